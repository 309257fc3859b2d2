import { isRecord } from '../../lib/json.ts'
import { jsonBody } from '../http/response.ts'
import { type AuthService, callAuthService } from './auth-service.ts'
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
