import {
  createBranchNeonAuthNewUser,
  deleteBranchNeonAuthUser,
  updateNeonAuthUserRole,
} from '@neon/sdk/raw'
import type { HttpResponse } from '../http/response.ts'
import { branchPath } from './branch-path.ts'
import { callNeon, checkedId, type NeonClient } from './neon-client.ts'
import type { PreviewBranch } from './preview-branch.ts'

/**
 * Creates a user without a password once, without looking after a lost response. The management API
 * can neither list users nor give them passwords.
 *
 * @returns the response, and the user's id if it was created
 * @throws NoAnswer
 */
export async function requestUser(
  neon: NeonClient,
  branch: PreviewBranch,
  user: { readonly email: string; readonly name: string },
): Promise<{ response: HttpResponse; id: string | undefined }> {
  const { response, data } = await callNeon(neon, `create the user ${user.email}`, (client) =>
    createBranchNeonAuthNewUser({
      client,
      path: branchPath(neon, branch),
      body: { email: user.email, name: user.name },
    }),
  )
  return { response, id: data && checkedId(data.id, `the user ${user.email}`) }
}

/**
 * Gives a user exactly these roles. Safe to repeat.
 *
 * @param user its email is only for the error
 * @throws NoAnswer
 */
export async function requestRoles(
  neon: NeonClient,
  branch: PreviewBranch,
  user: { readonly id: string; readonly email: string; readonly roles: readonly string[] },
): Promise<HttpResponse> {
  const { response } = await callNeon(neon, `give ${user.email} its roles`, (client) =>
    updateNeonAuthUserRole({
      client,
      path: { ...branchPath(neon, branch), auth_user_id: user.id },
      body: { roles: [...user.roles] },
    }),
  )
  return response
}

/**
 * Deletes a user. Safe to repeat: 404 means that it is gone.
 *
 * @throws NoAnswer
 */
export async function requestUserDeletion(
  neon: NeonClient,
  branch: PreviewBranch,
  id: string,
): Promise<HttpResponse> {
  const { response } = await callNeon(neon, `remove the user ${id}`, (client) =>
    deleteBranchNeonAuthUser({
      client,
      path: { ...branchPath(neon, branch), auth_user_id: id },
    }),
  )
  return response
}
