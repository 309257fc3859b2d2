import type { SeenUser } from '../auth-service/seen-user.ts'
import { Failure } from '../failure.ts'
import type { UserStatus } from '../plan/user-status.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { withSettingsLifted } from './lifted-settings.ts'
import { forEachUser, together } from './problems.ts'
import { signUpQuietly, type WithSession } from './quiet-sign-up.ts'
import { withRoles } from './roles.ts'
import { existingUser, type SeededUser, type Seeding, seededUser } from './seeding.ts'
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
  // Lifted once for all of them.
  const { done, problems } = await withSettingsLifted(seeding, (lifted) =>
    forEachUser(declared, 1, async (user) => {
      const { email, password } = user
      if (user.absent) throw notFound(email)
      if (password !== undefined) {
        const signed = await signedUpOrIn(lifted, { ...user, password })
        checkVerification(seeding, user, signed.user)
        const status = signed.created ? 'created' : 'unchanged'
        return await withDeclaredRoles(lifted, user, signed.user, status)
      }
      return (await seedWithoutPassword(lifted, user)) ?? existingUser(email)
    }),
  )
  if (problems.length > 0) throw together(problems, declared.length)
  return done
}

/**
 * Makes one user without a password, and gives it its roles.
 *
 * @returns undefined if there is a user with that address already
 */
export async function seedWithoutPassword(
  seeding: Seeding,
  declared: DeclaredUser,
): Promise<SeededUser | undefined> {
  const made = await createWithoutPassword(seeding, declared)
  return made && (await withDeclaredRoles(seeding, declared, made.user, 'created'))
}

async function signedUpOrIn(
  seeding: Seeding,
  { email, name = email, password }: DeclaredUser & { readonly password: string },
): Promise<WithSession> {
  const user = { email, password, name }
  const signed = await signUpQuietly(seeding, user, async (signed) => signed)
  if (signed !== undefined) return signed
  throw new Failure({
    attempted: `give ${email} the declared password`,
    answered:
      'there is a user with that address and another password, and the auth service has no admin plugin to change it',
    likely: 'the branch copied the user from its parent.',
    remedy: "set `reset: true` to start without the parent's users, or declare another address.",
  })
}

function notFound(email: string): Failure {
  return new Failure({
    attempted: `remove the user ${email}`,
    answered: 'the auth service has no admin plugin, and only that can find users',
    remedy:
      "set `reset: true` to start without the parent's users, or remove the user in the Neon console and here.",
  })
}

function checkVerification(seeding: Seeding, declared: DeclaredUser, user: SeenUser): void {
  const { passwordSettings } = seeding.afterSignUp ?? seeding
  const required = passwordSettings?.require_email_verification === true
  if (!required || !declared.emailVerified || user.emailVerified) return
  throw new Failure({
    attempted: `verify the address of ${declared.email}`,
    answered: 'the auth service has no admin plugin, and only that can verify it',
    likely: 'the branch requires verified addresses, so this user can not sign in.',
    remedy: 'switch `require_email_verification` off on the branch, or set `reset: true`.',
  })
}

async function withDeclaredRoles(
  seeding: Seeding,
  { roles }: DeclaredUser,
  found: SeenUser,
  status: UserStatus,
): Promise<SeededUser> {
  const user = roles === undefined ? found : await withRoles(seeding, found, roles)
  return seededUser(user, status === 'unchanged' && user !== found ? 'updated' : status)
}
