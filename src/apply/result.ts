import type { SessionCookie } from '../clients/auth-service/session-cookie.ts'
import type { AuthIntegration } from '../clients/neon/auth.ts'
import type { ReconciledOrganization } from '../organizations/compare.ts'
import type { Change } from '../plan/plan.ts'
import type { SeededUser } from '../users/seed-context.ts'

/** What became of a change. */
export interface Outcome {
  readonly change: Change
  readonly status: 'done' | 'unchanged' | 'failed' | 'not tried'
}

/** What has become of a plan so far. The executor and its handlers fill it in. */
export interface ApplyResult<Integration = AuthIntegration> {
  /** In the order of the plan, once it has been executed. */
  outcomes: readonly Outcome[]
  /** Auth as it is now; undefined if it is not enabled. */
  integration: Integration | undefined
  /** Whether this run enabled auth. */
  created: boolean
  /**
   * Whether another job was faster: auth was there after all when it was going to be enabled, or is another
   * one by now. Then nothing else was tried, because the plan was made without knowing what that auth has.
   */
  superseded: boolean
  /** The users that were seeded. */
  users: readonly SeededUser[]
  /** The organizations that were made as declared. */
  organizations: readonly ReconciledOrganization[]
  /** Sessions that the run has anyway, by email; they may have ended meanwhile. */
  sessions: ReadonlyMap<string, SessionCookie>
  /** What a user should know of how it went. */
  readonly warnings: string[]
  /** What was found out beside what was changed. */
  readonly notes: string[]
  /** Why it ended early, if it did. */
  readonly errors: unknown[]
}

/** The result before anything has been done. */
export function emptyResult<Integration = AuthIntegration>(
  integration?: Integration,
): ApplyResult<Integration> {
  return {
    outcomes: [],
    integration,
    created: false,
    superseded: false,
    users: [],
    organizations: [],
    sessions: new Map(),
    warnings: [],
    notes: [],
    errors: [],
  }
}

/**
 * The result of several attempts together, since an attempt that was superseded has changed things
 * too: all their changes and warnings, and the rest as it is after the last.
 */
export function combineAttempts(earlier: readonly ApplyResult[], last: ApplyResult): ApplyResult {
  const attempts = [...earlier, last]
  return {
    ...last,
    outcomes: attempts.flatMap(({ outcomes }) => outcomes),
    warnings: attempts.flatMap(({ warnings }) => warnings),
  }
}
