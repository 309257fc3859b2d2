import type { CurrentSettings } from '../auth-settings/setting.ts'
import type { AdminSession } from '../clients/auth-service/admin.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import type { Timings } from '../lib/timings.ts'
import type { ObservedAuth } from '../observe/observe.ts'
import type { OrganizationReconciler } from '../organizations/reconcile.ts'
import type { Runner } from '../runner/runner.ts'
import type { ChangeSettings, SetupSettings } from '../settings/settings.ts'
import type { Journal } from '../users/journal.ts'
import type { Execution } from './executor.ts'
import type { ApplyResult } from './result.ts'

/** Where a plan is applied. */
export interface ApplyContext<Settings = ChangeSettings> {
  readonly settings: Settings
  readonly neon: NeonClient
  readonly branch: PreviewBranch
  /** Auth as it was observed. */
  readonly auth: ObservedAuth | undefined
  /** Why the event that chose the operation no longer applies, for the user. */
  readonly checkEvent?: () => Promise<string | undefined>
  readonly debug: (message: string) => void
  readonly timings: Timings
  /** Keeps a note of auth that lives as long as the job. */
  readonly runner: Pick<Runner, 'saveState' | 'mask' | 'info'>
}

/** What has become of a setup's plan so far. */
export interface SetupResult extends ApplyResult {
  /** Settings as they were before those of the plan were written. */
  plugins: CurrentSettings['plugins']
  webhook: CurrentSettings['webhooks']
  /** The session that seeded the users, kept until the clean-up. */
  admin: AdminSession | undefined
  /** Makes organizations, from the first one on. */
  organizationReconciler?: Promise<OrganizationReconciler>
}

/** Where a setup's plan is applied. */
export interface SetupContext extends ApplyContext<SetupSettings> {
  readonly journal: Journal
}
/** A setup's plan that is being executed. */
export type SetupExecution = Execution<SetupContext, SetupResult>
