import type { AdminSession } from '../auth-service/admin.ts'
import type { SeenUser } from '../auth-service/seen-user.ts'
import { ABSENT, type Sighting } from '../observe/sighting.ts'
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

/** A declared user, and how it is after seeding. */
export interface SeededByAdmin {
  readonly declared: DeclaredUser
  /** Undefined: there is none, as declared. */
  readonly now: SeenUser | undefined
}

/**
 * Makes users as declared through an admin's session, several at a time.
 *
 * @param sightings what is known of them; nothing may be unknown
 * @returns the users in the order of `declared`
 * @throws Failure naming every user for whom it did not work
 */
export async function seedByAdmin(
  seeding: Seeding,
  admin: AdminSession,
  declared: readonly DeclaredUser[],
  sightings: ReadonlyMap<string, Sighting>,
): Promise<SeededByAdmin[]> {
  const { done, problems } = await forEachUser(declared, AT_ONCE, async (user) => {
    const before = sightings.get(user.email) ?? ABSENT
    return { ...(await makeUser(seeding, admin, user, before)), declared: user }
  })
  const edited = done.flatMap(({ declared: { email, password }, passwordEdited }) =>
    passwordEdited && password !== undefined ? [{ email, password }] : [],
  )
  problems.push(...(await unprovenPasswords(seeding, admin, edited)))
  if (problems.length > 0) throw together(problems, declared.length)
  return done.map(({ declared, user }) => ({ declared, now: user }))
}
