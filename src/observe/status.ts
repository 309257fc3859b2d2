import type { Branch } from '../clients/neon/branch.ts'
import { findBranch } from '../clients/neon/branches.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import {
  listProjectIntegrations,
  type ProjectIntegration,
} from '../clients/neon/project-integrations.ts'
import type { StatusSettings } from '../settings/settings.ts'
import { type AuthState, readAuth } from './auth.ts'

/** Everything that can be read of a branch's auth without signing in. */
export interface Status {
  /** Undefined: there is no such branch. */
  readonly branch: Branch | undefined
  /** Undefined: auth is not enabled. */
  readonly auth: AuthState | undefined
  /** Auth on any branch of the project; undefined if Neon does not tell. */
  readonly integrations: readonly ProjectIntegration[] | undefined
}

/**
 * Looks at a branch's auth and reads nothing but Neon's management API, so any branch may be looked
 * at, production's too.
 *
 * @throws ActionError if Neon refuses
 */
export async function observeStatus(
  { branch: wanted }: Pick<StatusSettings, 'branch'>,
  neon: NeonClient,
): Promise<Status> {
  const [branch, integrations] = await Promise.all([
    findBranch(neon, wanted),
    listProjectIntegrations(neon),
  ])
  return { branch, integrations, auth: branch && (await readAuth(neon, branch, ALL)) }
}

const ALL = { domains: true, plugins: true, webhooks: true }
