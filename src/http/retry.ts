import type { Clock } from '../clock.ts'
import { type Answer, errorMessage, header } from './answer.ts'
import type { Ask, Line } from './line.ts'
import { NoAnswer } from './no-answer.ts'
import type { Wire } from './wire.ts'

/** Why a request is worth repeating, and how often that is believed. */
interface Hope {
  readonly why: string
  readonly times: number
}

/**
 * The request was not carried out, whatever its method, and says so: too many at a time, another
 * operation under way on the project, a branch that is not ready yet, a service that is starting.
 * (Neon's API documentation: 423 and 503 are safe to repeat for every method.)
 */
function notCarriedOut(answer: Answer): Hope | undefined {
  if (isLimited(answer)) return { why: 'the rate limit', times: Number.POSITIVE_INFINITY }
  switch (answer.status) {
    case 423:
      return { why: 'another operation on the project', times: 20 }
    case 503:
      return { why: 'a service that is not ready', times: 10 }
    case 422:
      return /not ready/i.test(errorMessage(answer))
        ? { why: 'a branch that is not ready', times: 20 }
        : undefined
    default:
      return undefined
  }
}

/**
 * Whether a rate limit refused. GitHub does it with 403 too, which shows in the headers, or for its
 * secondary limits in the message. (GitHub's documentation: rate limits for the REST API.)
 */
export function isLimited(answer: Answer): boolean {
  if (answer.status === 429) return true
  return (
    answer.status === 403 &&
    (header(answer, 'retry-after') !== undefined ||
      header(answer, 'x-ratelimit-remaining') === '0' ||
      /secondary rate limit/i.test(errorMessage(answer)))
  )
}

/** Whether the answer leaves open if the request was carried out: a fault on the way, or behind it. */
function isFault({ status }: Answer): boolean {
  return (
    status === 408 ||
    status === 500 ||
    status === 502 ||
    status === 504 ||
    (status >= 520 && status <= 524)
  )
}

const FAULT: Hope = { why: 'a fault', times: 5 }

/** Milliseconds. Full jitter: a wait is anything from 0 to this, doubled each time, up to the cap. */
const FIRST_WAIT = 500
const LONGEST_WAIT = 8_000
/** The same for a rate limit that does not say how long: it is the whole account's, by the minute. */
const LONGEST_LIMITED_WAIT = 30_000
/** Milliseconds that a server may ask us to wait; what it asks beyond is cut to this. */
const LONGEST_ASKED = 60_000

/**
 * The one retry policy, over any line. What was not carried out is repeated for every method;
 * faults and lost answers only for reads. A write that is lost here is for the caller to look after
 * (see `settled` and `repeated`).
 *
 * @param onRepeat told about every repetition before the wait, in milliseconds
 */
export function retrying(
  line: Line,
  clock: Clock,
  onRepeat: (ask: Ask, why: string, wait: number) => void,
): Line {
  return async (ask, signal) => {
    // Counted apart: many waits for the rate limit must not use up the hope after a fault.
    const counts = new Map<string, number>()
    for (let repeats = 0; ; repeats += 1) {
      const outcome = await outcomeOf(() => line(ask, signal))
      const why = worthRepeating(ask, outcome, counts)
      const wait = waitBefore(repeats, outcome, clock)
      if (why === undefined || isTooLong(wait, ask, outcome)) return answered(outcome)
      const said = outcome instanceof NoAnswer ? outcome.code : `status ${outcome.status}`
      onRepeat(ask, `${why}, ${said}`, wait)
      await clock.sleep(wait, signal)
    }
  }
}

/** Why the request is worth repeating, which is counted; undefined if it is not (any more). */
function worthRepeating(
  ask: Ask,
  outcome: Answer | NoAnswer,
  counts: Map<string, number>,
): string | undefined {
  const hope = ask.once ? undefined : hopeAfter(outcome, ask.method === 'GET')
  if (hope === undefined) return undefined
  const count = (counts.get(hope.why) ?? 0) + 1
  counts.set(hope.why, count)
  return count <= hope.times ? hope.why : undefined
}

function isTooLong(wait: number, { patience }: Ask, outcome: Answer | NoAnswer): boolean {
  const limited = !(outcome instanceof NoAnswer) && isLimited(outcome)
  return limited && patience !== undefined && wait >= patience
}

async function outcomeOf(send: () => Promise<Answer>): Promise<Answer | NoAnswer> {
  try {
    return await send()
  } catch (error) {
    if (error instanceof NoAnswer) return error
    throw error
  }
}

function answered(outcome: Answer | NoAnswer): Answer {
  if (outcome instanceof NoAnswer) throw outcome
  return outcome
}

function hopeAfter(outcome: Answer | NoAnswer, read: boolean): Hope | undefined {
  if (outcome instanceof NoAnswer) return read && !outcome.lasting ? FAULT : undefined
  return notCarriedOut(outcome) ?? (read && isFault(outcome) ? FAULT : undefined)
}

/** Chance comes on top of what a server asked for, so that many runs do not come back as one. */
function waitBefore(repeats: number, outcome: Answer | NoAnswer, clock: Clock): number {
  const asked = outcome instanceof NoAnswer ? undefined : askedToWait(outcome, clock.now())
  const limited = !(outcome instanceof NoAnswer) && isLimited(outcome) && asked === undefined
  const longest = limited ? LONGEST_LIMITED_WAIT : LONGEST_WAIT
  const jitter = clock.random() * Math.min(longest, FIRST_WAIT * 2 ** repeats)
  return Math.min(asked ?? 0, LONGEST_ASKED) + Math.round(jitter)
}

/**
 * Milliseconds that the answer asks the client to wait: `Retry-After` in seconds or as a date (RFC
 * 9110, 10.2.3), Better Auth's `X-Retry-After` in seconds, or the time at which GitHub gives requests
 * again, in seconds since the epoch.
 */
export function askedToWait(answer: Answer, now: number): number | undefined {
  const value = header(answer, 'retry-after') ?? header(answer, 'x-retry-after')
  if (value === undefined) return untilReset(answer, now)
  const milliseconds = /^\s*\d+(\.\d+)?\s*$/.test(value)
    ? Number(value) * 1000
    : Date.parse(value) - now
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined
}

function untilReset(answer: Answer, now: number): number | undefined {
  if (header(answer, 'x-ratelimit-remaining') !== '0') return undefined
  const reset = Number(header(answer, 'x-ratelimit-reset'))
  return Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : undefined
}

/** How often a write whose answer was lost is sent in all. */
const WRITE_TRIES = 4

/**
 * Carries a write through although its answer may get lost: after a lost answer (or a fault that
 * leaves it open) it looks whether the write happened, and repeats it only if it did not.
 *
 * @param write sends the write
 * @param happened looks for the effect (a read): what the write would have given, or undefined
 * @throws NoAnswer if no answer ever came and the write did not happen
 */
export async function settled<T>(
  write: () => Promise<Answer>,
  happened: () => Promise<T | undefined>,
  wire: Wire,
): Promise<{ readonly answer: Answer } | { readonly found: T }> {
  for (let tries = 1; ; tries += 1) {
    const outcome = await outcomeOf(write)
    if (!leavesOpen(outcome)) return { answer: answered(outcome) }
    const found = await happened()
    if (found !== undefined) return { found }
    if (tries === WRITE_TRIES) return { answer: answered(outcome) }
    await wire.pause(waitBefore(tries - 1, outcome, wire.clock))
  }
}

/**
 * Carries through a write that may be repeated without a look, because it sets a value or removes
 * something: doing it twice is doing it once.
 *
 * @throws NoAnswer if no answer ever came
 */
export async function repeated(write: () => Promise<Answer>, wire: Wire): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    const outcome = await outcomeOf(write)
    if (!leavesOpen(outcome) || tries === WRITE_TRIES) return answered(outcome)
    await wire.pause(waitBefore(tries - 1, outcome, wire.clock))
  }
}

/** Whether a write may or may not have been carried out. */
function leavesOpen(outcome: Answer | NoAnswer): boolean {
  // Where no certificate is trusted or a proxy refuses, nothing got through.
  return outcome instanceof NoAnswer ? !outcome.lasting : isFault(outcome)
}
