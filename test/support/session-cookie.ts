import type { SessionCookie } from '../../src/clients/auth-service/session-cookie.ts'

/** A session's cookie as the auth service of a branch sets it. */
export function someSession(otherwise: Partial<SessionCookie> = {}): SessionCookie {
  return {
    name: '__Secure-neon-auth.session_token',
    value: 'token.signature%3D',
    domain: undefined,
    path: '/',
    expires: undefined,
    httpOnly: true,
    secure: true,
    sameSite: 'None',
    partitioned: false,
    ...otherwise,
  }
}
