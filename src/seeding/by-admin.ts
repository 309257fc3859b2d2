import type { AdminSession } from '../auth-service/admin.ts'
import type { SeenUser } from '../auth-service/seen-user.ts'
import type { Known } from '../observe/sighting.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { makeUser } from './one-user.ts'
import { unprovenPasswords } from './password-proof.ts'
import { forEachUser, together } from './problems.ts'
import type { Seeding } from './seeding.ts'

/**
 * Users at a time. It keeps 20 new users at one round trip, and stays far below the 100 calls that
 * Better Auth allows for one path in 10 seconds.
 */
const AT_ONCE = 20

/** A declared user, and what is known of it. */
export interface SightedUser {
  readonly declared: DeclaredUser
  readonly before: Known
}

/** The same after seeding. */
export interface SeededByAdmin extends SightedUser {
  /** Undefined: there is none, as declared. */
  readonly now: SeenUser | undefined
}

/**
 * Makes users as declared through an admin's session, several at a time.
 *
 * @returns the users in the same order
 * @throws Failure naming every user for whom it did not work
 */
export async function seedByAdmin(
  seeding: Seeding,
  admin: AdminSession,
  users: readonly SightedUser[],
): Promise<SeededByAdmin[]> {
  const { done, problems } = await forEachUser(users, AT_ONCE, async (sighted) => ({
    ...sighted,
    ...(await makeUser(seeding, admin, sighted.declared, sighted.before)),
  }))
  const edited = done.flatMap(({ declared: { email, password }, passwordEdited }) =>
    passwordEdited && password !== undefined ? [{ email, password }] : [],
  )
  problems.push(...(await unprovenPasswords(seeding, admin, edited)))
  if (problems.length > 0) throw together(problems, users.length)
  return done.map(({ declared, before, user }) => ({ declared, before, now: user }))
}
