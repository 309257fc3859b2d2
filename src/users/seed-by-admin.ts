import type { AdminSession } from '../clients/auth-service/admin.ts'
import type { AuthUser } from '../clients/auth-service/auth-user.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { combineErrors, forEachUser } from './errors.ts'
import { ineffectivePasswords } from './password-proof.ts'
import { reconcileUser } from './reconcile-user.ts'
import type { SeedContext } from './seed-context.ts'
import type { KnownUserState } from './user-state.ts'

/**
 * Users at a time. It keeps 20 new users at one round trip, and stays far below the 100 calls that
 * Better Auth allows for one path in 10 seconds.
 */
const CONCURRENCY = 20

/** A declared user, and what is known of it. */
export interface KnownUser {
  readonly declared: DeclaredUser
  readonly before: KnownUserState
}

/** The same after seeding. */
export interface SeededByAdmin extends KnownUser {
  /** Undefined: there is none, as declared. */
  readonly now: AuthUser | undefined
}

/**
 * Makes users as declared through an admin's session, several at a time.
 *
 * @returns the users in the same order
 * @throws ActionError naming every user for whom it did not work
 */
export async function seedByAdmin(
  seeding: SeedContext,
  admin: AdminSession,
  users: readonly KnownUser[],
): Promise<SeededByAdmin[]> {
  const { done, problems } = await forEachUser(users, CONCURRENCY, async (sighted) => ({
    ...sighted,
    ...(await reconcileUser(seeding, admin, sighted.declared, sighted.before)),
  }))
  const edited = done.flatMap(({ declared: { email, password }, passwordEdited }) =>
    passwordEdited && password !== undefined ? [{ email, password }] : [],
  )
  problems.push(...(await ineffectivePasswords(seeding, admin, edited)))
  if (problems.length > 0) throw combineErrors(problems, users.length)
  return done.map(({ declared, before, user }) => ({ declared, before, now: user }))
}
