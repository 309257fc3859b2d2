import type { Clock } from '../../lib/clock.ts'
import type { HttpClient } from './http-client.ts'
import { NetworkError } from './network-error.ts'
import { errorMessage, type HttpResponse, headerValue } from './response.ts'
import type { HttpRequest, SendRequest } from './transport.ts'

/** Why a request is worth repeating, and how often that is believed. */
interface RetryRule {
  readonly reason: string
  readonly maxRetries: number
}

/**
 * The request was not carried out, whatever its method, and says so: too many at a time, another
 * operation under way on the project, a branch that is not ready yet, a service that is starting.
 * (Neon's API documentation: 423 and 503 are safe to repeat for every method.)
 */
function rejectedBeforeExecution(answer: HttpResponse): RetryRule | undefined {
  if (isRateLimited(answer))
    return { reason: 'the rate limit', maxRetries: Number.POSITIVE_INFINITY }
  switch (answer.status) {
    case 423:
      return { reason: 'another operation on the project', maxRetries: 20 }
    case 503:
      return { reason: 'a service that is not ready', maxRetries: 10 }
    case 422:
      return /not ready/i.test(errorMessage(answer))
        ? { reason: 'a branch that is not ready', maxRetries: 20 }
        : undefined
    default:
      return undefined
  }
}

/**
 * Whether a rate limit refused. GitHub does it with 403 too, which shows in the headers, or for its
 * secondary limits in the message. (GitHub's documentation: rate limits for the REST API.)
 */
export function isRateLimited(answer: HttpResponse): boolean {
  if (answer.status === 429) return true
  return (
    answer.status === 403 &&
    (headerValue(answer, 'retry-after') !== undefined ||
      headerValue(answer, 'x-ratelimit-remaining') === '0' ||
      /secondary rate limit/i.test(errorMessage(answer)))
  )
}

/** Whether the answer leaves open if the request was carried out: a fault on the way, or behind it. */
function isAmbiguousFailure({ status }: HttpResponse): boolean {
  return (
    status === 408 ||
    status === 500 ||
    status === 502 ||
    status === 504 ||
    (status >= 520 && status <= 524)
  )
}

const AMBIGUOUS_FAILURE: RetryRule = { reason: 'a fault', maxRetries: 5 }

/** Milliseconds. Full jitter: a wait is anything from 0 to this, doubled each time, up to the cap. */
const FIRST_BACKOFF_MS = 500
const MAX_BACKOFF_MS = 8_000
/** The same for a rate limit that does not say how long: it is the whole account's, by the minute. */
const MAX_RATE_LIMIT_BACKOFF_MS = 30_000
/** Milliseconds that a server may ask us to wait; what it asks beyond is cut to this. */
const MAX_RETRY_AFTER_MS = 60_000

/**
 * The one retry policy, over any line. What was not carried out is repeated for every method;
 * faults and lost answers only for reads. A write that is lost here is for the caller to look after
 * (see `settled` and `repeated`).
 *
 * @param onRepeat told about every repetition before the wait, in milliseconds
 */
export function withRetries(
  line: SendRequest,
  clock: Clock,
  onRepeat: (ask: HttpRequest, why: string, wait: number) => void,
): SendRequest {
  return async (ask, signal) => {
    // Counted apart: many waits for the rate limit must not use up the hope after a fault.
    const counts = new Map<string, number>()
    for (let repeats = 0; ; repeats += 1) {
      const outcome = await settle(() => line(ask, signal))
      const why = shouldRetry(ask, outcome, counts)
      const wait = backoffMs(repeats, outcome, clock)
      if (why === undefined || isTooLong(wait, ask, outcome)) return unwrap(outcome)
      const said = outcome instanceof NetworkError ? outcome.code : `status ${outcome.status}`
      onRepeat(ask, `${why}, ${said}`, wait)
      await clock.sleep(wait, signal)
    }
  }
}

/** Why the request is worth repeating, which is counted; undefined if it is not (any more). */
function shouldRetry(
  ask: HttpRequest,
  outcome: HttpResponse | NetworkError,
  counts: Map<string, number>,
): string | undefined {
  const hope = ask.once ? undefined : retryRuleFor(outcome, ask.method === 'GET')
  if (hope === undefined) return undefined
  const count = (counts.get(hope.reason) ?? 0) + 1
  counts.set(hope.reason, count)
  return count <= hope.maxRetries ? hope.reason : undefined
}

function isTooLong(
  wait: number,
  { maxRetryAfter }: HttpRequest,
  outcome: HttpResponse | NetworkError,
): boolean {
  const limited = !(outcome instanceof NetworkError) && isRateLimited(outcome)
  return limited && maxRetryAfter !== undefined && wait >= maxRetryAfter
}

async function settle(send: () => Promise<HttpResponse>): Promise<HttpResponse | NetworkError> {
  try {
    return await send()
  } catch (error) {
    if (error instanceof NetworkError) return error
    throw error
  }
}

function unwrap(outcome: HttpResponse | NetworkError): HttpResponse {
  if (outcome instanceof NetworkError) throw outcome
  return outcome
}

function retryRuleFor(outcome: HttpResponse | NetworkError, read: boolean): RetryRule | undefined {
  if (outcome instanceof NetworkError)
    return read && !outcome.permanent ? AMBIGUOUS_FAILURE : undefined
  return (
    rejectedBeforeExecution(outcome) ??
    (read && isAmbiguousFailure(outcome) ? AMBIGUOUS_FAILURE : undefined)
  )
}

/** Chance comes on top of what a server asked for, so that many runs do not come back as one. */
function backoffMs(repeats: number, outcome: HttpResponse | NetworkError, clock: Clock): number {
  const asked = outcome instanceof NetworkError ? undefined : retryAfterMs(outcome, clock.now())
  const limited =
    !(outcome instanceof NetworkError) && isRateLimited(outcome) && asked === undefined
  const longest = limited ? MAX_RATE_LIMIT_BACKOFF_MS : MAX_BACKOFF_MS
  const jitter = clock.random() * Math.min(longest, FIRST_BACKOFF_MS * 2 ** repeats)
  return Math.min(asked ?? 0, MAX_RETRY_AFTER_MS) + Math.round(jitter)
}

/**
 * Milliseconds that the answer asks the client to wait: `Retry-After` in seconds or as a date (RFC
 * 9110, 10.2.3), Better Auth's `X-Retry-After` in seconds, or the time at which GitHub gives requests
 * again, in seconds since the epoch.
 */
export function retryAfterMs(answer: HttpResponse, now: number): number | undefined {
  const value = headerValue(answer, 'retry-after') ?? headerValue(answer, 'x-retry-after')
  if (value === undefined) return msUntilReset(answer, now)
  const milliseconds = /^\s*\d+(\.\d+)?\s*$/.test(value)
    ? Number(value) * 1000
    : Date.parse(value) - now
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined
}

function msUntilReset(answer: HttpResponse, now: number): number | undefined {
  if (headerValue(answer, 'x-ratelimit-remaining') !== '0') return undefined
  const reset = Number(headerValue(answer, 'x-ratelimit-reset'))
  return Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : undefined
}

/** How often a write whose answer was lost is sent in all. */
const MAX_WRITE_ATTEMPTS = 4

/**
 * Carries a write through although its answer may get lost: after a lost answer (or a fault that
 * leaves it open) it looks whether the write happened, and repeats it only if it did not.
 *
 * @param write sends the write
 * @param happened looks for the effect (a read): what the write would have given, or undefined
 * @throws NoAnswer if no answer ever came and the write did not happen
 */
export async function sendVerified<T>(
  write: () => Promise<HttpResponse>,
  happened: () => Promise<T | undefined>,
  http: HttpClient,
): Promise<{ readonly answer: HttpResponse } | { readonly found: T }> {
  for (let tries = 1; ; tries += 1) {
    const outcome = await settle(write)
    if (!outcomeUnknown(outcome)) return { answer: unwrap(outcome) }
    const found = await happened()
    if (found !== undefined) return { found }
    if (tries === MAX_WRITE_ATTEMPTS) return { answer: unwrap(outcome) }
    await http.sleep(backoffMs(tries - 1, outcome, http.clock))
  }
}

/**
 * Carries through a write that may be repeated without a look, because it sets a value or removes
 * something: doing it twice is doing it once.
 *
 * @throws NoAnswer if no answer ever came
 */
export async function sendIdempotent(
  write: () => Promise<HttpResponse>,
  http: HttpClient,
): Promise<HttpResponse> {
  for (let tries = 1; ; tries += 1) {
    const outcome = await settle(write)
    if (!outcomeUnknown(outcome) || tries === MAX_WRITE_ATTEMPTS) return unwrap(outcome)
    await http.sleep(backoffMs(tries - 1, outcome, http.clock))
  }
}

/** Whether a write may or may not have been carried out. */
function outcomeUnknown(outcome: HttpResponse | NetworkError): boolean {
  // Where no certificate is trusted or a proxy refuses, nothing got through.
  return outcome instanceof NetworkError ? !outcome.permanent : isAmbiguousFailure(outcome)
}
