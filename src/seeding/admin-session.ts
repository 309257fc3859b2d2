import { type AdminSession, hasAdminPlugin } from '../auth-service/admin.ts'
import { ADMIN_ROLE, type SeenUser } from '../auth-service/seen-user.ts'
import type { Credentials } from '../auth-service/sign-in.ts'
import type { Sighting } from '../observe/sighting.ts'
import type { UserStatus } from '../plan/user-status.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { areLifted } from './lifted-settings.ts'
import { puttingBack } from './putting-back.ts'
import { signUpQuietly, type WithSession } from './quiet-sign-up.ts'
import { withRoles } from './roles.ts'
import type { Seeding } from './seeding.ts'
import { idOfInterrupted, removeTemporaryAdmin, temporaryAdmin } from './temporary-admin.ts'

/** A declared user who is an admin now. */
export interface OwnAdmin {
  readonly user: SeenUser
  /** What became of it by making it one. */
  readonly status: UserStatus
}

/** An admin's session. */
export interface Admin {
  readonly session: AdminSession
  /** The declared user whose session it is; undefined if the admin is a temporary one. */
  readonly own: OwnAdmin | undefined
  /** Whether the service has the admin plugin, without which the session is of no use. */
  readonly hasPlugin: boolean
  /** The place with its settings as they are by now. */
  readonly place: Seeding
}

/**
 * Does some work with an admin's session: of a declared user with the `admin` role, or of a temporary
 * admin, which is removed afterwards, also on failure and cancellation.
 *
 * @param declared the declared users
 * @param sightings what is known of them
 */
export async function withAdmin<T>(
  seeding: Seeding,
  declared: readonly DeclaredUser[],
  sightings: ReadonlyMap<string, Sighting>,
  work: (admin: Admin) => Promise<T>,
): Promise<T> {
  const candidates = declared.flatMap((user) =>
    user.password !== undefined && user.roles?.includes(ADMIN_ROLE)
      ? [{ ...user, password: user.password, roles: user.roles }]
      : [],
  )
  const candidate = candidates.find(({ email }) => mayGiveSession(sightings.get(email)))
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
  seeding: Seeding,
  { email, password, name = email, roles }: Candidate,
): Promise<Admin | undefined> {
  return await signUpQuietly(seeding, { email, password, name }, async (signed) => {
    const { user, ...admin } = await asAdmin(seeding, signed, roles)
    const changed = user !== signed.user
    const status = signed.created ? 'created' : changed ? 'updated' : 'unchanged'
    return { ...admin, own: { user, status } }
  })
}

/** Whether a user may be signed up or in; of one that exists, the password must be right for that. */
function mayGiveSession(sighting: Sighting | undefined): boolean {
  return sighting?.kind !== 'seen' || sighting.password === 'right'
}

async function withTemporaryAdmin<T>(
  seeding: Seeding,
  work: (admin: Admin) => Promise<T>,
): Promise<T> {
  const credentials = temporaryAdmin()
  let id: string | undefined
  let mayExist = false
  const lookFor = async () => {
    mayExist = false
    id = await idOfInterrupted(seeding, credentials)
  }
  return await puttingBack(
    async () => {
      const admin = await signUpQuietly(
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
      return await work({ ...admin, own: undefined })
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
  seeding: Seeding,
  { user, cookie }: WithSession,
  roles: readonly string[],
): Promise<Omit<Admin, 'own'> & { user: SeenUser }> {
  const { service } = seeding
  const [withRole, hasPlugin, place] = await Promise.all([
    withRoles(seeding, user, roles),
    hasAdminPlugin(service),
    withSignUpOver(seeding),
  ])
  return { session: { service, cookie }, hasPlugin, user: withRole, place }
}

/** The same place, with the settings written that had to wait for the sign-up. */
async function withSignUpOver(seeding: Seeding): Promise<Seeding> {
  const { afterSignUp, ...place } = seeding
  // Settings that were lifted are being put back at this moment, and two writes must not meet.
  if (afterSignUp === undefined || areLifted(seeding)) return seeding
  await afterSignUp.write()
  return { ...place, passwordSettings: afterSignUp.passwordSettings }
}
