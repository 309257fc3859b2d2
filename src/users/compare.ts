import type { AuthUser } from '../clients/auth-service/auth-user.ts'
import type { DeclaredUser } from '../settings/users.ts'
import type { KnownUserState, UserState } from './user-state.ts'

/** What of an existing user is not as declared, and how it is to be. */
export type UserDifference =
  | { readonly what: 'ban' }
  | { readonly what: 'email'; readonly email: string }
  | { readonly what: 'roles'; readonly roles: readonly string[] }
  | { readonly what: 'name'; readonly name: string }
  | { readonly what: 'email_verified'; readonly emailVerified: boolean }
  | { readonly what: 'password'; readonly password: string }

/** What is to be done for one declared user. */
export type UserChange =
  | { readonly kind: 'find out' }
  | { readonly kind: 'create' }
  | { readonly kind: 'edit'; readonly seen: AuthUser; readonly edits: readonly UserDifference[] }
  /** In every spelling of its email. */
  | { readonly kind: 'remove'; readonly seen: readonly AuthUser[] }

/**
 * Decides what has to be done so that a user is as declared. What is not declared is left alone.
 *
 * @returns undefined if nothing has to be done
 */
export function planUser(declared: DeclaredUser, state: UserState): UserChange | undefined {
  if (state.kind === 'unknown') return { kind: 'find out' }
  if (declared.absent) return removal(state)
  if (state.kind === 'absent') return { kind: 'create' }
  const edits = differences(declared, state)
  return edits.length === 0 ? undefined : { kind: 'edit', seen: state.user, edits }
}

/** In the order in which they are to be changed: the ban first, the password last. */
function differences(
  { email, name, password, roles, emailVerified }: DeclaredUser,
  { user: seen, password: present }: Extract<UserState, { kind: 'seen' }>,
): UserDifference[] {
  const found: UserDifference[] = []
  if (seen.banned && password !== undefined) found.push({ what: 'ban' })
  if (seen.email !== email) found.push({ what: 'email', email })
  if (roles !== undefined && !sameRoles(roles, seen.roles)) found.push({ what: 'roles', roles })
  if (name !== undefined && name !== seen.name) found.push({ what: 'name', name })
  if (emailVerified !== undefined && emailVerified !== seen.emailVerified) {
    found.push({ what: 'email_verified', emailVerified })
  }
  // A password that can't be checked is set again: that is one call, and right in every case.
  if (password !== undefined && present !== 'right') found.push({ what: 'password', password })
  return found
}

function removal(state: KnownUserState): UserChange | undefined {
  return state.kind === 'seen'
    ? { kind: 'remove', seen: [state.user, ...(state.otherSpellings ?? [])] }
    : undefined
}

/** Whether two users' roles are the same, in whatever order. */
export function sameRoles(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((role) => other.includes(role))
}
