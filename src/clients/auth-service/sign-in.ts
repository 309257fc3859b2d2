import { errorCode, type HttpResponse, jsonBody } from '../http/response.ts'
import { type AuthService, callAuthService, type SessionCookie } from './auth-service.ts'
import { type AuthUser, parseAuthUser } from './auth-user.ts'

/** A user's email and password. */
export interface Credentials {
  readonly email: string
  readonly password: string
}

/** What came of signing in or up. */
export type SignInResult =
  | { readonly kind: 'signed in'; readonly user: AuthUser; readonly cookie: SessionCookie }
  /** Wrong password, no such user, or a user without a password: the service does not tell which. */
  | { readonly kind: 'refused' }
  /** The password is right, but the address must be verified first. */
  | { readonly kind: 'unverified' }
  /** The rate limit asks to wait longer than was allowed. */
  | { readonly kind: 'limited' }
  | { readonly kind: 'other'; readonly answer: HttpResponse }

/**
 * Signs in, which is the only way to check a password. Better Auth allows 3 sign-ins in 10 seconds.
 *
 * @param maxRetryAfter milliseconds that the rate limit may ask to wait
 * @throws NetworkError
 */
export async function signIn(
  service: AuthService,
  { email, password }: Credentials,
  maxRetryAfter = Number.POSITIVE_INFINITY,
): Promise<SignInResult> {
  const answer = await callAuthService(service, {
    purpose: `sign in as ${email}`,
    path: '/sign-in/email',
    // The session ends after a day instead of a week.
    body: { email, password, rememberMe: false },
    maxRetryAfter,
    idempotent: true,
  })
  return signedIn(answer)
}

function signedIn(answer: HttpResponse): SignInResult {
  if (answer.status === 200) {
    const user = parseAuthUser(jsonBody(answer)['user'])
    const cookie = sessionCookie(answer)
    if (user !== undefined && cookie !== undefined) return { kind: 'signed in', user, cookie }
  }
  if (answer.status === 401) return { kind: 'refused' }
  if (answer.status === 403 && errorCode(answer) === 'EMAIL_NOT_VERIFIED') {
    return { kind: 'unverified' }
  }
  return answer.status === 429 ? { kind: 'limited' } : { kind: 'other', answer }
}

/**
 * The session's cookie out of an answer, as it is to be sent back. Only that one: its neighbour
 * `session_data` caches the user with the role it had then.
 */
export function sessionCookie(answer: HttpResponse): SessionCookie | undefined {
  const cookies = [answer.headers['set-cookie'] ?? []].flat()
  return cookies
    .flatMap((cookie) => cookie.split(';', 1))
    .find((pair) => /session_token=./.test(pair))
}
