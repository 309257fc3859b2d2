import { type Outcome, Outcomes } from '../apply/outcomes.ts'
import { waitForKeys } from '../apply/readiness.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import type { Timings } from '../lib/timings.ts'
import type { Change, Plan } from '../plan/plan.ts'
import type { ChangeSettings } from '../settings/settings.ts'
import type { SeededUser } from '../users/seed-context.ts'
import { disableStack } from './disable.ts'
import { distrustProjectDomains, trustProjectDomain } from './domains.ts'
import { enableStack } from './enable.ts'
import { findAuth, type StackIntegration } from './integration.ts'
import { assertProjectAuthOwned } from './ownership.ts'
import { changesProject, describeProjectChanges } from './plan.ts'
import { removeProjectSetting, writeProjectSetting } from './project-settings.ts'
import { extractKeys, type Mask, type SdkKeys } from './secrets.ts'
import { seedStackUsers } from './users.ts'

/** What became of a plan. */
export interface StackApplyResult {
  readonly outcomes: readonly Outcome[]
  /** Auth as it is now; undefined if it is not enabled. */
  readonly integration: StackIntegration | undefined
  /** Whether this run enabled auth. */
  readonly created: boolean
  /** Of auth that this run enabled, if Neon's answer had them. */
  readonly keys: SdkKeys | undefined
  readonly users: readonly SeededUser[]
  /** Why it ended early, if it did. */
  readonly errors: readonly unknown[]
}

/** Where a plan is applied. */
export interface StackApplyContext {
  readonly settings: ChangeSettings
  readonly neon: NeonClient
  readonly branch: PreviewBranch
  /** Auth as it was observed. */
  readonly integration: StackIntegration | undefined
  readonly mask: Mask
  readonly timings: Timings
}

/** Does the changes of a plan in their order. Never throws: what went wrong is in the result. */
export async function applyStack(plan: Plan, target: StackApplyContext): Promise<StackApplyResult> {
  const run = new StackExecutor(target)
  const { outcomes } = run
  const { timings } = target
  for (const change of plan.auth) await timings.measure('auth', () => outcomes.run([change]))
  if (plan.auth.some(({ kind }) => kind === 'enable') && changesProject(plan)) {
    // The plan was made when there was no auth: whose it is now has to be seen.
    await outcomes.run([], () => run.checkProject(describeProjectChanges(plan)))
  }
  await timings.measure('domains and settings', () =>
    outcomes.run(plan.settings, () => run.awaitKeys()),
  )
  if (plan.users.length > 0) await timings.measure('users', () => outcomes.run(plan.users))
  return run.result
}

class StackExecutor {
  readonly outcomes: Outcomes = new Outcomes((change) => this.#perform(change))
  readonly #target: StackApplyContext
  #integration: StackIntegration | undefined
  #created: boolean = false
  #keys: SdkKeys | undefined
  #users: readonly SeededUser[] = []

  constructor(target: StackApplyContext) {
    this.#target = target
    this.#integration = target.integration
  }

  get result(): StackApplyResult {
    return {
      outcomes: this.outcomes.all,
      integration: this.#integration,
      created: this.#created,
      keys: this.#keys,
      users: this.#users,
      errors: this.outcomes.errors,
    }
  }

  async checkProject(attempted: string): Promise<void> {
    const { neon, branch } = this.#target
    const { listed } = await findAuth(neon, branch)
    assertProjectAuthOwned(branch, listed, attempted)
  }

  async awaitKeys(): Promise<void> {
    const { neon, settings } = this.#target
    if (this.#integration === undefined || settings.operation !== 'setup') return
    await waitForKeys(neon.http, this.#integration.jwksUrl, settings.waitForReady)
  }

  async #perform(change: Change): Promise<Outcome['status']> {
    const { neon, branch } = this.#target
    switch (change.kind) {
      case 'enable': {
        const enabled = await enableStack(neon, branch, change.databaseName, (data) =>
          this.#keepKeys(data),
        )
        this.#integration = enabled.integration
        this.#created = enabled.created
        return enabled.created ? 'done' : 'unchanged'
      }
      case 'disable':
        await disableStack(neon, branch, this.#integration?.source, change.deleteData)
        this.#integration = undefined
        return 'done'
      case 'trust':
        await trustProjectDomain(neon, branch, change.origin)
        return 'done'
      case 'untrust':
        await distrustProjectDomains(neon, branch, change.domains)
        return 'done'
      case 'set':
        await writeProjectSetting(neon, branch, change)
        return 'done'
      case 'remove':
        await removeProjectSetting(neon, branch, change.setting)
        return 'done'
      case 'seed':
        return await this.#seed(change)
      /* v8 ignore start -- No plan for Stack Auth has these, since a reset and a test recipient are
         issues of the inputs. They stand here because a Change has these kinds as well, and none
         that is not carried out may pass for done. */
      case 'reset':
      case 'test mail':
        throw new Error(`Stack Auth has no ${change.kind}; it is refused before it is planned.`)
      /* v8 ignore stop */
    }
  }

  #keepKeys(data: unknown): void {
    const keys = extractKeys(data, this.#target.mask)
    if (keys === undefined) return
    this.#keys = keys
    this.#created = true
  }

  async #seed({ users }: Extract<Change, { kind: 'seed' }>): Promise<Outcome['status']> {
    const { neon, branch } = this.#target
    const { seeded, problem } = await seedStackUsers(neon, branch, users)
    this.#users = seeded
    if (problem !== undefined) throw problem
    return seeded.some(({ status }) => status === 'created') ? 'done' : 'unchanged'
  }
}
