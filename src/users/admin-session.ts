import { type AdminSession, hasAdminPlugin } from '../clients/auth-service/admin.ts'
import { ADMIN_ROLE, type AuthUser } from '../clients/auth-service/auth-user.ts'
import type { Credentials } from '../clients/auth-service/sign-in.ts'
import { withCleanup } from '../lib/clean-up.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { setRoles } from './roles.ts'
import type { SeedContext } from './seed-context.ts'
import { type SignedInUser, signUpOrSignIn } from './sign-up.ts'
import type { UserStatus } from './status.ts'
import { findInterruptedSignUp, removeTemporaryAdmin, temporaryAdmin } from './temporary-admin.ts'
import { needsOverrides } from './temporary-settings.ts'
import type { UserState } from './user-state.ts'

/** A declared user who is an admin now. */
export interface DeclaredAdmin {
  readonly user: AuthUser
  /** What became of it by making it one. */
  readonly status: UserStatus
}

/** An admin's session. */
export interface Admin {
  readonly session: AdminSession
  /** The declared user whose session it is; undefined if the admin is a temporary one. */
  readonly declared: DeclaredAdmin | undefined
  /** Whether the service has the admin plugin, without which the session is of no use. */
  readonly hasPlugin: boolean
  /** The context with its settings as they are by now. */
  readonly context: SeedContext
}

/**
 * Does some work with an admin's session: of a declared user with the `admin` role, or of a temporary
 * admin, which is removed afterwards, also on failure and cancellation.
 *
 * @param declared the declared users
 * @param states what is known of them
 */
export async function withAdmin<T>(
  seeding: SeedContext,
  declared: readonly DeclaredUser[],
  states: ReadonlyMap<string, UserState>,
  work: (admin: Admin) => Promise<T>,
): Promise<T> {
  const candidates = declared.flatMap((user) =>
    user.password !== undefined && user.roles?.includes(ADMIN_ROLE)
      ? [{ ...user, password: user.password, roles: user.roles }]
      : [],
  )
  const candidate = candidates.find(({ email }) => mayGiveSession(states.get(email)))
  const admin = candidate && (await declaredAdmin(seeding, candidate))
  if (admin === undefined) return await withTemporaryAdmin(seeding, work)
  seeding.debug('seeding with a declared admin')
  return await work(admin)
}

/** A declared user who is to be an admin. */
interface Candidate extends Credentials {
  readonly name: string | undefined
  readonly roles: readonly string[]
}

/** @returns undefined if the user exists and has another password */
async function declaredAdmin(
  seeding: SeedContext,
  { email, password, name = email, roles }: Candidate,
): Promise<Admin | undefined> {
  return await signUpOrSignIn(seeding, { email, password, name }, async (signed) => {
    const { user, ...admin } = await asAdmin(seeding, signed, roles)
    const changed = user !== signed.user
    const status = signed.created ? 'created' : changed ? 'updated' : 'unchanged'
    return { ...admin, declared: { user, status } }
  })
}

/** Whether a user may be signed up or in; of one that exists, the password must be right for that. */
function mayGiveSession(sighting: UserState | undefined): boolean {
  return sighting?.kind !== 'seen' || sighting.password === 'right'
}

async function withTemporaryAdmin<T>(
  seeding: SeedContext,
  work: (admin: Admin) => Promise<T>,
): Promise<T> {
  const credentials = temporaryAdmin()
  let id: string | undefined
  let mayExist = false
  const lookFor = async () => {
    mayExist = false
    id = await findInterruptedSignUp(seeding, credentials)
  }
  return await withCleanup(
    async () => {
      const admin = await signUpOrSignIn(
        seeding,
        credentials,
        (signed) => asAdmin(seeding, signed, [ADMIN_ROLE]),
        {
          made: (made) => {
            id ??= made
          },
          inDoubt: () => {
            mayExist = true
          },
          failed: async () => {
            if (id === undefined) await lookFor()
          },
        },
      )
      if (admin === undefined) throw new Error('A random address was taken.')
      seeding.debug('seeding with a temporary admin')
      return await work({ ...admin, declared: undefined })
    },
    async () => {
      if (id === undefined && mayExist) await lookFor()
      if (id !== undefined) await removeTemporaryAdmin(seeding, credentials.email, id)
    },
  )
}

/**
 * Makes a user an admin. Meanwhile finds out whether that is of any use, and writes the settings that
 * had to wait for the sign-up.
 */
async function asAdmin(
  seeding: SeedContext,
  { user, session }: SignedInUser,
  roles: readonly string[],
): Promise<Omit<Admin, 'declared'> & { user: AuthUser }> {
  const { service } = seeding
  const [withRole, hasPlugin, context] = await Promise.all([
    setRoles(seeding, user, roles),
    hasAdminPlugin(service),
    withSignUpOver(seeding),
  ])
  return { session: { service, session }, hasPlugin, user: withRole, context }
}

/** The same context, with the settings written that had to wait for the sign-up. */
async function withSignUpOver(seeding: SeedContext): Promise<SeedContext> {
  const { afterSignUp, ...context } = seeding
  // Settings that were lifted are being put back at this moment, and two writes must not meet.
  if (afterSignUp === undefined || needsOverrides(seeding)) return seeding
  await afterSignUp.write()
  return { ...context, passwordSettings: afterSignUp.passwordSettings }
}
