import { setTimeout } from 'node:timers/promises'
import { recordedRateLimit } from './recorded-answers.ts'
import type { AuthSettings } from './settings.ts'
import type { StackAuthServed } from './stack-auth/behaviour.ts'

/** How often the auth service lets one address call one path; `window`s are in seconds. */
export interface RateLimit {
  window: number
  max: number
  signInWindow: number
  signInMax: number
}

/**
 * What Better Auth limits by itself in production (its `api/rate-limiter`), or what Neon was seen to
 * limit, where that was recorded.
 */
export const authServiceRateLimit: RateLimit = {
  window: 10,
  max: 100,
  signInWindow: 10,
  signInMax: 3,
  ...recordedRateLimit,
}

/** A refusal of the management API: its status, code and message. */
export interface ApiRefusal {
  readonly status: number
  readonly code: string
  readonly message: string
}

/** What a child branch has of its parent's auth; of a leftover the schema alone, without its rows. */
export type ChildAuth = 'inherited' | 'leftover' | 'none'

/** Requests to the management API that all runs of an account share. */
export interface AccountRequests {
  /** In one minute; Neon's is 700. */
  max: number
  /** Whether a 429 says how long to wait; what Neon's says is not known. */
  retryAfter: boolean
  /** Whether refused requests count too. */
  refusedCount: boolean
  /** Milliseconds since the epoch. */
  now(): number
}

/** References to auth's users, as an application's tables have them. */
export interface ForeignKeys {
  /** Whether a user is referred to. */
  refersTo(email: string): boolean
  /** Whether the schema can't be dropped either. */
  schema: boolean
  status: 400 | 409 | 422 | 500
}

/**
 * Everything about Neon that is not known for sure, and what a test wants otherwise than usual.
 * All of it is read at each request, so a test may change it between two requests.
 */
export interface Behaviour {
  /** The answer of `POST users` to an address that has a user. */
  duplicateUser: 409 | 400 | 422
  /** The answer of `DELETE users/{id}` to an id that nobody has. */
  deleteNobody: 404 | 204
  /** The answer of `POST domains` to a domain that is trusted already. */
  duplicateDomain: 409 | 201
  /** The answer of `DELETE auth` where auth is not enabled. */
  disableWhenOff: 404 | 200 | 400 | 409
  /** The answer of `POST auth` where auth is enabled already. */
  alreadyEnabled: ApiRefusal
  /** The answer of `POST auth` where a `neon_auth` schema is left over. */
  leftoverRefusal: ApiRefusal
  /** Whether `DELETE auth` with `delete_data` drops a schema that an earlier disable left over. */
  leftoverClearsByDelete: boolean
  /** Whether the auth service trusts its own origin, as Better Auth does unless told otherwise. */
  trustsOwnOrigin: boolean
  /**
   * Which pages a browser lets read the auth service's answers: those of trusted origins, or all of
   * them, who are then refused by the service itself.
   */
  readableFrom: 'trusted origins' | 'anywhere'
  /** Whether `POST auth` and `GET auth` say the `base_url`, which the API document calls optional. */
  baseUrlInAnswer: boolean
  /** How the API spells the domains that it lists. */
  domainSpelling: 'as sent' | 'trailing slash'
  /** The `created_at` of the auth that a child branch inherits. Read when the child is made. */
  inheritedAuthCreatedAt: 'as parent' | 'branch creation'
  /** What a child has that was made with its parent's schema alone. Read when the child is made. */
  childOfSchema: ChildAuth
  /** What a child has that was made of a moment before auth was enabled. Read when the child is made. */
  childOfEarlierMoment: ChildAuth
  /** Whether `/admin/*` of the auth service answers at all. */
  adminPlugin: boolean
  /**
   * Whether `/admin/set-user-password` gives a password to a user who has none. Before 1.6.23 it
   * said `{"status": true}` and did nothing.
   */
  setPasswordCreatesCredential: boolean
  /**
   * Which calls of the admin plugin take `data.emailVerified`: both, `/admin/create-user` or
   * `/admin/update-user` alone, or neither. The others answer as usual and leave it alone.
   */
  adminVerifiesEmail: 'both' | 'create' | 'update' | 'neither'
  /**
   * Whether a session has rights that the management API gave its user after it began, at once or
   * only when the user signs in again.
   */
  rolesInSession: 'at once' | 'after sign-in'
  /**
   * What refuses to delete users and the schema: tables of the application that refer to them. What
   * Neon answers then is not known.
   */
  foreignKeys: false | ForeignKeys
  /** Whether `GET /token` works; with keys that another secret encrypted it does not. */
  signsTokens: boolean
  /** In which order `/admin/list-users` has users with equal sort keys: Postgres promises none. */
  equalUsersOrder: 'stable' | 'changing'
  /**
   * What an enabled `user.before_create` webhook says: refused users are not made. A webhook that
   * does not answer refuses everybody.
   */
  beforeCreate: 'allows' | { refuses(email: string): boolean; status: 400 | 403 | 500 }
  /**
   * Which generation of Better Auth the auth services speak like; see `older-generation.ts`. `by
   * client`: the newer one to clients whose `X-Neon-Client-Info` tells that they know it, as Neon does.
   */
  generation: '1.7' | '1.4' | 'by client'
  /**
   * Whether reading the mail settings shows the SMTP password. Neon's client documents an empty
   * one for ordinary callers and the stored one for callers who may read project credentials.
   */
  smtpPasswordInAnswer: boolean
  /** Whether reading the plugins shows `phone_number.allowed_attempts`, which the SDK has not. */
  allowedAttemptsInAnswer: boolean
  /** Whether reading the OAuth providers shows their secrets, which the API document leaves open. */
  oauthSecretInAnswer: boolean
  /** Whether the legacy route that lists the project's integrations still answers. */
  listsIntegrations: boolean
  /** How the legacy Stack Auth is served. */
  stackAuth: StackAuthServed
  /**
   * How newly enabled auth is set, where not as `plainlyEnabled`: of a group of settings the fields
   * that are given here, lists as a whole.
   */
  newSettings: { readonly [S in keyof AuthSettings]?: Partial<AuthSettings[S]> | undefined }
  /** How many requests a newly enabled auth service answers with 503 before it serves. */
  slowStart: number
  /** Rate limit of each branch's auth service. */
  rateLimit: false | RateLimit
  /** Branches in one page at most, whatever a request asks for. */
  longestPage: number
  /** Limit of the management API. */
  accountLimit: false | AccountRequests
  /** A hash that costs nothing in place of scrypt's 85 ms of CPU for each password. */
  cheapHashing: boolean
  /** Waits milliseconds before a late effect: a test gives its clock's. */
  sleep(milliseconds: number): Promise<void>
  /** Milliseconds that every answer is held, so that requests sent together overlap for sure. */
  latency: number
}

export const defaultBehaviour: Behaviour = {
  duplicateUser: 409,
  deleteNobody: 404,
  duplicateDomain: 201,
  disableWhenOff: 404,
  alreadyEnabled: {
    status: 409,
    code: '',
    message: 'Neon Auth is already enabled on this branch',
  },
  // Word for word what Neon says.
  leftoverRefusal: {
    status: 409,
    code: '',
    message:
      'The `neon_auth` schema already exists and cannot be automatically provisioned. Please drop the existing `neon_auth` schema before provisioning Neon Auth.',
  },
  leftoverClearsByDelete: true,
  trustsOwnOrigin: true,
  readableFrom: 'trusted origins',
  baseUrlInAnswer: true,
  domainSpelling: 'as sent',
  inheritedAuthCreatedAt: 'as parent',
  childOfSchema: 'leftover',
  childOfEarlierMoment: 'none',
  adminPlugin: true,
  setPasswordCreatesCredential: true,
  adminVerifiesEmail: 'both',
  rolesInSession: 'at once',
  foreignKeys: false,
  signsTokens: true,
  equalUsersOrder: 'stable',
  beforeCreate: 'allows',
  generation: '1.7',
  smtpPasswordInAnswer: false,
  allowedAttemptsInAnswer: true,
  oauthSecretInAnswer: false,
  listsIntegrations: true,
  stackAuth: 'everywhere',
  newSettings: {},
  slowStart: 0,
  rateLimit: false,
  longestPage: 10_000,
  accountLimit: false,
  cheapHashing: false,
  sleep: async (milliseconds) => setTimeout(milliseconds),
  latency: 0,
}
