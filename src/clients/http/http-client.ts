import type { Clock } from '../../lib/clock.ts'
import { type Doubt, notingDoubt } from './doubt.ts'
import { NetworkError } from './network-error.ts'
import { RateLimitTurns } from './rate-limit-turns.ts'
import type { HttpResponse } from './response.ts'
import { type OnRetry, withRetries } from './retry.ts'
import type { HttpRequest, SendRequest } from './transport.ts'
import { type LookAgain, type WaitCounter, WriteGuard } from './write-guard.ts'

/** Sends requests under the one retry policy, until its signal aborts. */
export interface HttpClient {
  /** @throws NetworkError if there was no response; the signal's reason if that came first */
  send(request: HttpRequest): Promise<HttpResponse>
  /** Waits that many milliseconds. @throws the signal's reason if that comes first */
  sleep(milliseconds: number): Promise<void>
  readonly clock: Clock
  readonly signal: AbortSignal
  /** How often anything has been waited for, by any client of the run. */
  waits(): number
  /**
   * The same client for restoring what was changed temporarily: it works as long as the run does, and
   * for `CLEANUP_TIMEOUT_MS` after the run has ended.
   *
   * @param doubt where there is one, it works for `DOUBT_TIMEOUT_MS` after the run has ended
   */
  forCleanup(doubt?: Doubt): HttpClient
  /**
   * The same client for requests whose outcome must be known: one that is in flight when the run ends
   * is not cut off, but has `DRAIN_TIMEOUT_MS` to finish. Nothing new starts after that.
   */
  draining(): HttpClient
  /** The same client, limited to that many milliseconds, retries and waits included. */
  withTimeout(milliseconds: number): HttpClient
  /** The same client, which notes each attempt at a write that may or may not have taken effect. */
  noting(doubt: Doubt): HttpClient
  /**
   * The same client, whose writes come after another look where anything was waited for since the last.
   *
   * @param waitsSeen `waits()` at the last look
   */
  guarded(waitsSeen: number, look: LookAgain): HttpClient
  /**
   * Waits until writes in doubt have had the time to take effect; once the run has ended, as long as the
   * clean-up allows.
   *
   * @returns whether they have had it
   */
  outlast(doubt: Doubt): Promise<boolean>
}

/** How long clean-up may go on after a run was cancelled or timed out. */
export const CLEANUP_TIMEOUT_MS = 5_000

/** The same where a write may still take effect, and how much of it is spent waiting for that. */
const DOUBT_TIMEOUT_MS = 8_000
const DOUBT_WAIT_MS = 6_000

/** The part of it that one request may take, so that time is left for the rest of the clean-up. */
const DRAIN_TIMEOUT_MS = 2_000

/** What a session is informed of about its clients' requests. */
export interface RequestObserver {
  /** Called for every retry. */
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
  const doubtSignal = abortAfter(DOUBT_TIMEOUT_MS, signal, clock)
  const waitLimit = abortAfter(DOUBT_WAIT_MS, signal, clock)
  const turns = new RateLimitTurns()
  // A look goes before a write that may hold the turn, so it must not wait for that turn to end.
  const looks: Options = { turns: new RateLimitTurns() }
  const counter: WaitCounter = { waits: 0 }
  const counting = countingClock(clock, counter)

  const clientOver = (attempt: SendRequest, until: AbortSignal, options: Options = {}) => {
    const forLooks = (): HttpClient => clientOver(attempt, until, looks)
    const noting = options.doubt ? notingDoubt(attempt, options.doubt, forLooks(), clock) : attempt
    const { guards = [] } = options
    const guarded = guards.reduce((inner, guard) => guard.over(inner, forLooks()), noting)
    const send = observer.track(
      withRetries(guarded, counting, observer.onRetry, options.turns ?? turns),
    )
    const client: HttpClient = {
      clock,
      signal: until,
      waits: () => counter.waits,
      send: (request) => (until.aborted ? Promise.reject(until.reason) : send(request, until)),
      sleep: (milliseconds) => counting.sleep(milliseconds, until),
      forCleanup: (doubt) =>
        clientOver(
          withDrainTimeout(sendOnce, clock, until),
          doubt?.exists ? doubtSignal : cleanupSignal,
          options,
        ),
      draining: () => clientOver(drained(sendOnce, clock, until), until, options),
      withTimeout: (milliseconds) =>
        clientOver(attempt, AbortSignal.any([until, clock.after(milliseconds)]), options),
      noting: (doubt) => clientOver(attempt, until, { ...options, doubt }),
      guarded: (waitsSeen, look) =>
        clientOver(attempt, until, {
          ...options,
          guards: [new WriteGuard(counter, waitsSeen, look), ...guards],
        }),
      outlast: async (doubt) => {
        const isOver = () => clock.now() >= doubt.endsAt
        for (const limit of [signal, waitLimit]) {
          if (!isOver()) await sleepUntil(doubt.endsAt, counting, limit)
        }
        return isOver()
      },
    }
    return client
  }
  return clientOver(sendOnce, signal)
}

interface Options {
  /** Default: those of the run's requests. */
  readonly turns?: RateLimitTurns
  readonly doubt?: Doubt
  /** The last one looks first. */
  readonly guards?: readonly WriteGuard[]
}

function countingClock(clock: Clock, counter: WaitCounter): Clock {
  return {
    ...clock,
    sleep: async (milliseconds, signal) => {
      try {
        await clock.sleep(milliseconds, signal)
      } finally {
        counter.waits += 1
      }
    },
  }
}

/** Waits until that time, in milliseconds since the epoch, or until the signal aborts. */
async function sleepUntil(time: number, clock: Clock, signal: AbortSignal): Promise<void> {
  try {
    await clock.sleep(time - clock.now(), signal)
  } catch (error) {
    if (!signal.aborted) throw error
  }
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
