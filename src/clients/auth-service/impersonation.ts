import { asArray, isRecord } from '../../lib/json.ts'
import { Doubt } from '../http/doubt.ts'
import type { HttpClient } from '../http/http-client.ts'
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
 * A session of a user that an admin acts in, which needs none of the few sign-ins that the service allows.
 * It lasts an hour if nobody ends it.
 */
export class Impersonation {
  readonly #admin: AdminSession
  readonly #user: ImpersonatedUser
  readonly #doubt: Doubt
  #session: SessionCookie | undefined
  #mayHaveOthers: boolean = false

  constructor(admin: AdminSession, user: ImpersonatedUser) {
    this.#admin = admin
    this.#user = user
    this.#doubt = new Doubt(async (http) => (await endImpersonations(over(admin, http), user)) > 0)
  }

  /**
   * Starts it. To be ended also if that fails.
   *
   * @param purpose what for, as the rest of "Could not …"
   * @returns undefined if the service refuses, as for another admin
   * @throws NetworkError
   */
  async start(purpose: string): Promise<SessionCookie | undefined> {
    const { http } = this.#admin.service
    const waitsBefore = http.waits()
    // One that is under way when the run ends still shows its session, which is to be ended.
    const noting = over(this.#admin, http.draining().noting(this.#doubt))
    try {
      const outcome = await sendVerified(
        () =>
          noting.request({
            purpose,
            path: '/admin/impersonate-user',
            body: { userId: this.#user.id },
            mayBeForbidden: true,
          }),
        async () => undefined,
        http,
      )
      if ('response' in outcome && outcome.response.status === 200) {
        this.#session = parseSessionCookie(outcome.response, http.clock.now())
      }
      return this.#session
    } finally {
      // It may have been sent several times.
      this.#mayHaveOthers ||= http.waits() !== waitsBefore
    }
  }

  /**
   * Ends it, even after the run has ended, and all others whose responses were lost.
   *
   * @throws AuthServiceError if the service fails; NetworkError
   */
  async end(): Promise<void> {
    const { http } = this.#admin.service
    const session = this.#session
    this.#session = undefined
    if (session) {
      await endSession(over(this.#admin, http.forCleanup()).service, session, this.#user.email)
    }
    if (!this.#mayHaveOthers && !this.#doubt.exists) return
    await http.outlast(this.#doubt)
    await endImpersonations(over(this.#admin, http.forCleanup(this.#doubt)), this.#user)
    this.#mayHaveOthers = false
  }
}

function over(admin: AdminSession, http: HttpClient): AdminSession {
  return admin.over({ ...admin.service, http })
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
 * Ends the sessions in which the admin acts for a user, when it is not known whether there are any.
 *
 * @returns how many there were
 * @throws AuthServiceError if the service refuses to list or end them; NetworkError
 */
async function endImpersonations(
  admin: AdminSession,
  { id, email }: ImpersonatedUser,
): Promise<number> {
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
  return own.length
}
