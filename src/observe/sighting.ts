import type { SeenUser } from '../auth-service/seen-user.ts'

/** What is known of a declared user before anything is changed. */
export type Sighting =
  /** Whether it exists can't be told without an admin. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'seen'
      readonly user: SeenUser
      /** `right`: it signs in with the declared password. `wrong`: it does not. */
      readonly password: 'right' | 'wrong' | 'unknown'
    }

/** The same once it was found out. */
export type Known = Exclude<Sighting, { kind: 'unknown' }>

export const UNKNOWN: Sighting = { kind: 'unknown' }
export const ABSENT: Known = { kind: 'absent' }

/** What the list of all users, by address, tells of one user. */
export function sightingIn(
  listed: ReadonlyMap<string, SeenUser>,
  email: string,
  password: 'wrong' | 'unknown',
): Known {
  const user = listed.get(email)
  return user === undefined ? ABSENT : { kind: 'seen', user, password }
}
