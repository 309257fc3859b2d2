import type { SeenUser } from '../auth-service/seen-user.ts'
import type { Sighting } from '../observe/sighting.ts'
import type { DeclaredUser } from '../settings/users.ts'

/** What of an existing user is not as declared. */
export type UserDifference = 'ban' | 'roles' | 'name' | 'email_verified' | 'password'

/** What is to be done for one declared user. */
export type UserChange =
  | { readonly kind: 'find out' }
  | { readonly kind: 'create' }
  | { readonly kind: 'edit'; readonly seen: SeenUser; readonly edits: readonly UserDifference[] }
  | { readonly kind: 'remove'; readonly seen: SeenUser }

/**
 * Decides what has to be done so that a user is as declared. What is not declared is left alone.
 *
 * @returns undefined if nothing has to be done
 */
export function planUser(declared: DeclaredUser, sighting: Sighting): UserChange | undefined {
  if (sighting.kind === 'unknown') return { kind: 'find out' }
  if (declared.absent) return removal(sighting)
  if (sighting.kind === 'absent') return { kind: 'create' }
  const { user: seen, password } = sighting
  const differs: Record<UserDifference, boolean> = {
    ban: seen.banned && declared.password !== undefined,
    roles: declared.roles !== undefined && !sameRoles(declared.roles, seen.roles),
    name: declared.name !== undefined && declared.name !== seen.name,
    email_verified:
      declared.emailVerified !== undefined && declared.emailVerified !== seen.emailVerified,
    // A password that can't be checked is set again: that is one call, and right in every case.
    password: declared.password !== undefined && password !== 'right',
  }
  const edits = DIFFERENCES.filter((edit) => differs[edit])
  return edits.length === 0 ? undefined : { kind: 'edit', seen, edits }
}

function removal(sighting: Exclude<Sighting, { kind: 'unknown' }>): UserChange | undefined {
  return sighting.kind === 'seen' ? { kind: 'remove', seen: sighting.user } : undefined
}

const DIFFERENCES: readonly UserDifference[] = [
  'ban',
  'roles',
  'name',
  'email_verified',
  'password',
]

/** Whether two users' roles are the same, in whatever order. */
export function sameRoles(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((role) => other.includes(role))
}
