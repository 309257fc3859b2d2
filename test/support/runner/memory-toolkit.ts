import { randomUUID } from 'node:crypto'
import { appendFileSync } from 'node:fs'
import { appendFile } from 'node:fs/promises'
import type { Toolkit } from '../../../src/runner/runner.ts'

/** A toolkit of one run among others in this process. */
export interface MemoryToolkit {
  readonly toolkit: Toolkit
  /** What a process would have written to its standard output. */
  stdout(): string
}

/**
 * Speaks to the runner as `@actions/core` does, without this process's environment and output: commands
 * go to a function line by line, values to the files of the step.
 * Source: actions/toolkit, packages/core/src: core.ts, command.ts, file-command.ts and utils.ts.
 */
export function memoryToolkit(
  env: Readonly<Record<string, string>>,
  receive: (text: string) => void,
): MemoryToolkit {
  const written: string[] = []
  const print = (text: string) => {
    written.push(text)
    receive(text)
  }
  const issue = (command: string, message: unknown, properties: object = {}) =>
    print(`::${command}${formatProperties(properties)}::${escapeData(asText(message))}\n`)
  const fileOf = (variable: string) => env[variable] ?? ''
  const record = (file: string) => (name: string, value: unknown) => {
    const delimiter = `ghadelimiter_${randomUUID()}`
    appendFileSync(
      fileOf(file),
      `${name}<<${delimiter}
${asText(value)}
${delimiter}
`,
    )
  }
  const pending: string[] = []
  const buffer: Toolkit['summary'] = {
    addRaw: (text) => {
      pending.push(text)
      return {
        write: async () => {
          await appendFile(fileOf('GITHUB_STEP_SUMMARY'), pending.splice(0).join(''))
        },
      }
    },
  }
  return {
    stdout: () => written.join(''),
    toolkit: {
      getInput: (name, options) => {
        const value = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? ''
        return (options?.trimWhitespace ?? true) ? value.trim() : value
      },
      getState: (name) => env[`STATE_${name}`] ?? '',
      setSecret: (secret) => issue('add-mask', secret),
      info: (message) => print(`${message}\n`),
      debug: (message) => issue('debug', message),
      notice: (message, properties) => issue('notice', message, annotation(properties)),
      warning: (message, properties) => issue('warning', message, annotation(properties)),
      error: (message, properties) => issue('error', message, annotation(properties)),
      setFailed: (message) => issue('error', message),
      setOutput: record('GITHUB_OUTPUT'),
      exportVariable: record('GITHUB_ENV'),
      saveState: record('GITHUB_STATE'),
      summary: buffer,
    },
  }
}

function asText(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (value instanceof Error) return value.toString()
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function annotation(properties: Parameters<Toolkit['error']>[1] = {}): object {
  const { title, file, startLine, endLine, startColumn, endColumn } = properties
  return { title, file, line: startLine, endLine, col: startColumn, endColumn }
}

function formatProperties(properties: object): string {
  const pairs = Object.entries(properties)
    .filter(([, value]) => Boolean(value))
    .map(([name, value]) => `${name}=${escapeProperty(asText(value))}`)
  return pairs.length > 0 ? ` ${pairs.join(',')}` : ''
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
