import { ActionError } from '../../lib/errors.ts'
import { type HttpResponse, isSuccess, jsonBody } from '../http/response.ts'
import { sendVerified } from '../http/retry.ts'
import {
  type AuthRequest,
  type AuthService,
  callAuthService,
  isOriginRejected,
} from './auth-service.ts'
import { type AuthUser, parseAuthUser } from './auth-user.ts'
import { AuthServiceError } from './error.ts'
import type { SessionCookie } from './session-cookie.ts'
import { isEmailTaken } from './sign-up.ts'

/** A signed-in admin: the way to list, create and change users (Better Auth's admin plugin). */
export class AdminSession {
  readonly service: AuthService
  readonly userId: string
  #session: SessionCookie
  #renewal: Promise<void> | undefined
  readonly #signInAgain: (() => Promise<SessionCookie | undefined>) | undefined

  /**
   * @param signInAgain gives a new session, for an admin whose role has been changed since it signed
   *   in (the service may hold a session to the role that its user had at its beginning), or whose
   *   session was ended meanwhile, by another job or by its user
   */
  constructor(
    service: AuthService,
    { userId, session }: { readonly userId: string; readonly session: SessionCookie },
    signInAgain?: () => Promise<SessionCookie | undefined>,
  ) {
    this.service = service
    this.userId = userId
    this.#session = session
    this.#signInAgain = signInAgain
  }

  get session(): SessionCookie {
    return this.#session
  }

  /** The same session, with a service as it is reached by now. */
  over(service: AuthService): AdminSession {
    return new AdminSession(service, { userId: this.userId, session: this.#session })
  }

  /**
   * The response to an admin's request; one that its session does not allow is repeated once in a new
   * session.
   *
   * @param request `mayBeForbidden`: also to an admin who has the role
   */
  async request({
    mayBeForbidden = false,
    ...request
  }: Omit<AuthRequest, 'session' | 'maxRetryAfter'> & {
    readonly mayBeForbidden?: boolean
  }): Promise<HttpResponse> {
    const session = this.#session
    const response = await callAuthService(this.service, { ...request, session })
    const forbidden = response.status === 403 && !isOriginRejected(response) && !mayBeForbidden
    const ended = response.status === 401
    if (!(forbidden || ended) || this.#signInAgain === undefined) return response
    // Of many requests under way at the same moment, one signs in for all.
    this.#renewal ??= this.#renew(this.#signInAgain)
    await this.#renewal
    if (this.#session === session) return response
    return await callAuthService(this.service, { ...request, session: this.#session })
  }

  async #renew(signInAgain: () => Promise<SessionCookie | undefined>): Promise<void> {
    this.#session = (await signInAgain()) ?? this.#session
  }
}

/** Users in one page. Better Auth's own default is 100. */
const PAGE_SIZE = 100

/** How often a list that contradicts itself is read in all, and the time between two readings. */
const MAX_LISTINGS = 3
const LISTING_INTERVAL_MS = 1_000

/**
 * Lists all users. A list without the admin who asks, or with fewer users than its own total (Better
 * Auth answers 200 with an empty list after an inner error), is not believed but read again.
 *
 * @throws AuthServiceError if the service refuses; ActionError if the list keeps contradicting itself;
 *   NetworkError
 */
export async function listUsers(admin: AdminSession): Promise<AuthUser[]> {
  for (let listings = 1; ; listings += 1) {
    const { users, total } = await listOnce(admin)
    const contradiction = users.every(({ id }) => id !== admin.userId)
      ? `a list of ${users.length} users without the admin who asked for it`
      : users.length < total
        ? `a list of ${users.length} users, and that there are ${total}`
        : undefined
    if (contradiction === undefined) return users
    if (listings === MAX_LISTINGS) {
      throw new ActionError({
        attempted: 'list the users as an admin',
        answered: `the auth service answered with ${contradiction}`,
        likely: "an error inside the service, or the branch's database is overloaded.",
        remedy: 'run the job again, which is safe.',
      })
    }
    await admin.service.http.sleep(LISTING_INTERVAL_MS)
  }
}

async function listOnce(admin: AdminSession): Promise<{ users: AuthUser[]; total: number }> {
  const users = new Map<string, AuthUser>()
  let unreadable = 0
  for (let offset = 0; ; ) {
    // Sorted by what no two users share: pages of any other order may overlap and leave users out.
    const { page, total } = await listPage(
      admin,
      'list the users as an admin',
      `limit=${PAGE_SIZE}&offset=${offset}&sortBy=id&sortDirection=asc`,
    )
    const seenBefore = users.size
    for (const user of page) if (user !== undefined) users.set(user.id, user)
    unreadable += page.filter((user) => user === undefined).length
    // A page may be shorter than it was asked for.
    offset += page.length
    const more = total === undefined ? page.length === PAGE_SIZE : offset < total
    // A page with nobody new on it ends the list too: a service that ignores the offset would never end it.
    if (!more || users.size === seenBefore) {
      return { users: [...users.values()], total: (total ?? 0) - unreadable }
    }
  }
}

async function listPage(
  admin: AdminSession,
  purpose: string,
  query: string,
): Promise<{ page: (AuthUser | undefined)[]; total: number | undefined }> {
  const path = `/admin/list-users?${query}`
  let response = await admin.request({ purpose, method: 'GET', path })
  // The plugin exists, so a gateway does not know the route for a moment.
  for (let looks = 1; response.status === 404 && looks < MAX_PLUGIN_LOOKS; looks += 1) {
    await admin.service.http.sleep(PLUGIN_LOOK_INTERVAL_MS)
    response = await admin.request({ purpose, method: 'GET', path })
  }
  const { users, total } = jsonBody(response)
  if (response.status !== 200 || !Array.isArray(users)) {
    throw new AuthServiceError(purpose, response)
  }
  return { page: users.map(parseAuthUser), total: typeof total === 'number' ? total : undefined }
}

/** How often a 404, which may be a gateway's, is checked in all, and the time in between. */
const MAX_PLUGIN_LOOKS = 3
const PLUGIN_LOOK_INTERVAL_MS = 1_000

/**
 * Whether the service has the admin plugin: without it the route is not there. Asked without a
 * session, so that it can be found out while an admin is still being made. A 404 may come from a gateway,
 * so it is looked at again: Better Auth's own, which is empty, once, and one with a page or a text twice.
 *
 * @throws NetworkError
 */
export async function hasAdminPlugin(service: AuthService): Promise<boolean> {
  for (let looks = 1; ; looks += 1) {
    const { status, text } = await callAuthService(service, {
      purpose: 'list the users',
      method: 'GET',
      path: '/admin/list-users?limit=1',
    })
    if (status !== 404) return true
    const isOwn = /^\s*(\{.*\}\s*)?$/s.test(text)
    if (looks === (isOwn ? 2 : MAX_PLUGIN_LOOKS)) return false
    await service.http.sleep(PLUGIN_LOOK_INTERVAL_MS)
  }
}

/**
 * Looks for one user by its address, which is compared as the service compares it.
 *
 * @param email in lower case
 * @returns undefined if there is none
 * @throws AuthServiceError if the service refuses; NetworkError
 */
export async function findUser(admin: AdminSession, email: string): Promise<AuthUser | undefined> {
  const { page } = await listPage(
    admin,
    `look for the user ${email}`,
    `searchField=email&searchOperator=starts_with&searchValue=${encodeURIComponent(email)}&limit=${PAGE_SIZE}`,
  )
  return page.find((user) => user?.email === email)
}

/** The same, where a refusal of the service leaves it open. */
async function findUserOrUnknown(
  admin: AdminSession,
  email: string,
): Promise<AuthUser | undefined> {
  try {
    return await findUser(admin, email)
  } catch (error) {
    if (error instanceof AuthServiceError) return undefined
    throw error
  }
}

/** What a new user is made of. */
export interface NewUser {
  /** In lower case. */
  readonly email: string
  readonly name: string
  readonly password: string
  readonly roles: readonly string[] | undefined
  readonly emailVerified: boolean
}

/** What came of creating a user. */
export type CreateUserResult =
  | { readonly kind: 'created'; readonly user: AuthUser }
  /** The user exists after a lost response: whether this request created it, and its password, is uncertain. */
  | { readonly kind: 'found'; readonly user: AuthUser }
  /** Somebody else made it. */
  | { readonly kind: 'taken' }

/**
 * Creates a user with password, roles and verified address in one call; no mail is sent. After a
 * lost response the list proves whether it happened. Where the admin plugin does not know a role, the
 * user is created without roles.
 *
 * @throws AuthServiceError if the service refuses; NetworkError
 */
export async function createUser(admin: AdminSession, user: NewUser): Promise<CreateUserResult> {
  const { email, name, password, roles, emailVerified } = user
  const purpose = `create the user ${email}`
  const outcome = await sendVerified(
    () =>
      admin.request({
        purpose,
        path: '/admin/create-user',
        body: {
          email,
          name,
          password,
          ...(roles !== undefined && { role: roles }),
          data: { emailVerified },
        },
      }),
    () => findUserOrUnknown(admin, email),
    admin.service.http,
  )
  if ('found' in outcome) return { kind: 'found', user: outcome.found }
  const { response } = outcome
  const created = response.status === 200 ? parseAuthUser(jsonBody(response)['user']) : undefined
  if (created !== undefined) return { kind: 'created', user: created }
  if (isEmailTaken(response)) return { kind: 'taken' }
  const error = new AuthServiceError(purpose, response)
  if (!error.isUnknownRole || roles === undefined) throw error
  return await createUser(admin, { ...user, roles: undefined })
}

/**
 * Gives a user exactly these roles.
 *
 * @throws AuthServiceError if the service refuses, `isUnknownRole` if the plugin does not know one of
 *   them; NetworkError
 */
export async function setRoles(
  admin: AdminSession,
  user: AuthUser,
  roles: readonly string[],
): Promise<AuthUser> {
  return await editUser(admin, user, 'roles', '/admin/set-role', { role: roles })
}

/**
 * Sets the password of a user. Versions of Better Auth before 1.6.23 answer 200 and do nothing for a
 * user who has no password yet.
 *
 * @throws AuthServiceError if the service refuses; NetworkError
 */
export async function setPassword(
  admin: AdminSession,
  user: AuthUser,
  newPassword: string,
): Promise<AuthUser> {
  return await editUser(admin, user, 'password', '/admin/set-user-password', { newPassword })
}

/**
 * Sets fields of a user.
 *
 * @param what the field in words, for errors
 * @throws AuthServiceError if the service refuses; NetworkError
 */
export async function updateUser(
  admin: AdminSession,
  user: AuthUser,
  what: string,
  data: { readonly name?: string; readonly emailVerified?: boolean; readonly email?: string },
): Promise<AuthUser> {
  return await editUser(admin, user, what, '/admin/update-user', { data })
}

/** @throws AuthServiceError if the service refuses; NetworkError */
export async function unbanUser(admin: AdminSession, user: AuthUser): Promise<AuthUser> {
  return await editUser(admin, user, 'ban', '/admin/unban-user', {})
}

/** @returns the user as the service shows it afterwards, or as it was if it does not show it */
async function editUser(
  admin: AdminSession,
  user: AuthUser,
  what: string,
  path: string,
  change: Readonly<Record<string, unknown>>,
): Promise<AuthUser> {
  const purpose = `set the ${what} of the user ${user.email}`
  const body = { userId: user.id, ...change }
  const response = await admin.request({ purpose, path, body, idempotent: true })
  if (!isSuccess(response)) throw new AuthServiceError(purpose, response)
  const shown = jsonBody(response)
  return parseAuthUser(shown['user']) ?? parseAuthUser(shown) ?? user
}

/**
 * Whether the service sets the password also of a user who has none: newer versions do, and refuse it
 * (404) for a user who does not exist, which the older ones also ignore.
 *
 * @param userId of nobody
 * @throws NetworkError
 */
export async function createsCredentials(
  admin: AdminSession,
  userId: string,
  newPassword: string,
): Promise<boolean> {
  const { status } = await admin.request({
    purpose: 'find out how the service sets passwords',
    path: '/admin/set-user-password',
    body: { userId, newPassword },
    idempotent: true,
  })
  return status === 404
}
