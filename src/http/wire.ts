import type { Clock } from '../clock.ts'
import type { Answer } from './answer.ts'
import type { Ask, Line } from './line.ts'

/** A line with time to go with it, both ended by one signal: what a client of a service is built on. */
export interface Wire {
  /** @throws NoAnswer if no answer came; the signal's reason if that ended it */
  send(ask: Ask): Promise<Answer>
  /** Waits that many milliseconds. @throws the signal's reason if that comes first */
  pause(milliseconds: number): Promise<void>
  readonly clock: Clock
  readonly signal: AbortSignal
  /** The same wire, ended by another signal. */
  until(signal: AbortSignal): Wire
}

/** Puts a line, a clock and a signal together. */
export function wireOf(line: Line, clock: Clock, signal: AbortSignal): Wire {
  return {
    clock,
    signal,
    send: (ask) => {
      // After the signal nothing new starts.
      if (signal.aborted) return Promise.reject(signal.reason)
      return line(ask, signal)
    },
    pause: (milliseconds) => clock.sleep(milliseconds, signal),
    until: (other) => wireOf(line, clock, other),
  }
}

/** Milliseconds that are left for putting things back once a run was cancelled or ran out of time. */
export const GRACE = 5_000

/**
 * A wire for putting things back: it works as long as the run does, and for `GRACE` after the run was
 * ended. (After SIGINT the runner waits 7.5 s, after SIGTERM 2.5 s more, then it kills.)
 */
export function inGrace(wire: Wire): Wire {
  const controller = new AbortController()
  const startGrace = () => {
    const end = AbortSignal.timeout(GRACE)
    end.addEventListener('abort', () => controller.abort(end.reason))
  }
  if (wire.signal.aborted) startGrace()
  else wire.signal.addEventListener('abort', startGrace, { once: true })
  return wire.until(controller.signal)
}
