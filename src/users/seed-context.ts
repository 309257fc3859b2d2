import type { PasswordSettings } from '../auth-settings/setting.ts'
import type { AuthService } from '../clients/auth-service/auth-service.ts'
import type { AuthUser } from '../clients/auth-service/auth-user.ts'
import type { HttpClient } from '../clients/http/http-client.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import type { UserStatus } from './status.ts'

/** Where users are seeded, and what is known of the place. */
export interface SeedContext {
  readonly neon: NeonClient
  readonly branch: PreviewBranch
  readonly service: AuthService
  /** How signing up and in by password is set; before anything is lifted, and afterwards again. */
  readonly passwordSettings: PasswordSettings | undefined
  /** What is to be written as soon as nobody has to sign up any more. */
  readonly afterSignUp?: AfterSignUp
  /** Tells which way is taken; shown with debug logging only. */
  readonly debug: (message: string) => void
}

/** Settings that would keep users out who have to sign up, or send them mail. */
export interface AfterSignUp {
  /** How signing up and in by password is set then. */
  readonly passwordSettings: PasswordSettings | undefined
  /** Never throws: what went wrong is told elsewhere. */
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

/** The same place, over a http that goes on for a moment after the run was ended. */
export function contextForCleanup(seeding: SeedContext): SeedContext {
  return contextOver(seeding.neon.http.forCleanup(), seeding)
}

/** The same place, over a http that lets a request end that is under way when the run is ended. */
export function contextDraining(seeding: SeedContext): SeedContext {
  return contextOver(seeding.neon.http.draining(), seeding)
}

function contextOver(http: HttpClient, seeding: SeedContext): SeedContext {
  return {
    ...seeding,
    neon: { ...seeding.neon, http },
    service: { ...seeding.service, http },
  }
}

/** How a user is told that was looked at. */
export function seededUser({ id, email, name, roles }: AuthUser, status: UserStatus): SeededUser {
  // Every user has a role: none were seen where the management API made it.
  return { email, id, name, roles: roles.length === 0 ? undefined : roles, status }
}

/** How a user is told that exists and could not be looked at: what of it is as declared is not known. */
export function existingUser(email: string): SeededUser {
  return { email, id: undefined, name: undefined, roles: undefined, status: 'unchanged' }
}
