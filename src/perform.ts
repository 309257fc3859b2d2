import { type Applied, allTurns, apply, NOTHING_APPLIED } from './apply/apply.ts'
import { type Clock, systemClock } from './clock.ts'
import { Failure, WrongInputs } from './failure.ts'
import { Doing } from './http/doing.ts'
import { type Connections, openConnections } from './http/line.ts'
import { redacting } from './http/redacting.ts'
import { retrying } from './http/retry.ts'
import { wireOf } from './http/wire.ts'
import type { NeonApi } from './neon/api.ts'
import { type Observing, observe } from './observe/observe.ts'
import { observeStatus } from './observe/status.ts'
import { planSetup } from './plan/setup.ts'
import { planTeardown } from './plan/teardown.ts'
import { reportOfPlan, reportOfRun } from './report/of-plan.ts'
import { reportOfStatus } from './report/of-status.ts'
import { explained } from './report/problem.ts'
import { NOTHING, type Report } from './report/report.ts'
import { tell } from './report/tell.ts'
import { timeLimit } from './runner/endings.ts'
import type { Runner } from './runner/runner.ts'
import { readSettings, type Settings } from './settings/settings.ts'
import type { Trigger } from './settings/trigger.ts'
import { printable } from './text.ts'

/** What a run meets besides the runner: the network, and time. */
export interface Outside {
  readonly connect: () => Connections
  readonly clock: Clock
}

const REAL: Outside = { connect: openConnections, clock: systemClock }

/**
 * A run that is not skipped: settings → observe → plan → apply → report. A status is observed and
 * reported.
 *
 * @param cancelled ends it; what was changed only for the run is put back then
 * @throws what went wrong; except for wrong inputs and an unusable proxy, after it was reported
 */
export async function perform(
  runner: Runner,
  trigger: Trigger,
  cancelled: AbortSignal,
  { connect, clock }: Outside = REAL,
): Promise<void> {
  const { secrets, warnings, outcome } = await readSettings(runner.input, trigger)
  for (const secret of secrets) runner.mask(secret)
  for (const warning of warnings) runner.warning(warning)
  if (outcome.kind === 'mistakes') throw new WrongInputs(outcome.mistakes)
  const { settings } = outcome
  const doing = new Doing()
  const over = new AbortController()
  const limit = timeLimit(settings.timeout, () => doing.now, clock)
  const signal = AbortSignal.any([cancelled, limit, over.signal])
  const connections = connect()
  const line = retrying(redacting(connections.line, secrets), clock, (ask, why, wait) => {
    doing.repeats(ask, why)
    runner.debug(`trying again in ${wait} ms to ${ask.attempted} (${why})`)
  })
  const neon: NeonApi = {
    wire: wireOf(doing.over(line), clock, signal),
    host: settings.apiHost,
    apiKey: settings.apiKey,
    projectId: settings.projectId,
  }
  const github = settings.github && { ...settings.github, wire: neon.wire }
  try {
    await observeAndChange(settings, warnings, { neon, github, debug: runner.debug }, runner)
  } finally {
    // What still went on beside that which failed must not keep the process alive.
    over.abort()
    await connections.close()
  }
}

/** What came of a run: what there is to tell, and what went wrong. */
interface CarriedOut {
  readonly report: Report
  readonly errors: readonly unknown[]
}

async function observeAndChange(
  settings: Settings,
  warnings: readonly string[],
  observing: Observing,
  runner: Runner,
): Promise<void> {
  let { report, errors }: CarriedOut = {
    report: { ...NOTHING, operation: settings.operation },
    errors: [],
  }
  try {
    ;({ report, errors } =
      settings.operation === 'status'
        ? { report: reportOfStatus(await observeStatus(settings, observing.neon)), errors: [] }
        : await carryOut(settings, observing, runner))
  } catch (error) {
    errors = [error]
  }
  const whole = { ...report, warnings: [...new Set([...warnings, ...report.warnings])] }
  if (errors.length === 0) return await tell(runner, whole, settings.summary)
  const failure = new AggregateError(errors)
  const problem = explained(failure).message
  await tell(runner, { ...whole, result: 'failed', problem }, settings.summary)
  throw failure
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
  runner: Runner,
  earlier: readonly Applied[] = [],
): Promise<CarriedOut> {
  const observed = await observe(settings, observing)
  if (observed === undefined) {
    runner.notice(CLOSED_MEANWHILE)
    return { report: NOTHING, errors: [] }
  }
  const plan = (settings.operation === 'teardown' ? planTeardown : planSetup)(settings, observed)
  for (const warning of plan.warnings) runner.warning(warning)
  if (settings.dryRun) return { report: reportOfPlan(settings, observed, plan), errors: [] }
  const { branch, auth } = observed
  const target = branch && { settings, neon: observing.neon, branch, auth, debug: runner.debug }
  const applied = target ? await apply(plan, target) : NOTHING_APPLIED
  for (const warning of applied.warnings) runner.warning(warning)
  const turns = [...earlier, applied]
  if (applied.overtaken && turns.length < MOST_TURNS) {
    runner.debug('auth was enabled by another job meanwhile; looking again')
    // What the branch had copied from its parent is gone by now.
    return await carryOut({ ...settings, reset: false }, observing, runner, turns)
  }
  return {
    report: reportOfRun(settings, observed, plan, allTurns(turns)),
    errors: applied.overtaken ? [alwaysOvertaken(settings)] : applied.errors,
  }
}

const CLOSED_MEANWHILE =
  'Skipped: the pull request was closed since the event that started this run, so its preview gets no auth (any more). If it is wanted all the same, say `operation: setup`.'

function alwaysOvertaken({ operation, branch }: Settings): Failure {
  return new Failure({
    attempted: `${operation} auth on branch "${printable(branch)}"`,
    answered: 'Neon says by turns that auth is enabled there and that it is not',
    likely: 'other jobs set the same branch up and tear it down at the same time.',
    remedy: 'give the jobs of one pull request a `concurrency` group, and run this one again.',
  })
}
