import type { Doubt } from '../http/doubt.ts'
import { errorCode, type HttpResponse, jsonBody } from '../http/response.ts'
import { isRateLimited, sendVerified } from '../http/retry.ts'
import { type AuthService, callAuthService } from './auth-service.ts'
import { type AuthUser, parseAuthUser } from './auth-user.ts'
import { AuthServiceError } from './error.ts'
import {
  type Credentials,
  MAX_SIGN_IN_WAIT_MS,
  parseSignedIn,
  type SignedIn,
  signInOrUnknown,
} from './sign-in.ts'

/** What came of signing up. */
export type SignUpResult =
  | ({ readonly kind: 'signed up' } & SignedIn)
  /**
   * Taken, but no session came of it. For an address that was taken before, newer services invent
   * the user, so its id is right only if the address is known to be new.
   */
  | { readonly kind: 'without session'; readonly user: AuthUser | undefined }
  | { readonly kind: 'exists' }
  | { readonly kind: 'closed' }

/** Codes of several versions of Better Auth. */
const EXISTS_CODES = new Set([
  'USER_ALREADY_EXISTS',
  'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL',
  'EMAIL_ALREADY_EXISTS',
])
const CLOSED_CODES = new Set([
  'EMAIL_PASSWORD_SIGN_UP_DISABLED',
  'EMAIL_AND_PASSWORD_SIGN_UP_IS_NOT_ENABLED',
  'EMAIL_PASSWORD_SIGN_UP_IS_NOT_ENABLED',
  'SIGN_UP_DISABLED',
])

/** Whether the response says that there is a user with that address already. */
export function isEmailTaken(response: HttpResponse): boolean {
  return EXISTS_CODES.has(errorCode(response))
}

/**
 * Signs a user up with a password. Better Auth allows 3 sign-ups in 10 seconds. After a lost response
 * signing in proves whether it happened.
 *
 * @param doubt notes attempts that may take effect after their answer was lost
 * @param onDoubt called when signing in did not prove it either way, so that the address may be taken now
 * @throws AuthServiceError if the service refuses; NetworkError
 */
export async function signUp(
  service: AuthService,
  user: Credentials & { readonly name: string },
  doubt: Doubt,
  onDoubt: () => void,
): Promise<SignUpResult> {
  const { email, password, name } = user
  const purpose = `sign up ${email}`
  const noting = { ...service, http: service.http.noting(doubt) }
  const outcome = await sendVerified(
    () =>
      callAuthService(noting, {
        purpose,
        path: '/sign-up/email',
        body: { email, password, name, rememberMe: false },
        maxRetryAfter: MAX_SIGN_IN_WAIT_MS,
      }),
    async () => {
      const signedIn = await signInOrUnknown(service, user)
      if (signedIn?.kind === 'signed in') {
        doubt.resolveOne()
        return signedIn
      }
      if (signedIn?.kind !== 'refused') onDoubt()
      return undefined
    },
    service.http,
  )
  if ('found' in outcome) return { ...outcome.found, kind: 'signed up' }
  const { response } = outcome
  if (response.status === 200) {
    const signedIn = parseSignedIn(response, service.http.clock.now())
    return signedIn === undefined
      ? { kind: 'without session', user: parseAuthUser(jsonBody(response)['user']) }
      : { kind: 'signed up', ...signedIn }
  }
  // The user is made, and only the session failed.
  if (errorCode(response) === 'FAILED_TO_CREATE_SESSION') {
    return { kind: 'without session', user: undefined }
  }
  if (isEmailTaken(response)) return { kind: 'exists' }
  if (CLOSED_CODES.has(errorCode(response))) return { kind: 'closed' }
  const made = saysNothingOfUser(response) ? await findMade(service, user, onDoubt) : undefined
  if (made !== undefined) return made
  throw new AuthServiceError(purpose, response)
}

/** Codes and statuses of refusals after which there is certainly no user. */
const REFUSED_CODES = /^(VALIDATION_ERROR|INVALID_|PASSWORD_TOO_|MISSING_|BODY_)/

function saysNothingOfUser(response: HttpResponse): boolean {
  return !isRateLimited(response) && !REFUSED_CODES.test(errorCode(response))
}

/** Looks whether a sign-up has made the user although its answer is no success. */
async function findMade(
  service: AuthService,
  user: Credentials,
  onDoubt: () => void,
): Promise<SignUpResult | undefined> {
  const signedIn = await signInOrUnknown(service, user)
  switch (signedIn?.kind) {
    case 'signed in':
      return { ...signedIn, kind: 'signed up' }
    case 'refused':
      return undefined
    case 'unverified':
      return { kind: 'without session', user: undefined }
    default:
      onDoubt()
      return undefined
  }
}
