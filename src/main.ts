import { formatError } from './report/format-error.ts'
import { run } from './run.ts'
import { Cancelled, cancellation, exitCodeAfter } from './runner/cancellation.ts'
import { runner } from './runner/runner.ts'

// A reader of the log that goes away must not end the run, and its clean-up with it.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)
const cancelled = cancellation()
try {
  await run(runner, cancelled)
} catch (error) {
  const { message, annotations, traces } = formatError(error)
  for (const trace of traces) runner.debug(trace)
  for (const { message, position } of annotations) runner.annotate(message, position)
  runner.fail(message)
  if (cancelled.reason instanceof Cancelled) {
    process.exitCode = exitCodeAfter(cancelled.reason.signal)
  }
}
