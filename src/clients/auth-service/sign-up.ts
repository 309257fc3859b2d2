import { errorCode, type HttpResponse, jsonBody } from '../http/response.ts'
import { sendVerified } from '../http/retry.ts'
import { type AuthService, callAuthService } from './auth-service.ts'
import { type AuthUser, parseAuthUser } from './auth-user.ts'
import { parseSessionCookie, type SessionCookie } from './session-cookie.ts'
import { type Credentials, signIn } from './sign-in.ts'

/** What came of signing up. */
export type SignUpResult =
  | { readonly kind: 'signed up'; readonly user: AuthUser; readonly session: SessionCookie }
  /**
   * Taken, but no session came of it. For an address that was taken before, newer services invent
   * the user, so its id is right only if the address is known to be new.
   */
  | { readonly kind: 'without session'; readonly user: AuthUser | undefined }
  | { readonly kind: 'exists' }
  | { readonly kind: 'closed' }
  | { readonly kind: 'other'; readonly answer: HttpResponse }

/** Codes of several versions of Better Auth. */
const EXISTS = new Set([
  'USER_ALREADY_EXISTS',
  'USER_ALREADY_EXISTS_USE_ANOTHER_EMAIL',
  'EMAIL_ALREADY_EXISTS',
])
const CLOSED = new Set([
  'EMAIL_PASSWORD_SIGN_UP_DISABLED',
  'EMAIL_AND_PASSWORD_SIGN_UP_IS_NOT_ENABLED',
  'EMAIL_PASSWORD_SIGN_UP_IS_NOT_ENABLED',
  'SIGN_UP_DISABLED',
])

/** Whether the answer says that there is a user with that address already. */
export function isEmailTaken(answer: HttpResponse): boolean {
  return EXISTS.has(errorCode(answer))
}

/**
 * Signs a user up with a password. Better Auth allows 3 sign-ups in 10 seconds. After a lost answer
 * signing in proves whether it happened.
 *
 * @param inDoubt told when signing in did not prove it either way, so that the address may be taken now
 * @throws NetworkError
 */
export async function signUp(
  service: AuthService,
  user: Credentials & { readonly name: string },
  inDoubt: () => void,
): Promise<SignUpResult> {
  const { email, password, name } = user
  const outcome = await sendVerified(
    () =>
      callAuthService(service, {
        purpose: `sign up ${email}`,
        path: '/sign-up/email',
        body: { email, password, name, rememberMe: false },
      }),
    async () => {
      const signed = await signIn(service, user)
      if (signed.kind === 'signed in') return signed
      if (signed.kind !== 'refused') inDoubt()
      return undefined
    },
    service.http,
  )
  if ('found' in outcome) return { ...outcome.found, kind: 'signed up' }
  const { response: answer } = outcome
  if (answer.status === 200) {
    const seen = parseAuthUser(jsonBody(answer)['user'])
    const session = parseSessionCookie(answer, service.http.clock.now())
    return seen !== undefined && session !== undefined
      ? { kind: 'signed up', user: seen, session }
      : { kind: 'without session', user: seen }
  }
  if (isEmailTaken(answer)) return { kind: 'exists' }
  return CLOSED.has(errorCode(answer)) ? { kind: 'closed' } : { kind: 'other', answer }
}
