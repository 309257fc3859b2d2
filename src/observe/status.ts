import type { Branch } from '../clients/neon/branch.ts'
import { findBranch, listAllBranches } from '../clients/neon/branches.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import {
  listProjectIntegrations,
  type ProjectIntegration,
} from '../clients/neon/project-integrations.ts'
import { ifReadable } from '../lib/errors.ts'
import type { StatusSettings } from '../settings/settings.ts'
import { type AuthState, readAuth } from './auth.ts'

/** Auth on a branch of the project. */
export interface IntegrationOnBranch extends ProjectIntegration {
  /** Undefined if Neon does not tell. */
  readonly branchName: string | undefined
}

/** Everything that can be read of a branch's auth without signing in. */
export interface Status {
  /** Undefined: there is no such branch. */
  readonly branch: Branch | undefined
  /** Undefined: auth is not enabled. */
  readonly auth: AuthState | undefined
  /** Auth on any branch of the project; undefined if Neon does not tell. */
  readonly integrations: readonly IntegrationOnBranch[] | undefined
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
  const [branch, listed] = await Promise.all([
    findBranch(neon, wanted),
    listProjectIntegrations(neon),
  ])
  const [auth, integrations] = await Promise.all([
    branch && readAuth(neon, branch, ALL),
    listed && withBranchNames(neon, branch, listed),
  ])
  return { branch, auth, integrations }
}

/**
 * Adds the names of the branches, by which people know them: the list has ids only.
 *
 * @param own a branch whose name is known
 * @throws NetworkError
 */
export async function withBranchNames(
  neon: NeonClient,
  own: Branch | undefined,
  listed: readonly ProjectIntegration[],
): Promise<IntegrationOnBranch[]> {
  const others = listed.some(({ branchId }) => branchId !== own?.id)
  const all = others ? await ifReadable(() => listAllBranches(neon)) : undefined
  const names = new Map([own ?? [], all ?? []].flat().map(({ id, name }) => [id, name]))
  return listed.map((one) => ({ ...one, branchName: names.get(one.branchId) }))
}

const ALL = { domains: true, plugins: true, webhooks: true }
