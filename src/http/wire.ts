import type { Clock } from '../clock.ts'
import type { Answer } from './answer.ts'
import type { Ask, Line } from './line.ts'
import { NoAnswer } from './no-answer.ts'
import { retrying } from './retry.ts'

/** A line with time to go with it, both ended by one signal: what a client of a service is built on. */
export interface Wire {
  /** @throws NoAnswer if no answer came; the signal's reason if that ended it */
  send(ask: Ask): Promise<Answer>
  /** Waits that many milliseconds. @throws the signal's reason if that comes first */
  pause(milliseconds: number): Promise<void>
  readonly clock: Clock
  readonly signal: AbortSignal
  /**
   * The same wire for putting things back and for closing what must not stay open: it works as long as
   * the run does, and for `GRACE` after the run was ended.
   */
  inGrace(): Wire
  /**
   * The same wire for what must not be left in doubt: a request that is under way when the run ends
   * is not cut off, but has `LAST_WORD` to end. After the end nothing new starts.
   */
  finishing(): Wire
  /** The same wire for what is not worth more than that many milliseconds, waits and all. */
  within(milliseconds: number): Wire
}

/** Milliseconds that are left for `inGrace` once a run was cancelled or ran out of time. */
export const GRACE = 5_000

/** Milliseconds of them that a request under way may take, so that the rest is left for putting back. */
const LAST_WORD = 2_000

/** Puts a line, a clock and a signal together. */
export function wireOf(
  line: Line,
  clock: Clock,
  signal: AbortSignal,
  grace: AbortSignal = later(GRACE, signal, clock),
): Wire {
  return {
    clock,
    signal,
    send: (ask) => {
      // After the signal nothing new starts.
      if (signal.aborted) return Promise.reject(signal.reason)
      return line(ask, signal)
    },
    pause: (milliseconds) => clock.sleep(milliseconds, signal),
    within: (milliseconds) =>
      wireOf(line, clock, AbortSignal.any([signal, clock.after(milliseconds)]), grace),
    inGrace: () => wireOf(hurried(line, clock, signal), clock, grace, grace),
    finishing: () => {
      const lastWord = later(LAST_WORD, signal, clock)
      // Repeated out here, where a wait for the next try ends with the run.
      const once: Line = async (ask) => {
        try {
          return await line({ ...ask, once: true }, lastWord)
        } catch (error) {
          // What ended the run, not what ended its last word.
          throw lastWord.aborted ? signal.reason : error
        }
      }
      return wireOf(
        retrying(once, clock, () => undefined),
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
function hurried(line: Line, clock: Clock, ended: AbortSignal): Line {
  return async (ask, signal) => {
    const hurry = later(LAST_WORD, ended, clock)
    try {
      return await line(ask, AbortSignal.any([signal, hurry]))
    } catch (error) {
      if (signal.aborted || !hurry.aborted) throw error
      throw new NoAnswer(ask.attempted, ask.url, hurry.reason)
    }
  }
}

/**
 * Aborts that many milliseconds after the signal did, once for everything that is put back: after
 * SIGINT the runner waits 7.5 s, after SIGTERM 2.5 s more, then it kills.
 */
function later(milliseconds: number, signal: AbortSignal, clock: Clock): AbortSignal {
  const controller = new AbortController()
  const start = () => {
    const end = clock.after(milliseconds)
    end.addEventListener('abort', () => controller.abort(end.reason), { once: true })
  }
  if (signal.aborted) start()
  else signal.addEventListener('abort', start, { once: true })
  return controller.signal
}
