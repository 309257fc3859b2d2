import type { Branch } from '../clients/neon/branch.ts'
import type { ProjectIntegration } from '../clients/neon/project-integrations.ts'
import { ActionError } from '../lib/errors.ts'
import { joinWithAnd, printable } from '../lib/text.ts'
import { MIGRATION_URL } from './errors.ts'

/**
 * Whose the auth of a project is, on which the routes of projects act. They name no branch, so they
 * must not be used unless that is certain.
 */
export type Owner = 'this branch' | 'nobody' | 'another branch' | 'unknown'

/** @param listed auth on any branch of the project; undefined if Neon does not tell */
export function projectAuthOwner(
  branch: Branch,
  listed: readonly ProjectIntegration[] | undefined,
): Owner {
  if (listed === undefined) return 'unknown'
  if (listed.length === 0) return 'nobody'
  return listed.every(({ branchId }) => branchId === branch.id) ? 'this branch' : 'another branch'
}

/**
 * Stops before a route of projects is used, if what it acts on is not (only) this branch's.
 *
 * @param attempted what the route is for, as the rest of "Could not …"
 * @param beforeEnabling whether there may be no auth at all yet
 * @throws ActionError
 */
export function assertProjectAuthOwned(
  branch: Branch,
  listed: readonly ProjectIntegration[] | undefined,
  attempted: string,
  beforeEnabling = false,
): void {
  const owner = projectAuthOwner(branch, listed)
  if (owner === 'this branch' || (owner === 'nobody' && beforeEnabling)) return
  const others = (listed ?? []).filter(({ branchId }) => branchId !== branch.id)
  const answered = {
    unknown: "Neon does not say, or no longer says, which branch the project's auth belongs to",
    nobody: "the project's list of auth does not have this branch",
    'another branch': `the project also has auth on ${joinWithAnd(others.map(({ branchId }) => `branch ${printable(branchId, 80)}`))}`,
  }[owner]
  throw new ActionError({
    attempted: `${attempted} for branch "${printable(branch.name)}" (${branch.id})`,
    answered,
    likely: 'with Stack Auth this affects the whole project, not only the preview.',
    remedy: `do it in the Neon console, under Auth; or move to Better Auth, where every branch has its own (${MIGRATION_URL}), and set \`auth_provider: better_auth\`.`,
  })
}

/**
 * Stops before the auth project is taken away from a person who has claimed it.
 *
 * @param attempted as the rest of "Could not …"
 * @throws ActionError if it is not Neon's to give or to remove
 */
export function assertOwnedByNeon(ownedBy: string, attempted: string): void {
  if (ownedBy === 'neon') return
  throw new ActionError({
    attempted,
    answered: `the auth project is not owned by Neon, but by "${printable(ownedBy, 40)}"`,
    likely: 'a person has claimed it, so it is theirs.',
    remedy:
      "ask its owner: it is kept in their account at Stack Auth, and in the project's Auth page.",
  })
}
