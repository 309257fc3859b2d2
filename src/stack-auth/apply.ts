import { type Execution, executePlan, type ProviderActions } from '../apply/executor.ts'
import { waitForKeys } from '../apply/readiness.ts'
import { type ApplyResult, emptyResult } from '../apply/result.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import type { Timings } from '../lib/timings.ts'
import { changesOf, type Plan } from '../plan/plan.ts'
import type { ChangeSettings } from '../settings/settings.ts'
import { disableStack } from './disable.ts'
import { distrustProjectDomains, trustProjectDomain } from './domains.ts'
import { enableStack } from './enable.ts'
import { findAuth, type StackIntegration } from './integration.ts'
import { assertProjectAuthOwned } from './ownership.ts'
import { changesProject, describeProjectChanges } from './plan.ts'
import { removeProjectSetting, writeProjectSetting } from './project-settings.ts'
import { extractKeys, type Mask, type SdkKeys } from './secrets.ts'
import { seedStackUsers } from './users.ts'

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

/** What has become of a plan. */
export interface StackApplyResult extends ApplyResult<StackIntegration> {
  /** Of auth that this run enabled, if Neon's response had them. */
  keys: SdkKeys | undefined
}

type StackExecution = Execution<StackApplyContext, StackApplyResult>

/** Applies a plan to a branch's Stack Auth. Never throws: what went wrong is in the result. */
export async function applyStack(
  plan: Plan,
  context: StackApplyContext,
): Promise<StackApplyResult> {
  const result: StackApplyResult = { ...emptyResult(context.integration), keys: undefined }
  return await executePlan(plan, STACK_AUTH, context, result, context.timings)
}

/** A reset and a test mail are mistakes in the inputs, so no plan has them. */
const STACK_AUTH: ProviderActions<StackApplyContext, StackApplyResult> = {
  handlers: {
    enable: async ({ databaseName, roleName }, { context: { neon, branch, mask }, result }) => {
      const { integration, created } = await enableStack(
        neon,
        branch,
        { databaseName, roleName },
        (data) => {
          const keys = extractKeys(data, mask)
          if (keys === undefined) return
          result.keys = keys
          result.created = true
        },
      )
      result.integration = integration
      result.created = created
      return created ? 'done' : 'unchanged'
    },
    disable: async ({ deleteData }, { context: { neon, branch }, result }) => {
      await disableStack(neon, branch, result.integration?.source, deleteData)
      result.integration = undefined
      return 'done'
    },
    trust: async ({ origin }, { context: { neon, branch } }) => {
      await trustProjectDomain(neon, branch, origin)
      return 'done'
    },
    untrust: async ({ domains }, { context: { neon, branch } }) => {
      await distrustProjectDomains(neon, branch, domains)
      return 'done'
    },
    set: async (change, { context: { neon, branch } }) => {
      await writeProjectSetting(neon, branch, change)
      return 'done'
    },
    remove: async ({ setting }, { context: { neon, branch } }) => {
      await removeProjectSetting(neon, branch, setting)
      return 'done'
    },
    seed: async ({ users }, { context: { neon, branch }, result }) => {
      const declared = users.map((user) => user.declared)
      const { seeded, problem } = await seedStackUsers(neon, branch, declared)
      result.users = seeded
      if (problem !== undefined) throw problem
      return seeded.some(({ status }) => status === 'created') ? 'done' : 'unchanged'
    },
  },
  before: { 'domains and settings': checkProject },
  during: { 'domains and settings': awaitKeys },
}

/** Sees whose the project's auth is after enabling, since there was none when the plan was made. */
async function checkProject({ plan, context: { neon, branch } }: StackExecution): Promise<void> {
  const enables = changesOf(plan).some(({ kind }) => kind === 'enable')
  if (!enables || !changesProject(plan)) return
  const { listed } = await findAuth(neon, branch)
  assertProjectAuthOwned(branch, listed, describeProjectChanges(plan))
}

async function awaitKeys({ context, result: { integration } }: StackExecution): Promise<void> {
  const { neon, settings } = context
  /* v8 ignore if -- only a setup with auth that is there comes here; for the types */
  if (integration === undefined || settings.operation !== 'setup') return
  await waitForKeys(neon.http, integration.jwksUrl, settings.waitForReady)
}
