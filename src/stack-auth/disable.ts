import { isSuccess } from '../clients/http/response.ts'
import { isNotFound, removalError } from '../clients/neon/api-error.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import { printable } from '../lib/text.ts'
import { isRemovedRoute, rejectsStack, stackApiError } from './errors.ts'
import { type FoundIntegration, findAuth } from './integration.ts'
import { assertProjectAuthOwned } from './ownership.ts'
import { requestBranchRemoval, requestRemoval } from './routes.ts'

/**
 * Removes a branch's Stack Auth: by the route of branches, or by the older one of projects where only
 * that knows it, if the project has no auth on another branch. A 404 counts for done only where Neon
 * no longer reports the auth.
 *
 * @param source which route knew it when it was found, and checked
 * @throws ActionError if Neon refuses
 */
export async function disableStack(
  neon: NeonClient,
  branch: PreviewBranch,
  source: FoundIntegration['source'] | undefined,
  deleteData: boolean,
): Promise<void> {
  const attempted = `remove Stack Auth from branch "${printable(branch.name)}" (${branch.id})`
  let saidAbsent = false
  if (source !== 'project') {
    const response = await requestBranchRemoval(neon, branch, deleteData)
    if (isSuccess(response)) return
    saidAbsent = isNotFound(response)
    if (!saidAbsent && !rejectsStack(response)) throw removalError(attempted, response)
  }
  // Read again, since it must hold at this moment.
  const found = await findAuth(neon, branch)
  if (saidAbsent && found.own === undefined) return
  assertProjectAuthOwned(branch, found.listed, attempted)
  const response = await requestRemoval(neon, branch, deleteData)
  if (isSuccess(response)) return
  if (isNotFound(response) && (await findAuth(neon, branch)).own === undefined) return
  throw isRemovedRoute(response)
    ? stackApiError(attempted, response)
    : removalError(attempted, response)
}
