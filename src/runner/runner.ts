import { readFile } from 'node:fs/promises'
import * as core from '@actions/core'
import { JOB_AUTH_STATE, parseJobAuth } from '../event/job-auth.ts'
import { parseEvent, type WorkflowEvent } from '../event/workflow-event.ts'
import { logLine } from './log-line.ts'

/** GitHub's runner, as far as this action speaks with it. */
export interface Runner {
  /** The input's text as it was given, white space and all; '' when it was not. */
  input(name: string): string
  event(): Promise<WorkflowEvent>
  /** Must come before anything is printed that could hold the text. */
  mask(secret: string): void
  info(message: string): void
  debug(message: string): void
  notice(message: string): void
  warning(message: string): void
  /** Marks the step as failed. */
  fail(message: string): void
  output(name: string, value: string): void
  /** Sets an environment variable for later steps of the job. */
  exportVariable(name: string, value: string): void
  /** Hands text on to the post step of this step; the latest under a name counts. */
  saveState(name: string, text: string): void
  /** Adds to the job summary. */
  writeSummary(markdown: string): Promise<void>
}

/** The runner around this process. Messages may hold any text: none of it is taken for a command. */
export const runner: Runner = {
  input: (name) => core.getInput(name, { trimWhitespace: false }),
  event: async () =>
    parseEvent(
      process.env['GITHUB_EVENT_NAME'] ?? '',
      process.env['GITHUB_ACTOR'] ?? '',
      await eventPayload(),
      {
        apiUrl: process.env['GITHUB_API_URL'] ?? '',
        repository: process.env['GITHUB_REPOSITORY'] ?? '',
      },
      parseJobAuth(core.getState(JOB_AUTH_STATE)),
    ),
  mask: (secret) => core.setSecret(secret),
  info: (message) => {
    for (const line of message.split('\n')) core.info(logLine(line))
  },
  debug: (message) => core.debug(logLine(message)),
  notice: (message) => core.notice(lines(message)),
  warning: (message) => core.warning(lines(message)),
  fail: (message) => core.setFailed(lines(message)),
  output: (name, value) => core.setOutput(name, value),
  exportVariable: (name, value) => core.exportVariable(name, value),
  saveState: (name, text) => core.saveState(name, text),
  writeSummary: async (markdown) => {
    await core.summary.addRaw(markdown).write()
  },
}

function lines(message: string): string {
  return message.split('\n').map(logLine).join('\n')
}

async function eventPayload(): Promise<unknown> {
  try {
    return JSON.parse(await readFile(process.env['GITHUB_EVENT_PATH'] ?? '', 'utf8'))
  } catch {
    return undefined
  }
}
