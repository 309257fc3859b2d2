import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ActionStep } from './action-step.ts'

const summaryKibibytes = 1024

/** The files by which a step talks to the runner, by the end of their variable's name. */
const names = ['PATH', 'ENV', 'STEP_SUMMARY', 'STATE', 'OUTPUT'] as const
type FileName = (typeof names)[number]

export interface FileCommands {
  /** `GITHUB_OUTPUT` and so on, to hand to the process. */
  variables: Record<string, string>
  /** Reads what the process left, obeys it on the step, and returns each file's raw text. */
  process(step: ActionStep): Promise<{ summary: string; texts: string[] }>
}

/**
 * Makes the step's files, empty, in a folder.
 * Source: actions/runner, src/Runner.Worker/FileCommandManager.cs; a malformed file fails the step
 * there and here, and what stands before the fault still counts.
 */
export async function createFileCommands(folder: string): Promise<FileCommands> {
  await mkdir(folder, { recursive: true })
  const file = (name: FileName): string => join(folder, name.toLowerCase())
  await Promise.all(names.map((name) => writeFile(file(name), '')))
  return {
    variables: Object.fromEntries(names.map((name) => [`GITHUB_${name}`, file(name)])),
    async process(step) {
      const texts: string[] = []
      let summary = ''
      for (const name of names) {
        const text = await readFile(file(name), 'utf8').catch(() => '')
        texts.push(text)
        try {
          if (name === 'STEP_SUMMARY') summary = readSummary(text, step)
          else obey[name](text, step)
        } catch (error) {
          step.fail(`Unable to process file command '${name.toLowerCase()}' successfully.`, error)
        }
      }
      return { summary, texts }
    },
  }
}

const obey: Record<Exclude<FileName, 'STEP_SUMMARY'>, (text: string, step: ActionStep) => void> = {
  PATH: (text, step) => {
    step.path.push(...text.split(/\r\n|\r|\n/).filter((line) => line !== ''))
  },
  ENV: (text, step) => {
    for (const [name, value] of parsePairs(text)) {
      step.setEnv(name, value, "using '$GITHUB_ENV' command")
    }
  },
  STATE: (text, step) => {
    for (const [name, value] of parsePairs(text)) step.state.set(name, value)
  },
  OUTPUT: (text, step) => {
    for (const [name, value] of parsePairs(text)) {
      if (name === '') throw new Error("Value cannot be null. (Parameter 'name')")
      step.outputs.set(name, value)
    }
  },
}

/** The summary as it is shown: masked line by line; nothing at all when it is over the limit. */
function readSummary(text: string, step: ActionStep): string {
  const kibibytes = Buffer.byteLength(text) / 1024
  if (kibibytes > summaryKibibytes) {
    step.annotate(
      'error',
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of ${summaryKibibytes}k, got ${Math.floor(kibibytes)}k.`,
    )
    return ''
  }
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => step.masker.mask(line))
    .join('\n')
}

/**
 * Reads `NAME=value` lines and `NAME<<DELIMITER` … `DELIMITER` blocks, in the order they stand in.
 * Only LF ends a line (the runner on Linux); a CR stays part of the value.
 *
 * @throws Error on a line of neither form, an empty name or delimiter of a block, or a block
 *   without an end; the pairs before it were yielded
 */
export function* parsePairs(text: string): Generator<[name: string, value: string]> {
  const lines = text.replace(/^\uFEFF/, '').split('\n')
  while (lines.length > 0) {
    const line = lines.shift()
    if (line === undefined || line === '') continue
    const match = /^(?<name>.*?)(?<form>=|<<)(?<rest>.*)$/s.exec(line)
    const { name, form, rest } = match?.groups ?? {}
    if (name === undefined || rest === undefined) throw new Error(`Invalid format '${line}'`)
    yield [name, form === '=' ? rest : readBlock(lines, name, rest, line)]
  }
}

function readBlock(lines: string[], name: string, delimiter: string, line: string): string {
  if (name === '' || delimiter === '') {
    throw new Error(
      `Invalid format '${line}'. Name must not be empty and delimiter must not be empty`,
    )
  }
  const end = lines.indexOf(delimiter)
  if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
  const value = lines.splice(0, end + 1)
  return value.slice(0, -1).join('\n')
}
