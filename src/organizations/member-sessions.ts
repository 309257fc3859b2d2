import { type AdminSession, listUsers } from '../clients/auth-service/admin.ts'
import type { AuthService } from '../clients/auth-service/auth-service.ts'
import { AuthServiceError } from '../clients/auth-service/error.ts'
import { endSession, Impersonation } from '../clients/auth-service/impersonation.ts'
import {
  type OrganizationClient,
  setActiveOrganization,
} from '../clients/auth-service/organizations.ts'
import type { SessionCookie } from '../clients/auth-service/session-cookie.ts'
import { signIn } from '../clients/auth-service/sign-in.ts'
import { allSettledOrThrow } from '../lib/clean-up.ts'
import { ifReadable } from '../lib/errors.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { noSession } from './errors.ts'

/** What sessions of members are made with. */
export interface SessionSource {
  readonly service: AuthService
  readonly users: readonly DeclaredUser[]
  /** Ids of users, by email, as far as they are known. */
  readonly ids: ReadonlyMap<string, string>
  /** Sessions that the run has, by email. */
  readonly known: ReadonlyMap<string, SessionCookie>
  /** Who can act for others without signing in; undefined if nobody is available. */
  readonly admin: AdminSession | undefined
  /** Whether sessions that had to be made by signing in are of use later, and so are not ended. */
  readonly keepsSignedIn: boolean
  /** Makes signing in quiet. */
  readonly liftSignIn: () => Promise<void>
  /** Gets an admin where there is none yet; undefined without the admin plugin. */
  readonly obtainAdmin: () => Promise<AdminSession | undefined>
}

/** Sign-ins that the service takes at once; beyond, an admin who has to be made is faster. */
const MAX_SIGN_INS = 3

/** Sessions of members while organizations are changed: those that the run has, and others until `end`. */
export class MemberSessions {
  readonly #source: SessionSource
  readonly #known: Map<string, SessionCookie>
  readonly #sessions = new Map<string, Promise<SessionCookie>>()
  /** Sessions that had to be made by signing in and are to be ended, by email. */
  readonly #made = new Map<string, SessionCookie>()
  readonly #impersonations = new Set<Impersonation>()
  /** Sessions that do not outlive `end`. */
  readonly #ending = new Set<SessionCookie>()
  /** Sessions that go on, in which an organization was made active. */
  readonly #activated = new Map<string, SessionCookie>()
  /** Sessions of users who had to sign in and that go on, by email. */
  readonly signedIn = new Map<string, SessionCookie>()
  #admin: Promise<AdminSession | undefined> | undefined
  #ids: Promise<ReadonlyMap<string, string>> | undefined
  #signIns = 0

  constructor(source: SessionSource) {
    this.#source = source
    this.#known = new Map(source.known)
    if (source.admin !== undefined) this.#admin = Promise.resolve(source.admin)
  }

  /**
   * A session of a declared user.
   *
   * @throws ActionError if there is no way to get one; NetworkError
   */
  async of(email: string): Promise<SessionCookie> {
    const session = this.#sessions.get(email) ?? this.#obtain(email)
    this.#sessions.set(email, session)
    try {
      return await session
    } catch (error) {
      // Another request may have more luck.
      this.#sessions.delete(email)
      throw error
    }
  }

  /**
   * Does some work in a user's session; once more in a new one if that has ended meanwhile.
   *
   * @param service over which client
   */
  async use<T>(
    email: string,
    work: (client: OrganizationClient) => Promise<T>,
    service = this.#source.service,
  ): Promise<T> {
    const session = await this.of(email)
    try {
      return await work({ service, session })
    } catch (error) {
      if (!(error instanceof AuthServiceError) || error.status !== 401) throw error
      this.#forget(email, session)
      return await work({ service, session: await this.of(email) })
    }
  }

  /** Notes that an organization was made active in a user's session. */
  async activated(email: string): Promise<void> {
    const session = await this.of(email)
    if (!this.#ending.has(session)) this.#activated.set(email, session)
  }

  /**
   * Ends what was made, also after the run has ended. In sessions that go on, no organization is active
   * then.
   *
   * @throws ActionError if a session can't be ended; NetworkError
   */
  async end(): Promise<void> {
    const { service } = this.#source
    const finishing = { ...service, http: service.http.forCleanup() }
    const ends = [
      ...[...this.#made].map(([email, session]) => endSession(finishing, session, email)),
      ...[...this.#impersonations].map((impersonation) => impersonation.end()),
      ...[...this.#activated.values()].map((session) =>
        deactivate({ service: finishing, session }),
      ),
    ]
    this.#sessions.clear()
    for (const ended of [this.#made, this.#impersonations, this.#activated]) ended.clear()
    await allSettledOrThrow(ends)
  }

  #forget(email: string, session: SessionCookie): void {
    if (this.#known.get(email) === session) this.#known.delete(email)
    this.#sessions.delete(email)
  }

  async #obtain(email: string): Promise<SessionCookie> {
    const known = this.#known.get(email)
    if (known !== undefined) return known
    const user = this.#source.users.find((one) => one.email === email)
    const mayWait = this.#signIns >= MAX_SIGN_INS || user?.password === undefined
    if (this.#admin !== undefined || mayWait) {
      const session = await this.#impersonate(email)
      if (session !== undefined) return session
    }
    return await this.#signIn(email, user?.password)
  }

  async #impersonate(email: string): Promise<SessionCookie | undefined> {
    this.#admin ??= this.#source.obtainAdmin()
    const admin = await this.#admin
    if (admin === undefined) return undefined
    const id = await this.#idOf(email, admin)
    if (id === undefined) return undefined
    if (id === admin.userId) return admin.session
    const impersonation = new Impersonation(admin, { id, email })
    this.#impersonations.add(impersonation)
    const session = await impersonation.start(`act for ${email} in organizations`)
    if (session !== undefined) this.#ending.add(session)
    return session
  }

  async #idOf(email: string, admin: AdminSession): Promise<string | undefined> {
    const known = this.#source.ids.get(email)
    if (known !== undefined) return known
    this.#ids ??= listIds(admin)
    return (await this.#ids).get(email)
  }

  async #signIn(email: string, password: string | undefined): Promise<SessionCookie> {
    if (password === undefined) throw noSession(email, undefined)
    const { service, keepsSignedIn, liftSignIn } = this.#source
    this.#signIns += 1
    await liftSignIn()
    // One that is under way when the run ends still shows its session, which is to be ended.
    const draining = { ...service, http: service.http.draining() }
    const result = await signIn(draining, { email, password })
    if (result.kind !== 'signed in') throw noSession(email, result)
    if (keepsSignedIn) this.signedIn.set(email, result.session)
    else {
      this.#made.set(email, result.session)
      this.#ending.add(result.session)
    }
    return result.session
  }
}

async function listIds(admin: AdminSession): Promise<ReadonlyMap<string, string>> {
  const users = (await ifReadable(() => listUsers(admin))) ?? []
  return new Map(users.map(({ id, email }) => [email, id]))
}

/** That it stays active matters little. */
async function deactivate(client: OrganizationClient): Promise<void> {
  await ifReadable(() => setActiveOrganization(client, undefined))
}
