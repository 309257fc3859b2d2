import { type AdminSession, listUsers } from '../clients/auth-service/admin.ts'
import type { AuthUser } from '../clients/auth-service/auth-user.ts'
import { deleteUser } from '../clients/neon/users.ts'
import { allSettledOrThrow, type CleanupStack } from '../lib/clean-up.ts'
import { ActionError } from '../lib/errors.ts'
import { printable } from '../lib/text.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { type Admin, obtainAdmin, proveSigning } from './admin-session.ts'
import { planUser } from './compare.ts'
import { combineUserErrors, forEachUser, RESET } from './errors.ts'
import { type EditedPassword, provePasswords } from './password-proof.ts'
import { reconcileUser } from './reconcile-user.ts'
import { seedBySignUp, seedWithoutPassword } from './seed-by-sign-up.ts'
import {
  existingUser,
  type SeedContext,
  type SeededUser,
  type SeedResult,
  seededUser,
} from './seed-context.ts'
import { statusAfter } from './status.ts'
import { staleAdmins } from './temporary-admin.ts'
import { liftWebhook } from './temporary-webhook.ts'
import { type KnownUserState, stateFromList, UNKNOWN, type UserState } from './user-state.ts'

/** What was found out about the declared users before. */
export interface KnownUsers {
  /** By email as it is declared; one that is missing is unknown. */
  readonly states: ReadonlyMap<string, UserState>
  /** The session of a declared admin, if one could sign in and the service has the admin plugin. */
  readonly admin: AdminSession | undefined
}

/**
 * Users at a time. It keeps 20 new users at one round trip, and stays below the 100 requests that
 * Better Auth allows for one path in 10 seconds, and the bursts of 40 a second of the management API.
 */
const CONCURRENCY = 20

/**
 * Makes the declared users so that each can sign in: through an admin's session where the service
 * has the admin plugin, by sign-up where it has not.
 *
 * @param users those of whom something is not as declared, or not known
 * @param cleanup puts back what is changed for that only
 * @returns them as they are then, without those who are not there, as declared
 * @throws ActionError naming every user for whom it did not work; NetworkError
 */
export async function seedUsers(
  context: SeedContext,
  users: readonly DeclaredUser[],
  known: KnownUsers,
  cleanup: CleanupStack,
): Promise<SeedResult> {
  const { states } = known
  const declared = users.filter(
    ({ email, absent }) => !(absent && states.get(email)?.kind === 'absent'),
  )
  if (declared.length === 0) return NOBODY
  assertPasswordsUsable(context, declared)
  if (known.admin === undefined && declared.every((user) => needsNoAdmin(user, states))) {
    return await seedWithoutAdmin(context, declared, states, cleanup)
  }
  return await seedWithAdmin(context, declared, known, cleanup)
}

const NOBODY: SeedResult = { users: [], sessions: new Map(), admin: undefined }

async function seedWithoutAdmin(
  context: SeedContext,
  declared: readonly DeclaredUser[],
  states: ReadonlyMap<string, UserState>,
  cleanup: CleanupStack,
): Promise<SeedResult> {
  const { done, problems } = await forEachUser(declared, CONCURRENCY, async (user) => ({
    user,
    made: await seedWithoutPassword(context, user),
  }))
  if (problems.length > 0) throw combineUserErrors(problems, declared.length)
  // What one is like who was there already takes an admin to see.
  const unseen = done.flatMap(({ user, made }) => (made || !isDescribed(user) ? [] : [user]))
  const unknown: KnownUsers = { states: new Map(), admin: undefined }
  const { users: seen, ...rest } =
    unseen.length === 0 ? NOBODY : await seedWithAdmin(context, unseen, unknown, cleanup)
  const users = done.map(({ user: { email }, made }): SeededUser => {
    const later = made ?? seen.find((user) => user.email === email) ?? existingUser(email)
    // Absent before and taken now: made by a try whose response was lost, or by another job.
    return states.get(email)?.kind === 'absent' ? { ...later, status: 'created' } : later
  })
  return { users, ...rest }
}

async function seedWithAdmin(
  context: SeedContext,
  declared: readonly DeclaredUser[],
  known: KnownUsers,
  cleanup: CleanupStack,
): Promise<SeedResult> {
  await liftWebhook(context, declared, known.states, known.admin === undefined, cleanup)
  const admin: Admin =
    known.admin === undefined
      ? await obtainAdmin(context, declared, known.states, cleanup)
      : {
          session: known.admin,
          hasPlugin: true,
          declared: undefined,
          restored: Promise.resolve(),
          context,
        }
  if (!admin.hasPlugin) {
    await admin.restored
    return withAdminStatus(await seedBySignUp(admin.context, declared, cleanup), admin)
  }

  const [before] = await allSettledOrThrow([
    resolveUsers(admin, declared, statesWithAdmin(known.states, admin)),
    known.admin === undefined ? undefined : proveSigning(context, known.admin),
  ])
  const { done, problems } = await forEachUser(before, CONCURRENCY, async ({ user, state }) => ({
    declared: user,
    state,
    ...(await reconcileUser(admin.context, admin.session, user, state)),
  }))
  // Signing in, which may follow, lifts settings as well.
  await admin.restored
  const edited = done.flatMap((user) => (user.passwordEdited ? editedPassword(user) : []))
  const proof = await provePasswords(admin.context, admin.session, edited, cleanup)
  problems.push(...proof.problems)
  if (problems.length > 0) throw combineUserErrors(problems, declared.length)

  const users = done.flatMap(({ declared: user, state, user: now }) => {
    const change = planUser(user, state)
    const seen = change?.kind === 'remove' ? change.seen[0] : now
    const status = statusAfter(change, state, context.branch.createdAt)
    return seen === undefined ? [] : [seededUser(user.email, seen, status)]
  })
  return withAdminStatus({ users, sessions: proof.sessions, admin: admin.session }, admin)
}

/** What happened to a declared admin earlier comes first, and its session is available. */
function withAdminStatus(result: SeedResult, { declared, session }: Admin): SeedResult {
  if (declared === undefined) return result
  const { email, status } = declared
  return {
    ...result,
    users:
      status === 'unchanged'
        ? result.users
        : result.users.map((user) => (user.email === email ? { ...user, status } : user)),
    sessions: new Map([[email, session.session], ...result.sessions]),
  }
}

function statesWithAdmin(
  states: ReadonlyMap<string, UserState>,
  { declared }: Admin,
): ReadonlyMap<string, UserState> {
  if (declared === undefined) return states
  const { email, user } = declared
  return new Map(states).set(email, { kind: 'seen', user, password: 'right' })
}

/** A declared user, and what is known of it. */
interface ResolvedUser {
  readonly user: DeclaredUser
  readonly state: KnownUserState
}

/**
 * Finds out about the users that are unknown, from the list of all users.
 *
 * @throws ActionError if the service refuses to list them; NetworkError
 */
async function resolveUsers(
  { context, session }: Admin,
  declared: readonly DeclaredUser[],
  states: ReadonlyMap<string, UserState>,
): Promise<ResolvedUser[]> {
  const stateOf = ({ email }: DeclaredUser) => states.get(email) ?? UNKNOWN
  const listed = declared.some((user) => stateOf(user).kind === 'unknown')
    ? await listUsers(session)
    : []
  await removeStaleAdmins(context, listed, session.userId)
  return declared.map((user) => {
    const state = stateOf(user)
    if (state.kind !== 'unknown') return { user, state }
    return { user, state: stateFromList(listed, user.email, state.password ?? 'unknown') }
  })
}

async function removeStaleAdmins(
  { neon, branch, debug }: SeedContext,
  listed: readonly AuthUser[],
  ownId: string,
): Promise<void> {
  for (const { id, email } of staleAdmins(listed, ownId)) {
    debug(`removing ${email}, which a run that was killed has left behind`)
    await deleteUser(neon, branch, { id, email })
  }
}

function editedPassword({
  declared: { email, password },
  state,
  user,
}: {
  readonly declared: DeclaredUser
  readonly state: KnownUserState
  readonly user: AuthUser | undefined
}): EditedPassword[] {
  if (password === undefined || user === undefined) return []
  return [
    {
      email,
      password,
      userId: user.id,
      failedBefore: state.kind === 'seen' && state.password === 'wrong',
    },
  ]
}

/** A new user without a password, of whom nothing is declared that only an admin could set. */
function needsNoAdmin(user: DeclaredUser, states: ReadonlyMap<string, UserState>): boolean {
  if (user.password !== undefined || user.emailVerified === true || user.absent) return false
  // Whether an unknown user exists shows when it is created; its roles would not show then.
  return user.roles === undefined || states.get(user.email)?.kind === 'absent'
}

/** Whether more is declared of a user without a password than that there is one. */
function isDescribed({ name, roles, emailVerified }: DeclaredUser): boolean {
  return name !== undefined || roles !== undefined || emailVerified !== undefined
}

/** With email and password switched off, nobody could sign in with what would be seeded. */
function assertPasswordsUsable(
  { passwordSettings, branch }: SeedContext,
  declared: readonly DeclaredUser[],
): void {
  if (passwordSettings?.enabled !== false) return
  if (declared.every(({ password }) => password === undefined)) return
  throw new ActionError({
    attempted: `seed users with passwords on branch "${printable(branch.name)}"`,
    answered: 'signing in with email and password is switched off there',
    likely: 'the branch copied that setting from its parent.',
    remedy: `${RESET}, so that the preview starts with its own settings; or switch \`email_and_password\` on; or declare the users without passwords.`,
  })
}
