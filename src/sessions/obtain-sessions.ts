import type { AuthService } from '../clients/auth-service/auth-service.ts'
import { AuthServiceError } from '../clients/auth-service/error.ts'
import type { SessionCookie } from '../clients/auth-service/session-cookie.ts'
import { isSessionOf } from '../clients/auth-service/sessions.ts'
import { type Credentials, type SignInResult, signIn } from '../clients/auth-service/sign-in.ts'
import { ActionError } from '../lib/errors.ts'
import { joinWithAnd } from '../lib/text.ts'

/** Sign-ins that Better Auth lets an IP address make in one window, and the window's seconds. */
const SIGN_INS_PER_WINDOW = 3
const WINDOW_SECONDS = 10

/**
 * How long it takes to sign that many users in at the service's pace.
 *
 * @returns seconds
 */
export function signInSeconds(users: number): number {
  return Math.floor(Math.max(0, users - 1) / SIGN_INS_PER_WINDOW) * WINDOW_SECONDS
}

/**
 * Gives every user a session: one that the run has anyway, as long as it is still valid, or a new
 * one. An admin could impersonate them faster, but such a session shows: it carries `impersonatedBy`, and
 * it ends after an hour.
 *
 * @param known sessions that the run has, by email
 * @returns a session for each user, by email
 * @throws ActionError naming every user who can't sign in; NetworkError
 */
export async function obtainSessions(
  service: AuthService,
  users: readonly Credentials[],
  known: ReadonlyMap<string, SessionCookie>,
): Promise<Map<string, SessionCookie>> {
  const sessions = new Map<string, SessionCookie>()
  const problems: string[] = []
  for (const user of users) {
    const { email } = user
    const session = known.get(email)
    if (session !== undefined && (await isSessionOf(service, session, email))) {
      sessions.set(email, session)
      continue
    }
    try {
      const result = await signIn(service, user)
      if (result.kind === 'signed in') sessions.set(email, result.session)
      else problems.push(`${email} (${describe(result)})`)
    } catch (error) {
      if (!(error instanceof AuthServiceError)) throw error
      problems.push(`${email} (${error.facts.answered})`)
    }
  }
  if (problems.length > 0) throw cannotSignIn(problems)
  return sessions
}

function describe(result: Exclude<SignInResult, { kind: 'signed in' }>): string {
  switch (result.kind) {
    case 'refused':
      return 'the service does not accept the declared password'
    case 'unverified':
      return 'the email address must be verified first'
    case 'limited':
      return 'the rate limit for sign-ins'
    case 'without session':
      return `the service takes the password, but asks for ${result.wanted}`
  }
}

function cannotSignIn(problems: readonly string[]): ActionError {
  return new ActionError({
    attempted: 'sign in for the `sessions` files',
    answered: `no session for ${joinWithAnd(problems)}`,
    likely:
      'a setting of the branch keeps these users out, or another job has changed them meanwhile.',
    remedy: 'look at the message for each user; run the job again if another job was at work.',
  })
}
