import type { Clock } from '../../lib/clock.ts'
import type { HttpClient } from './http-client.ts'
import { NetworkError } from './network-error.ts'
import { RateLimitTurns } from './rate-limit-turns.ts'
import {
  errorMessage,
  type HttpResponse,
  hasErrorBody,
  headerValue,
  isBlank,
  isSuccess,
} from './response.ts'
import type { HttpRequest, SendRequest } from './transport.ts'

/** Why a request is worth repeating, and how often at most. */
interface RetryRule {
  readonly reason: string
  readonly maxRetries: number
}

/**
 * The request was not carried out, whatever its method, and says so: too many at a time, another
 * operation under way on the project, a branch that is not ready yet, a service that is starting.
 * (Neon's API documentation: 423 and 503 are safe to repeat for every method.)
 */
function rejectedBeforeExecution(response: HttpResponse): RetryRule | undefined {
  if (isRateLimited(response))
    return { reason: 'the rate limit', maxRetries: Number.POSITIVE_INFINITY }
  switch (response.status) {
    case 423:
      return { reason: 'another operation on the project', maxRetries: 20 }
    case 503:
      return { reason: 'a service that is not ready', maxRetries: 10 }
    case 422:
      return /not ready/i.test(errorMessage(response))
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
export function isRateLimited(response: HttpResponse): boolean {
  if (response.status === 429) return true
  return (
    response.status === 403 &&
    (headerValue(response, 'retry-after') !== undefined ||
      headerValue(response, 'x-ratelimit-remaining') === '0' ||
      /secondary rate limit/i.test(errorMessage(response)))
  )
}

/**
 * Whether the response leaves open whether the request was executed: a failure on the way or behind it,
 * also one that a gateway has put into a success.
 */
function isAmbiguousFailure(response: HttpResponse): boolean {
  const { status } = response
  return (
    (status < 300 && hasErrorBody(response)) ||
    status === 408 ||
    status === 500 ||
    status === 502 ||
    status === 504 ||
    (status >= 520 && status <= 524)
  )
}

/** An idempotent request may be repeated although its outcome is unknown: a read, and such a write. */
const FAILED_READ: RetryRule = { reason: 'a failure', maxRetries: 5 }
const FAILED_WRITE: RetryRule = { reason: 'a failure', maxRetries: 3 }

/** Milliseconds. Full jitter: a wait is anything from 0 to this, doubled each time, up to the cap. */
const FIRST_BACKOFF_MS = 500
const MAX_BACKOFF_MS = 8_000
/** The same for a rate limit that does not say how long: it is the whole account's, by the minute. */
const MAX_RATE_LIMIT_BACKOFF_MS = 30_000
/** Milliseconds that a server may ask us to wait; more than this is cut. */
const MAX_RETRY_AFTER_MS = 60_000

/** Called for every retry before the wait, in milliseconds. */
export type OnRetry = (request: HttpRequest, reason: string, wait: number) => void

/**
 * The one retry policy. What was rejected before execution is repeated for every method; a failure
 * with an unknown outcome only for idempotent requests. Other writes are for `sendVerified`.
 */
export function withRetries(
  sendOnce: SendRequest,
  clock: Clock,
  onRetry: OnRetry,
  turns: RateLimitTurns = new RateLimitTurns(),
): SendRequest {
  const sendWithRetries: SendRequest = async (request, signal) => {
    // Counted separately: many waits for a rate limit must not use up the retries after a failure.
    const counts = new Map<string, number>()
    let waitedForLimit = 0
    for (let retries = 0; ; retries += 1) {
      const outcome = await settle(() => sendOnce(request, signal))
      const reason = retryReason(request, outcome, counts)
      const wait = backoffMs(retries, outcome, clock)
      if (reason === undefined || exceedsMaxRetryAfter(waitedForLimit + wait, request, outcome)) {
        return unwrap(outcome)
      }
      const cause = outcome instanceof NetworkError ? outcome.code : `status ${outcome.status}`
      onRetry(request, `${reason}, ${cause}`, wait)
      if (wasRateLimited(outcome)) waitedForLimit += wait
      const sleep = () => clock.sleep(wait, signal)
      await (takesTurns(request, outcome, clock) ? turns.wait(request, sleep, signal) : sleep())
    }
  }
  return (request, signal) => sendWithRetries(request, signal).finally(() => turns.end(request))
}

/** A request with its own limit on waits must know how long it waits, so it takes no turns. */
function takesTurns(
  { maxRetryAfter }: HttpRequest,
  outcome: HttpResponse | NetworkError,
  clock: Clock,
): boolean {
  return maxRetryAfter === undefined && isOpenEndedLimit(outcome, clock)
}

/** Whether a rate limit refused that does not say how long. */
function isOpenEndedLimit(outcome: HttpResponse | NetworkError, clock: Clock): boolean {
  return wasRateLimited(outcome) && retryAfterMs(outcome, clock.now()) === undefined
}

function wasRateLimited(outcome: HttpResponse | NetworkError): outcome is HttpResponse {
  return !(outcome instanceof NetworkError) && isRateLimited(outcome)
}

/** Why the request is worth another attempt, which is counted; undefined if it is not. */
function retryReason(
  request: HttpRequest,
  outcome: HttpResponse | NetworkError,
  counts: Map<string, number>,
): string | undefined {
  const rule = request.retry === false ? undefined : retryRuleFor(request, outcome)
  if (rule === undefined) return undefined
  const count = (counts.get(rule.reason) ?? 0) + 1
  counts.set(rule.reason, count)
  return count <= rule.maxRetries ? rule.reason : undefined
}

function retryRuleFor(
  { method, idempotent, readsBody }: HttpRequest,
  outcome: HttpResponse | NetworkError,
): RetryRule | undefined {
  if (readsBody && isBlankSuccess(outcome)) return FAILED_READ
  const rejected = outcome instanceof NetworkError ? undefined : rejectedBeforeExecution(outcome)
  if (rejected !== undefined || !outcomeUnknown(outcome)) return rejected
  if (method === 'GET') return FAILED_READ
  return idempotent ? FAILED_WRITE : undefined
}

/** A success that says nothing of what was to be read. */
function isBlankSuccess(outcome: HttpResponse | NetworkError): boolean {
  return !(outcome instanceof NetworkError) && isSuccess(outcome) && isBlank(outcome)
}

function exceedsMaxRetryAfter(
  wait: number,
  { maxRetryAfter }: HttpRequest,
  outcome: HttpResponse | NetworkError,
): boolean {
  return wasRateLimited(outcome) && maxRetryAfter !== undefined && wait >= maxRetryAfter
}

/** Whether the request may or may not have been executed. */
export function outcomeUnknown(outcome: HttpResponse | NetworkError): boolean {
  // Where a certificate is not trusted or a proxy refuses, nothing got through.
  return outcome instanceof NetworkError ? !outcome.permanent : isAmbiguousFailure(outcome)
}

/** The response, or the error that there was none. @throws what ended the request */
export async function settle(
  send: () => Promise<HttpResponse>,
): Promise<HttpResponse | NetworkError> {
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

/** Chance comes on top of what a server asked for, so that many runs do not come back as one. */
function backoffMs(retries: number, outcome: HttpResponse | NetworkError, clock: Clock): number {
  const requested = outcome instanceof NetworkError ? undefined : retryAfterMs(outcome, clock.now())
  const longest = isOpenEndedLimit(outcome, clock) ? MAX_RATE_LIMIT_BACKOFF_MS : MAX_BACKOFF_MS
  const jitter = clock.random() * Math.min(longest, FIRST_BACKOFF_MS * 2 ** retries)
  return Math.min(requested ?? 0, MAX_RETRY_AFTER_MS) + Math.round(jitter)
}

/**
 * Milliseconds that the response asks the client to wait: `Retry-After` in seconds or as a date (RFC
 * 9110, 10.2.3), Better Auth's `X-Retry-After` in seconds, or the time at which GitHub gives requests
 * again, in seconds since the epoch. A time is compared with the server's own clock, if it sends one.
 *
 * @param clientNow milliseconds since the epoch
 */
export function retryAfterMs(response: HttpResponse, clientNow: number): number | undefined {
  const serverNow = Date.parse(headerValue(response, 'date') ?? '')
  const now = Number.isFinite(serverNow) ? serverNow : clientNow
  const value = headerValue(response, 'retry-after') ?? headerValue(response, 'x-retry-after')
  if (value === undefined) return msUntilReset(response, now)
  const milliseconds = /^\s*\d+(\.\d+)?\s*$/.test(value)
    ? Number(value) * 1000
    : Date.parse(value) - now
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : undefined
}

function msUntilReset(response: HttpResponse, now: number): number | undefined {
  if (headerValue(response, 'x-ratelimit-remaining') !== '0') return undefined
  const reset = Number(headerValue(response, 'x-ratelimit-reset'))
  return Number.isFinite(reset) ? Math.max(0, reset * 1000 - now) : undefined
}

/** How often a write with an unknown outcome is sent in all. */
const MAX_WRITE_ATTEMPTS = 4

/**
 * Sends a write that is not idempotent: when its outcome is unknown, looks whether it took effect, and
 * repeats it only if it did not.
 *
 * @param write sends the write
 * @param findEffect reads what the write would have produced; undefined if it is not there
 * @throws NetworkError if there was never a response and the write did not take effect
 */
export async function sendVerified<T>(
  write: () => Promise<HttpResponse>,
  findEffect: () => Promise<T | undefined>,
  http: HttpClient,
): Promise<{ readonly response: HttpResponse } | { readonly found: T }> {
  for (let attempts = 1; ; attempts += 1) {
    const outcome = await settle(write)
    if (!outcomeUnknown(outcome)) return { response: unwrap(outcome) }
    const found = await findEffect()
    if (found !== undefined) return { found }
    if (attempts === MAX_WRITE_ATTEMPTS) return { response: unwrap(outcome) }
    await http.sleep(backoffMs(attempts - 1, outcome, http.clock))
  }
}
