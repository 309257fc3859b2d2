import type { Runner } from '../runner/runner.ts'
import { logLines } from './log.ts'
import { outputsOf } from './outputs.ts'
import type { Report } from './report.ts'
import { summaryOf } from './summary.ts'

/**
 * Tells a report: log, outputs, and the job summary if it is wanted. A summary that can't
 * be written is worth a warning, but never fails a job that succeeded.
 */
export async function tell(runner: Runner, report: Report, summary: boolean): Promise<void> {
  for (const line of logLines(report)) runner.info(line)
  for (const [name, value] of Object.entries(outputsOf(report))) runner.output(name, value)
  if (!summary) return
  try {
    await runner.summarize(summaryOf(report))
  } catch (error) {
    runner.warning(`The job summary could not be written: ${String(error)}`)
  }
}
