import { explained } from './report/problem.ts'
import { run } from './run.ts'
import { Cancelled, cancellation, exitCodeAfter } from './runner/endings.ts'
import { runner } from './runner/runner.ts'

const cancelled = cancellation()
try {
  await run(runner, cancelled)
} catch (error) {
  const { message, traces } = explained(error)
  for (const trace of traces) runner.debug(trace)
  runner.fail(message)
  if (cancelled.reason instanceof Cancelled) {
    process.exitCode = exitCodeAfter(cancelled.reason.signal)
  }
}
