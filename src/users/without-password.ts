import { createUser } from '../clients/neon/users.ts'
import type { DeclaredUser } from '../settings/users.ts'
import type { SeedContext } from './seed-context.ts'
import type { UserState } from './user-state.ts'

/**
 * Creates a user without a password, for signing in by one-time code or magic link. It is the
 * management API that makes such users.
 *
 * @returns undefined if there is a user with that address already
 */
export async function createWithoutPassword(
  { neon, branch }: SeedContext,
  { email, name = email }: DeclaredUser,
): Promise<Extract<UserState, { kind: 'seen' }> | undefined> {
  const id = await createUser(neon, branch, { email, name })
  if (id === undefined) return undefined
  const user = {
    id,
    email,
    name,
    // Not in the response; undeclared roles and verification are left as the service makes them.
    roles: [],
    emailVerified: false,
    banned: false,
    createdAt: Number.NaN,
  }
  return { kind: 'seen', user, password: 'right' }
}
