import { formatError } from './report/format-error.ts'
import { run } from './run.ts'
import { Cancelled, cancellation, exitCodeAfter } from './runner/cancellation.ts'
import { runner } from './runner/runner.ts'

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
