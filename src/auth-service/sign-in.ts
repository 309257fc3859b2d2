import { type Answer, errorCode, jsonObject } from '../http/answer.ts'
import { repeated } from '../http/retry.ts'
import { type AuthService, call, type SessionCookie } from './auth-service.ts'
import { asSeenUser, type SeenUser } from './seen-user.ts'

/** A user's email and password. */
export interface Credentials {
  readonly email: string
  readonly password: string
}

/** What came of signing in or up. */
export type Signed =
  | { readonly kind: 'signed in'; readonly user: SeenUser; readonly cookie: SessionCookie }
  /** Wrong password, no such user, or a user without a password: the service does not tell which. */
  | { readonly kind: 'refused' }
  /** The password is right, but the address must be verified first. */
  | { readonly kind: 'unverified' }
  /** The rate limit asks to wait longer than was allowed. */
  | { readonly kind: 'limited' }
  | { readonly kind: 'other'; readonly answer: Answer }

/**
 * Signs in, which is the only way to check a password. Better Auth allows 3 sign-ins in 10 seconds.
 *
 * @param patience milliseconds that the rate limit may ask to wait
 * @throws NoAnswer
 */
export async function signIn(
  service: AuthService,
  { email, password }: Credentials,
  patience = Number.POSITIVE_INFINITY,
): Promise<Signed> {
  const answer = await repeated(
    () =>
      call(service, {
        attempted: `sign in as ${email}`,
        path: '/sign-in/email',
        // The session ends after a day instead of a week.
        body: { email, password, rememberMe: false },
        patience,
      }),
    service.wire,
  )
  return signedIn(answer)
}

function signedIn(answer: Answer): Signed {
  if (answer.status === 200) {
    const user = asSeenUser(jsonObject(answer)['user'])
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
export function sessionCookie(answer: Answer): SessionCookie | undefined {
  const cookies = [answer.headers['set-cookie'] ?? []].flat()
  return cookies
    .flatMap((cookie) => cookie.split(';', 1))
    .find((pair) => /session_token=./.test(pair))
}
