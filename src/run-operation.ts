import { apply } from './apply/apply.ts'
import { type ApplyResult, combineAttempts, emptyResult } from './apply/result.ts'
import type { ApplyContext } from './apply/setup-execution.ts'
import { HttpSession, type Runtime, systemRuntime } from './clients/http/session.ts'
import { guardBranch } from './clients/neon/branch-guard.ts'
import { SESSION_FILES_STATE } from './event/job-auth.ts'
import type { WorkflowEvent } from './event/workflow-event.ts'
import { allSettledOrThrow } from './lib/clean-up.ts'
import { ActionError, InvalidInputsError } from './lib/errors.ts'
import { pluralize, printable } from './lib/text.ts'
import { Timings } from './lib/timings.ts'
import { type ObserveContext, observe } from './observe/observe.ts'
import { checkPullRequest } from './observe/pull-requests.ts'
import { observeStatus } from './observe/status.ts'
import { FIXED_DESCRIPTIONS } from './plan/describe.ts'
import { withNotes } from './plan/plan.ts'
import { restrictSetup } from './plan/restrict.ts'
import { planSetup } from './plan/setup.ts'
import { planTeardown } from './plan/teardown.ts'
import { formatWholeError } from './report/format-error.ts'
import { publish, publishFailedStart, publishNothing } from './report/publish.ts'
import { EMPTY_REPORT, type Report, type RunResult } from './report/report.ts'
import { planReport, runReport } from './report/run-report.ts'
import { statusReport } from './report/status-report.ts'
import { sweepReport } from './report/sweep-report.ts'
import { updateComment } from './report/update-comment.ts'
import { runRecovery } from './run-recovery.ts'
import { timeLimit } from './runner/cancellation.ts'
import type { Runner } from './runner/runner.ts'
import { jobWorkspace } from './settings/config-file/workspace.ts'
import { withDefaults } from './settings/inputs.ts'
import { readPullRequestLookup } from './settings/pull-request-lookup.ts'
import { readSettings } from './settings/read-settings.ts'
import type { ChangeSettings, Settings } from './settings/settings.ts'
import type { SetupChecks } from './settings/setup.ts'

/**
 * A run that is not skipped: settings → observe → plan → apply → report. A status is observed and
 * reported. Of a deployment, the pull request is found before the settings are read.
 *
 * @param cancelled ends it; what was changed only for the run is put back then
 * @throws what went wrong, after it was reported; an unusable proxy is reported by the caller only
 */
export async function runOperation(
  runner: Runner,
  event: WorkflowEvent,
  cancelled: AbortSignal,
  outside: Runtime = systemRuntime,
): Promise<void> {
  const sessionFiles = runner.state(SESSION_FILES_STATE)
  if (sessionFiles !== '') {
    const { removeSessionsOfJob } = await import('./apply/sessions.ts')
    await removeSessionsOfJob(sessionFiles, runner)
    // Auth that was there before the job outlives it.
    if (event.jobAuth === undefined && event.journal === undefined) return
  }
  const network = new HttpSession(outside, cancelled, timeLimit, runner.secrets, runner.debug)
  try {
    maskInputs(runner)
    const { journal, jobAuth } = event
    const run = journal && !jobAuth ? undefined : runAsDeclared(event, runner, network)
    // Afterwards: what was removed with the auth of the job no longer needs undoing.
    const recovery =
      journal && Promise.allSettled([run]).then(() => runRecovery(journal, runner, network))
    await allSettledOrThrow([run, recovery])
  } finally {
    await network.close()
  }
}

async function runAsDeclared(
  event: WorkflowEvent,
  runner: Runner,
  network: HttpSession,
): Promise<void> {
  const read = await readEverything(event, runner, network).catch(async (error: unknown) => {
    await publishFailedStart(runner, error)
    throw error
  })
  if (read === undefined) return await publishNothing(runner)
  const { settings, warnings } = read
  const { apiHost: host, apiKey, projectId, github } = settings
  const http = network.client(settings.timeout)
  const observing: ObserveContext = {
    neon: { http, host, apiKey, projectId },
    github: github && { ...github, http },
    debug: runner.debug,
  }
  await observeAndChange(settings, warnings, observing, runner)
}

/** What the rooms that are built on the settings know about what may be declared. */
export const SETUP_CHECKS: SetupChecks = {
  outputTexts: ['enabled', 'updated', 'disabled', 'teardown', 'better_auth', ...FIXED_DESCRIPTIONS],
  checkStackSetup: async (declared, issues) => {
    // A separate chunk would contain a second copy of what a run with this provider loads anyway.
    const { checkStackInputs } = await import('./stack-auth/stack-auth.ts')
    checkStackInputs(declared, issues)
  },
}

/** Masks what is a secret whatever the other inputs are; the rest is known when they are read. */
function maskInputs({ input, environment, mask }: Runner): void {
  const inputs = withDefaults(input, environment)
  for (const name of ['api_key', 'github_token']) mask(inputs(name), { random: true })
  mask(inputs('user_password'))
}

/**
 * The settings, with what is to be reported about them. Their secrets are masked by then.
 *
 * @returns undefined if there is nothing to do, which was said then
 * @throws InvalidInputsError
 */
async function readEverything(event: WorkflowEvent, runner: Runner, network: HttpSession) {
  const trigger = await resolvePullRequest(event, runner, network)
  if (trigger === undefined) return undefined
  const { secrets, warnings, outcome } = await readSettings(
    runner.input,
    trigger,
    SETUP_CHECKS,
    jobWorkspace(runner.environment),
  )
  for (const secret of secrets) runner.mask(secret)
  for (const warning of warnings) runner.warning(warning)
  if (outcome.kind === 'issues') throw new InvalidInputsError(outcome.issues)
  return { settings: outcome.settings, warnings }
}

/**
 * What started the workflow, with the pull request that the event does not carry itself.
 *
 * @returns undefined if there is no such pull request, which was said then
 */
async function resolvePullRequest(
  event: WorkflowEvent,
  runner: Runner,
  network: HttpSession,
): Promise<WorkflowEvent | undefined> {
  // At the end of a job it is known what is to be removed.
  if (event.jobAuth !== undefined) return event
  const lookup = readPullRequestLookup(runner.input, event, runner.environment)
  if (lookup === undefined) return event
  const { findPullRequest } = await import('./observe/find-pull-request.ts')
  const found = await findPullRequest(lookup, network.client(lookup.timeout))
  if ('pullRequest' in found) return { ...event, pullRequest: found.pullRequest }
  runner.notice(found.why)
  return undefined
}

async function observeAndChange(
  settings: Settings,
  warnings: readonly string[],
  observing: ObserveContext,
  runner: Runner,
): Promise<void> {
  const timings = new Timings(observing.neon.http.clock)
  const { report, errors } = await runSettings(settings, observing, timings, runner).catch(
    (error: unknown): RunResult => ({
      report: { ...EMPTY_REPORT, operation: settings.operation },
      errors: [error],
    }),
  )
  const allWarnings = [...new Set([...warnings, ...report.warnings])]
  const whole: Report = {
    ...report,
    ...('branch' in settings && {
      target: { branch: settings.branch, projectId: settings.projectId },
    }),
    warnings: allWarnings,
    timings: timings.all,
  }
  const failure = errors.length > 0 ? new AggregateError(errors) : undefined
  const error = failure && formatWholeError(failure)
  const told: Report = failure ? { ...whole, result: 'failed', error } : whole
  const unpublished = await publish(runner, told, settings)
  if (settings.operation === 'setup' || settings.operation === 'teardown') {
    await updateComment(settings, told, observing.github, runner)
  }
  if (failure || unpublished) throw new AggregateError([...errors, unpublished].filter(Boolean))
}

async function runSettings(
  settings: Settings,
  observing: ObserveContext,
  timings: Timings,
  runner: Runner,
): Promise<RunResult> {
  if (settings.operation !== 'sweep' && settings.authProvider === 'stack') {
    const { runStackOperation } = await import('./stack-auth/stack-auth.ts')
    return await runStackOperation(settings, observing, timings, runner)
  }
  switch (settings.operation) {
    case 'sweep': {
      const { sweepBranches } = await import('./sweep/sweep.ts')
      const swept = await timings.measure('sweeping', () => sweepBranches(settings, observing.neon))
      return { report: sweepReport(settings, swept), errors: swept.errors }
    }
    case 'status':
      return { report: statusReport(await observeStatus(settings, observing.neon)), errors: [] }
    default:
      return await applyWithRetries(settings, observing, timings, runner)
  }
}

/** Turns of looking, planning and applying before a branch that keeps changing is given up. */
const MAX_ATTEMPTS = 5

/**
 * Reads, plans and applies; all over again if the plan no longer applies when it is carried out.
 *
 * @param earlier what became of the turns before
 */
async function applyWithRetries(
  settings: ChangeSettings,
  observing: ObserveContext,
  timings: Timings,
  runner: Runner,
  earlier: readonly ApplyResult[] = [],
): Promise<RunResult> {
  const observed = await timings.measure('looking', () => observe(settings, observing))
  if ('stale' in observed) {
    return { report: { ...EMPTY_REPORT, notices: [observed.stale] }, errors: [] }
  }
  const { settings: allowed, notices: restrictions } =
    settings.operation === 'setup' ? restrictSetup(settings, observed) : { settings, notices: [] }
  const notices = [...observed.notices, ...restrictions]
  for (const notice of notices) runner.notice(notice)
  const plan = withNotes(
    allowed.operation === 'teardown'
      ? planTeardown(allowed, observed)
      : planSetup(allowed, observed),
    notices,
  )
  for (const warning of plan.warnings) runner.warning(warning)
  if (settings.dryRun) {
    const report = planReport(settings, observed, plan)
    return { report: { ...report, notes: [...report.notes, ...dryRunNotes(settings)] }, errors: [] }
  }
  const { branch, auth } = observed
  const { neon, debug } = observing
  const target = branch && {
    settings: allowed,
    neon: guardBranch(neon, branch, observed.waitsSeen),
    branch,
    auth,
    checkEvent: async () => (await checkPullRequest(settings, observing.github, debug)).stale,
    debug,
    timings,
    runner,
  }
  const applied = target ? await apply(plan, target) : emptyResult()
  for (const warning of applied.warnings) runner.warning(warning)
  const turns = [...earlier, applied]
  if (applied.superseded && turns.length < MAX_ATTEMPTS) {
    runner.debug('another job has changed the auth meanwhile; looking again')
    // What the branch had copied from its parent is gone by now, if this turn has reset it.
    const isReset = allowed.operation === 'setup' && allowed.reset
    const again = isReset ? { ...allowed, reset: false } : settings
    return await applyWithRetries(again, observing, timings, runner, turns)
  }
  const report = {
    ...runReport(settings, observed, plan, combineAttempts(earlier, applied)),
    superseded: observed.superseded !== undefined,
  }
  if (applied.superseded) return { report, errors: [alwaysSupersededError(settings)] }
  return await timings.measure('sessions', () =>
    withSessions(settings, target, applied, report, runner),
  )
}

/** The report, once session files are written for a setup, or removed with the auth. */
async function withSessions(
  settings: ChangeSettings,
  context: ApplyContext | undefined,
  applied: ApplyResult,
  report: Report,
  runner: Runner,
): Promise<RunResult> {
  const { errors, integration } = applied
  const { sessions: folder } = settings
  if (folder === undefined) return { report, errors }
  const { removeLeftSessions, writeDeclaredSessions } = await import('./apply/sessions.ts')
  if (settings.operation === 'teardown') {
    const warnings = await removeLeftSessions(folder)
    for (const warning of warnings) runner.warning(warning)
    return { report: { ...report, warnings: [...report.warnings, ...warnings] }, errors }
  }
  if (context === undefined || integration === undefined || errors.length > 0) {
    return { report, errors }
  }
  try {
    const sessions = await writeDeclaredSessions({ ...settings, sessions: folder }, context, {
      ...applied,
      integration,
    })
    const note = `${pluralize(sessions.size, 'session file')} in ${folder.path}`
    return { report: { ...report, sessions, notes: [...report.notes, note] }, errors }
  } catch (error) {
    return { report, errors: [error] }
  }
}

function dryRunNotes(settings: ChangeSettings): string[] {
  if (settings.operation !== 'setup' || settings.sessions === undefined) return []
  const users = settings.users.filter(({ password }) => password !== undefined)
  return [
    `${pluralize(users.length, 'session file')} would be written to ${settings.sessions.path}.`,
  ]
}

function alwaysSupersededError({ branch }: ChangeSettings): ActionError {
  return new ActionError({
    attempted: `set up auth on branch "${printable(branch)}"`,
    answered: 'Neon reports alternately that auth is enabled there and that it is not',
    likely: 'other jobs set the same branch up and tear it down at the same time.',
    remedy: 'give the jobs of one pull request a `concurrency` group, and run this one again.',
  })
}
