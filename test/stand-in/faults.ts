/**
 * One thing that goes wrong.
 *
 * - `status`, `html`, `text`: answered so, without any effect (500, 502 and 502 unless said)
 * - `reset`: the connection is cut before any effect
 * - `hang`: never answered; ended by `close()`
 * - `lost-answer`: the effect happens, then the connection is cut
 * - `lost-answer-500`: the effect happens, then the answer is a 500
 */
export type FaultKind =
  | 'status'
  | 'reset'
  | 'hang'
  | 'html'
  | 'text'
  | 'lost-answer'
  | 'lost-answer-500'

export interface Fault {
  kind: FaultKind
  /** Any method when left out. */
  method?: string
  /** Matched against the path without the query, `/api/v2/…` or `/ep-…/neondb/auth/…`. */
  path: RegExp
  /** How many requests it befalls; 1 when left out. */
  times?: number
  status?: number
  headers?: Record<string, string>
  /** For `status` JSON, for `html` and `text` the text; a fitting one when left out. */
  body?: unknown
}

/** The faults that are still to happen; of two that fit, the one declared first does. */
export class Faults {
  readonly #pending: { fault: Fault; left: number }[] = []

  add(fault: Fault): void {
    this.#pending.push({ fault, left: fault.times ?? 1 })
  }

  take(method: string, path: string): Fault | undefined {
    const next = this.#pending.find(
      ({ fault, left }) =>
        left > 0 && (fault.method ?? method) === method && path.search(fault.path) !== -1,
    )
    if (next === undefined) return undefined
    next.left -= 1
    return next.fault
  }
}
