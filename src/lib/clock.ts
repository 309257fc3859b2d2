import { setTimeout as wait } from 'node:timers/promises'

/** Time and chance, passed in wherever they matter, so that no test has to wait. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /**
   * Waits that many milliseconds.
   *
   * @throws the signal's reason if that comes first
   */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>
  /**
   * A signal that aborts after that many milliseconds, with a TimeoutError. It does not keep the
   * process alive.
   */
  after(milliseconds: number): AbortSignal
  /** A number from 0 (inclusive) to 1 (exclusive), for jitter. */
  random(): number
}

export const systemClock: Clock = {
  now: () => Date.now(),
  random: () => Math.random(),
  after: (milliseconds) => AbortSignal.timeout(milliseconds),
  async sleep(milliseconds, signal) {
    try {
      await wait(milliseconds, undefined, { signal })
    } finally {
      // Instead of Node's error.
      signal.throwIfAborted()
    }
  },
}
