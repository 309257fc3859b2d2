import { findOtherPreview } from '../branch-name/ownership.ts'
import { type AuthService, OriginCandidates } from '../clients/auth-service/auth-service.ts'
import { jwksProblem } from '../clients/auth-service/jwks.ts'
import type { GitHubClient } from '../clients/github/github-client.ts'
import type { PullRequest } from '../clients/github/pull-request.ts'
import { type AuthIntegration, isBetterAuth } from '../clients/neon/auth.ts'
import { readBranch } from '../clients/neon/branches.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import { assertPreview, type PreviewBranch } from '../clients/neon/preview-branch.ts'
import type { OrganizationState } from '../organizations/organization-state.ts'
import { isOwner } from '../settings/declared-organization.ts'
import type { BranchOperation } from '../settings/operation.ts'
import type {
  ChangeSettings,
  ClaimSettings,
  KeysSettings,
  SetupSettings,
  TeardownSettings,
} from '../settings/settings.ts'
import { NO_OBSERVED_USERS, type ObservedUsers, observeUsers } from '../users/observe.ts'
import type { AuthParts, AuthState } from './auth.ts'
import { branchNamedOtherwise, branchNotFound, type Stale, waitForBranch } from './branch.ts'
import { prefetchAuth } from './prefetch.ts'
import { checkPullRequest, stillInUse } from './pull-requests.ts'
import { decideReset, type ResetDecision } from './reset.ts'

/** A branch's current auth, as far as the settings require it to be read. */
export interface ObservedAuth extends AuthState {
  /** Whether `jwks_url` serves keys. */
  readonly serving: boolean
  readonly users: ObservedUsers
  /** By slug; one that is missing is unknown. */
  readonly organizations: ReadonlyMap<string, OrganizationState>
}

/** What is, before anything is changed. */
export interface Observed {
  /** Undefined: there is no such branch. */
  readonly branch: PreviewBranch | undefined
  /** What had been waited for when the branch was seen (`HttpClient.waits`). */
  readonly waitsSeen: number
  /** Undefined: auth is not enabled. */
  readonly auth: ObservedAuth | undefined
  /** Whether the present auth is removed first. */
  readonly reset: ResetDecision
  /** Another open pull request whose preview the branch is as well. */
  readonly otherPreview: PullRequest | undefined
  /** Why this run is not that of the latest push, if so, for the user. */
  readonly superseded: string | undefined
  /** What else the user should know about whose preview it is, and where. */
  readonly notices: readonly string[]
}

/** What looking needs. */
export interface ObserveContext {
  readonly neon: NeonClient
  /** Undefined: GitHub can't be asked. */
  readonly github: GitHubClient | undefined
  readonly debug: (message: string) => void
}

/**
 * Looks at everything that the plan needs to know; nothing is changed. What does not depend on each
 * other is read together. A branch that must not be written to ends it before its auth service is
 * asked anything, since signing in, which is how users are read, leaves a session behind.
 *
 * @returns why there is nothing to do, if the event no longer applies
 * @throws ActionError if the branch of a setup is not there, the branch must not be written to, or Neon
 *   refuses
 */
export async function observe(
  settings: ChangeSettings,
  observing: ObserveContext,
): Promise<Observed | Stale> {
  const { neon } = observing
  const setup = settings.operation === 'setup'
  const readAuth = prefetchAuth(neon, settings.branch, needs(settings), setup)
  const found = await findPreview(settings, observing)
  if ('stale' in found) return found
  const { waited, ...first } = found
  const removes = !setup || settings.reset
  const [auth, preview] = await Promise.all([
    first.branch && readAuth(first.branch, waited),
    removes ? lookAgain(settings, neon, first) : first,
  ])
  const { branch, otherPreview, superseded } = preview
  const common = { ...preview, reset: { applies: false } }
  if (settings.operation !== 'setup') {
    return { ...common, auth: auth && { ...auth, serving: false, ...NOTHING_OBSERVED } }
  }
  const reset = branch ? decideReset(settings, branch, auth?.integration) : common.reset
  const removing = reset.applies && otherPreview === undefined && superseded === undefined
  return {
    ...common,
    reset,
    auth: auth && (await observeService({ ...settings, reset: removing }, neon, auth)),
  }
}

/**
 * The branch as it is while its auth is being read, so that what removes auth follows its look at once. One
 * that is given by its id was read then.
 *
 * @throws ActionError if the branch must not be written to by now
 */
async function lookAgain<Found extends Pick<Observed, 'branch' | 'waitsSeen'>>(
  { branch: wanted, operation }: ChangeSettings,
  neon: NeonClient,
  found: Found,
): Promise<Found> {
  if (found.branch === undefined || found.branch.id === wanted) return found
  const now = await readBranch(neon, found.branch)
  const branch = now && assertPreview(now, IN_WORDS[operation])
  return { ...found, branch, waitsSeen: neon.http.waits() }
}

/** The branch, and what its pull requests say. */
export interface FoundPreview
  extends Pick<Observed, 'branch' | 'waitsSeen' | 'otherPreview' | 'superseded' | 'notices'> {
  /** Whether it was not there at the first look. */
  readonly waited: boolean
}

const NOTHING_FOUND = { branch: undefined, otherPreview: undefined, superseded: undefined } as const

/**
 * Finds the branch, waiting for it where that is wanted, and lets it through if it may be written to.
 *
 * @returns why there is nothing to do, if the event no longer applies; no branch if there is none,
 *   which is fine for a teardown and a dry run
 * @throws ActionError if the branch of a setup is not there, or must not be written to
 */
export async function findPreview(
  settings: ChangeSettings | KeysSettings | ClaimSettings,
  { neon, github, debug }: ObserveContext,
): Promise<FoundPreview | Stale> {
  const { operation, branch } = settings
  const wait = operation === 'setup' ? settings.waitForBranch : 0
  const sought = await waitForBranch(neon, branch, wait, async () =>
    operation === 'setup' || operation === 'teardown'
      ? await checkPullRequest(settings, github, debug)
      : { open: [], notices: [] },
  )
  if ('stale' in sought) return sought
  const { branch: found, waited, check, waitsSeen } = sought
  const { open, superseded, notices } = check
  if (found === undefined) {
    if (operation === 'setup' && !settings.dryRun) throw await branchNotFound(neon, branch, wait)
    const misnamed = operation === 'teardown' ? await findMisnamed(settings, neon) : undefined
    return {
      ...NOTHING_FOUND,
      waited,
      waitsSeen,
      notices: misnamed ? [...notices, misnamed] : notices,
    }
  }
  const preview = assertPreview(found, IN_WORDS[operation])
  const otherPreview =
    'pullRequest' in settings && settings.pullRequest !== undefined
      ? findOtherPreview(preview, settings.branchTemplate, settings.pullRequest, open)
      : undefined
  if (operation === 'teardown' && otherPreview !== undefined) {
    return {
      stale: stillInUse(
        `the branch is also the preview of pull request ${otherPreview.number}, which is open`,
      ),
    }
  }
  return { branch: preview, waited, waitsSeen, otherPreview, superseded, notices }
}

/** A close that finds nothing because of a misspelled name must not look like one that is done. */
async function findMisnamed(
  { branch, pullRequest, jobAuth }: TeardownSettings,
  neon: NeonClient,
): Promise<string | undefined> {
  // At the end of a job the branch is known by its id.
  if (pullRequest === undefined || jobAuth !== undefined) return undefined
  return await branchNamedOtherwise(neon, branch, pullRequest.number)
}

const IN_WORDS: Readonly<Record<Exclude<BranchOperation, 'status'>, string>> = {
  setup: 'set up auth',
  teardown: 'tear down auth',
  keys: 'make SDK keys',
  claim: 'hand over the auth project',
}

/** Of what only the auth service itself can tell. */
const NOTHING_OBSERVED = {
  users: NO_OBSERVED_USERS,
  organizations: new Map<string, OrganizationState>(),
}

/** Looks at what only the auth service itself can tell. */
async function observeService(
  settings: SetupSettings,
  neon: NeonClient,
  auth: AuthState,
): Promise<ObservedAuth> {
  const { users, reset } = settings
  const { integration, domains } = auth
  const service: AuthService = {
    http: neon.http,
    baseUrl: integration.baseUrl,
    origins: new OriginCandidates(integration.baseUrl, domains),
  }
  // A dry run does not sign in: that would leave sessions behind.
  const look = users.length > 0 && !reset && !settings.dryRun && isBetterAuth(integration)
  const [serving, seen] = await Promise.all([
    settings.waitForReady > 0 && !reset && serves(neon, integration),
    look ? observeInSessions(settings, service, auth) : NOTHING_OBSERVED,
  ])
  return { ...auth, serving, ...seen }
}

/** Looks at users by signing them in, and at organizations in their sessions. */
async function observeInSessions(
  { users: declared, organizations }: SetupSettings,
  service: AuthService,
  { settings: { plugins } }: AuthState,
): Promise<Pick<ObservedAuth, 'users' | 'organizations'>> {
  const owners = organizations.flatMap(({ members }) => members.find(isOwner)?.email ?? [])
  const users = await observeUsers(service, declared, plugins.email_and_password, owners)
  if (organizations.length === 0 || plugins.organization?.enabled === false) {
    return { ...NOTHING_OBSERVED, users }
  }
  // Only who has organizations pays for loading this.
  const { observeOrganizations } = await import('../organizations/observe.ts')
  const { sessions } = users
  return {
    users,
    organizations: await observeOrganizations(service, organizations, declared, sessions),
  }
}

async function serves({ http }: NeonClient, { jwksUrl }: AuthIntegration): Promise<boolean> {
  return (await jwksProblem(http, jwksUrl)) === undefined
}

/**
 * Which parts of the auth have to be read. A teardown only needs to know that auth is enabled, and by
 * which provider.
 */
function needs(settings: ChangeSettings): AuthParts {
  if (settings.operation === 'teardown') {
    return { domains: false, plugins: false, webhooks: false }
  }
  const { users, domains, authSettings, prune } = settings
  const toldBy = new Set(authSettings.map(({ setting }) => setting.source))
  return {
    domains: users.length > 0 || domains.length > 0 || prune,
    plugins: users.length > 0 || prune || toldBy.has('plugins'),
    webhooks: users.length > 0 || toldBy.has('webhooks'),
  }
}
