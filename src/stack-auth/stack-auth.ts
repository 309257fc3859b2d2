import { Failure } from '../failure.ts'
import type { NeonApi } from '../neon/api.ts'
import { findBranch } from '../neon/branches.ts'
import type { PreviewBranch } from '../neon/preview-branch.ts'
import type { Stale } from '../observe/branch.ts'
import { findPreview, type Observing } from '../observe/observe.ts'
import { observeStatus } from '../observe/status.ts'
import { reportOfStatus } from '../report/of-status.ts'
import { type CarriedOut, NOTHING, type Report } from '../report/report.ts'
import type { Runner } from '../runner/runner.ts'
import type { Settings } from '../settings/settings.ts'
import { printable } from '../text.ts'
import type { Timings } from '../timings.ts'
import { applyStack } from './apply.ts'
import { stackRefused } from './gone.ts'
import { asStack, findAuth, isStack } from './integration.ts'
import { needed, readProjectAuth } from './observe.ts'
import { isStackOperation, type StackOperation } from './operations.ts'
import {
  checkHandOver,
  HAND_OVER_WORDS,
  planStackSetup,
  planStackTeardown,
  type StackObserved,
} from './plan.ts'
import {
  reportOfClaim,
  reportOfKeys,
  reportOfPlannedHandOver,
  reportOfStackPlan,
  reportOfStackRun,
  reportOfStackStatus,
} from './report.ts'
import { requestKeys, requestTransfer } from './routes.ts'
import { claimLinkIn, keysIn } from './secrets.ts'

type Speaking = Pick<Runner, 'mask' | 'notice' | 'warning'>

/**
 * Does what is asked for on a project that is still on Stack Auth, the provider of Neon Auth before
 * Better Auth. All of it is in this folder, which can be deleted the day Neon removes it, with its hooks:
 * `authProvider` and `inPrivateRepository` in the settings (settings.ts, provider.ts, operation.ts,
 * sweep.ts, trigger.ts), the branch in perform.ts, `stackOutputs`, `blocks` and `headline` in the report,
 * and the advice in plan/provider.ts.
 *
 * @throws Failure if Neon refuses, or what is asked for would change what is not the preview
 */
export async function carryOutOnStack(
  settings: Settings,
  observing: Observing,
  timings: Timings,
  runner: Speaking,
): Promise<CarriedOut> {
  const { operation } = settings
  if (operation === 'status') return { report: await status(settings, observing.neon), errors: [] }
  if (isStackOperation(operation)) {
    return { report: await handOver(operation, settings, observing, runner.mask), errors: [] }
  }
  return await change(settings, observing, timings, runner)
}

async function change(
  settings: Settings,
  observing: Observing,
  timings: Timings,
  { mask, notice, warning }: Speaking,
): Promise<CarriedOut> {
  const observed = await timings.of('looking', () => observe(settings, observing))
  if ('stale' in observed) {
    notice(observed.stale)
    return { report: { ...NOTHING, notes: [observed.stale] }, errors: [] }
  }
  const plan = (settings.operation === 'teardown' ? planStackTeardown : planStackSetup)(
    settings,
    observed,
  )
  for (const text of plan.warnings) warning(text)
  const { branch, own } = observed
  const integration = branch && own && asStack(branch, own)
  if (settings.dryRun || branch === undefined) {
    const report = reportOfStackPlan(settings, observed, plan, integration)
    return { report: settings.dryRun ? report : { ...report, result: 'absent' }, errors: [] }
  }
  const applied = await applyStack(plan, {
    settings,
    neon: observing.neon,
    branch,
    integration,
    mask,
    timings,
  })
  const report = reportOfStackRun(settings, observed, plan, applied)
  for (const text of report.warnings.slice(plan.warnings.length)) warning(text)
  return { report, errors: applied.errors }
}

/** @returns why there is nothing to do, if the event does not hold any more */
async function observe(settings: Settings, observing: Observing): Promise<StackObserved | Stale> {
  const { neon } = observing
  const preview = await findPreview(settings, observing)
  if ('stale' in preview) return preview
  const { branch } = preview
  if (branch === undefined) return { branch, own: undefined, listed: undefined, project: undefined }
  const found = await findAuth(neon, branch)
  const project = await readProjectAuth(neon, branch, found, needed(settings))
  return { branch, ...found, project }
}

/** Hands over new keys, or a claim link, of a preview's own auth project. */
async function handOver(
  what: StackOperation,
  settings: Settings,
  observing: Observing,
  mask: Runner['mask'],
): Promise<Report> {
  const { neon } = observing
  const preview = await findPreview(settings, observing)
  if ('stale' in preview || preview.branch === undefined) throw noSuchBranch(what, settings)
  const { branch } = preview
  const found = await findAuth(neon, branch)
  const integration = checkHandOver(what, branch, found)
  if (settings.dryRun) return reportOfPlannedHandOver(what, branch, integration)
  return what === 'keys'
    ? reportOfKeys(branch, integration, await makeKeys(neon, branch, mask))
    : reportOfClaim(branch, integration, await askForClaim(neon, branch, mask), settings)
}

/** Sent once: after a lost answer nobody knows the keys, and only a new run makes others. */
async function makeKeys(neon: NeonApi, branch: PreviewBranch, mask: Runner['mask']) {
  const { answer, data } = await requestKeys(neon, branch)
  const keys = keysIn(data, mask)
  if (answer.status >= 300) throw stackRefused(HAND_OVER_WORDS.keys, answer)
  if (keys !== undefined) return keys
  throw new Failure({
    attempted: HAND_OVER_WORDS.keys,
    answered: `Neon answered status ${answer.status}, but without the keys`,
    remedy: 'run the job again; if it stays, make the keys in the Neon console, under Auth.',
  })
}

async function askForClaim(neon: NeonApi, branch: PreviewBranch, mask: Runner['mask']) {
  const { answer, data } = await requestTransfer(neon, branch)
  if (answer.status >= 300) throw stackRefused(HAND_OVER_WORDS.claim, answer)
  return claimLinkIn(data, mask)
}

function noSuchBranch(what: StackOperation, { branch, projectId }: Settings): Failure {
  return new Failure({
    attempted: HAND_OVER_WORDS[what],
    answered: `there is no branch "${printable(branch)}" in project ${projectId}`,
    remedy: 'give `branch` the exact name or id of the preview branch.',
  })
}

/** Reads only, so any branch may be looked at, production's too. */
async function status(settings: Settings, neon: NeonApi): Promise<Report> {
  const branch = await findBranch(neon, settings.branch)
  if (branch === undefined) return reportOfStatus(await observeStatus(settings, neon))
  const found = await findAuth(neon, branch)
  const { own, listed } = found
  if (own === undefined) return reportOfStatus({ branch, auth: undefined, integrations: listed })
  // A branch may tell its parent's.
  if (!isStack(own) || own.branchId !== branch.id) {
    return reportOfStatus(await observeStatus(settings, neon))
  }
  const project = await readProjectAuth(neon, branch, found, { domains: true, settings: true })
  return reportOfStackStatus(branch, asStack(branch, own), project, listed)
}
