import { isRecord, parseJson } from '../../lib/json.ts'
import type { AdminSession } from './admin.ts'
import { type AuthService, callAuthService } from './auth-service.ts'
import { type ImpersonatedUser, Impersonation } from './impersonation.ts'
import type { SessionCookie } from './session-cookie.ts'

/**
 * Whether a user has a password, whatever it is. Only the user can list the accounts by which it signs
 * in, so the admin impersonates it for a moment; that needs none of the few sign-ins that the service
 * allows. The session is ended at once, on failure and cancellation too.
 *
 * @returns undefined if the service does not tell, as of another admin, who can't be impersonated
 * @throws AuthServiceError if the session can't be ended; NetworkError
 */
export async function hasPassword(
  admin: AdminSession,
  user: ImpersonatedUser,
): Promise<boolean | undefined> {
  const impersonation = new Impersonation(admin, user)
  try {
    const session = await impersonation.start(`look whether ${user.email} has a password`)
    return session && (await hasCredentialAccount(admin.service, session, user.email))
  } finally {
    await impersonation.end()
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
