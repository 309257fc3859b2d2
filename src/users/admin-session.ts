import { AdminSession, hasAdminPlugin } from '../clients/auth-service/admin.ts'
import { ADMIN_ROLE, type AuthUser } from '../clients/auth-service/auth-user.ts'
import { tokenProblem } from '../clients/auth-service/sessions.ts'
import { type Credentials, signInOrUnknown } from '../clients/auth-service/sign-in.ts'
import { allSettledOrThrow, type CleanupStack } from '../lib/clean-up.ts'
import { ActionError } from '../lib/errors.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { RESET, refusedByWebhook } from './errors.ts'
import { setUserRoles } from './roles.ts'
import type { SeedContext } from './seed-context.ts'
import { type SignedUpUser, signUpOrSignIn } from './sign-up.ts'
import type { UserStatus } from './status.ts'
import { TemporaryAdmin } from './temporary-admin.ts'
import { needsOverrides, TemporarySettings } from './temporary-settings.ts'
import type { UserState } from './user-state.ts'

/** A declared user who is an admin now. */
export interface DeclaredAdmin {
  /** As it is declared. */
  readonly email: string
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
  /** Fulfilled once what was lifted for it has been restored. */
  readonly restored: Promise<void>
  /** The context with its settings as they are by now. */
  readonly context: SeedContext
}

/**
 * Gets an admin's session: of a declared user with the `admin` role, or of a temporary admin, which is
 * removed by the clean-up. Settings that are in the way are lifted meanwhile, and restored.
 *
 * @param states what is known of the declared users
 * @throws ActionError if that is not possible; NetworkError
 */
export async function obtainAdmin(
  context: SeedContext,
  declared: readonly DeclaredUser[],
  states: ReadonlyMap<string, UserState>,
  cleanup: CleanupStack,
): Promise<Admin> {
  const temporary = new TemporaryAdmin(context)
  // Taken from the last to the first: found while the settings are lifted, removed when they are not.
  cleanup.defer(() => temporary.remove(settings))
  const settings = new TemporarySettings(context, cleanup)
  cleanup.defer(() => temporary.find())

  await settings.lift()
  const candidate = declared
    .flatMap(adminCandidate)
    .find(({ email }) => isUsable(states.get(email)))
  const signedUp = candidate && (await signUpOrSignIn(context, settings, candidate))
  if (candidate !== undefined && signedUp !== undefined) {
    context.debug('seeding with a declared admin')
    const { user, ...admin } = await promote(context, settings, candidate, signedUp)
    const changed = user === signedUp.user ? 'unchanged' : 'updated'
    const status = signedUp.created ? 'created' : changed
    return { ...admin, declared: { email: candidate.email, user, status } }
  }
  try {
    const { credentials } = temporary
    temporary.note()
    const signedUp = await signUpOrSignIn(context, settings, credentials, temporary)
    if (signedUp === undefined) throw randomEmailTaken(credentials.email)
    temporary.session = signedUp.session
    context.debug('seeding with a temporary admin')
    const admin = { ...credentials, roles: [ADMIN_ROLE] }
    return { ...(await promote(context, settings, admin, signedUp)), declared: undefined }
  } catch (error) {
    throw temporary.explain(refusedByWebhook(error, context.webhook))
  }
}

/** A user who is to be an admin. */
interface AdminCandidate extends Credentials {
  readonly name: string
  readonly roles: readonly string[]
}

function adminCandidate({ email, name = email, password, roles }: DeclaredUser): AdminCandidate[] {
  return password !== undefined && roles?.includes(ADMIN_ROLE)
    ? [{ email, name, password, roles }]
    : []
}

/** Whether a user may be signed up or in; the password of one that exists must be right for that. */
function isUsable(state: UserState | undefined): boolean {
  return state?.kind !== 'seen' || state.password === 'right'
}

/**
 * Makes a user an admin. Meanwhile finds out whether that is of any use, begins to restore what was lifted,
 * and writes the settings that had to wait for the sign-up.
 */
async function promote(
  context: SeedContext,
  settings: TemporarySettings,
  { email, password, roles }: AdminCandidate,
  signedUp: SignedUpUser,
): Promise<Omit<Admin, 'declared'> & { user: AuthUser }> {
  const { service } = context
  const restored = settings.restore()
  const [user, hasPlugin, now] = await allSettledOrThrow([
    setUserRoles(context, signedUp.user, roles),
    hasAdminPlugin(service),
    settingsAfterSignUp(context),
    proveSigning(context, signedUp),
  ])
  const session = new AdminSession(
    service,
    { userId: user.id, session: signedUp.session },
    async () => {
      await restored
      // Signing in may send mail to a user whose address is not verified.
      await settings.lift(now.passwordSettings)
      const again = await signInOrUnknown(service, { email, password })
      await settings.restore()
      return again?.kind === 'signed in' ? again.session : undefined
    },
  )
  return { session, hasPlugin, user, restored, context: now }
}

/** The context once those settings are written that had to wait for the sign-up. */
async function settingsAfterSignUp(context: SeedContext): Promise<SeedContext> {
  const { afterSignUp, ...rest } = context
  if (afterSignUp === undefined || afterSignUp.decidesAboutUsers || needsOverrides(context)) {
    return context
  }
  await afterSignUp.write()
  return { ...rest, passwordSettings: afterSignUp.passwordSettings }
}

/** @throws ActionError if the service serves keys, but can't sign tokens with them */
export async function proveSigning(
  { service, provesTokens }: SeedContext,
  { session }: Pick<SignedUpUser, 'session'>,
): Promise<void> {
  if (!provesTokens) return
  const problem = await tokenProblem(service, session)
  if (problem === undefined) return
  throw new ActionError({
    attempted: 'have the auth service sign a token for a session',
    answered: problem.facts.answered,
    likely: 'it cannot use the signing keys that the branch copied from its parent.',
    remedy: `${RESET}, so that the preview creates its own keys; or set \`wait_for_ready: 0\` to skip the check.`,
  })
}

function randomEmailTaken(email: string): ActionError {
  return new ActionError({
    attempted: `sign up ${email}`,
    answered: 'A random address was taken.',
    remedy: 'run the job again, which is safe.',
  })
}
