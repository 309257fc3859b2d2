import { type AdminSession, listUsers } from '../clients/auth-service/admin.ts'
import type { AuthUser } from '../clients/auth-service/auth-user.ts'
import { deleteUser } from '../clients/neon/users.ts'
import { ActionError } from '../lib/errors.ts'
import { printable } from '../lib/text.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { withAdmin } from './admin-session.ts'
import { planUser } from './compare.ts'
import { authServiceError, combineErrors, forEachUser } from './errors.ts'
import { type KnownUser, seedByAdmin } from './seed-by-admin.ts'
import { seedBySignUp, seedWithoutPassword } from './seed-by-sign-up.ts'
import { existingUser, type SeedContext, type SeededUser, seededUser } from './seed-context.ts'
import { statusAfter } from './status.ts'
import { staleAdmins } from './temporary-admin.ts'
import { stateFromList, UNKNOWN, type UserState } from './user-state.ts'

/** What was found out about the declared users before. */
export interface KnownUsers {
  /** By address; one that is missing is unknown. */
  readonly states: ReadonlyMap<string, UserState>
  /** The session of a declared admin, if one could sign in. */
  readonly admin: AdminSession | undefined
}

/** Users at a time without an admin; the management API takes bursts of 40 a second. */
const CONCURRENCY = 20

/**
 * Makes the declared users so that each can sign in: through an admin's session where the service
 * has the admin plugin, by sign-up where it has not.
 *
 * @param users those of whom something is not as declared, or not known
 * @returns them as they are then, without those who are not there, as declared
 * @throws ActionError naming every user for whom it did not work
 */
export async function seedUsers(
  seeding: SeedContext,
  users: readonly DeclaredUser[],
  known: KnownUsers,
): Promise<SeededUser[]> {
  const declared = users.filter(
    ({ email, absent }) => !(absent && known.states.get(email)?.kind === 'absent'),
  )
  if (declared.length === 0) return []
  checkPasswordsAreOfUse(seeding, declared)
  if (known.admin !== undefined) {
    return await seedBySession(seeding, known.admin, declared, known.states)
  }
  return declared.every((user) => needsNoAdmin(user, known))
    ? await seedWithoutAdmin(seeding, declared, known.states)
    : await seedWithAdmin(seeding, declared, known.states)
}

async function seedWithoutAdmin(
  seeding: SeedContext,
  declared: readonly DeclaredUser[],
  states: ReadonlyMap<string, UserState>,
): Promise<SeededUser[]> {
  const { done, problems } = await forEachUser(declared, CONCURRENCY, async (user) => ({
    user,
    made: await seedWithoutPassword(seeding, user),
  }))
  if (problems.length > 0) throw combineErrors(problems, declared.length)
  // What one is like who was there already takes an admin to see.
  const unseen = done.flatMap(({ user, made }) => (made || !isDescribed(user) ? [] : [user]))
  const seen = unseen.length === 0 ? [] : await seedWithAdmin(seeding, unseen, new Map())
  return done.map(({ user: { email }, made }) => {
    const later = made ?? seen.find((user) => user.email === email) ?? existingUser(email)
    // Absent before and taken now: made by a try whose answer was lost, or by another job.
    return states.get(email)?.kind === 'absent' ? { ...later, status: 'created' } : later
  })
}

async function seedWithAdmin(
  seeding: SeedContext,
  declared: readonly DeclaredUser[],
  before: ReadonlyMap<string, UserState>,
): Promise<SeededUser[]> {
  const { declaredAdmin, users, seedContext } = await withAdmin(
    seeding,
    declared,
    before,
    async ({ session, declared: declaredAdmin, hasPlugin, context: seedContext }) => {
      if (!hasPlugin) return { declaredAdmin, users: undefined, seedContext }
      const states = new Map(before)
      if (declaredAdmin) {
        const { user } = declaredAdmin
        states.set(user.email, { kind: 'seen', user, password: 'right' })
      }
      const users = await seedBySession(seedContext, session, declared, states)
      return { declaredAdmin, users, seedContext }
    },
  )
  const seeded = users ?? (await seedBySignUp(seedContext, declared))
  // What became of a declared admin before comes first.
  if (declaredAdmin === undefined || declaredAdmin.status === 'unchanged') return seeded
  return seeded.map((user) =>
    user.email === declaredAdmin.user.email ? { ...user, status: declaredAdmin.status } : user,
  )
}

async function seedBySession(
  seeding: SeedContext,
  session: AdminSession,
  declared: readonly DeclaredUser[],
  states: ReadonlyMap<string, UserState>,
): Promise<SeededUser[]> {
  const known = await resolveUsers(seeding, session, declared, states)
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
 * @throws ActionError if the service refuses to list them
 */
async function resolveUsers(
  seeding: SeedContext,
  session: AdminSession,
  declared: readonly DeclaredUser[],
  states: ReadonlyMap<string, UserState>,
): Promise<KnownUser[]> {
  const seen = declared.map((user) => ({
    declared: user,
    before: states.get(user.email) ?? UNKNOWN,
  }))
  if (seen.every(isKnown)) return seen
  const listed = await listUsers(session)
  if (listed.kind === 'answer') throw authServiceError('list the users as an admin', listed.answer)
  await removeStaleAdmins(seeding, listed.value)
  const byEmail = new Map(listed.value.map((user) => [user.email, user]))
  return seen.map((user) =>
    isKnown(user)
      ? user
      : { ...user, before: stateFromList(byEmail, user.declared.email, 'unknown') },
  )
}

function isKnown(user: { declared: DeclaredUser; before: UserState }): user is KnownUser {
  return user.before.kind !== 'unknown'
}

async function removeStaleAdmins(
  { neon, branch, debug }: SeedContext,
  users: readonly AuthUser[],
): Promise<void> {
  for (const { id, email } of staleAdmins(users, neon.http.clock.now())) {
    debug(`removing ${email}, which a run that was killed has left behind`)
    await deleteUser(neon, branch, { id, email })
  }
}

/** A new user without a password, of whom nothing is declared that only an admin could set. */
function needsNoAdmin(user: DeclaredUser, { states }: KnownUsers): boolean {
  if (user.password !== undefined || user.emailVerified === true || user.absent) return false
  // Whether an unknown user exists shows when it is created; its roles would not show then.
  return user.roles === undefined || states.get(user.email)?.kind === 'absent'
}

/** Whether more is declared of a user without a password than that there is one. */
function isDescribed({ name, roles, emailVerified }: DeclaredUser): boolean {
  return name !== undefined || roles !== undefined || emailVerified !== undefined
}

/** With email and password switched off, nobody could sign in with what would be seeded. */
function checkPasswordsAreOfUse(
  { passwordSettings, branch }: SeedContext,
  declared: readonly DeclaredUser[],
): void {
  if (passwordSettings?.enabled !== false) return
  if (declared.every(({ password }) => password === undefined)) return
  throw new ActionError({
    attempted: `seed users with passwords on branch "${printable(branch.name)}"`,
    answered: 'signing in with email and password is switched off there',
    likely: 'the branch copied that setting from its parent.',
    remedy:
      'set `reset: true`, so that the preview starts with settings of its declaredAdmin; or switch `email_and_password` on; or declare the users without passwords.',
  })
}
