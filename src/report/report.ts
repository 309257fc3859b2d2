import type { Outcome } from '../apply/result.ts'
import type { AuthIntegration } from '../clients/neon/auth.ts'
import type { Branch } from '../clients/neon/branch.ts'
import type { Timing } from '../lib/timings.ts'
import type { IntegrationOnBranch } from '../observe/status.ts'
import type { ReconciledOrganization } from '../organizations/compare.ts'
import type { Operation } from '../settings/operation.ts'
import type { SeededUser } from '../users/seed-context.ts'
import type { ReportedDomain } from './domains.ts'
import type { Callback, SettingView } from './settings-view.ts'
import { NO_STACK_OUTPUTS, type StackOutputs } from './stack-outputs.ts'

/** The values of the `result` output, and `failed`, which only log and summary tell. */
export type Result =
  | 'enabled'
  | 'updated'
  | 'unchanged'
  | 'disabled'
  | 'absent'
  | 'planned'
  | 'skipped'
  | 'swept'
  | 'failed'

/** A description of a change, as the rest of "to …", and what became of it. */
export interface ReportedChange {
  readonly change: string
  readonly status: Outcome['status'] | 'planned'
}

/** What a sweep has to tell besides its changes. Only branches that fit the pattern are counted. */
export interface ReportedSweep {
  /** Branches whose auth was removed; in a dry run, would be. */
  readonly swept: number
  /** Those whose owner is uncertain come first. */
  readonly kept: readonly { readonly name: string; readonly reason: string }[]
  /** All branches that have auth, or could not be read; what needs attention comes first. */
  readonly rows: readonly SweepRow[]
  /** Branches without an open pull request without auth. */
  readonly withoutAuth: number
}

/** A branch of a sweep, and what became of it. */
export interface SweepRow {
  readonly name: string
  /** Of its pull request, where the name has one. */
  readonly number: number | undefined
  readonly status: 'removed' | 'would be removed' | 'kept' | 'failed' | 'not tried'
  /** Why; '' if there is no more to say. */
  readonly reason: string
}

/** A branch's auth, as it is reported; the legacy Stack Auth has no `base_url`. */
export interface ReportedIntegration
  extends Pick<AuthIntegration, 'authProvider' | 'jwksUrl' | 'databaseName'> {
  readonly baseUrl: URL | undefined
}

/** A declared user as it is after the run. */
export interface ReportedUser extends SeededUser {
  /** Whether a password is declared for it; which one is nowhere in a report. */
  readonly hasPassword: boolean
}

/** Everything that a run has to tell: the outputs, the log and the job summary are made of it. */
export interface Report {
  readonly operation: Operation | undefined
  readonly result: Result
  /** Whether this run enabled auth. */
  readonly created: boolean
  readonly branch: Pick<Branch, 'id' | 'name'> | undefined
  /** The branch that was asked for, where there may be none. */
  readonly target?: { readonly branch: string; readonly projectId: string }
  readonly integration: ReportedIntegration | undefined
  readonly users: readonly ReportedUser[]
  /** The declared organizations as they are after the run. */
  readonly organizations: readonly ReconciledOrganization[]
  /** In a status, all that are trusted; otherwise the declared ones and those trusted besides. */
  readonly domains: readonly ReportedDomain[]
  readonly changes: readonly ReportedChange[]
  readonly warnings: readonly string[]
  /** What the log shows as notices, and the summary as notes. */
  readonly notices: readonly string[]
  /** What could not be determined, and what else is worth knowing. */
  readonly notes: readonly string[]
  /** Of the OAuth providers that are declared; of those that are there, in a status. */
  readonly callbacks: readonly Callback[]
  /** In a status only: the settings as they are. */
  readonly settings: readonly SettingView[]
  /** In a status only: auth on any branch of the project. */
  readonly integrations: readonly IntegrationOnBranch[]
  /** How long the main steps took. */
  readonly timings: readonly Timing[]
  /** In a sweep only. */
  readonly sweep: ReportedSweep | undefined
  /** What happened, if the result does not say so. */
  readonly headline?: string
  /** More for the job summary alone, in Markdown that is fit for it. */
  readonly blocks: readonly string[]
  /** Whether the run of a newer push has the word on the pull request. */
  readonly superseded?: boolean
  /** The path of each user's session file, by email. */
  readonly sessions: ReadonlyMap<string, string>
  readonly stackOutputs: StackOutputs
  /** What went wrong; undefined if nothing did. */
  readonly error: string | undefined
}

/** The report of a run that has done and seen nothing. */
export const EMPTY_REPORT: Report = {
  operation: undefined,
  result: 'skipped',
  created: false,
  branch: undefined,
  integration: undefined,
  users: [],
  organizations: [],
  domains: [],
  changes: [],
  warnings: [],
  notices: [],
  notes: [],
  callbacks: [],
  settings: [],
  integrations: [],
  timings: [],
  sweep: undefined,
  blocks: [],
  sessions: new Map(),
  stackOutputs: NO_STACK_OUTPUTS,
  error: undefined,
}

/** What came of a run: what there is to tell, and what went wrong. */
export interface RunResult {
  readonly report: Report
  readonly errors: readonly unknown[]
}
