import { isRecord } from '../../lib/json.ts'

/** A user as the auth service shows it. */
export interface AuthUser {
  readonly id: string
  /** As it is stored: in lower case, unless it was imported by other means than the service's. */
  readonly email: string
  readonly name: string
  readonly roles: readonly string[]
  readonly emailVerified: boolean
  /** A banned user can't sign in. */
  readonly banned: boolean
  /** Milliseconds since the epoch by the service's clock; NaN if the service did not say. */
  readonly createdAt: number
}

/** Reads a user out of a response; undefined if there is none in it. */
export function parseAuthUser(value: unknown): AuthUser | undefined {
  if (!isRecord(value)) return undefined
  const { id, email, name, role, emailVerified, banned, createdAt } = value
  if (typeof id !== 'string' || typeof email !== 'string') return undefined
  return {
    id,
    email,
    name: typeof name === 'string' ? name : '',
    roles: parseRoles(role),
    emailVerified: emailVerified === true,
    banned: banned === true,
    createdAt: typeof createdAt === 'string' ? Date.parse(createdAt) : Number.NaN,
  }
}

/** Better Auth keeps the roles of a user, or member, in one text, separated by commas. */
export function parseRoles(role: unknown): string[] {
  const text = Array.isArray(role) ? role.join(',') : typeof role === 'string' ? role : ''
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** The role that the admin plugin takes for an admin by default. */
export const ADMIN_ROLE = 'admin'
