import type { PasswordSettings } from '../auth-settings/setting.ts'
import { AdminSession, hasAdminPlugin, listUsers } from '../clients/auth-service/admin.ts'
import type { AuthService } from '../clients/auth-service/auth-service.ts'
import { ADMIN_ROLE } from '../clients/auth-service/auth-user.ts'
import type { SessionCookie } from '../clients/auth-service/session-cookie.ts'
import { type SignInResult, signInOrUnknown } from '../clients/auth-service/sign-in.ts'
import { ifReadable } from '../lib/errors.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { stateFromList, type UserState, WRONG_PASSWORD } from './user-state.ts'

/** What is known of the declared users. */
export interface ObservedUsers {
  /** By email as it is declared; one that is missing is unknown. */
  readonly states: ReadonlyMap<string, UserState>
  /** The session of a declared admin, if one could sign in and the service has the admin plugin. */
  readonly admin: AdminSession | undefined
  /** The sessions of those who could sign in, by email. */
  readonly sessions: ReadonlyMap<string, SessionCookie>
}

/** Sign-ins sent together: what Better Auth allows in 10 seconds. */
const CONCURRENT_SIGN_INS = 3
/**
 * Users for whose sign-ins one wait of 10 seconds is worth it: with it, all are checked and nothing
 * is written. With more users, those that can't be checked at once get their password set again,
 * which the service allows 100 times in 10 seconds.
 */
const MAX_USERS_WORTH_A_WAIT = 6
/** Milliseconds; the wait that the service asks for is at most 10 s, and jitter comes on top. */
const SIGN_IN_WINDOW_MS = 12_000

/**
 * Looks at the declared users without changing anything: signs in those who have a password, which
 * shows that it is right and how the user is, and has a declared admin list the others.
 *
 * @param wanted emails of those whose sessions are needed most, besides an admin's
 * @throws NetworkError
 */
export async function observeUsers(
  service: AuthService,
  declared: readonly DeclaredUser[],
  settings: PasswordSettings | undefined,
  wanted: readonly string[] = [],
): Promise<ObservedUsers> {
  const withPassword = declared.flatMap((user) =>
    user.password === undefined ? [] : [{ user, password: user.password }],
  )
  if (withPassword.length === 0 || mailsOnSignIn(settings)) return NO_OBSERVED_USERS
  const [attempts, hasPlugin] = await Promise.all([
    signInAll(service, withPassword, wanted),
    hasAdminPlugin(service),
  ])
  const states = new Map(
    attempts.flatMap(({ user: { email }, result }) => {
      const state = stateAfter(result)
      return state === undefined ? [] : [[email, state] as const]
    }),
  )
  const signedIn = attempts.flatMap(({ user, result }) =>
    result?.kind === 'signed in' ? [{ declared: user, ...result }] : [],
  )
  const sessions = new Map(signedIn.map(({ declared: { email }, session }) => [email, session]))
  // An admin who is declared to be none would lose the right in the middle of the work.
  const asAdmin = signedIn.find(
    ({ user, declared: { roles } }) =>
      user.roles.includes(ADMIN_ROLE) && roles?.includes(ADMIN_ROLE) !== false,
  )
  if (asAdmin === undefined || !hasPlugin) return { states, admin: undefined, sessions }
  const admin = new AdminSession(service, { userId: asAdmin.user.id, session: asAdmin.session })
  if (declared.every(({ email }) => states.get(email)?.kind === 'seen')) {
    return { states, admin, sessions }
  }
  const listed = await ifReadable(() => listUsers(admin))
  if (listed === undefined) return { states, admin: undefined, sessions }
  for (const { email } of declared) {
    const state = states.get(email)
    if (state?.kind === 'seen') continue
    const password = state === WRONG_PASSWORD ? 'wrong' : 'unknown'
    states.set(email, stateFromList(listed, email, password))
  }
  return { states, admin, sessions }
}

/** No users were read. */
export const NO_OBSERVED_USERS: ObservedUsers = {
  states: new Map(),
  admin: undefined,
  sessions: new Map(),
}

/** @returns undefined if signing in has shown nothing */
function stateAfter(result: SignInResult | undefined): UserState | undefined {
  switch (result?.kind) {
    case 'signed in':
      return { kind: 'seen', user: result.user, password: 'right' }
    case 'refused':
    case 'without session':
      return WRONG_PASSWORD
    default:
      return undefined
  }
}

/** Whether signing in could send mail: to a user whose address is not verified. */
function mailsOnSignIn(settings: PasswordSettings | undefined): boolean {
  return Boolean(
    settings?.require_email_verification && settings.send_verification_email_on_sign_in,
  )
}

interface WithPassword {
  readonly user: DeclaredUser
  readonly password: string
}

async function signInAll(
  service: AuthService,
  users: readonly WithPassword[],
  wanted: readonly string[],
): Promise<{ user: DeclaredUser; result: SignInResult | undefined }[]> {
  // Admins first: one of them can list the others.
  const rank = ({ user: { email, roles } }: WithPassword) =>
    roles?.includes(ADMIN_ROLE) ? 0 : wanted.includes(email) ? 1 : 2
  const ordered = users.toSorted((a, b) => rank(a) - rank(b))
  const maxRetryAfter = ordered.length <= MAX_USERS_WORTH_A_WAIT ? SIGN_IN_WINDOW_MS : 0
  const results: { user: DeclaredUser; result: SignInResult | undefined }[] = []
  for (let start = 0; start < ordered.length; start += CONCURRENT_SIGN_INS) {
    const batch = await Promise.all(
      ordered.slice(start, start + CONCURRENT_SIGN_INS).map(async ({ user, password }) => ({
        user,
        result: await signInOrUnknown(service, { email: user.email, password }, maxRetryAfter),
      })),
    )
    results.push(...batch)
    if (batch.some(({ result }) => result?.kind === 'limited')) break
  }
  return results
}
