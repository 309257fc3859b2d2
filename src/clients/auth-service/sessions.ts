import { isRecord } from '../../lib/json.ts'
import { isSuccess, jsonBody } from '../http/response.ts'
import { type AuthService, callAuthService } from './auth-service.ts'
import { AuthServiceError } from './error.ts'
import type { SessionCookie } from './session-cookie.ts'

/**
 * Whether a session still is one, and of the user with that email.
 *
 * @throws NetworkError
 */
export async function isSessionOf(
  service: AuthService,
  session: SessionCookie,
  email: string,
): Promise<boolean> {
  const response = await callAuthService(service, {
    purpose: `look at the session of ${email}`,
    method: 'GET',
    path: '/get-session',
    session,
  })
  const { user } = jsonBody(response)
  return response.status === 200 && isRecord(user) && String(user['email']).toLowerCase() === email
}

/**
 * Has the service sign a token for a session, which proves that it can: the keys that it serves at
 * `jwks_url` may be copies that it can't decrypt.
 *
 * @returns undefined if it did; otherwise how it failed
 * @throws NetworkError
 */
export async function tokenProblem(
  service: AuthService,
  session: SessionCookie,
): Promise<AuthServiceError | undefined> {
  const purpose = 'have the auth service sign a token'
  const response = await callAuthService(service, {
    purpose,
    method: 'GET',
    path: '/token',
    session,
  })
  return response.status >= 500 ? new AuthServiceError(purpose, response) : undefined
}

/**
 * Ends all sessions of the user whose session it is, that one included.
 *
 * @throws AuthServiceError if the service refuses; NetworkError
 */
export async function revokeSessions(service: AuthService, session: SessionCookie): Promise<void> {
  const purpose = 'end the sessions of a user'
  const response = await callAuthService(service, {
    purpose,
    path: '/revoke-sessions',
    body: {},
    session,
    idempotent: true,
  })
  // Without a session (401) they are ended already.
  if (!isSuccess(response) && response.status !== 401) {
    throw new AuthServiceError(purpose, response)
  }
}
