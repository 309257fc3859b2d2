import type { Runner } from '../runner/runner.ts'
import type { Settings } from '../settings/settings.ts'
import { formatWholeError } from './format-error.ts'
import { logLines } from './log.ts'
import { environmentVariables, renderOutputs } from './outputs.ts'
import { EMPTY_REPORT, type Report } from './report.ts'
import { renderSummary } from './summary.ts'

/** Log and outputs alone. */
export const LOG_ONLY = { summary: false, exportEnv: false } as const

/**
 * Tells a report: log, outputs, and what else is wanted: environment variables for later steps, the
 * job summary. A summary that can't be written is worth a warning, but never fails a job that
 * succeeded.
 */
export async function publish(
  runner: Runner,
  report: Report,
  { summary, exportEnv }: Pick<Settings, 'summary' | 'exportEnv'>,
): Promise<void> {
  for (const line of logLines(report)) runner.info(line)
  for (const [name, value] of Object.entries(renderOutputs(report))) runner.output(name, value)
  if (exportEnv) {
    for (const [name, value] of environmentVariables(report)) runner.exportVariable(name, value)
  }
  if (summary) await writeSummary(runner, report)
}

/** Writes the job summary of a run that failed before its settings were known. */
export async function publishFailedStart(runner: Runner, error: unknown): Promise<void> {
  if (runner.input('summary').trim().toLowerCase() === 'false') return
  const report: Report = { ...EMPTY_REPORT, result: 'failed', error: formatWholeError(error) }
  await writeSummary(runner, report)
}

async function writeSummary(runner: Runner, report: Report): Promise<void> {
  try {
    await runner.writeSummary(renderSummary(report))
  } catch (error) {
    runner.warning(`The job summary could not be written: ${String(error)}`)
  }
}
