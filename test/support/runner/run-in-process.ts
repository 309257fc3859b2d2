import type { SendRequest } from '../../../src/clients/http/transport.ts'
import type { Clock } from '../../../src/lib/clock.ts'
import { runStep } from '../../../src/run.ts'
import { createRunner } from '../../../src/runner/runner.ts'
import { memoryToolkit } from './memory-toolkit.ts'
import { readLines } from './output-lines.ts'
import {
  type ActionRun,
  type ActionToRun,
  type PreparedStage,
  runStage,
  type StageEnd,
} from './run-action.ts'

/** What a run in this process meets in place of the network, the time and the runner's signals. */
export interface InProcess {
  readonly send: SendRequest
  readonly clock: Clock
  /** Aborted with a `Cancelled`. */
  readonly cancelled?: AbortSignal
}

/**
 * Runs this action as `runAction` does, but from source and in this process: everything is as in a
 * process of its own, down to the runner's commands, except `@actions/core` and the network.
 */
export async function runInProcess(run: ActionToRun & InProcess): Promise<ActionRun> {
  return await runStage(run, (stage) => execute(stage, run))
}

async function execute(
  { env, step }: PreparedStage,
  { stage, send, clock, cancelled = new AbortController().signal }: ActionToRun & InProcess,
): Promise<StageEnd> {
  const visible: string[] = []
  const lines = readLines((line) => {
    if (step.receive(line)?.command !== 'add-mask') visible.push(line)
  })
  const { toolkit, stdout } = memoryToolkit(env, (text) => lines.write(Buffer.from(text)))
  const runtime = { clock, connect: () => ({ send, close: async () => undefined }) }
  // As `post.ts` does.
  const nothingToDo = stage === 'post' && !env['STATE_own_auth'] && !env['STATE_session_files']
  const exitCode = nothingToDo ? 0 : await runStep(createRunner(toolkit, env), cancelled, runtime)
  lines.end()
  return { result: { exitCode, signal: null, stdout: stdout(), stderr: '' }, visible }
}
