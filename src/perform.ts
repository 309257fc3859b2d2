import './http/global-classes.ts'
import { type Applied, allTurns, apply, NOTHING_APPLIED } from './apply/apply.ts'
import { Failure, WrongInputs } from './failure.ts'
import { Network, type Outside, REAL } from './network.ts'
import { type Observing, observe } from './observe/observe.ts'
import { observeStatus } from './observe/status.ts'
import { planSetup } from './plan/setup.ts'
import { planTeardown } from './plan/teardown.ts'
import { reportOfPlan, reportOfRun } from './report/of-plan.ts'
import { reportOfStatus } from './report/of-status.ts'
import { reportOfSweep } from './report/of-sweep.ts'
import { explained } from './report/problem.ts'
import { type CarriedOut, NOTHING, type Report } from './report/report.ts'
import { QUIETLY, tell } from './report/tell.ts'
import { tellOnPullRequest } from './report/tell-on-pull-request.ts'
import type { Runner } from './runner/runner.ts'
import { readSearch } from './settings/search.ts'
import { type Asked, readSettings, type Settings } from './settings/settings.ts'
import type { Trigger } from './settings/trigger.ts'
import { printable } from './text.ts'
import { Timings } from './timings.ts'

/**
 * A run that is not skipped: settings → observe → plan → apply → report. A status is observed and
 * reported. Of a deployment, the pull request is found before the settings are read.
 *
 * @param cancelled ends it; what was changed only for the run is put back then
 * @throws what went wrong; except for wrong inputs, a deployment that can't be looked up and an
 *   unusable proxy, after it was reported
 */
export async function perform(
  runner: Runner,
  event: Trigger,
  cancelled: AbortSignal,
  outside: Outside = REAL,
): Promise<void> {
  const network = new Network(outside, cancelled, runner.debug)
  try {
    const trigger = await completed(event, runner, network)
    if (trigger === undefined) return await tell(runner, NOTHING, QUIETLY)
    const { secrets, warnings, outcome } = await readSettings(runner.input, trigger)
    for (const secret of secrets) runner.mask(secret)
    for (const warning of warnings) runner.warning(warning)
    if (outcome.kind === 'mistakes') throw new WrongInputs(outcome.mistakes)
    const { settings } = outcome
    const { apiHost: host, apiKey, projectId, github } = settings
    const wire = network.wire(secrets, settings.timeout)
    const observing: Observing = {
      neon: { wire, host, apiKey, projectId },
      github: github && { ...github, wire },
      debug: runner.debug,
    }
    await observeAndChange(settings, warnings, observing, runner)
  } finally {
    await network.close()
  }
}

/**
 * What started the workflow, with the pull request that a deployment is of.
 *
 * @returns undefined if there is no such pull request, which was said then
 */
async function completed(
  event: Trigger,
  runner: Runner,
  network: Network,
): Promise<Trigger | undefined> {
  // At the end of a job it is known what is to be removed.
  if (event.endOf !== undefined) return event
  const search = readSearch(runner.input, event)
  if (search === undefined) return event
  for (const secret of search.secrets) runner.mask(secret)
  const { findDeployed } = await import('./observe/deployment.ts')
  const found = await findDeployed(search, network.wire(search.secrets, search.timeout))
  if ('pullRequest' in found) return { ...event, pullRequest: found.pullRequest }
  runner.notice(found.why)
  return undefined
}

async function observeAndChange(
  settings: Asked,
  warnings: readonly string[],
  observing: Observing,
  runner: Runner,
): Promise<void> {
  const timings = new Timings(observing.neon.wire.clock)
  const { report, errors } = await carriedOut(settings, observing, timings, runner).catch(
    (error: unknown): CarriedOut => ({
      report: { ...NOTHING, operation: settings.operation },
      errors: [error],
    }),
  )
  const allWarnings = [...new Set([...warnings, ...report.warnings])]
  const whole: Report = { ...report, warnings: allWarnings, timings: timings.all }
  const failure = errors.length > 0 ? new AggregateError(errors) : undefined
  const problem = failure && explained(failure).message
  const told: Report = failure ? { ...whole, result: 'failed', problem } : whole
  await tell(runner, told, settings)
  if (settings.operation !== 'sweep') {
    await tellOnPullRequest(settings, told, observing.github, runner)
  }
  if (failure) throw failure
}

async function carriedOut(
  settings: Asked,
  observing: Observing,
  timings: Timings,
  runner: Runner,
): Promise<CarriedOut> {
  if (settings.operation !== 'sweep' && settings.authProvider === 'stack') {
    const { carryOutOnStack } = await import('./stack-auth/stack-auth.ts')
    return await carryOutOnStack(settings, observing, timings, runner)
  }
  switch (settings.operation) {
    case 'sweep': {
      const { sweepBranches } = await import('./sweep/sweep.ts')
      const swept = await timings.of('sweeping', () => sweepBranches(settings, observing.neon))
      return { report: reportOfSweep(settings, swept), errors: swept.errors }
    }
    case 'status':
      return { report: reportOfStatus(await observeStatus(settings, observing.neon)), errors: [] }
    default:
      return await carryOut(settings, observing, timings, runner)
  }
}

/** Turns of looking, planning and applying before a branch that keeps changing is given up. */
const MOST_TURNS = 3

/**
 * Looks, plans and applies; anew, if what was planned does not hold any more when it is applied.
 *
 * @param earlier what became of the turns before
 */
async function carryOut(
  settings: Settings,
  observing: Observing,
  timings: Timings,
  runner: Runner,
  earlier: readonly Applied[] = [],
): Promise<CarriedOut> {
  const observed = await timings.of('looking', () => observe(settings, observing))
  if ('stale' in observed) {
    runner.notice(observed.stale)
    return { report: { ...NOTHING, notes: [observed.stale] }, errors: [] }
  }
  const plan = (settings.operation === 'teardown' ? planTeardown : planSetup)(settings, observed)
  for (const warning of plan.warnings) runner.warning(warning)
  if (settings.dryRun) return { report: reportOfPlan(settings, observed, plan), errors: [] }
  const { branch, auth } = observed
  const { neon, debug } = observing
  const target = branch && { settings, neon, branch, auth, debug, timings, runner }
  const applied = target ? await apply(plan, target) : NOTHING_APPLIED
  for (const warning of applied.warnings) runner.warning(warning)
  const turns = [...earlier, applied]
  if (applied.overtaken && turns.length < MOST_TURNS) {
    runner.debug('auth was enabled by another job meanwhile; looking again')
    // What the branch had copied from its parent is gone by now.
    return await carryOut({ ...settings, reset: false }, observing, timings, runner, turns)
  }
  return {
    report: reportOfRun(settings, observed, plan, allTurns(earlier, applied)),
    errors: applied.overtaken ? [alwaysOvertaken(settings)] : applied.errors,
  }
}

function alwaysOvertaken({ branch }: Settings): Failure {
  return new Failure({
    attempted: `set up auth on branch "${printable(branch)}"`,
    answered: 'Neon says by turns that auth is enabled there and that it is not',
    likely: 'other jobs set the same branch up and tear it down at the same time.',
    remedy: 'give the jobs of one pull request a `concurrency` group, and run this one again.',
  })
}
