import type { PasswordSettings } from '../auth-settings/setting.ts'
import { type AdminSession, hasAdminPlugin, listUsers } from '../clients/auth-service/admin.ts'
import type { AuthService } from '../clients/auth-service/auth-service.ts'
import { ADMIN_ROLE } from '../clients/auth-service/auth-user.ts'
import { type SignInResult, signIn } from '../clients/auth-service/sign-in.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { stateFromList, type UserState } from './user-state.ts'

/** What is known of the declared users. */
export interface ObservedUsers {
  /** By address; an address that is missing is unknown. */
  readonly states: ReadonlyMap<string, UserState>
  /** The session of a declared admin, if one could sign in and the service has the admin plugin. */
  readonly admin: AdminSession | undefined
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
 */
export async function observeUsers(
  service: AuthService,
  declared: readonly DeclaredUser[],
  settings: PasswordSettings | undefined,
): Promise<ObservedUsers> {
  const withPassword = declared.flatMap((user) =>
    user.password === undefined ? [] : [{ user, password: user.password }],
  )
  if (withPassword.length === 0 || mailsOnSignIn(settings)) return NO_OBSERVED_USERS
  const [attempts, hasPlugin] = await Promise.all([
    signInAll(service, withPassword),
    hasAdminPlugin(service),
  ])
  const states = new Map<string, UserState>()
  const sessions = attempts.flatMap(({ signed }) => (signed.kind === 'signed in' ? [signed] : []))
  for (const { user } of sessions) {
    states.set(user.email, { kind: 'seen', user, password: 'right' })
  }
  // An admin who is declared to be none would lose the right in the middle of the work.
  const demoted = new Set(
    declared.flatMap(({ email, roles }) => (roles?.includes(ADMIN_ROLE) === false ? [email] : [])),
  )
  const adminSignIn = sessions.find(
    ({ user }) => user.roles.includes(ADMIN_ROLE) && !demoted.has(user.email),
  )
  if (adminSignIn === undefined || !hasPlugin) return { states, admin: undefined }
  const admin = { service, session: adminSignIn.session }
  if (declared.every(({ email }) => states.has(email))) return { states, admin }
  const listed = await listUsers(admin)
  if (listed.kind === 'answer') return { states, admin: undefined }
  const refused = attempts.filter(({ signed }) => signed.kind === 'refused')
  const wrong = new Set(refused.map(({ user }) => user.email))
  const byEmail = new Map(listed.value.map((user) => [user.email, user]))
  for (const { email } of declared) {
    if (states.has(email)) continue
    states.set(email, stateFromList(byEmail, email, wrong.has(email) ? 'wrong' : 'unknown'))
  }
  return { states, admin }
}

/** Nobody was looked at. */
export const NO_OBSERVED_USERS: ObservedUsers = { states: new Map(), admin: undefined }

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
): Promise<{ user: DeclaredUser; signed: SignInResult }[]> {
  // Admins first: one of them can list the others.
  const isAdmin = ({ user }: WithPassword) => user.roles?.includes(ADMIN_ROLE) ?? false
  const ordered = users.toSorted((a, b) => Number(isAdmin(b)) - Number(isAdmin(a)))
  const patience = ordered.length <= MAX_USERS_WORTH_A_WAIT ? SIGN_IN_WINDOW_MS : 0
  const results: { user: DeclaredUser; signed: SignInResult }[] = []
  for (let start = 0; start < ordered.length; start += CONCURRENT_SIGN_INS) {
    const together = ordered.slice(start, start + CONCURRENT_SIGN_INS)
    const signed = await Promise.all(
      together.map(async ({ user, password }) => ({
        user,
        signed: await signIn(service, { email: user.email, password }, patience),
      })),
    )
    results.push(...signed)
    if (signed.some(({ signed: { kind } }) => kind === 'limited')) break
  }
  return results
}
