import { isRecord, parseJson } from '../../lib/json.ts'
import type { AdminSession } from './admin.ts'
import { type AuthService, callAuthService } from './auth-service.ts'
import { parseSessionCookie, type SessionCookie } from './session-cookie.ts'

/**
 * Whether a user has a password, whatever it is. Only the user can list the accounts by which it signs
 * in, so the admin impersonates it for a moment; that needs none of the few sign-ins that the service
 * allows. The session is ended at once, on failure and cancellation too.
 *
 * @returns undefined if the service does not tell, as of another admin, who can't be impersonated
 * @throws NetworkError
 */
export async function hasPassword(
  admin: AdminSession,
  user: { readonly id: string; readonly email: string },
): Promise<boolean | undefined> {
  const { service } = admin
  const response = await admin.request({
    purpose: `look whether ${user.email} has a password`,
    path: '/admin/impersonate-user',
    body: { userId: user.id },
    // Nobody may impersonate another admin.
    mayBeForbidden: true,
  })
  const session =
    response.status === 200 ? parseSessionCookie(response, service.http.clock.now()) : undefined
  if (session === undefined) return undefined
  try {
    return await hasCredentialAccount(service, session, user.email)
  } finally {
    await signOut({ ...service, http: service.http.forCleanup() }, session, user.email)
  }
}

async function hasCredentialAccount(
  service: AuthService,
  session: SessionCookie,
  email: string,
): Promise<boolean | undefined> {
  const { status, text } = await callAuthService(service, {
    purpose: `look whether ${email} has a password`,
    method: 'GET',
    path: '/list-accounts',
    session,
  })
  const accounts = parseJson(text)
  if (status !== 200 || !Array.isArray(accounts)) return undefined
  // Older versions call it `provider`.
  return accounts.some(
    (account) =>
      isRecord(account) && (account['providerId'] ?? account['provider']) === 'credential',
  )
}

async function signOut(service: AuthService, session: SessionCookie, email: string): Promise<void> {
  await callAuthService(service, {
    purpose: `end the session in which ${email} was looked at`,
    path: '/sign-out',
    body: {},
    session,
    idempotent: true,
  })
}
