import type { Runtime } from './clients/http/session.ts'
import { SESSION_FILES_STATE } from './event/job-auth.ts'
import { skipReason } from './event/skip-reason.ts'
import type { WorkflowEvent } from './event/workflow-event.ts'
import { formatError } from './report/format-error.ts'
import { publishNothing } from './report/publish.ts'
import { Cancelled, exitCodeAfter } from './runner/cancellation.ts'
import type { Runner } from './runner/runner.ts'

/**
 * The whole step: one run, whose failure is printed.
 *
 * @param cancelled as for `run`
 * @returns the exit code of the process
 */
export async function runStep(
  runner: Runner,
  cancelled: AbortSignal,
  runtime?: Runtime,
): Promise<number> {
  try {
    await run(runner, cancelled, runtime)
    return 0
  } catch (error) {
    const { message, annotations, traces } = formatError(error)
    for (const trace of traces) runner.debug(trace)
    for (const { message, position } of annotations) runner.annotate(message, position)
    runner.fail(message)
    return cancelled.reason instanceof Cancelled ? exitCodeAfter(cancelled.reason.signal) : 1
  }
}

/**
 * One run of the action. Of a run that is skipped, no more is loaded than it takes to say so: the
 * HTTP stack and the schemas cost three times as long as the rest.
 *
 * @param cancelled ends it; what was changed only for the run is put back then
 * @throws what went wrong; except for wrong inputs and an unusable proxy, after it was reported
 */
export async function run(
  runner: Runner,
  cancelled: AbortSignal,
  runtime?: Runtime,
): Promise<void> {
  const event = await runner.event()
  const endsJob = isPostStep(event, runner)
  // It has no outputs: later steps have none that could read them.
  const speaker = endsJob ? { ...runner, output: () => undefined } : runner
  const why = endsJob
    ? undefined
    : skipReason(event, {
        hasApiKey: runner.input('api_key').trim() !== '',
        automatic: ['', 'auto'].includes(runner.input('operation').trim()),
      })
  if (why !== undefined) {
    runner.notice(why)
    await publishNothing(runner)
    return
  }
  const { runOperation } = await import('./run-operation.ts')
  await runOperation(speaker, event, cancelled, runtime)
}

/** Whether an earlier step of the job has saved something for its end. */
function isPostStep({ jobAuth, journal }: WorkflowEvent, runner: Runner): boolean {
  return jobAuth !== undefined || journal !== undefined || runner.state(SESSION_FILES_STATE) !== ''
}
