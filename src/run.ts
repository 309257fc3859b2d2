import { apply, NOTHING_APPLIED } from './apply/apply.ts'
import { systemClock } from './clock.ts'
import { WrongInputs } from './failure.ts'
import { Doing } from './http/doing.ts'
import { openConnections } from './http/line.ts'
import { retrying } from './http/retry.ts'
import { wireOf } from './http/wire.ts'
import type { NeonApi } from './neon/api.ts'
import { asPreview } from './neon/preview-branch.ts'
import { observe } from './observe/observe.ts'
import { planSetup } from './plan/setup.ts'
import { planTeardown } from './plan/teardown.ts'
import { explained } from './report/problem.ts'
import { NOTHING, type Report, reportOfPlan, reportOfRun } from './report/report.ts'
import { tell } from './report/tell.ts'
import { timeLimit } from './runner/endings.ts'
import type { Runner } from './runner/runner.ts'
import { readSettings, type Settings } from './settings/settings.ts'

/**
 * One run of the action: settings → observe → plan → apply → report.
 *
 * @param cancelled ends it; what was changed only for the run is put back then
 * @throws what went wrong, after it was reported
 */
export async function run(runner: Runner, cancelled: AbortSignal): Promise<void> {
  const { secrets, warnings, outcome } = await readSettings(runner.input, await runner.trigger())
  for (const secret of secrets) runner.mask(secret)
  for (const warning of warnings) runner.warning(warning)
  if (outcome.kind === 'mistakes') throw new WrongInputs(outcome.mistakes)
  if (outcome.kind === 'skip') {
    runner.notice(outcome.why)
    return await tell(runner, NOTHING, false)
  }
  const { settings } = outcome
  const doing = new Doing()
  const signal = AbortSignal.any([cancelled, timeLimit(settings.timeout, () => doing.now)])
  const connections = openConnections()
  const line = retrying(connections.line, systemClock, (ask, why, wait) =>
    runner.debug(`trying again in ${wait} ms to ${ask.attempted} (${why})`),
  )
  const neon: NeonApi = {
    wire: wireOf(doing.over(line), systemClock, signal),
    host: settings.apiHost,
    apiKey: settings.apiKey,
    projectId: settings.projectId,
  }
  try {
    await perform(settings, neon, runner)
  } finally {
    await connections.close()
  }
}

async function perform(settings: Settings, neon: NeonApi, runner: Runner): Promise<void> {
  let report: Report = { ...NOTHING, operation: settings.operation }
  const errors: unknown[] = []
  try {
    const observed = await observe(settings, neon)
    const branch = observed.branch && asPreview(observed.branch, `${settings.operation} auth`)
    const plan = PLANS[settings.operation](settings, observed)
    for (const warning of plan.warnings) runner.warning(warning)
    if (settings.dryRun) {
      report = reportOfPlan(settings, observed, plan)
    } else {
      const target = branch && { settings, neon, branch, auth: observed.auth, debug: runner.debug }
      const applied = target ? await apply(plan, target) : NOTHING_APPLIED
      report = reportOfRun(settings, observed, plan, applied)
      errors.push(...applied.errors)
    }
  } catch (error) {
    errors.push(error)
  }
  if (errors.length === 0) return await tell(runner, report, settings.summary)
  const failure = new AggregateError(errors)
  const problem = explained(failure).message
  await tell(runner, { ...report, result: 'failed', problem }, settings.summary)
  throw failure
}

const PLANS = { setup: planSetup, teardown: planTeardown }
