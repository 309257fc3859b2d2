import { readFile } from 'node:fs/promises'
import { posix } from 'node:path'
import type * as core from '@actions/core'
import {
  debug,
  error,
  exportVariable,
  getInput,
  getState,
  info,
  notice,
  saveState,
  setFailed,
  setOutput,
  setSecret,
  summary,
  warning,
} from '@actions/core'
import { JOB_AUTH_STATE, parseJobAuth } from '../event/job-auth.ts'
import { JOURNAL_STATE, parseJournal } from '../event/journal.ts'
import { parseEvent, type WorkflowEvent } from '../event/workflow-event.ts'
import { type SecretOptions, Secrets } from '../secrets/secrets.ts'
import { logLine } from './log-line.ts'

/** The parts of GitHub's runner that this action uses. */
export interface Runner {
  /** What was masked; everything else that is shown or handed on is free of it. */
  readonly secrets: Secrets
  /** The environment variables of the step. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** The input's text as it was given, white space and all; '' when it was not. */
  input(name: string): string
  /** In the post step: the text that the step has saved under that name; '' if there is none. */
  state(name: string): string
  event(): Promise<WorkflowEvent>
  /**
   * Keeps a text out of everything that is shown or handed on; must come before anything is printed
   * that could hold it.
   */
  mask(secret: string, options?: SecretOptions): void
  info(message: string): void
  debug(message: string): void
  notice(message: string): void
  warning(message: string): void
  /** Shows an error on a line of a file in the workspace, in the pull request's diff too. */
  annotate(message: string, position: FilePosition): void
  /** Marks the step as failed. */
  fail(message: string): void
  output(name: string, value: string): void
  /** Hands a secret to later steps of the same job, masked. */
  outputSecret(name: string, value: string): void
  /** Sets an environment variable for later steps of the job. */
  exportVariable(name: string, value: string): void
  /** Hands text on to the post step of this step; the latest under a name counts. */
  saveState(name: string, text: string): void
  /** Adds to the job summary. */
  writeSummary(markdown: string): Promise<void>
}

/** A place in a file of the workspace; lines and columns count from 1. */
export interface FilePosition {
  /** Path from the root of the workspace. */
  readonly file: string
  readonly line: number
  readonly column: number
}

/** The part of `@actions/core` that communicates with the runner. */
export interface Toolkit
  extends Pick<
    typeof core,
    | 'getInput'
    | 'getState'
    | 'setSecret'
    | 'info'
    | 'debug'
    | 'notice'
    | 'warning'
    | 'error'
    | 'setFailed'
    | 'setOutput'
    | 'exportVariable'
    | 'saveState'
  > {
  readonly summary: { addRaw(text: string): { write(): Promise<unknown> } }
}

/** A runner to speak to. Messages may hold any text: none of it is taken for a command. */
export function createRunner(toolkit: Toolkit, environment: Runner['environment']): Runner {
  return redactingRunner({
    environment,
    input: (name) => toolkit.getInput(name, { trimWhitespace: false }),
    state: (name) => toolkit.getState(name),
    event: async () =>
      parseEvent(
        environment['GITHUB_EVENT_NAME'] ?? '',
        environment['GITHUB_ACTOR'] ?? '',
        await readPayload(environment['GITHUB_EVENT_PATH'] ?? ''),
        {
          apiUrl: environment['GITHUB_API_URL'] ?? '',
          repository: environment['GITHUB_REPOSITORY'] ?? '',
        },
        {
          jobAuth: parseJobAuth(toolkit.getState(JOB_AUTH_STATE)),
          journal: parseJournal(toolkit.getState(JOURNAL_STATE)),
        },
      ),
    mask: (secret) => toolkit.setSecret(secret),
    info: (message) => {
      for (const line of message.split('\n')) toolkit.info(logLine(line))
    },
    debug: (message) => toolkit.debug(logLine(message)),
    notice: (message) => toolkit.notice(lines(message)),
    warning: (message) => toolkit.warning(lines(message)),
    annotate: (message, { file, line, column }) =>
      toolkit.error(lines(message), {
        file: posix.normalize(file),
        startLine: line,
        startColumn: column,
        title: 'Neon Auth Preview',
      }),
    fail: (message) => toolkit.setFailed(lines(message)),
    output: (name, value) => toolkit.setOutput(name, value),
    exportVariable: (name, value) => toolkit.exportVariable(name, value),
    saveState: (name, text) => toolkit.saveState(name, text),
    writeSummary: async (markdown) => {
      await toolkit.summary.addRaw(markdown).write()
    },
  })
}

/** What a runner has to offer for a `Runner` that redacts. */
export type RunnerCommands = Omit<Runner, 'secrets' | 'outputSecret' | 'mask'> & {
  mask(secret: string): void
}

/**
 * The last check before anything leaves the process: nothing that is printed, written to the summary or
 * handed to later steps holds a text that was masked before, in any spelling.
 */
export function redactingRunner(runner: RunnerCommands): Runner {
  const secrets = new Secrets()
  const masked = new Set<string>()
  const mask = (secret: string, options?: SecretOptions) => {
    secrets.add(secret, options)
    if (secret === '' || masked.has(secret)) return
    masked.add(secret)
    runner.mask(secret)
  }
  const redact = (text: string) => secrets.redact(text)
  return {
    secrets,
    mask,
    environment: runner.environment,
    input: runner.input,
    event: runner.event,
    state: runner.state,
    info: (message) => runner.info(redact(message)),
    debug: (message) => runner.debug(redact(message)),
    notice: (message) => runner.notice(redact(message)),
    warning: (message) => runner.warning(redact(message)),
    fail: (message) => runner.fail(redact(message)),
    annotate: (message, position) => runner.annotate(redact(message), position),
    output: (name, value) => runner.output(name, redact(value)),
    outputSecret: (name, value) => {
      runner.mask(value)
      runner.output(name, value)
    },
    exportVariable: (name, value) => runner.exportVariable(name, redact(value)),
    saveState: runner.saveState,
    writeSummary: (markdown) => runner.writeSummary(redact(markdown)),
  }
}

/** The runner around this process. */
export const runner: Runner = createRunner(
  {
    debug,
    error,
    exportVariable,
    getInput,
    getState,
    info,
    notice,
    saveState,
    setFailed,
    setOutput,
    setSecret,
    summary,
    warning,
  },
  process.env,
)

function lines(message: string): string {
  return message.split('\n').map(logLine).join('\n')
}

async function readPayload(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'))
  } catch {
    return undefined
  }
}
