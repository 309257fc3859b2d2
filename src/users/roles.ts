import type { AuthUser } from '../clients/auth-service/auth-user.ts'
import * as neonUsers from '../clients/neon/users.ts'
import { sameRoles } from './compare.ts'
import type { SeedContext } from './seed-context.ts'

/**
 * Gives a user its roles by the management API, if it has not got them.
 *
 * @returns the user with these roles
 * @throws ActionError if Neon refuses; NetworkError
 */
export async function setUserRoles(
  { neon, branch }: SeedContext,
  user: AuthUser,
  roles: readonly string[],
): Promise<AuthUser> {
  if (sameRoles(roles, user.roles)) return user
  const { id, email } = user
  await neonUsers.setUserRoles(neon, branch, { id, email, roles })
  return { ...user, roles }
}
