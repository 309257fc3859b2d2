import pLimit from 'p-limit'
import type { AdminSession } from '../auth-service/admin.ts'
import type { SeenUser } from '../auth-service/seen-user.ts'
import { Failure } from '../failure.ts'
import { ABSENT, type Sighting } from '../plan/users.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { makeUser } from './one-user.ts'
import { unprovenPasswords } from './password-proof.ts'
import { together } from './problems.ts'
import type { Seeding } from './seeding.ts'

/** Calls to the auth service at a time; hashing a password costs it 85 ms of CPU. */
const AT_ONCE = 8

/**
 * Makes users as declared through an admin's session, several at a time.
 *
 * @param sightings what is known of them; nothing may be unknown
 * @returns the users as they are then, in the order of `declared`
 * @throws Failure naming every user for whom it did not work; NoAdminPlugin
 */
export async function seedByAdmin(
  seeding: Seeding,
  admin: AdminSession,
  declared: readonly DeclaredUser[],
  sightings: ReadonlyMap<string, Sighting>,
): Promise<SeenUser[]> {
  const problems: Failure[] = []
  const made = await pLimit(AT_ONCE).map(declared, async (user) => {
    try {
      const before = sightings.get(user.email) ?? ABSENT
      return [{ ...(await makeUser(seeding, admin, user, before)), declared: user }]
    } catch (error) {
      if (!(error instanceof Failure)) throw error
      problems.push(error)
      return []
    }
  })
  const edited = made
    .flat()
    .flatMap(({ declared: { email, password }, passwordEdited }) =>
      passwordEdited && password !== undefined ? [{ email, password }] : [],
    )
  problems.push(...(await unprovenPasswords(seeding, admin, edited)))
  if (problems.length > 0) throw together(problems, declared.length)
  return made.flat().map(({ user }) => user)
}
