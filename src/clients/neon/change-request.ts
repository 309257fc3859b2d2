import type { Client } from '@neon/sdk/raw'
import type { HttpResponse } from '../http/response.ts'
import { branchPath } from './branch-path.ts'
import { callNeon, type NeonClient } from './neon-client.ts'
import type { PreviewBranch } from './preview-branch.ts'

/** The client and the branch, as every call of the SDK to a branch takes them. */
export interface BranchCall {
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
  neon: NeonClient,
  branch: PreviewBranch,
  change: string,
  call: (place: BranchCall) => Promise<{ data?: unknown }>,
): Promise<HttpResponse> {
  const { response } = await callNeon(neon, `${change} on branch ${branch.id}`, (client) =>
    call({ client, path: branchPath(neon, branch) }),
  )
  return response
}
