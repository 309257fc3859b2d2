import { asArray, isRecord } from '../../lib/json.ts'
import { jsonBody } from '../http/response.ts'
import { sendVerified } from '../http/retry.ts'
import type { AdminSession } from './admin.ts'
import { type AuthService, callAuthService } from './auth-service.ts'
import { AuthServiceError } from './error.ts'
import { parseSessionCookie, type SessionCookie } from './session-cookie.ts'

/** A user whom an admin acts for. */
export interface ImpersonatedUser {
  readonly id: string
  readonly email: string
}

/**
 * Gives an admin a session of a user, which needs none of the few sign-ins that the service allows. It
 * lasts an hour if nobody ends it.
 *
 * @param purpose what for, as the rest of "Could not …"
 * @param onDoubt called when there may be a session that the response did not show
 * @returns undefined if the service refuses, as for another admin
 * @throws NetworkError
 */
export async function impersonate(
  admin: AdminSession,
  { id }: ImpersonatedUser,
  purpose: string,
  onDoubt: () => void,
): Promise<SessionCookie | undefined> {
  const { http } = admin.service
  // One that is under way when the run ends still shows its session, which is to be ended.
  const draining = admin.over({ ...admin.service, http: http.draining() })
  try {
    const outcome = await sendVerified(
      () =>
        draining.request({
          purpose,
          path: '/admin/impersonate-user',
          body: { userId: id },
          mayBeForbidden: true,
        }),
      async () => {
        onDoubt()
        return undefined
      },
      http,
    )
    /* v8 ignore if -- nothing is ever found, so that it is always tried again; for the types */
    if ('found' in outcome) return undefined
    const { response } = outcome
    return response.status === 200 ? parseSessionCookie(response, http.clock.now()) : undefined
  } catch (error) {
    onDoubt()
    throw error
  }
}

/**
 * Ends one session. That it is over already is as good.
 *
 * @param email of its user
 * @throws AuthServiceError if the service fails; NetworkError
 */
export async function endSession(
  service: AuthService,
  session: SessionCookie,
  email: string,
): Promise<void> {
  const purpose = `end a session of ${email}`
  const response = await callAuthService(service, {
    purpose,
    path: '/sign-out',
    body: {},
    session,
    idempotent: true,
  })
  if (response.status >= 500) throw new AuthServiceError(purpose, response)
}

/**
 * Ends the sessions in which the admin acts for a user, when it is not known whether there is one.
 *
 * @throws AuthServiceError if the service refuses to list or end them; NetworkError
 */
export async function endImpersonations(
  admin: AdminSession,
  { id, email }: ImpersonatedUser,
): Promise<void> {
  const purpose = `end the sessions in which an admin acts for ${email}`
  const request = { purpose, idempotent: true }
  const path = '/admin/list-user-sessions'
  const response = await admin.request({ ...request, path, body: { userId: id } })
  if (response.status !== 200) throw new AuthServiceError(purpose, response)
  const own = asArray(jsonBody(response)['sessions'])
    .filter(isRecord)
    .filter(({ impersonatedBy }) => impersonatedBy === admin.userId)
  for (const { token } of own) {
    const body = { sessionToken: token }
    const revoked = await admin.request({ ...request, path: '/admin/revoke-user-session', body })
    if (revoked.status !== 200) throw new AuthServiceError(purpose, revoked)
  }
}
