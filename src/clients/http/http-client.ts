import type { Clock } from '../../lib/clock.ts'
import { NetworkError } from './network-error.ts'
import { RateLimitTurns } from './rate-limit-turns.ts'
import type { HttpResponse } from './response.ts'
import { type OnRetry, withRetries } from './retry.ts'
import type { HttpRequest, SendRequest } from './transport.ts'

/** Sends requests under the one retry policy, until its signal aborts. */
export interface HttpClient {
  /** @throws NetworkError if there was no response; the signal's reason if that came first */
  send(request: HttpRequest): Promise<HttpResponse>
  /** Waits that many milliseconds. @throws the signal's reason if that comes first */
  sleep(milliseconds: number): Promise<void>
  readonly clock: Clock
  readonly signal: AbortSignal
  /**
   * The same client for restoring what was changed temporarily: it works as long as the run does, and
   * for `CLEANUP_TIMEOUT_MS` after the run has ended.
   */
  forCleanup(): HttpClient
  /**
   * The same client for requests whose outcome must be known: one that is in flight when the run ends
   * is not cut off, but has `DRAIN_TIMEOUT_MS` to finish. Nothing new starts after that.
   */
  draining(): HttpClient
  /** The same client, limited to that many milliseconds, retries and waits included. */
  withTimeout(milliseconds: number): HttpClient
}

/** How long clean-up may go on after a run was cancelled or timed out. */
export const CLEANUP_TIMEOUT_MS = 5_000

/** The part of it that one request may take, so that time is left for the rest of the clean-up. */
const DRAIN_TIMEOUT_MS = 2_000

/** What a session wants to know of the requests of its clients. */
export interface RequestObserver {
  /** Told about every retry. */
  readonly onRetry: OnRetry
  /** Wraps the sending of a request, its retries included. */
  readonly track: (send: SendRequest) => SendRequest
}

const NO_OBSERVER: RequestObserver = { onRetry: () => undefined, track: (send) => send }

/**
 * A client over a transport.
 *
 * @param sendOnce sends a request without retries
 * @param signal ends every request and every wait
 */
export function createHttpClient(
  sendOnce: SendRequest,
  clock: Clock,
  signal: AbortSignal,
  observer: RequestObserver = NO_OBSERVER,
): HttpClient {
  const cleanupSignal = abortAfter(CLEANUP_TIMEOUT_MS, signal, clock)
  const turns = new RateLimitTurns()
  const clientOver = (attempt: SendRequest, until: AbortSignal): HttpClient => {
    const send = observer.track(withRetries(attempt, clock, observer.onRetry, turns))
    return {
      clock,
      signal: until,
      send: (request) => (until.aborted ? Promise.reject(until.reason) : send(request, until)),
      sleep: (milliseconds) => clock.sleep(milliseconds, until),
      forCleanup: () => clientOver(withDrainTimeout(sendOnce, clock, until), cleanupSignal),
      draining: () => clientOver(drained(sendOnce, clock, until), until),
      withTimeout: (milliseconds) =>
        clientOver(attempt, AbortSignal.any([until, clock.after(milliseconds)])),
    }
  }
  return clientOver(sendOnce, signal)
}

/** Lets a request finish that is in flight when the run ends; a wait for its retry ends with the run. */
function drained(sendOnce: SendRequest, clock: Clock, ended: AbortSignal): SendRequest {
  const drainLimit = abortAfter(DRAIN_TIMEOUT_MS, ended, clock)
  return async (request) => {
    try {
      return await sendOnce(request, drainLimit)
    } catch (error) {
      // What ended the run, not what ended its last request.
      throw drainLimit.aborted ? ended.reason : error
    }
  }
}

/** Once the run has ended, a request that hangs must leave time to try again. */
function withDrainTimeout(sendOnce: SendRequest, clock: Clock, ended: AbortSignal): SendRequest {
  return async (request, signal) => {
    const drainLimit = abortAfter(DRAIN_TIMEOUT_MS, ended, clock)
    try {
      return await sendOnce(request, AbortSignal.any([signal, drainLimit]))
    } catch (error) {
      if (signal.aborted || !drainLimit.aborted) throw error
      throw new NetworkError(request.purpose, request.url, drainLimit.reason)
    }
  }
}

/**
 * Aborts that many milliseconds after the signal did. The limits fit into what GitHub's runner grants: it
 * waits 7.5 s after SIGINT and 2.5 s more after SIGTERM, then it kills the process.
 */
function abortAfter(milliseconds: number, signal: AbortSignal, clock: Clock): AbortSignal {
  const controller = new AbortController()
  const start = () => {
    const end = clock.after(milliseconds)
    end.addEventListener('abort', () => controller.abort(end.reason), { once: true })
  }
  if (signal.aborted) start()
  else signal.addEventListener('abort', start, { once: true })
  return controller.signal
}
