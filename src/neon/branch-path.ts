import type { NeonApi } from './api.ts'
import type { BranchId } from './branches.ts'

/** The part of a path that names a branch, as the SDK takes it. */
export function branchPath(
  { projectId }: NeonApi,
  { id }: BranchId,
): { project_id: string; branch_id: string } {
  return { project_id: projectId, branch_id: id }
}
