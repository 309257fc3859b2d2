import type { Clock } from '../../src/lib/clock.ts'

/** A clock for many runs at once: time jumps to the next moment somebody waits for. */
export interface VirtualClock extends Clock {
  /** Time stands still while this is under way. */
  during<T>(work: Promise<T>): Promise<T>
}

interface Moment {
  readonly at: number
  readonly arrive: () => void
}

/**
 * A clock on which time passes only when all work that it knows of has come to a wait.
 *
 * @param random what chance gives each time
 */
export function virtualClock(random: () => number): VirtualClock {
  let now = Date.now()
  let working = 0
  let idleTurns = 0
  let turning = false
  const sleeps = new Set<Moment>()
  const alarms = new Set<Moment>()

  const turn = (): void => {
    turning = sleeps.size > 0
    if (!turning) return
    idleTurns = working > 0 ? 0 : idleTurns + 1
    // What goes on between two waits without being known here takes no more than a few turns.
    if (idleTurns > 3) advance()
    setImmediate(turn)
  }

  function advance(): void {
    idleTurns = 0
    now = Math.max(now, Math.min(...[...sleeps, ...alarms].map(({ at }) => at)))
    for (const moments of [alarms, sleeps]) {
      for (const moment of [...moments].filter(({ at }) => at <= now)) {
        moments.delete(moment)
        moment.arrive()
      }
    }
  }

  return {
    now: () => now,
    random,
    after(milliseconds) {
      const controller = new AbortController()
      const arrive = () => controller.abort(new DOMException('the time was up', 'TimeoutError'))
      alarms.add({ at: now + milliseconds, arrive })
      return controller.signal
    },
    async sleep(milliseconds, signal) {
      if (signal.aborted) throw signal.reason
      const { promise, resolve } = Promise.withResolvers<void>()
      const moment = { at: now + milliseconds, arrive: resolve }
      const wake = () => {
        sleeps.delete(moment)
        resolve()
      }
      sleeps.add(moment)
      signal.addEventListener('abort', wake, { once: true })
      if (!turning) {
        turning = true
        setImmediate(turn)
      }
      await promise
      signal.removeEventListener('abort', wake)
      if (signal.aborted) throw signal.reason
    },
    async during(work) {
      working += 1
      try {
        return await work
      } finally {
        working -= 1
        idleTurns = 0
      }
    },
  }
}

/** Numbers from 0 to 1 that a seed determines (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
