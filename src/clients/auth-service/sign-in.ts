import { errorCode, type HttpResponse, jsonBody } from '../http/response.ts'
import { type AuthService, callAuthService } from './auth-service.ts'
import { type AuthUser, parseAuthUser } from './auth-user.ts'
import { parseSessionCookie, type SessionCookie } from './session-cookie.ts'

/** A user's email and password. */
export interface Credentials {
  readonly email: string
  readonly password: string
}

/** What came of signing in or up. */
export type SignInResult =
  | { readonly kind: 'signed in'; readonly user: AuthUser; readonly session: SessionCookie }
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
  const response = await callAuthService(service, {
    purpose: `sign in as ${email}`,
    path: '/sign-in/email',
    // The session ends after a day instead of a week.
    body: { email, password, rememberMe: false },
    maxRetryAfter,
    idempotent: true,
  })
  return signedIn(response, service.http.clock.now())
}

function signedIn(response: HttpResponse, now: number): SignInResult {
  if (response.status === 200) {
    const user = parseAuthUser(jsonBody(response)['user'])
    const session = parseSessionCookie(response, now)
    if (user !== undefined && session !== undefined) return { kind: 'signed in', user, session }
  }
  if (response.status === 401) return { kind: 'refused' }
  if (response.status === 403 && errorCode(response) === 'EMAIL_NOT_VERIFIED') {
    return { kind: 'unverified' }
  }
  return response.status === 429 ? { kind: 'limited' } : { kind: 'other', answer: response }
}
