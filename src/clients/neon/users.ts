import {
  createBranchNeonAuthNewUser,
  deleteBranchNeonAuthUser,
  updateNeonAuthUserRole,
} from '@neon/sdk/raw'
import { errorCode, errorMessage, type HttpResponse } from '../http/response.ts'
import { apiError } from './api-error.ts'
import {
  branchPath,
  checkedId,
  type NeonClient,
  removeFromBranch,
  requestNeon,
  writeToBranch,
} from './neon-client.ts'
import type { PreviewBranch } from './preview-branch.ts'

/**
 * Creates a user without a password. The management API can neither list users nor give them passwords,
 * so after a lost response only a repetition shows whether it happened: the email is taken then.
 *
 * @returns the user's id; undefined if the email is taken
 * @throws ActionError if Neon refuses; NetworkError
 */
export async function createUser(
  neon: NeonClient,
  branch: PreviewBranch,
  { email, name }: { readonly email: string; readonly name: string },
): Promise<string | undefined> {
  const purpose = `create the user ${email}`
  const { response, data } = await requestNeon(
    neon,
    purpose,
    (client) =>
      createBranchNeonAuthNewUser({
        client,
        path: branchPath(neon, branch),
        body: { email, name },
      }),
    { idempotent: true },
  )
  if (isEmailTakenOnNeon(response)) return undefined
  if (data === undefined) throw apiError(purpose, response)
  return checkedId(data.id, `the user ${email}`)
}

/** How Neon responds to an email that is taken is not certain: 409, 400 or 422. */
export function isEmailTakenOnNeon(response: HttpResponse): boolean {
  if (response.status === 409) return true
  const text = `${errorCode(response)} ${errorMessage(response)}`
  return (
    (response.status === 400 || response.status === 422) &&
    /exist|already|taken|duplicate/i.test(text)
  )
}

/**
 * Gives a user exactly these roles.
 *
 * @param user its email is only for the error
 * @throws ActionError if Neon refuses; NetworkError
 */
export async function setUserRoles(
  neon: NeonClient,
  branch: PreviewBranch,
  user: { readonly id: string; readonly email: string; readonly roles: readonly string[] },
): Promise<void> {
  const change = `give ${user.email} the roles ${user.roles.join(', ')}`
  await writeToBranch(neon, branch, change, ({ client, path }) =>
    updateNeonAuthUserRole({
      client,
      path: { ...path, auth_user_id: user.id },
      body: { roles: [...user.roles] },
    }),
  )
}

/**
 * Deletes a user. That it is gone already (404) is as good.
 *
 * @param user its email is only for the error
 * @throws ActionError if Neon refuses; NetworkError
 */
export async function deleteUser(
  neon: NeonClient,
  branch: PreviewBranch,
  user: { readonly id: string; readonly email: string },
): Promise<void> {
  const purpose = `remove the user ${user.email} from branch ${branch.id}`
  await removeFromBranch(neon, branch, purpose, ({ client, path }) =>
    deleteBranchNeonAuthUser({ client, path: { ...path, auth_user_id: user.id } }),
  )
}
