import {
  createBranchNeonAuthNewUser,
  deleteBranchNeonAuthUser,
  updateNeonAuthUserRole,
} from '@neon/sdk/raw'
import type { Answer } from '../http/answer.ts'
import { ask, checkedId, type NeonApi } from './api.ts'
import { branchPath } from './branch-path.ts'
import type { PreviewBranch } from './preview-branch.ts'

/**
 * Creates a user without a password once, without looking after a lost answer. The management API
 * can neither list users nor give them passwords.
 *
 * @returns the answer, and the user's id if it was created
 * @throws NoAnswer
 */
export async function requestUser(
  neon: NeonApi,
  branch: PreviewBranch,
  user: { readonly email: string; readonly name: string },
): Promise<{ answer: Answer; id: string | undefined }> {
  const { answer, data } = await ask(neon, `create the user ${user.email}`, (client) =>
    createBranchNeonAuthNewUser({
      client,
      path: branchPath(neon, branch),
      body: { email: user.email, name: user.name },
    }),
  )
  return { answer, id: data && checkedId(data.id, `the user ${user.email}`) }
}

/**
 * Gives a user exactly these roles. Safe to repeat.
 *
 * @param user its email is only for the error
 * @throws NoAnswer
 */
export async function requestRoles(
  neon: NeonApi,
  branch: PreviewBranch,
  user: { readonly id: string; readonly email: string; readonly roles: readonly string[] },
): Promise<Answer> {
  const { answer } = await ask(neon, `give ${user.email} its roles`, (client) =>
    updateNeonAuthUserRole({
      client,
      path: { ...branchPath(neon, branch), auth_user_id: user.id },
      body: { roles: [...user.roles] },
    }),
  )
  return answer
}

/**
 * Deletes a user. Safe to repeat: 404 means that it is gone.
 *
 * @throws NoAnswer
 */
export async function requestUserDeletion(
  neon: NeonApi,
  branch: PreviewBranch,
  id: string,
): Promise<Answer> {
  const { answer } = await ask(neon, `remove the user ${id}`, (client) =>
    deleteBranchNeonAuthUser({
      client,
      path: { ...branchPath(neon, branch), auth_user_id: id },
    }),
  )
  return answer
}
