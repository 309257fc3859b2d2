import type { NeonApi } from '../neon/api.ts'
import { type Branch, findBranch } from '../neon/branches.ts'
import { type ListedIntegration, listIntegrations } from '../neon/project-integrations.ts'
import type { Settings } from '../settings/settings.ts'
import { type AuthRead, readAuth } from './auth.ts'

/** Everything that can be read of a branch's auth without signing in. */
export interface Status {
  /** Undefined: there is no such branch. */
  readonly branch: Branch | undefined
  /** Undefined: auth is not enabled. */
  readonly auth: AuthRead | undefined
  /** Auth on any branch of the project; undefined if Neon does not tell. */
  readonly integrations: readonly ListedIntegration[] | undefined
}

/**
 * Looks at a branch's auth and reads nothing but Neon's management API, so any branch may be looked
 * at, production's too.
 *
 * @throws Failure if Neon refuses
 */
export async function observeStatus(settings: Settings, neon: NeonApi): Promise<Status> {
  const [branch, integrations] = await Promise.all([
    findBranch(neon, settings.branch),
    listIntegrations(neon),
  ])
  return { branch, integrations, auth: branch && (await readAuth(neon, branch, ALL)) }
}

const ALL = { domains: true, plugins: true, webhooks: true }
