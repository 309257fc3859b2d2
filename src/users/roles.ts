import type { AuthUser } from '../clients/auth-service/auth-user.ts'
import { sendIdempotent } from '../clients/http/retry.ts'
import { apiError } from '../clients/neon/api-error.ts'
import { requestRoles } from '../clients/neon/users.ts'
import { sameRoles } from './compare.ts'
import type { SeedContext } from './seed-context.ts'

/**
 * Gives a user its roles by the management API, if it has not got them.
 *
 * @returns the user with these roles
 * @throws Failure if Neon refuses
 */
export async function setRoles(
  { neon, branch }: SeedContext,
  user: AuthUser,
  roles: readonly string[],
): Promise<AuthUser> {
  if (sameRoles(roles, user.roles)) return user
  const { id, email } = user
  const answer = await sendIdempotent(
    () => requestRoles(neon, branch, { id, email, roles }),
    neon.http,
  )
  if (answer.status >= 300) throw apiError(`give ${email} the roles ${roles.join(', ')}`, answer)
  return { ...user, roles }
}
