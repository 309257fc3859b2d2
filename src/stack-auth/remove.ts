import { repeated } from '../http/retry.ts'
import type { NeonApi } from '../neon/api.ts'
import { requestDisable } from '../neon/integration.ts'
import type { PreviewBranch } from '../neon/preview-branch.ts'
import { saysAbsent } from '../neon/refused.ts'
import { printable } from '../text.ts'
import { checkProjectsAuthIsOf } from './belonging.ts'
import { stackRefused, takesNoStack } from './gone.ts'
import { type Found, findAuth } from './integration.ts'
import { requestRemoval } from './routes.ts'

/**
 * Removes a branch's Stack Auth: by the route of branches, or by the older one of projects where only
 * that knows it, if the project has no auth on another branch. A 404 counts for done only where Neon
 * does not tell the auth any more.
 *
 * @param toldBy which route knew it when it was found, and checked
 * @throws Failure if Neon refuses
 */
export async function removeStack(
  neon: NeonApi,
  branch: PreviewBranch,
  toldBy: Found['toldBy'] | undefined,
  deleteData: boolean,
): Promise<void> {
  const attempted = `remove Stack Auth from branch "${printable(branch.name)}" (${branch.id})`
  let saidAbsent = false
  if (toldBy !== 'project') {
    const answer = await repeated(() => requestDisable(neon, branch, deleteData), neon.wire)
    if (answer.status < 300) return
    saidAbsent = saysAbsent(answer)
    if (!saidAbsent && !takesNoStack(answer)) throw stackRefused(attempted, answer)
  }
  // Looked at anew, since it must hold at this moment.
  const found = await findAuth(neon, branch)
  if (saidAbsent && found.own === undefined) return
  checkProjectsAuthIsOf(branch, found.listed, attempted)
  const answer = await repeated(() => requestRemoval(neon, branch, deleteData), neon.wire)
  if (answer.status < 300) return
  if (saysAbsent(answer) && (await findAuth(neon, branch)).own === undefined) return
  throw stackRefused(attempted, answer)
}
