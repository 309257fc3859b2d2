import type { Client } from '@neon/sdk/raw'
import type { Answer } from '../http/answer.ts'
import { ask, type NeonApi } from './api.ts'
import { branchPath } from './branch-path.ts'
import type { PreviewBranch } from './preview-branch.ts'

/** The client and the branch, as every call of the SDK to a branch takes them. */
export interface CallPlace {
  readonly client: Client
  readonly path: ReturnType<typeof branchPath>
}

/**
 * Sends one write to a branch's auth, without looking after a lost answer.
 *
 * @param change what it does, as the rest of "Could not … on branch"
 * @throws NoAnswer
 */
export async function requestChange(
  neon: NeonApi,
  branch: PreviewBranch,
  change: string,
  call: (place: CallPlace) => Promise<{ data?: unknown }>,
): Promise<Answer> {
  const { answer } = await ask(neon, `${change} on branch ${branch.id}`, (client) =>
    call({ client, path: branchPath(neon, branch) }),
  )
  return answer
}
