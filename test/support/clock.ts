import type { Clock } from '../../src/lib/clock.ts'

/** A clock on which time passes only by waiting: nobody waits for it. */
export interface FakeClock extends Clock {
  /** Every wait that was asked for, in milliseconds, in the order in which they began. */
  readonly waits: number[]
}

/**
 * A clock whose waits end at once, having advanced it.
 *
 * @param random what chance gives each time, 0.5 if left out
 */
export function fakeClock(random: () => number = () => 0.5): FakeClock {
  const waits: number[] = []
  const alarms: { at: number; ring: () => void }[] = []
  let now = Date.parse('2026-11-21T12:00:00Z')
  return {
    waits,
    now: () => now,
    random,
    after(milliseconds) {
      const controller = new AbortController()
      const ring = () => controller.abort(new DOMException('the time was up', 'TimeoutError'))
      alarms.push({ at: now + milliseconds, ring })
      return controller.signal
    },
    async sleep(milliseconds, signal) {
      if (signal.aborted) throw signal.reason
      waits.push(milliseconds)
      now += milliseconds
      for (const { at, ring } of alarms) if (at <= now) ring()
      // What runs beside this goes on meanwhile, as in real time.
      await new Promise(setImmediate)
      if (signal.aborted) throw signal.reason
    },
  }
}
