import type { AuthUser } from '../clients/auth-service/auth-user.ts'

/** What is known of a declared user before anything is changed. */
export type UserState =
  /** Whether it exists can't be told without an admin. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'seen'
      readonly user: AuthUser
      /** `right`: it signs in with the declared password. `wrong`: it does not. */
      readonly password: 'right' | 'wrong' | 'unknown'
    }

/** The same once it was found out. */
export type KnownUserState = Exclude<UserState, { kind: 'unknown' }>

export const UNKNOWN: UserState = { kind: 'unknown' }
export const ABSENT: KnownUserState = { kind: 'absent' }

/** What the list of all users, by address, tells of one user. */
export function stateFromList(
  listed: ReadonlyMap<string, AuthUser>,
  email: string,
  password: 'wrong' | 'unknown',
): KnownUserState {
  const user = listed.get(email)
  return user === undefined ? ABSENT : { kind: 'seen', user, password }
}
