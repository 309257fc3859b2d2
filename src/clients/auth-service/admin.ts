import { errorCode, type HttpResponse, jsonBody } from '../http/response.ts'
import { sendVerified } from '../http/retry.ts'
import { type AuthService, callAuthService } from './auth-service.ts'
import { type AuthUser, parseAuthUser } from './auth-user.ts'
import type { SessionCookie } from './session-cookie.ts'

/** A signed-in admin: the way to list, create and change users (Better Auth's admin plugin). */
export interface AdminSession {
  readonly service: AuthService
  readonly session: SessionCookie
}

/** What an admin's call gave: the user, or the answer if it was not a success. */
export type AdminReply<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'answer'; readonly answer: HttpResponse }

/** What creating gave; `found`: the user is there, but whether this made it is open. */
export type CreatedReply =
  | AdminReply<AuthUser>
  | { readonly kind: 'found'; readonly value: AuthUser }

/** Users in one page. Better Auth's own default is 100. */
const PAGE_SIZE = 100

/**
 * Lists all users, page by page.
 *
 * @returns the answer if the service refused
 * @throws NetworkError
 */
export async function listUsers(admin: AdminSession): Promise<AdminReply<AuthUser[]>> {
  const users = new Map<string, AuthUser>()
  for (let offset = 0; ; ) {
    // Sorted, because pages of an unsorted list may overlap and leave users out.
    const answer = await get(
      admin,
      `/admin/list-users?limit=${PAGE_SIZE}&offset=${offset}&sortBy=createdAt&sortDirection=asc`,
    )
    const { users: page, total } = jsonBody(answer)
    if (answer.status !== 200 || !Array.isArray(page)) return { kind: 'answer', answer }
    const seenBefore = users.size
    for (const user of page.map(parseAuthUser)) if (user !== undefined) users.set(user.id, user)
    // A page may be shorter than it was asked for.
    offset += page.length
    const more = typeof total === 'number' ? offset < total : page.length === PAGE_SIZE
    // A page with nobody new on it ends the list too: else a service that knows no offset never would.
    if (!more || users.size === seenBefore) return { kind: 'done', value: [...users.values()] }
  }
}

/**
 * Whether the service has the admin plugin: without it the route is not there. Asked without a
 * session, so that it can be found out while an admin is still being made.
 *
 * @throws NetworkError
 */
export async function hasAdminPlugin(service: AuthService): Promise<boolean> {
  const answer = await callAuthService(service, {
    purpose: 'list the users',
    method: 'GET',
    path: '/admin/list-users?limit=1',
  })
  return answer.status !== 404
}

/**
 * Looks for one user by its address.
 *
 * @returns the user, undefined if there is none; the answer if the service refused
 * @throws NetworkError
 */
export async function findUser(
  admin: AdminSession,
  email: string,
): Promise<AdminReply<AuthUser | undefined>> {
  const query = `searchField=email&searchOperator=starts_with&searchValue=${encodeURIComponent(email)}&limit=${PAGE_SIZE}`
  const answer = await get(admin, `/admin/list-users?${query}`)
  const { users } = jsonBody(answer)
  if (answer.status !== 200 || !Array.isArray(users)) return { kind: 'answer', answer }
  return { kind: 'done', value: users.map(parseAuthUser).find((user) => user?.email === email) }
}

function get({ service, session }: AdminSession, path: string): Promise<HttpResponse> {
  return callAuthService(service, { purpose: 'list the users', method: 'GET', path, session })
}

/** What a new user is made of. */
export interface NewUser {
  readonly email: string
  readonly name: string
  readonly password: string | undefined
  readonly roles: readonly string[] | undefined
  readonly emailVerified: boolean
}

/**
 * Creates a user with password, roles and verified address in one call; no mail is sent. After a
 * lost answer the list proves whether it happened.
 *
 * @throws NetworkError
 */
export async function createUser(
  admin: AdminSession,
  { email, name, password, roles, emailVerified }: NewUser,
): Promise<CreatedReply> {
  return reply(
    await sendVerified(
      () =>
        post(admin, `create the user ${email}`, '/admin/create-user', {
          email,
          name,
          ...(password !== undefined && { password }),
          ...(roles !== undefined && { role: roles }),
          data: { emailVerified },
        }),
      async () => {
        const found = await findUser(admin, email)
        return found.kind === 'done' ? found.value : undefined
      },
      admin.service.http,
    ),
  )
}

/** A change to a user that exists, as the admin plugin takes it: path and body. */
export interface UserEdit {
  readonly path: string
  readonly body: Readonly<Record<string, unknown>>
}

/** The changes that an admin can make to a user. Each is safe to repeat. */
export const USER_EDITS = {
  roles: (userId: string, roles: readonly string[]): UserEdit => ({
    path: '/admin/set-role',
    body: { userId, role: roles },
  }),
  /** Versions before 1.6.23 answer 200 and do nothing for a user who has no password yet. */
  password: (userId: string, newPassword: string): UserEdit => ({
    path: '/admin/set-user-password',
    body: { userId, newPassword },
  }),
  data: (
    userId: string,
    data: { readonly name?: string; readonly emailVerified?: boolean },
  ): UserEdit => ({ path: '/admin/update-user', body: { userId, data } }),
  unban: (userId: string): UserEdit => ({ path: '/admin/unban-user', body: { userId } }),
}

/**
 * Changes a user. Every edit sets a value, so a lost one is repeated.
 *
 * @param purpose for errors, as the rest of "Could not …"
 * @returns the last answer
 * @throws NetworkError
 */
export async function editUser(
  admin: AdminSession,
  purpose: string,
  { path, body }: UserEdit,
): Promise<HttpResponse> {
  return await callAuthService(admin.service, {
    purpose,
    path,
    body,
    session: admin.session,
    idempotent: true,
  })
}

function post(
  { service, session }: AdminSession,
  purpose: string,
  path: string,
  body: Readonly<Record<string, unknown>>,
): Promise<HttpResponse> {
  return callAuthService(service, { purpose, path, body, session })
}

/** Codes of 1.7 and of 1.4. */
const UNKNOWN_ROLE = new Set([
  'YOU_ARE_NOT_ALLOWED_TO_SET_NON_EXISTENT_VALUE',
  'YOU_ARE_NOT_ALLOWED_TO_SET_A_NONEXISTENT_ROLE_VALUE',
])

/** Whether the answer says that the admin plugin, which may know a fixed set of roles, does not know one. */
export function isUnknownRole(answer: HttpResponse): boolean {
  return UNKNOWN_ROLE.has(errorCode(answer))
}

function reply(
  outcome: { readonly response: HttpResponse } | { readonly found: AuthUser },
): CreatedReply {
  if ('found' in outcome) return { kind: 'found', value: outcome.found }
  const { response: answer } = outcome
  const user = answer.status === 200 ? parseAuthUser(jsonBody(answer)['user']) : undefined
  return user === undefined ? { kind: 'answer', answer } : { kind: 'done', value: user }
}
