import { fileURLToPath } from 'node:url'
import type { SendRequest } from '../../src/clients/http/transport.ts'
import { type GitHubContext, parseEvent } from '../../src/event/workflow-event.ts'
import type { Clock } from '../../src/lib/clock.ts'
import { formatError } from '../../src/report/format-error.ts'
import { run } from '../../src/run.ts'
import { redactingRunner } from '../../src/runner/runner.ts'
import { defaultOf, readActionFile } from './runner/action-file.ts'
import { pullRequest } from './runner/events.ts'

const action = await readActionFile(fileURLToPath(new URL('../..', import.meta.url)))

export interface InProcess {
  /** Inputs; the others have their defaults of `action.yml`. */
  readonly with: Readonly<Record<string, string>>
  readonly event?: { readonly name: string; readonly payload: unknown }
  /** Default: nowhere. */
  readonly place?: GitHubContext
  readonly line: SendRequest
  readonly clock: Clock
  readonly cancelled?: AbortSignal
}

/** What a run in this process told. */
export interface Told {
  readonly outputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
  /** What was saved for the post step. */
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
  /** Notices, warnings and the log. */
  readonly log: readonly string[]
  readonly debug: readonly string[]
  readonly masks: readonly string[]
  /** The error that the user reads; undefined if the run succeeded. */
  readonly error: string | undefined
}

/** Runs the action in this process: all of it but what stands between it and the runner. */
export async function runInProcess(given: InProcess): Promise<Told> {
  const { line, clock, event = pullRequest('opened'), cancelled } = given
  const outputs: Record<string, string> = {}
  const env: Record<string, string> = {}
  const state: Record<string, string> = {}
  const [log, debug, masks, summary]: [string[], string[], string[], string[]] = [[], [], [], []]
  const tell = (message: string) => void log.push(message)
  const runner = redactingRunner({
    environment: process.env,
    input: (name: string) => (given.with[name] ?? defaultOf(action, name)).trim(),
    event: async () => parseEvent(event.name, 'octocat', event.payload, given.place),
    mask: (secret: string) => void masks.push(secret),
    info: tell,
    notice: tell,
    warning: tell,
    annotate: tell,
    fail: tell,
    debug: (message: string) => void debug.push(message),
    output: (name: string, value: string) => {
      outputs[name] = value
    },
    exportVariable: (name: string, value: string) => {
      env[name] = value
    },
    saveState: (name: string, text: string) => {
      state[name] = text
    },
    writeSummary: async (markdown: string) => void summary.push(markdown),
  })
  const outside = { clock, connect: () => ({ send: line, close: async () => undefined }) }
  let error: string | undefined
  try {
    await run(runner, cancelled ?? new AbortController().signal, outside)
  } catch (thrown) {
    error = runner.secrets.redact(formatError(thrown).message)
  }
  return { outputs, env, state, summary: summary.join(''), log, debug, masks, error }
}
