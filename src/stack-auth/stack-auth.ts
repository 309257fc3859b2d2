import { isSuccess } from '../clients/http/response.ts'
import { findBranch } from '../clients/neon/branches.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import { ActionError } from '../lib/errors.ts'
import { printable } from '../lib/text.ts'
import type { Timings } from '../lib/timings.ts'
import type { Stale } from '../observe/branch.ts'
import { findPreview, type ObserveContext } from '../observe/observe.ts'
import { observeStatus, withBranchNames } from '../observe/status.ts'
import { withNotes } from '../plan/plan.ts'
import { restrictSetup } from '../plan/restrict.ts'
import { EMPTY_REPORT, type Report, type RunResult } from '../report/report.ts'
import { planReport } from '../report/run-report.ts'
import { statusReport } from '../report/status-report.ts'
import type { Runner } from '../runner/runner.ts'
import type {
  BranchSettings,
  ChangeSettings,
  ClaimSettings,
  KeysSettings,
} from '../settings/settings.ts'
import { NO_OBSERVED_USERS } from '../users/observe.ts'
import { applyStack } from './apply.ts'
import { stackApiError } from './errors.ts'
import { assertStack, findAuth, isStack } from './integration.ts'
import { readProjectAuth, requiredParts } from './observe.ts'
import {
  assertHandOver,
  HAND_OVER_DESCRIPTIONS,
  planStackSetup,
  planStackTeardown,
  type StackObserved,
} from './plan.ts'
import {
  claimReport,
  keysReport,
  plannedHandOverReport,
  stackRunReport,
  stackStatusReport,
} from './report.ts'
import { requestKeys, requestTransfer } from './routes.ts'
import { extractClaimUrl, extractKeys } from './secrets.ts'

export { checkStackInputs } from './inputs.ts'

type Messages = Pick<Runner, 'mask' | 'notice' | 'warning'>

/**
 * Does what is asked for on a project that is still on Stack Auth, the provider of Neon Auth before
 * Better Auth. All of it is in this folder, which can be deleted the day Neon removes it, with its hooks:
 * `authProvider` and `inPrivateRepository` in the settings (settings.ts, provider.ts, operation.ts,
 * sweep.ts, workflow-event.ts), the branch in run-operation.ts, `stackOutputs`, `blocks` and `headline` in the report,
 * and the advice in plan/provider.ts.
 *
 * @throws ActionError if Neon refuses, or what is asked for would change what is not the preview
 */
export async function runStackOperation(
  settings: BranchSettings,
  observing: ObserveContext,
  timings: Timings,
  runner: Messages,
): Promise<RunResult> {
  switch (settings.operation) {
    case 'status':
      return { report: await status(settings.branch, observing.neon), errors: [] }
    case 'keys':
    case 'claim':
      return { report: await handOver(settings, observing, runner.mask), errors: [] }
    default:
      return await change(settings, observing, timings, runner)
  }
}

async function change(
  settings: ChangeSettings,
  observing: ObserveContext,
  timings: Timings,
  { mask, notice, warning }: Messages,
): Promise<RunResult> {
  const observed = await timings.measure('looking', () => observe(settings, observing))
  if ('stale' in observed) {
    notice(observed.stale)
    return { report: { ...EMPTY_REPORT, notes: [observed.stale] }, errors: [] }
  }
  const { settings: allowed, notices } = restricted(settings, observed)
  for (const text of notices) notice(text)
  const plan = withNotes(
    allowed.operation === 'teardown'
      ? planStackTeardown(allowed, observed)
      : planStackSetup(allowed, observed),
    notices,
  )
  for (const text of plan.warnings) warning(text)
  const { branch, own } = observed
  const integration = branch && own && assertStack(branch, own)
  if (settings.dryRun || branch === undefined) {
    const domains = observed.project?.domains ?? []
    const auth = integration && { integration, users: NO_OBSERVED_USERS, domains }
    const report = planReport(settings, { branch, auth }, plan)
    return { report: settings.dryRun ? report : { ...report, result: 'absent' }, errors: [] }
  }
  const applied = await applyStack(plan, {
    settings: allowed,
    neon: observing.neon,
    branch,
    integration,
    mask,
    timings,
  })
  const report = stackRunReport(settings, observed, plan, applied)
  for (const text of report.warnings.slice(plan.warnings.length)) warning(text)
  const superseded = observed.superseded !== undefined
  return { report: { ...report, superseded }, errors: applied.errors }
}

/** @returns why there is nothing to do, if the event no longer applies */
async function observe(
  settings: ChangeSettings,
  observing: ObserveContext,
): Promise<StackObserved | Stale> {
  const { neon } = observing
  const preview = await findPreview(settings, observing)
  if ('stale' in preview) return preview
  const { branch } = preview
  if (branch === undefined) {
    return { ...preview, own: undefined, listed: undefined, project: undefined }
  }
  const found = await findAuth(neon, branch)
  const needed =
    settings.operation === 'setup' ? requiredParts(settings) : { domains: false, settings: false }
  const project = await readProjectAuth(neon, branch, found, needed)
  return { ...preview, ...found, project }
}

/** What of the settings may be done, and what the user should know about that. */
function restricted(settings: ChangeSettings, observed: StackObserved) {
  const { notices, project } = observed
  if (settings.operation !== 'setup') return { settings, notices }
  const auth = project && { settings: project.settings, users: NO_OBSERVED_USERS }
  const allowed = restrictSetup(settings, { ...observed, auth, reset: { applies: false } })
  return { settings: allowed.settings, notices: [...notices, ...allowed.notices] }
}

/** Hands over new keys, or a claim link, of a preview's own auth project. */
async function handOver(
  settings: KeysSettings | ClaimSettings,
  observing: ObserveContext,
  mask: Runner['mask'],
): Promise<Report> {
  const { neon } = observing
  const what = settings.operation
  const preview = await findPreview(settings, observing)
  if ('stale' in preview || preview.branch === undefined) throw noSuchBranch(settings)
  const { branch } = preview
  const found = await findAuth(neon, branch)
  const integration = assertHandOver(what, branch, found)
  if (settings.dryRun) return plannedHandOverReport(what, branch, integration)
  return settings.operation === 'keys'
    ? keysReport(branch, integration, await makeKeys(neon, branch, mask))
    : claimReport(branch, integration, await askForClaim(neon, branch, mask), settings)
}

/** Sent once: after a lost answer nobody knows the keys, and only a new run makes others. */
async function makeKeys(neon: NeonClient, branch: PreviewBranch, mask: Runner['mask']) {
  const { response, data } = await requestKeys(neon, branch)
  const keys = extractKeys(data, mask)
  if (!isSuccess(response)) throw stackApiError(HAND_OVER_DESCRIPTIONS.keys, response)
  if (keys !== undefined) return keys
  throw new ActionError({
    attempted: HAND_OVER_DESCRIPTIONS.keys,
    answered: `Neon answered status ${response.status}, but without the keys`,
    remedy: 'run the job again; if it persists, make the keys in the Neon console, under Auth.',
  })
}

async function askForClaim(neon: NeonClient, branch: PreviewBranch, mask: Runner['mask']) {
  const { response, data } = await requestTransfer(neon, branch)
  if (!isSuccess(response)) throw stackApiError(HAND_OVER_DESCRIPTIONS.claim, response)
  return extractClaimUrl(data, mask)
}

function noSuchBranch({ operation, branch, projectId }: KeysSettings | ClaimSettings): ActionError {
  return new ActionError({
    attempted: HAND_OVER_DESCRIPTIONS[operation],
    answered: `there is no branch "${printable(branch)}" in project ${projectId}`,
    remedy: 'give `branch` the exact name or id of the preview branch.',
  })
}

/** Reads only, so any branch may be looked at, production's too. */
async function status(name: string, neon: NeonClient): Promise<Report> {
  const branch = await findBranch(neon, name)
  if (branch === undefined) return statusReport(await observeStatus({ branch: name }, neon))
  const found = await findAuth(neon, branch)
  const { own } = found
  const listed = found.listed && (await withBranchNames(neon, branch, found.listed))
  if (own === undefined) return statusReport({ branch, auth: undefined, integrations: listed })
  // A branch may tell its parent's.
  if (!isStack(own) || own.branchId !== branch.id) {
    return statusReport(await observeStatus({ branch: name }, neon))
  }
  const project = await readProjectAuth(neon, branch, found, { domains: true, settings: true })
  return stackStatusReport(branch, assertStack(branch, own), project, listed)
}
