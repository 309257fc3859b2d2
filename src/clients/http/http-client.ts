import type { Clock } from '../../lib/clock.ts'
import { NetworkError } from './network-error.ts'
import type { HttpResponse } from './response.ts'
import { withRetries } from './retry.ts'
import type { HttpRequest, SendRequest } from './transport.ts'

/** A line with time to go with it, both ended by one signal: what a client of a service is built on. */
export interface HttpClient {
  /** @throws NoAnswer if no answer came; the signal's reason if that ended it */
  send(ask: HttpRequest): Promise<HttpResponse>
  /** Waits that many milliseconds. @throws the signal's reason if that comes first */
  sleep(milliseconds: number): Promise<void>
  readonly clock: Clock
  readonly signal: AbortSignal
  /**
   * The same http for putting things back and for closing what must not stay open: it works as long as
   * the run does, and for `GRACE` after the run was ended.
   */
  forCleanup(): HttpClient
  /**
   * The same http for what must not be left in doubt: a request that is under way when the run ends
   * is not cut off, but has `LAST_WORD` to end. After the end nothing new starts.
   */
  draining(): HttpClient
  /** The same http for what is not worth more than that many milliseconds, waits and all. */
  withTimeout(milliseconds: number): HttpClient
}

/** Milliseconds that are left for `inGrace` once a run was cancelled or ran out of time. */
export const CLEANUP_TIMEOUT_MS = 5_000

/** Milliseconds of them that a request under way may take, so that the rest is left for putting back. */
const DRAIN_TIMEOUT_MS = 2_000

/** Puts a line, a clock and a signal together. */
export function createHttpClient(
  line: SendRequest,
  clock: Clock,
  signal: AbortSignal,
  grace: AbortSignal = abortAfter(CLEANUP_TIMEOUT_MS, signal, clock),
): HttpClient {
  return {
    clock,
    signal,
    send: (ask) => {
      // After the signal nothing new starts.
      if (signal.aborted) return Promise.reject(signal.reason)
      return line(ask, signal)
    },
    sleep: (milliseconds) => clock.sleep(milliseconds, signal),
    withTimeout: (milliseconds) =>
      createHttpClient(line, clock, AbortSignal.any([signal, clock.after(milliseconds)]), grace),
    forCleanup: () => createHttpClient(withDrainTimeout(line, clock, signal), clock, grace, grace),
    draining: () => {
      const lastWord = abortAfter(DRAIN_TIMEOUT_MS, signal, clock)
      // Repeated out here, where a wait for the next try ends with the run.
      const once: SendRequest = async (ask) => {
        try {
          return await line({ ...ask, once: true }, lastWord)
        } catch (error) {
          // What ended the run, not what ended its last word.
          throw lastWord.aborted ? signal.reason : error
        }
      }
      return createHttpClient(
        withRetries(once, clock, () => undefined),
        clock,
        signal,
        grace,
      )
    },
  }
}

/**
 * The same line, on which no request takes more than `LAST_WORD` once the run was ended: one that
 * hangs must leave time to try again.
 */
function withDrainTimeout(line: SendRequest, clock: Clock, ended: AbortSignal): SendRequest {
  return async (ask, signal) => {
    const hurry = abortAfter(DRAIN_TIMEOUT_MS, ended, clock)
    try {
      return await line(ask, AbortSignal.any([signal, hurry]))
    } catch (error) {
      if (signal.aborted || !hurry.aborted) throw error
      throw new NetworkError(ask.purpose, ask.url, hurry.reason)
    }
  }
}

/**
 * Aborts that many milliseconds after the signal did, once for everything that is put back: after
 * SIGINT the runner waits 7.5 s, after SIGTERM 2.5 s more, then it kills.
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
