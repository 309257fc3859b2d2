import type { AdminSession } from '../auth-service/admin.ts'
import { ADMIN_ROLE, type SeenUser } from '../auth-service/seen-user.ts'
import { type Credentials, type Signed, signIn } from '../auth-service/sign-in.ts'
import { type SignedUp, signUp } from '../auth-service/sign-up.ts'
import { Failure } from '../failure.ts'
import { described } from '../http/answer.ts'
import type { Sighting } from '../plan/users.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { withSettingsLifted } from './lifted-settings.ts'
import { puttingBack } from './putting-back.ts'
import { withRoles } from './roles.ts'
import type { Seeding } from './seeding.ts'
import { removeTemporaryAdmin, temporaryAdmin } from './temporary-admin.ts'

/** An admin's session. */
export interface Admin {
  readonly session: AdminSession
  /** The declared user whose session it is; undefined if the admin is a temporary one. */
  readonly own: { readonly user: SeenUser; readonly created: boolean } | undefined
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
  // Known to exist and not signed in: its password is another, so it can't be used.
  const candidate = candidates.find(({ email }) => sightings.get(email)?.kind !== 'seen')
  const signed =
    candidate &&
    (await withSettingsLifted(seeding, () =>
      signUpQuietly(seeding, { ...candidate, name: candidate.name ?? candidate.email }),
    ))
  if (candidate !== undefined && signed !== undefined) {
    const user = await withRoles(seeding, signed.user, candidate.roles)
    seeding.debug('seeding with a declared admin')
    return await work({
      session: { service: seeding.service, cookie: signed.cookie },
      own: { user, created: signed.kind === 'signed up' },
    })
  }
  return await withTemporaryAdmin(seeding, work)
}

async function withTemporaryAdmin<T>(
  seeding: Seeding,
  work: (admin: Admin) => Promise<T>,
): Promise<T> {
  const credentials = temporaryAdmin()
  let id: string | undefined
  return await puttingBack(
    async () => {
      const { user, cookie } = await withSettingsLifted(seeding, async () => {
        const signed = await signUpQuietly(seeding, credentials)
        if (signed === undefined) throw new Error('A random address was taken.')
        id = signed.user.id
        return signed
      })
      await withRoles(seeding, user, [ADMIN_ROLE])
      seeding.debug('seeding with a temporary admin')
      return await work({ session: { service: seeding.service, cookie }, own: undefined })
    },
    () => removeTemporaryAdmin(seeding, credentials, id),
  )
}

type WithSession = Extract<Signed, { kind: 'signed in' }> | Extract<SignedUp, { kind: 'signed up' }>

/** How often a sign-up is tried while lifted settings are on their way to the service. */
const SIGN_UP_TRIES = 5
/** Milliseconds between them. */
const SETTINGS_DELAY = 1_000

/**
 * Signs up, with the settings lifted. An address that is taken is signed in as.
 *
 * @returns undefined if it is taken and has another password
 */
async function signUpQuietly(
  { service }: Seeding,
  user: Credentials & { readonly name: string },
): Promise<WithSession | undefined> {
  for (let tries = 1; ; tries += 1) {
    const signed = await signUp(service, user)
    if (signed.kind === 'signed up') return signed
    if (signed.kind === 'exists') return await sessionOfExisting()
    if (signed.kind === 'other' || tries === SIGN_UP_TRIES) throw notSignedUp(user.email, signed)
    // Closed, or without a session: what was lifted has not arrived at the service yet.
    await service.wire.pause(SETTINGS_DELAY)
  }

  async function sessionOfExisting(): Promise<WithSession | undefined> {
    const signed = await signIn(service, user)
    return signed.kind === 'signed in' ? signed : undefined
  }
}

/** The error for a sign-up that the service did not take. */
export function notSignedUp(email: string, signed: SignedUp): Failure {
  const attempted = `sign up ${email}`
  switch (signed.kind) {
    case 'closed':
      return new Failure({
        attempted,
        answered: 'sign-up with email and password is closed',
        likely: 'the settings that the branch copied from its parent close it.',
        remedy:
          'set `reset: true`, so that the preview starts with settings of its own, or open sign-up on the branch.',
      })
    case 'other':
      return new Failure({
        attempted,
        answered: `the auth service answered ${described(signed.answer)}`,
        likely: 'a setting or webhook that the branch copied from its parent refuses it.',
        remedy: 'look at the message; `reset: true` starts the preview without copied settings.',
      })
    default:
      return new Failure({
        attempted,
        answered: 'the service took it, but gave no session',
        likely: 'the branch requires verified addresses.',
        remedy: 'set `reset: true`, or switch `require_email_verification` off on the branch.',
      })
  }
}
