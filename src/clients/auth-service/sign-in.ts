import { errorCode, type HttpResponse, jsonBody } from '../http/response.ts'
import { type AuthService, callAuthService } from './auth-service.ts'
import { type AuthUser, parseAuthUser } from './auth-user.ts'
import { AuthServiceError } from './error.ts'
import { parseSessionCookie, type SessionCookie } from './session-cookie.ts'

/** A user's email and password. */
export interface Credentials {
  readonly email: string
  readonly password: string
}

/** A user with a session. */
export interface SignedIn {
  readonly user: AuthUser
  readonly session: SessionCookie
}

/** What came of signing in. */
export type SignInResult =
  | ({ readonly kind: 'signed in' } & SignedIn)
  /** Wrong password, no such user, or a user without a password: the service does not tell which. */
  | { readonly kind: 'refused' }
  /** The password is right, but the address must be verified first. */
  | { readonly kind: 'unverified' }
  /** The password is right, but something else is wanted, like a second factor. */
  | { readonly kind: 'without session'; readonly wanted: string }
  /** The rate limit asks to wait longer than was allowed. */
  | { readonly kind: 'limited' }

/** Milliseconds of waiting for the rate limit, in all, that one sign-in or sign-up is worth. */
export const MAX_SIGN_IN_WAIT_MS = 60_000

/**
 * Signs in, which is the only way to check a password. Better Auth allows 3 sign-ins in 10 seconds.
 *
 * @param maxRetryAfter milliseconds that may be spent waiting for the rate limit, in all
 * @throws AuthServiceError if the service neither took nor refused the credentials; NetworkError
 */
export async function signIn(
  service: AuthService,
  { email, password }: Credentials,
  maxRetryAfter = MAX_SIGN_IN_WAIT_MS,
): Promise<SignInResult> {
  const purpose = `sign in as ${email}`
  const response = await callAuthService(service, {
    purpose,
    path: '/sign-in/email',
    // The session ends after a day instead of a week.
    body: { email, password, rememberMe: false },
    maxRetryAfter,
    idempotent: true,
  })
  switch (response.status) {
    case 200: {
      const signedIn = parseSignedIn(response, service.http.clock.now())
      return signedIn === undefined
        ? { kind: 'without session', wanted: wantedInstead(response) }
        : { kind: 'signed in', ...signedIn }
    }
    case 401:
      return { kind: 'refused' }
    case 403:
      if (errorCode(response) === 'EMAIL_NOT_VERIFIED') return { kind: 'unverified' }
      break
    case 429:
      return { kind: 'limited' }
  }
  throw new AuthServiceError(purpose, response)
}

/**
 * Signs in, where a failure of the service is no more than a missing answer.
 *
 * @returns undefined if the service neither took nor refused the credentials
 * @throws NetworkError
 */
export async function signInOrUnknown(
  service: AuthService,
  credentials: Credentials,
  maxRetryAfter?: number,
): Promise<SignInResult | undefined> {
  try {
    return await signIn(service, credentials, maxRetryAfter)
  } catch (error) {
    if (error instanceof AuthServiceError) return undefined
    throw error
  }
}

/**
 * The user and the session in a response; undefined if it lacks one of them.
 *
 * @param now milliseconds since the epoch
 */
export function parseSignedIn(response: HttpResponse, now: number): SignedIn | undefined {
  const user = parseAuthUser(jsonBody(response)['user'])
  const session = parseSessionCookie(response, now)
  return user && session && { user, session }
}

/** What a sign-in that accepted the password requires in addition. */
function wantedInstead(response: HttpResponse): string {
  return jsonBody(response)['twoFactorRedirect'] === true
    ? 'a second factor (twoFactorRedirect)'
    : 'something other than the password, which it does not name'
}
