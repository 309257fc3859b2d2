import { createHash } from 'node:crypto'

/**
 * One thing that goes wrong.
 *
 * - `status`, `html`, `text`: answered so, without any effect (500, 502 and 502 unless said)
 * - `reset`: the connection is cut before any effect
 * - `hang`: never answered; ended by `close()`
 * - `lost-answer`: the effect happens, then the connection is cut
 * - `lost-answer-500`: the effect happens, then the answer is a 500 (or another `status` and `body`)
 * - `late-effect`: answered with a 504 at once, the effect happens later; `late-effect-cut`: the
 *   connection is cut instead
 * - `changed-answer`: the effect happens, and `change` rewrites the JSON of its answer
 * - `meanwhile`: answered as usual; `before` and `after` are what else happens at that moment
 */
export type FaultKind =
  | 'status'
  | 'reset'
  | 'hang'
  | 'html'
  | 'text'
  | 'lost-answer'
  | 'lost-answer-500'
  | 'late-effect'
  | 'late-effect-cut'
  | 'changed-answer'
  | 'meanwhile'

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
  /**
   * When a late effect happens: right before the stand-in answers the nth request from then on, or
   * after milliseconds on `behaviour.sleep`. `settle()` ends both kinds of waiting for requests.
   */
  effectAfter?: { readonly requests: number } | { readonly ms: number }
  /** For `changed-answer`: the body to answer instead, by that of the answer and of the request. */
  change?(answer: unknown, request: unknown): unknown
  /** For `meanwhile`: called when the request has come in, before it has an effect. */
  before?(): unknown
  /** For `meanwhile`: called after its effect, before the answer leaves. */
  after?(): unknown
}

/** Faults that befall any request, always the same ones for the same seed. */
export interface RandomFaults {
  seed: number
  /** Of one request, from 0 to 1. */
  probability: number
  /** Others than the usual ones; of each, those that fit a request. */
  among?: readonly Fault[]
}

/** The faults that are still to happen; of two that fit, the one declared first does. */
export class Faults {
  readonly #pending: { fault: Fault; left: number }[] = []
  #random: RandomFaults | undefined
  /** How often each route was asked for since random faults began. */
  #asked = new Map<string, number>()

  add(fault: Fault): void {
    this.#pending.push({ fault, left: fault.times ?? 1 })
  }

  randomly(random: RandomFaults | undefined): void {
    this.#random = random
    this.#asked = new Map()
  }

  take(method: string, path: string): Fault | undefined {
    const next = this.#pending.find(
      ({ fault, left }) =>
        left > 0 && (fault.method ?? method) === method && path.search(fault.path) !== -1,
    )
    if (next === undefined) return this.#takeRandom(method, path)
    next.left -= 1
    return next.fault
  }

  /**
   * Whether a request meets a fault depends on its route and how often that was asked for, and so
   * not on the order in which requests that were sent together come in.
   */
  #takeRandom(method: string, path: string): Fault | undefined {
    if (this.#random === undefined) return undefined
    const { seed, probability, among = anyFault } = this.#random
    const route = `${method} ${path.replace(/(users|ep|br)[-/][^/]+/g, '$1')}`
    const asked = this.#asked.get(route) ?? 0
    this.#asked.set(route, asked + 1)
    const [chance, choice] = hashed(`${seed} ${asked} ${route}`)
    if (chance >= probability) return undefined
    const fitting = among.filter(
      (fault) => (fault.method ?? method) === method && fault.path.test(path),
    )
    return chosen(fitting, choice)
  }
}

const any = /^/

/** What random faults are. Answers of which it is not known whether they have an effect come twice. */
export const anyFault: readonly Fault[] = [
  ...[408, 423, 500, 502, 503, 504, 524].map(
    (status) => ({ kind: 'status', path: any, status }) as const,
  ),
  { kind: 'status', path: any, status: 429 },
  { kind: 'status', path: any, status: 429, headers: { 'retry-after': '3' } },
  { kind: 'reset', path: any },
  { kind: 'hang', path: any },
  { kind: 'html', path: any },
  { kind: 'text', path: any, status: 504, body: 'upstream request timeout' },
  { kind: 'lost-answer', path: any },
  { kind: 'lost-answer', path: any },
  { kind: 'lost-answer-500', path: any },
  { kind: 'lost-answer-500', path: any, status: 502 },
  { kind: 'lost-answer-500', path: any, status: 503 },
]

/** Two numbers from 0 to 1 that a text determines. */
function hashed(text: string): [number, number] {
  const digest = createHash('sha256').update(text).digest()
  return [digest.readUInt32BE(0) / 2 ** 32, digest.readUInt32BE(4) / 2 ** 32]
}

function chosen<T>(among: readonly T[], choice: number): T | undefined {
  return among[Math.floor(choice * among.length)]
}
