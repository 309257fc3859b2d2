import { ActionError, InvalidInputsError } from '../lib/errors.ts'
import { formatIssue } from '../lib/issues.ts'
import { printable } from '../lib/text.ts'
import { Cancelled, RunTimeoutError } from '../runner/cancellation.ts'
import type { FilePosition } from '../runner/runner.ts'

/** Why a run failed, as its user should read it, and what only a developer wants to see. */
export interface FormattedError {
  readonly message: string
  /** What is wrong in a file, to be shown on its lines; `message` does not repeat it. */
  readonly annotations: readonly Annotation[]
  /** Stack traces of errors that nobody foresaw; shown with debug logging only. */
  readonly traces: readonly string[]
}

/** An issue, and where it is. */
export interface Annotation {
  readonly message: string
  readonly position: FilePosition
}

/** Explains everything that went wrong, each thing once. */
export function formatError(error: unknown): FormattedError {
  const errors = [...new Set(flattened(error))]
  return {
    message: [...new Set(errors.map(shortMessageOf))].join('\n\n'),
    annotations: errors.flatMap(annotationsOf),
    traces: errors.filter((one) => !isForeseen(one)).map(traceOf),
  }
}

/** Everything that went wrong in one text, for those places that show no annotations. */
export function formatWholeError(error: unknown): string {
  return [...new Set(flattened(error).map(messageOf))].join('\n\n')
}

function annotationsOf(error: unknown): Annotation[] {
  if (!(error instanceof InvalidInputsError)) return []
  return error.issues.flatMap((issue) => {
    const { file, line, column } = issue.position ?? {}
    if (file === undefined || line === undefined || column === undefined) return []
    return [{ message: formatIssue(issue), position: { file, line, column } }]
  })
}

function shortMessageOf(error: unknown): string {
  return error instanceof InvalidInputsError ? error.withoutFileIssues : messageOf(error)
}

function flattened(error: unknown): unknown[] {
  return error instanceof AggregateError ? error.errors.flatMap(flattened) : [error]
}

function isForeseen(error: unknown): error is Error {
  return [ActionError, InvalidInputsError, Cancelled, RunTimeoutError].some(
    (kind) => error instanceof kind,
  )
}

function messageOf(error: unknown): string {
  if (isForeseen(error)) return error.message
  const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  return `Unexpected error: ${printable(what, 300)}\nWhat to do: run the job again with debug logging, and report the trace as an issue of this action.`
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
