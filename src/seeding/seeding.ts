import type { AuthService } from '../auth-service/auth-service.ts'
import { inGrace } from '../http/wire.ts'
import type { NeonApi } from '../neon/api.ts'
import type { AuthSettings } from '../neon/auth-settings.ts'
import type { PreviewBranch } from '../neon/preview-branch.ts'
import type { UserStatus } from '../plan/users.ts'

/** Where users are seeded, and what is known of the place. */
export interface Seeding {
  readonly neon: NeonApi
  readonly branch: PreviewBranch
  readonly service: AuthService
  /** As they were before anything was lifted. */
  readonly settings: AuthSettings | undefined
  /** Tells which way is taken; shown with debug logging only. */
  readonly debug: (message: string) => void
}

/** A declared user after seeding. */
export interface SeededUser {
  readonly email: string
  /** Undefined if the way that was taken does not show it. */
  readonly id: string | undefined
  readonly name: string | undefined
  readonly roles: readonly string[] | undefined
  readonly status: UserStatus
}

/** The same place, over a wire that goes on for a moment after the run was ended. */
export function seedingInGrace(seeding: Seeding): Seeding {
  const wire = inGrace(seeding.neon.wire)
  return {
    ...seeding,
    neon: { ...seeding.neon, wire },
    service: { ...seeding.service, wire },
  }
}
