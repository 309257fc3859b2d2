import type { SeenUser } from '../auth-service/seen-user.ts'
import { repeated } from '../http/retry.ts'
import { requestRoles } from '../neon/auth-users.ts'
import { refused } from '../neon/refused.ts'
import { sameRoles } from '../plan/users.ts'
import type { Seeding } from './seeding.ts'

/**
 * Gives a user its roles by the management API, if it has not got them.
 *
 * @returns the user with these roles
 * @throws Failure if Neon refuses
 */
export async function withRoles(
  { neon, branch }: Seeding,
  user: SeenUser,
  roles: readonly string[],
): Promise<SeenUser> {
  if (sameRoles(roles, user.roles)) return user
  const { id, email } = user
  const answer = await repeated(() => requestRoles(neon, branch, { id, email, roles }), neon.wire)
  if (answer.status >= 300) throw refused(`give ${email} the roles ${roles.join(', ')}`, answer)
  return { ...user, roles }
}
