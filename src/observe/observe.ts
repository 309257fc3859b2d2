import { type AuthService, TrustedOrigins } from '../auth-service/auth-service.ts'
import { whyNoKeys } from '../auth-service/keys.ts'
import type { GitHubApi } from '../github/api.ts'
import type { NeonApi } from '../neon/api.ts'
import { type Integration, isBetterAuth } from '../neon/integration.ts'
import { asPreview, type PreviewBranch } from '../neon/preview-branch.ts'
import type { BranchOperation } from '../settings/operation.ts'
import type { Settings } from '../settings/settings.ts'
import type { AuthRead, Needed } from './auth.ts'
import { awaitBranch, branchNotFound, type Stale } from './branch.ts'
import { beginReading } from './early.ts'
import { whyStale } from './pull-request.ts'
import { NOBODY_SEEN, observeUsers, type UsersSeen } from './users.ts'

/** A branch's auth as it is, as far as the settings need it looked at. */
export interface ObservedAuth extends AuthRead {
  /** Whether `jwks_url` serves keys. */
  readonly serving: boolean
  readonly users: UsersSeen
}

/** What is, before anything is changed. */
export interface Observed {
  /** Undefined: there is no such branch. */
  readonly branch: PreviewBranch | undefined
  /** Undefined: auth is not enabled. */
  readonly auth: ObservedAuth | undefined
}

/** What looking needs. */
export interface Observing {
  readonly neon: NeonApi
  /** Undefined: GitHub can't be asked. */
  readonly github: GitHubApi | undefined
  readonly debug: (message: string) => void
}

/**
 * Looks at everything that the plan needs to know; nothing is changed. What does not depend on each
 * other is read together. A branch that must not be written to ends it before its auth service is
 * asked anything, since signing in, which is how users are looked at, leaves a session behind.
 *
 * @returns why there is nothing to do, if the event does not hold any more
 * @throws Failure if the branch of a setup is not there, the branch must not be written to, or Neon
 *   refuses
 */
export async function observe(settings: Settings, observing: Observing): Promise<Observed | Stale> {
  const { neon } = observing
  const setup = settings.operation === 'setup'
  const readAuth = beginReading(neon, settings.branch, needs(settings), setup)
  const found = await findPreview(settings, observing)
  if ('stale' in found) return found
  const { branch, waited } = found
  const auth = branch && (await readAuth(branch, waited))
  return { branch, auth: auth && (await observeService(settings, neon, auth)) }
}

/**
 * Finds the branch, waiting for it where that is wanted, and lets it through if it may be written to.
 *
 * @returns why there is nothing to do, if the event does not hold any more; no branch if there is none,
 *   which is fine for a teardown and a dry run
 * @throws Failure if the branch of a setup is not there, or must not be written to
 */
export async function findPreview(
  settings: Settings,
  { neon, github, debug }: Observing,
): Promise<{ readonly branch: PreviewBranch | undefined; readonly waited: boolean } | Stale> {
  const setup = settings.operation === 'setup'
  const sought = await awaitBranch(neon, settings.branch, settings.waitForBranch, () =>
    whyStale(settings, github, debug),
  )
  if ('stale' in sought) return sought
  const found = sought.branch
  if (found === undefined) {
    if (setup && !settings.dryRun) {
      throw await branchNotFound(neon, settings.branch, settings.waitForBranch)
    }
    return { branch: undefined, waited: sought.waited }
  }
  return { branch: asPreview(found, IN_WORDS[settings.operation]), waited: sought.waited }
}

const IN_WORDS: Readonly<Record<BranchOperation, string>> = {
  setup: 'set up auth',
  teardown: 'tear down auth',
  status: 'look at auth',
  keys: 'make SDK keys',
  claim: 'hand over the auth project',
}

/** Looks at what only the auth service itself can tell. */
async function observeService(
  settings: Settings,
  neon: NeonApi,
  auth: AuthRead,
): Promise<ObservedAuth> {
  const { users, reset } = settings
  const { integration, domains } = auth
  const service: AuthService = {
    wire: neon.wire,
    baseUrl: integration.baseUrl,
    origins: new TrustedOrigins(integration.baseUrl, domains),
  }
  // A dry run does not sign in: that would leave sessions behind.
  const look = users.length > 0 && !reset && !settings.dryRun && isBetterAuth(integration)
  const [serving, usersSeen] = await Promise.all([
    settings.waitForReady > 0 && !reset && serves(neon, integration),
    look ? observeUsers(service, users, auth.settings.plugins.email_and_password) : NOBODY_SEEN,
  ])
  return { ...auth, serving, users: usersSeen }
}

async function serves({ wire }: NeonApi, { jwksUrl }: Integration): Promise<boolean> {
  return (await whyNoKeys(wire, jwksUrl)) === undefined
}

/**
 * What of the auth has to be looked at. What is going to be removed has not; and a teardown, for which
 * nothing is declared, needs to know no more than that auth is enabled, and by which provider.
 */
function needs({ reset, users, domains, authSettings, prune }: Settings): Needed {
  const toldBy = new Set(authSettings.map(({ setting }) => setting.toldBy))
  const needed = {
    domains: users.length > 0 || domains.length > 0 || prune,
    plugins: users.length > 0 || prune || toldBy.has('plugins'),
    webhooks: users.length > 0 || toldBy.has('webhooks'),
  }
  return reset ? { domains: false, plugins: false, webhooks: false } : needed
}
