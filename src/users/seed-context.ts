import type { CurrentSettings, PasswordSettings } from '../auth-settings/setting.ts'
import type { AdminSession } from '../clients/auth-service/admin.ts'
import type { AuthService } from '../clients/auth-service/auth-service.ts'
import type { AuthUser } from '../clients/auth-service/auth-user.ts'
import type { SessionCookie } from '../clients/auth-service/session-cookie.ts'
import type { Doubt } from '../clients/http/doubt.ts'
import type { HttpClient } from '../clients/http/http-client.ts'
import type { AuthIntegration } from '../clients/neon/auth.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import type { Journal } from './journal.ts'
import type { UserStatus } from './status.ts'

/** Where users are seeded, and what is known of the place. */
export interface SeedContext {
  readonly neon: NeonClient
  readonly branch: PreviewBranch
  /** The auth of the branch. */
  readonly integration: AuthIntegration
  readonly service: AuthService
  /** How signing up and in by password is set; before anything is lifted, and afterwards again. */
  readonly passwordSettings: PasswordSettings | undefined
  /** What is written as soon as nobody has to sign up any longer. */
  readonly afterSignUp?: AfterSignUp
  /** An enabled webhook that decides about new users; undefined if there is none. */
  readonly webhook: CurrentSettings['webhooks']
  /** Whether to prove with a session that the service can sign tokens. */
  readonly provesTokens: boolean
  /** Where what is changed only for the run is noted before. */
  readonly journal: Journal
  /** Reports which way is taken; shown only with debug logging. */
  readonly debug: (message: string) => void
}

/** Settings that would keep users out who have to sign up, or send them mail. */
export interface AfterSignUp {
  /** How signing up and in by password is set then. */
  readonly passwordSettings: PasswordSettings | undefined
  /** Whether it must wait until all users are made: a webhook that decides about each of them. */
  readonly decidesAboutUsers: boolean
  /** Never throws: errors are reported elsewhere. */
  write(): Promise<void>
}

/** A declared user after seeding. What the way that was taken does not show is undefined. */
export interface SeededUser {
  readonly email: string
  readonly id: string | undefined
  readonly name: string | undefined
  readonly roles: readonly string[] | undefined
  readonly status: UserStatus
}

/** What came of seeding. */
export interface SeedResult {
  readonly users: readonly SeededUser[]
  /** Sessions that the run has by the way, by email; they may have ended meanwhile. */
  readonly sessions: ReadonlyMap<string, SessionCookie>
  /** The admin who has seeded them, until the clean-up; undefined if it was done without. */
  readonly admin: AdminSession | undefined
}

/**
 * The same place, with a client that keeps working for a moment after the run has ended.
 *
 * @param doubt if there is one, it keeps working longer
 */
export function contextForCleanup(seeding: SeedContext, doubt?: Doubt): SeedContext {
  return contextOver(seeding.neon.http.forCleanup(doubt), seeding)
}

/** The same place, over a client that lets a request finish that is in flight when the run ends. */
export function contextDraining(seeding: SeedContext): SeedContext {
  return contextOver(seeding.neon.http.draining(), seeding)
}

/** The same, for writes that are put back: one whose answer is lost could take effect after that. */
export function contextNoting(seeding: SeedContext, doubt: Doubt): SeedContext {
  return contextOver(seeding.neon.http.draining().noting(doubt), seeding)
}

function contextOver(http: HttpClient, seeding: SeedContext): SeedContext {
  return {
    ...seeding,
    neon: { ...seeding.neon, http },
    service: { ...seeding.service, http },
  }
}

/**
 * A user who was read, for the report.
 *
 * @param email as it is declared
 */
export function seededUser(
  email: string,
  { id, name, roles }: AuthUser,
  status: UserStatus,
): SeededUser {
  // Every user has a role: none were seen where the management API made it.
  return { email, id, name, roles: roles.length === 0 ? undefined : roles, status }
}

/** A user who exists and could not be read: whether it is as declared is not known. */
export function existingUser(email: string): SeededUser {
  return { email, id: undefined, name: undefined, roles: undefined, status: 'unchanged' }
}
