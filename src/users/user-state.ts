import type { AuthUser } from '../clients/auth-service/auth-user.ts'

/** What is known of a declared user before anything is changed. */
export type UserState =
  /** Whether it exists can't be known without an admin. */
  | {
      readonly kind: 'unknown'
      /** `wrong`: it does not sign in with the declared password. */
      readonly password?: 'wrong'
    }
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'seen'
      readonly user: AuthUser
      /** `right`: it signs in with the declared password. `wrong`: it does not. */
      readonly password: 'right' | 'wrong' | 'unknown'
      /** Users whose email differs from that of `user` in upper and lower case only. */
      readonly otherSpellings?: readonly AuthUser[]
    }

/** The same once it was found out. */
export type KnownUserState = Exclude<UserState, { kind: 'unknown' }>

export const UNKNOWN: UserState = { kind: 'unknown' }
export const WRONG_PASSWORD: UserState = { kind: 'unknown', password: 'wrong' }
export const ABSENT: KnownUserState = { kind: 'absent' }

/**
 * The state of a user by the list of all users. The service looks users up by their email in lower
 * case, so one that was imported in another spelling can't sign in, and is a difference to mend.
 *
 * @param email in lower case
 * @param password what signing in has shown
 */
export function stateFromList(
  listed: readonly AuthUser[],
  email: string,
  password: 'wrong' | 'unknown',
): KnownUserState {
  const spellings = listed.filter((user) => user.email.toLowerCase() === email)
  const user = spellings.find((spelling) => spelling.email === email) ?? spellings[0]
  if (user === undefined) return ABSENT
  const otherSpellings = spellings.filter((spelling) => spelling !== user)
  return {
    kind: 'seen',
    user,
    password,
    ...(otherSpellings.length > 0 && { otherSpellings }),
  }
}
