import { ActionError, InvalidInputsError } from '../lib/errors.ts'
import { printable } from '../lib/text.ts'
import { Cancelled, RunTimeoutError } from '../runner/cancellation.ts'

/** Why a run failed, as its user should read it, and what only a developer wants to see. */
export interface FormattedError {
  readonly message: string
  /** Stack traces of errors that nobody foresaw; shown with debug logging only. */
  readonly traces: readonly string[]
}

/** Explains everything that went wrong, each thing once. */
export function formatError(error: unknown): FormattedError {
  const errors = [...new Set(flattened(error))]
  return {
    message: [...new Set(errors.map(messageOf))].join('\n\n'),
    traces: errors.filter((one) => !isForeseen(one)).map(traceOf),
  }
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
  return `An error that this action did not foresee: ${printable(what, 300)}\nWhat to do: run the job again with debug logging, and report the trace as an issue of this action.`
}

function traceOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
