import { runStep } from './run.ts'
import { cancellation } from './runner/cancellation.ts'
import { runner } from './runner/runner.ts'
import { tuneV8 } from './runner/v8.ts'

tuneV8()

// A reader of the log that goes away must not end the run, and its clean-up with it.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

process.exitCode = await runStep(runner, cancellation())
