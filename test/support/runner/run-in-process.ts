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
  /** Comes when the process is killed: whatever it does from then on, nobody hears of it. */
  readonly killed?: Promise<void>
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
  { stage, send, clock, cancelled = new AbortController().signal, killed }: ActionToRun & InProcess,
): Promise<StageEnd> {
  const visible: string[] = []
  const lines = readLines((line) => {
    if (step.receive(line)?.command !== 'add-mask') visible.push(line)
  })
  const { toolkit, stdout } = memoryToolkit(env, (text) => lines.write(Buffer.from(text)))
  const runtime = { clock, connect: () => ({ send, close: async () => undefined }) }
  // As `post.ts` does.
  const saved = ['own_auth', 'session_files', 'journal'].some((name) => env[`STATE_${name}`])
  const nothingToDo = stage === 'post' && !saved
  const exitCode = nothingToDo
    ? 0
    : await Promise.race([
        runStep(createRunner(toolkit, env), cancelled, runtime),
        whenKilled(killed),
      ])
  lines.end()
  return {
    result: {
      exitCode,
      signal: exitCode === null ? 'SIGKILL' : null,
      stdout: stdout(),
      stderr: '',
    },
    visible,
  }
}

/** Never comes where the process is not killed. */
async function whenKilled(killed: Promise<void> = new Promise(() => undefined)): Promise<null> {
  await killed
  return null
}
