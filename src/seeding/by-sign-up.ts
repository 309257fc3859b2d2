import type { SeenUser } from '../auth-service/seen-user.ts'
import { signIn } from '../auth-service/sign-in.ts'
import { signUp } from '../auth-service/sign-up.ts'
import { Failure } from '../failure.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { notSignedUp } from './admin-session.ts'
import { withSettingsLifted } from './lifted-settings.ts'
import { together } from './problems.ts'
import { withRoles } from './roles.ts'
import type { SeededUser, Seeding } from './seeding.ts'
import { createWithoutPassword } from './without-password.ts'

/**
 * Makes users where the auth service has no admin plugin: each signs up in turn, at the pace that
 * the service allows, and roles follow by the management API.
 *
 * @throws Failure naming every user for whom it did not work
 */
export async function seedBySignUp(
  seeding: Seeding,
  declared: readonly DeclaredUser[],
): Promise<SeededUser[]> {
  seeding.debug('signing up each user, since the service has no admin plugin')
  const problems: Failure[] = []
  const seeded = await withSettingsLifted(seeding, async () => {
    const users: SeededUser[] = []
    for (const user of declared) {
      try {
        users.push(await seedOne(seeding, user))
      } catch (error) {
        if (!(error instanceof Failure)) throw error
        problems.push(error)
      }
    }
    return users
  })
  if (problems.length > 0) throw together(problems, declared.length)
  return seeded
}

/**
 * Makes one user without an admin.
 *
 * @throws Failure if the user could not sign in afterwards
 */
export async function seedOne(seeding: Seeding, declared: DeclaredUser): Promise<SeededUser> {
  const { email, name, password, roles } = declared
  const found =
    password === undefined
      ? await withoutPassword(seeding, declared)
      : await signUpOrIn(seeding, { ...declared, password })
  if (found === undefined) return { email, id: undefined, name, roles, status: 'unchanged' }
  checkVerification(seeding, declared, found.user)
  const user = roles === undefined ? found.user : await withRoles(seeding, found.user, roles)
  const status = found.created ? 'created' : user === found.user ? 'unchanged' : 'updated'
  return { email, id: user.id, name: user.name, roles: roles ?? user.roles, status }
}

interface Found {
  readonly user: SeenUser
  readonly created: boolean
}

async function withoutPassword(
  seeding: Seeding,
  declared: DeclaredUser,
): Promise<Found | undefined> {
  const sighting = await createWithoutPassword(seeding, declared)
  return sighting && { user: sighting.user, created: true }
}

async function signUpOrIn(
  { service }: Seeding,
  user: DeclaredUser & { readonly password: string },
): Promise<Found> {
  const { email, password, name = user.email } = user
  const signedUp = await signUp(service, { email, password, name })
  if (signedUp.kind === 'signed up') return { user: signedUp.user, created: true }
  if (signedUp.kind !== 'exists') throw notSignedUp(email, signedUp)
  const signedIn = await signIn(service, { email, password })
  if (signedIn.kind === 'signed in') return { user: signedIn.user, created: false }
  throw new Failure({
    attempted: `give ${email} the declared password`,
    answered:
      'there is a user with that address and another password, and the auth service has no admin plugin to change it',
    likely: 'the branch copied the user from its parent.',
    remedy: "set `reset: true` to start without the parent's users, or declare another address.",
  })
}

function checkVerification(seeding: Seeding, declared: DeclaredUser, user: SeenUser): void {
  const required = seeding.settings?.password?.require_email_verification === true
  const wanted = declared.password !== undefined && declared.emailVerified === true
  if (!required || !wanted || user.emailVerified) return
  throw new Failure({
    attempted: `verify the address of ${declared.email}`,
    answered: 'the auth service has no admin plugin, and only that can verify it',
    likely: 'the branch requires verified addresses, so this user can not sign in.',
    remedy: 'switch `require_email_verification` off on the branch, or set `reset: true`.',
  })
}
