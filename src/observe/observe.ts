import { type AuthService, OriginCandidates } from '../clients/auth-service/auth-service.ts'
import { jwksProblem } from '../clients/auth-service/jwks.ts'
import type { GitHubClient } from '../clients/github/github-client.ts'
import { type AuthIntegration, isBetterAuth } from '../clients/neon/auth.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import { assertPreview, type PreviewBranch } from '../clients/neon/preview-branch.ts'
import type { BranchOperation } from '../settings/operation.ts'
import type {
  ChangeSettings,
  ClaimSettings,
  KeysSettings,
  SetupSettings,
} from '../settings/settings.ts'
import { NO_OBSERVED_USERS, type ObservedUsers, observeUsers } from '../users/observe.ts'
import type { AuthParts, AuthState } from './auth.ts'
import { branchNotFound, type Stale, waitForBranch } from './branch.ts'
import { prefetchAuth } from './prefetch.ts'
import { staleReason } from './stale.ts'

/** A branch's auth as it is, as far as the settings need it looked at. */
export interface ObservedAuth extends AuthState {
  /** Whether `jwks_url` serves keys. */
  readonly serving: boolean
  readonly users: ObservedUsers
}

/** What is, before anything is changed. */
export interface Observed {
  /** Undefined: there is no such branch. */
  readonly branch: PreviewBranch | undefined
  /** Undefined: auth is not enabled. */
  readonly auth: ObservedAuth | undefined
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
 * asked anything, since signing in, which is how users are looked at, leaves a session behind.
 *
 * @returns why there is nothing to do, if the event does not hold any more
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
  const { branch, waited } = found
  const auth = branch && (await readAuth(branch, waited))
  if (auth === undefined || settings.operation !== 'setup') {
    return { branch, auth: auth && { ...auth, serving: false, users: NO_OBSERVED_USERS } }
  }
  return { branch, auth: await observeService(settings, neon, auth) }
}

/**
 * Finds the branch, waiting for it where that is wanted, and lets it through if it may be written to.
 *
 * @returns why there is nothing to do, if the event does not hold any more; no branch if there is none,
 *   which is fine for a teardown and a dry run
 * @throws ActionError if the branch of a setup is not there, or must not be written to
 */
export async function findPreview(
  settings: ChangeSettings | KeysSettings | ClaimSettings,
  { neon, github, debug }: ObserveContext,
): Promise<{ readonly branch: PreviewBranch | undefined; readonly waited: boolean } | Stale> {
  const { operation, branch } = settings
  const wait = operation === 'setup' ? settings.waitForBranch : 0
  const sought = await waitForBranch(neon, branch, wait, async () =>
    operation === 'setup' || operation === 'teardown'
      ? await staleReason(settings, github, debug)
      : undefined,
  )
  if ('stale' in sought) return sought
  const found = sought.branch
  if (found === undefined) {
    if (operation === 'setup' && !settings.dryRun) throw await branchNotFound(neon, branch, wait)
    return { branch: undefined, waited: sought.waited }
  }
  return { branch: assertPreview(found, IN_WORDS[operation]), waited: sought.waited }
}

const IN_WORDS: Readonly<Record<Exclude<BranchOperation, 'status'>, string>> = {
  setup: 'set up auth',
  teardown: 'tear down auth',
  keys: 'make SDK keys',
  claim: 'hand over the auth project',
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
  const [serving, usersSeen] = await Promise.all([
    settings.waitForReady > 0 && !reset && serves(neon, integration),
    look
      ? observeUsers(service, users, auth.settings.plugins.email_and_password)
      : NO_OBSERVED_USERS,
  ])
  return { ...auth, serving, users: usersSeen }
}

async function serves({ http }: NeonClient, { jwksUrl }: AuthIntegration): Promise<boolean> {
  return (await jwksProblem(http, jwksUrl)) === undefined
}

/**
 * What of the auth has to be looked at. What is going to be removed has not; and a teardown needs to know
 * no more than that auth is enabled, and by which provider.
 */
function needs(settings: ChangeSettings): AuthParts {
  const nothing = { domains: false, plugins: false, webhooks: false }
  if (settings.operation === 'teardown') return nothing
  const { reset, users, domains, authSettings, prune } = settings
  const toldBy = new Set(authSettings.map(({ setting }) => setting.source))
  const needed = {
    domains: users.length > 0 || domains.length > 0 || prune,
    plugins: users.length > 0 || prune || toldBy.has('plugins'),
    webhooks: users.length > 0 || toldBy.has('webhooks'),
  }
  return reset ? nothing : needed
}
