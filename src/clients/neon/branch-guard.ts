import { ActionError } from '../../lib/errors.ts'
import { printable } from '../../lib/text.ts'
import { readBranch } from './branches.ts'
import type { NeonClient } from './neon-client.ts'
import type { PreviewBranch } from './preview-branch.ts'

/**
 * The same API, whose writes come after another look at the branch where anything was waited for since the
 * last: a branch that has become the default or a protected one is no longer written to.
 *
 * @param waitsSeen how often anything had been waited for when the branch was read
 */
export function guardBranch(
  neon: NeonClient,
  branch: PreviewBranch,
  waitsSeen: number,
): NeonClient {
  const look = async (http: NeonClient['http']) => assertStillPreview({ ...neon, http }, branch)
  return { ...neon, http: neon.http.guarded(waitsSeen, look) }
}

/** A branch that is gone is no concern here: whatever is written to it is answered by a 404. */
async function assertStillPreview(neon: NeonClient, branch: PreviewBranch): Promise<void> {
  const now = await readBranch(neon, branch)
  const kind = now?.isDefault ? 'the default branch' : now?.isProtected && 'a protected branch'
  if (!kind) return
  throw new ActionError({
    attempted: `go on with branch "${printable(branch.name)}" (${branch.id})`,
    answered: `it has become ${kind} of the project, and this action never writes to one`,
    likely: 'somebody has changed that while this run was waiting.',
    remedy:
      'look at what this run has done so far. If the branch is a preview, make it an ordinary branch and run the job again.',
  })
}
