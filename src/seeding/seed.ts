import { type AdminSession, listUsers } from '../auth-service/admin.ts'
import type { SeenUser } from '../auth-service/seen-user.ts'
import { Failure } from '../failure.ts'
import { repeated } from '../http/retry.ts'
import { requestUserDeletion } from '../neon/auth-users.ts'
import { type Sighting, sightingIn, UNKNOWN } from '../observe/sighting.ts'
import { statusAfter } from '../plan/user-status.ts'
import { planUser } from '../plan/users.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { printable } from '../text.ts'
import { withAdmin } from './admin-session.ts'
import { type SightedUser, seedByAdmin } from './by-admin.ts'
import { seedBySignUp, seedWithoutPassword } from './by-sign-up.ts'
import { forEachUser, notAccepted, together } from './problems.ts'
import { existingUser, type SeededUser, type Seeding, seededUser } from './seeding.ts'
import { staleAdmins } from './temporary-admin.ts'

/** What was found out about the declared users before. */
export interface KnownUsers {
  /** By address; one that is missing is unknown. */
  readonly sightings: ReadonlyMap<string, Sighting>
  /** The session of a declared admin, if one could sign in. */
  readonly admin: AdminSession | undefined
}

/** Users at a time without an admin; the management API takes bursts of 40 a second. */
const AT_ONCE = 20

/**
 * Makes the declared users so that each can sign in: through an admin's session where the service
 * has the admin plugin, by sign-up where it has not.
 *
 * @param users those of whom something is not as declared, or not known
 * @returns them as they are then, without those who are not there, as declared
 * @throws Failure naming every user for whom it did not work
 */
export async function seedUsers(
  seeding: Seeding,
  users: readonly DeclaredUser[],
  known: KnownUsers,
): Promise<SeededUser[]> {
  const declared = users.filter(
    ({ email, absent }) => !(absent && known.sightings.get(email)?.kind === 'absent'),
  )
  if (declared.length === 0) return []
  checkPasswordsAreOfUse(seeding, declared)
  if (known.admin !== undefined) {
    return await seedBySession(seeding, known.admin, declared, known.sightings)
  }
  return declared.every((user) => needsNoAdmin(user, known))
    ? await seedWithoutAdmin(seeding, declared, known.sightings)
    : await seedWithAdmin(seeding, declared, known.sightings)
}

async function seedWithoutAdmin(
  seeding: Seeding,
  declared: readonly DeclaredUser[],
  sightings: ReadonlyMap<string, Sighting>,
): Promise<SeededUser[]> {
  const { done, problems } = await forEachUser(declared, AT_ONCE, async (user) => ({
    user,
    made: await seedWithoutPassword(seeding, user),
  }))
  if (problems.length > 0) throw together(problems, declared.length)
  // What one is like who was there already takes an admin to see.
  const unseen = done.flatMap(({ user, made }) => (made || !isDescribed(user) ? [] : [user]))
  const seen = unseen.length === 0 ? [] : await seedWithAdmin(seeding, unseen, new Map())
  return done.map(({ user: { email }, made }) => {
    const later = made ?? seen.find((user) => user.email === email) ?? existingUser(email)
    // Absent before and taken now: made by a try whose answer was lost, or by another job.
    return sightings.get(email)?.kind === 'absent' ? { ...later, status: 'created' } : later
  })
}

async function seedWithAdmin(
  seeding: Seeding,
  declared: readonly DeclaredUser[],
  before: ReadonlyMap<string, Sighting>,
): Promise<SeededUser[]> {
  const { own, users, place } = await withAdmin(
    seeding,
    declared,
    before,
    async ({ session, own, hasPlugin, place }) => {
      if (!hasPlugin) return { own, users: undefined, place }
      const sightings = new Map(before)
      if (own) sightings.set(own.user.email, { kind: 'seen', user: own.user, password: 'right' })
      return { own, users: await seedBySession(place, session, declared, sightings), place }
    },
  )
  const seeded = users ?? (await seedBySignUp(place, declared))
  // What became of a declared admin before comes first.
  if (own === undefined || own.status === 'unchanged') return seeded
  return seeded.map((user) =>
    user.email === own.user.email ? { ...user, status: own.status } : user,
  )
}

async function seedBySession(
  seeding: Seeding,
  session: AdminSession,
  declared: readonly DeclaredUser[],
  sightings: ReadonlyMap<string, Sighting>,
): Promise<SeededUser[]> {
  const known = await completed(seeding, session, declared, sightings)
  const users = await seedByAdmin(seeding, session, known)
  return users.flatMap(({ declared: user, before, now }) => {
    const change = planUser(user, before)
    const seen = change?.kind === 'remove' ? change.seen : now
    const status = statusAfter(change, before, seeding.branch.createdAt)
    return seen === undefined ? [] : [seededUser(seen, status)]
  })
}

/**
 * Finds out about the users that are unknown, from the list of all users.
 *
 * @throws Failure if the service refuses to list them
 */
async function completed(
  seeding: Seeding,
  session: AdminSession,
  declared: readonly DeclaredUser[],
  sightings: ReadonlyMap<string, Sighting>,
): Promise<SightedUser[]> {
  const seen = declared.map((user) => ({
    declared: user,
    before: sightings.get(user.email) ?? UNKNOWN,
  }))
  if (seen.every(isKnown)) return seen
  const listed = await listUsers(session)
  if (listed.kind === 'answer') throw notAccepted('list the users as an admin', listed.answer)
  await removeStaleAdmins(seeding, listed.value)
  const byEmail = new Map(listed.value.map((user) => [user.email, user]))
  return seen.map((user) =>
    isKnown(user) ? user : { ...user, before: sightingIn(byEmail, user.declared.email, 'unknown') },
  )
}

function isKnown(user: { declared: DeclaredUser; before: Sighting }): user is SightedUser {
  return user.before.kind !== 'unknown'
}

async function removeStaleAdmins(
  { neon, branch, debug }: Seeding,
  users: readonly SeenUser[],
): Promise<void> {
  for (const { id, email } of staleAdmins(users, neon.wire.clock.now())) {
    debug(`removing ${email}, which a run that was killed has left behind`)
    await repeated(() => requestUserDeletion(neon, branch, id), neon.wire)
  }
}

/** A new user without a password, of whom nothing is declared that only an admin could set. */
function needsNoAdmin(user: DeclaredUser, { sightings }: KnownUsers): boolean {
  if (user.password !== undefined || user.emailVerified === true || user.absent) return false
  // Whether an unknown user exists shows when it is created; its roles would not show then.
  return user.roles === undefined || sightings.get(user.email)?.kind === 'absent'
}

/** Whether more is declared of a user without a password than that there is one. */
function isDescribed({ name, roles, emailVerified }: DeclaredUser): boolean {
  return name !== undefined || roles !== undefined || emailVerified !== undefined
}

/** With email and password switched off, nobody could sign in with what would be seeded. */
function checkPasswordsAreOfUse(
  { passwordSettings, branch }: Seeding,
  declared: readonly DeclaredUser[],
): void {
  if (passwordSettings?.enabled !== false) return
  if (declared.every(({ password }) => password === undefined)) return
  throw new Failure({
    attempted: `seed users with passwords on branch "${printable(branch.name)}"`,
    answered: 'signing in with email and password is switched off there',
    likely: 'the branch copied that setting from its parent.',
    remedy:
      'set `reset: true`, so that the preview starts with settings of its own; or switch `email_and_password` on; or declare the users without passwords.',
  })
}
