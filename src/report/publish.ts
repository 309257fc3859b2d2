import { ActionError, errorMessage } from '../lib/errors.ts'
import type { Runner } from '../runner/runner.ts'
import type { Settings } from '../settings/settings.ts'
import { formatWholeError } from './format-error.ts'
import { logLines } from './log.ts'
import { environmentVariables, renderOutputs, SECRET_OUTPUTS, URL_OUTPUTS } from './outputs.ts'
import { EMPTY_REPORT, type Report } from './report.ts'
import { renderSummary } from './summary.ts'

/** Log and outputs alone. */
const LOG_ONLY = { summary: false, exportEnv: false } as const

/**
 * Publishes a report: log, outputs, and what else is wanted: environment variables for later steps, the
 * job summary. A summary that can't be written is worth a warning, but never fails a job that
 * succeeded.
 *
 * @returns the error if an output or a variable could not be set, after everything that could be reported was
 */
export async function publish(
  runner: Runner,
  report: Report,
  { summary, exportEnv }: Pick<Settings, 'summary' | 'exportEnv'>,
): Promise<ActionError | undefined> {
  // Before anything is cut or escaped.
  const shown = runner.secrets.redactAll(report)
  for (const notice of shown.notices) runner.notice(notice)
  for (const line of logLines(shown)) runner.info(line)
  const failure = handOn(runner, { ...shown, stackOutputs: report.stackOutputs }, exportEnv)
  if (summary) await writeSummary(runner, shown)
  return failure
}

/**
 * Publishes that a run had nothing to do.
 *
 * @throws ActionError if an output could not be handed on
 */
export async function publishNothing(runner: Runner): Promise<void> {
  const failure = await publish(runner, EMPTY_REPORT, LOG_ONLY)
  if (failure) throw failure
}

/** Writes the job summary of a run that failed before its settings were known. */
export async function publishFailedStart(runner: Runner, error: unknown): Promise<void> {
  if (runner.input('summary').trim().toLowerCase() === 'false') return
  const report: Report = { ...EMPTY_REPORT, result: 'failed', error: formatWholeError(error) }
  await writeSummary(runner, runner.secrets.redactAll(report))
}

async function writeSummary(runner: Runner, report: Report): Promise<void> {
  try {
    await runner.writeSummary(renderSummary(report))
  } catch (error) {
    runner.warning(`The job summary could not be written: ${String(error)}`)
  }
}

function handOn(runner: Runner, report: Report, exportEnv: boolean): ActionError | undefined {
  let failure: unknown
  const attempt = (write: () => void) => {
    try {
      write()
    } catch (error) {
      failure ??= error
    }
  }
  const isSafe = (value: string) => !runner.secrets.occursIn(value)
  for (const [name, value] of Object.entries(renderOutputs(report))) {
    if (SECRET_OUTPUTS.has(name) && value !== '') attempt(() => runner.outputSecret(name, value))
    // Half of a URL leads nowhere.
    else attempt(() => runner.output(name, URL_OUTPUTS.has(name) && !isSafe(value) ? '' : value))
  }
  for (const [name, value] of exportEnv ? environmentVariables(report) : []) {
    if (isSafe(value)) attempt(() => runner.exportVariable(name, value))
  }
  return failure === undefined ? undefined : notHandedOn(failure)
}

function notHandedOn(cause: unknown): ActionError {
  return new ActionError(
    {
      attempted: 'hand the outputs to later steps',
      answered: errorMessage(cause),
      likely: "the runner's disk is full, or its file for outputs (GITHUB_OUTPUT) is gone.",
      remedy: 'run the job again, which is safe, on a runner with free disk space.',
    },
    { cause },
  )
}
