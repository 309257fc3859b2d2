import type { DeclaredUser } from '../settings/users.ts'

/** One change to the branch's auth. */
export type Change =
  /** Remove auth with all its data, because the preview is to start empty. */
  | { readonly kind: 'reset' }
  | {
      readonly kind: 'enable'
      readonly databaseName: string | undefined
      /** What to do if auth turns out to be enabled already: keep it, or start empty. */
      readonly ifEnabled: 'keep' | 'reset'
      /** Whether a `neon_auth` schema that is left over may be dropped. */
      readonly mayClearLeftover: boolean
    }
  | { readonly kind: 'disable'; readonly deleteData: boolean }
  | { readonly kind: 'trust'; readonly origin: string }
  | {
      readonly kind: 'set'
      readonly setting: 'allow_localhost'
      readonly from: boolean | undefined
      readonly to: boolean
    }
  /** Make users as declared: those of whom something differs, or is not known. */
  | { readonly kind: 'seed'; readonly users: readonly DeclaredUser[] }

/** What is to be done, in this order: `auth` one after the other, `trust` all together, `users`. */
export interface Plan {
  readonly auth: readonly Change[]
  readonly trust: readonly Change[]
  readonly users: readonly Change[]
  readonly warnings: readonly string[]
}

/** All changes of a plan, in their order. */
export function changesOf({ auth, trust, users }: Plan): Change[] {
  return [...auth, ...trust, ...users]
}

/** A change in words, as the rest of "to …". */
export function inWords(change: Change): string {
  switch (change.kind) {
    case 'reset':
      return 'remove the auth that the branch copied from its parent, with all its users, sessions, domains and secrets'
    case 'enable':
      return change.databaseName === undefined
        ? 'enable auth'
        : `enable auth on database ${change.databaseName}`
    case 'disable':
      return change.deleteData
        ? 'disable auth and drop its data (delete_data)'
        : 'disable auth and keep its data'
    case 'trust':
      return `trust ${change.origin}`
    case 'set':
      return `set ${change.setting} to ${change.to}`
    case 'seed':
      return `seed ${change.users.map(({ email }) => email).join(', ')}`
  }
}
