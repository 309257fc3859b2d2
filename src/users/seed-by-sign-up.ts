import type { AuthUser } from '../clients/auth-service/auth-user.ts'
import type { SessionCookie } from '../clients/auth-service/session-cookie.ts'
import type { CleanupStack } from '../lib/clean-up.ts'
import { ActionError } from '../lib/errors.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { combineUserErrors, forEachUser, RESET, refusedByWebhook } from './errors.ts'
import { setUserRoles } from './roles.ts'
import {
  existingUser,
  type SeedContext,
  type SeededUser,
  type SeedResult,
  seededUser,
} from './seed-context.ts'
import { type SignedUpUser, signUpOrSignIn } from './sign-up.ts'
import type { UserStatus } from './status.ts'
import { TemporarySettings } from './temporary-settings.ts'
import { createWithoutPassword } from './without-password.ts'

/**
 * Makes users where the auth service has no admin plugin: each signs up in turn, at the pace that
 * the service allows, and roles follow by the management API.
 *
 * @throws ActionError naming every user for whom it did not work; NetworkError
 */
export async function seedBySignUp(
  context: SeedContext,
  declared: readonly DeclaredUser[],
  cleanup: CleanupStack,
): Promise<SeedResult> {
  context.debug('signing up each user, since the service has no admin plugin')
  const sessions = new Map<string, SessionCookie>()
  // Lifted once for all of them.
  const settings = new TemporarySettings(context, cleanup)
  await settings.lift()
  const { done, problems } = await forEachUser(declared, 1, async (user) => {
    const { email, password } = user
    if (user.absent) throw notFound(email)
    if (password === undefined) {
      return (await seedWithoutPassword(context, user)) ?? existingUser(email)
    }
    const signedUp = await signedUpOrIn(context, settings, { ...user, password })
    sessions.set(email, signedUp.session)
    assertVerified(context, user, signedUp.user)
    const status = signedUp.created ? 'created' : 'unchanged'
    return await withDeclaredRoles(context, user, signedUp.user, status)
  })
  await settings.restore()
  if (problems.length > 0) throw combineUserErrors(problems, declared.length)
  return { users: done, sessions, admin: undefined }
}

/**
 * Makes one user without a password, and gives it its roles.
 *
 * @returns undefined if there is a user with that address already
 * @throws ActionError if Neon refuses; NetworkError
 */
export async function seedWithoutPassword(
  context: SeedContext,
  declared: DeclaredUser,
): Promise<SeededUser | undefined> {
  const made = await createWithoutPassword(context, declared)
  return made && (await withDeclaredRoles(context, declared, made.user, 'created'))
}

async function signedUpOrIn(
  context: SeedContext,
  settings: TemporarySettings,
  { email, name = email, password }: DeclaredUser & { readonly password: string },
): Promise<SignedUpUser> {
  const user = { email, password, name }
  const signedUp = await signUpOrSignIn(context, settings, user).catch((error: unknown) => {
    throw refusedByWebhook(error, context.webhook)
  })
  if (signedUp !== undefined) return signedUp
  throw new ActionError({
    attempted: `give ${email} the declared password`,
    answered:
      'there is a user with that address and another password, and the auth service has no admin plugin to change it',
    likely: 'the branch copied the user from its parent.',
    remedy: `${RESET}, to start without the parent's users; or declare another address.`,
  })
}

function notFound(email: string): ActionError {
  return new ActionError({
    attempted: `remove the user ${email}`,
    answered: 'the auth service has no admin plugin, which is needed to find users',
    remedy: `${RESET}, to start without the parent's users; or remove the user in the Neon console and here.`,
  })
}

function assertVerified(context: SeedContext, declared: DeclaredUser, user: AuthUser): void {
  const { passwordSettings } = context.afterSignUp ?? context
  const required = passwordSettings?.require_email_verification === true
  if (!required || !declared.emailVerified || user.emailVerified) return
  throw new ActionError({
    attempted: `verify the address of ${declared.email}`,
    answered: 'the auth service has no admin plugin, which is needed to verify it',
    likely: 'the branch requires verified addresses, so this user cannot sign in.',
    remedy: `switch \`require_email_verification\` off on the branch, or ${RESET}.`,
  })
}

async function withDeclaredRoles(
  context: SeedContext,
  { email, roles }: DeclaredUser,
  found: AuthUser,
  status: UserStatus,
): Promise<SeededUser> {
  const user = roles === undefined ? found : await setUserRoles(context, found, roles)
  return seededUser(email, user, status === 'unchanged' && user !== found ? 'updated' : status)
}
