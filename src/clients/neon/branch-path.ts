import type { BranchId } from './branches.ts'
import type { NeonClient } from './neon-client.ts'

/** The part of a path that names a branch, as the SDK takes it. */
export function branchPath(
  { projectId }: NeonClient,
  { id }: BranchId,
): { project_id: string; branch_id: string } {
  return { project_id: projectId, branch_id: id }
}
