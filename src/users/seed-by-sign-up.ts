import type { AuthUser } from '../clients/auth-service/auth-user.ts'
import { ActionError } from '../lib/errors.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { combineErrors, forEachUser } from './errors.ts'
import { setRoles } from './roles.ts'
import { existingUser, type SeedContext, type SeededUser, seededUser } from './seed-context.ts'
import { type SignedInUser, signUpOrSignIn } from './sign-up.ts'
import type { UserStatus } from './status.ts'
import { withSignUpOverrides } from './temporary-settings.ts'
import { createWithoutPassword } from './without-password.ts'

/**
 * Makes users where the auth service has no admin plugin: each signs up in turn, at the pace that
 * the service allows, and roles follow by the management API.
 *
 * @throws ActionError naming every user for whom it did not work
 */
export async function seedBySignUp(
  seeding: SeedContext,
  declared: readonly DeclaredUser[],
): Promise<SeededUser[]> {
  seeding.debug('signing up each user, since the service has no admin plugin')
  // Lifted once for all of them.
  const { done, problems } = await withSignUpOverrides(seeding, (lifted) =>
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
  if (problems.length > 0) throw combineErrors(problems, declared.length)
  return done
}

/**
 * Makes one user without a password, and gives it its roles.
 *
 * @returns undefined if there is a user with that address already
 */
export async function seedWithoutPassword(
  seeding: SeedContext,
  declared: DeclaredUser,
): Promise<SeededUser | undefined> {
  const made = await createWithoutPassword(seeding, declared)
  return made && (await withDeclaredRoles(seeding, declared, made.user, 'created'))
}

async function signedUpOrIn(
  seeding: SeedContext,
  { email, name = email, password }: DeclaredUser & { readonly password: string },
): Promise<SignedInUser> {
  const user = { email, password, name }
  const signed = await signUpOrSignIn(seeding, user, async (signed) => signed)
  if (signed !== undefined) return signed
  throw new ActionError({
    attempted: `give ${email} the declared password`,
    answered:
      'there is a user with that address and another password, and the auth service has no admin plugin to change it',
    likely: 'the branch copied the user from its parent.',
    remedy: "set `reset: true` to start without the parent's users, or declare another address.",
  })
}

function notFound(email: string): ActionError {
  return new ActionError({
    attempted: `remove the user ${email}`,
    answered: 'the auth service has no admin plugin, and only that can find users',
    remedy:
      "set `reset: true` to start without the parent's users, or remove the user in the Neon console and here.",
  })
}

function checkVerification(seeding: SeedContext, declared: DeclaredUser, user: AuthUser): void {
  const { passwordSettings } = seeding.afterSignUp ?? seeding
  const required = passwordSettings?.require_email_verification === true
  if (!required || !declared.emailVerified || user.emailVerified) return
  throw new ActionError({
    attempted: `verify the address of ${declared.email}`,
    answered: 'the auth service has no admin plugin, and only that can verify it',
    likely: 'the branch requires verified addresses, so this user can not sign in.',
    remedy: 'switch `require_email_verification` off on the branch, or set `reset: true`.',
  })
}

async function withDeclaredRoles(
  seeding: SeedContext,
  { roles }: DeclaredUser,
  found: AuthUser,
  status: UserStatus,
): Promise<SeededUser> {
  const user = roles === undefined ? found : await setRoles(seeding, found, roles)
  return seededUser(user, status === 'unchanged' && user !== found ? 'updated' : status)
}
