import { vi } from 'vitest'
import type { Clock } from '../../src/lib/clock.ts'

/** A clock on which time passes only by waiting: nobody waits for it. */
export interface FakeClock extends Clock {
  /** Every wait that was asked for, in milliseconds, in the order in which they began. */
  readonly waits: readonly number[]
  /** Time stands still while this is under way. */
  during<T>(work: Promise<T>): Promise<T>
}

export interface FakeClockOptions {
  /** What chance gives each time, 0.5 if left out. */
  readonly random?: () => number
  /** Milliseconds since the epoch; noon of a day in November 2026 if left out. */
  readonly start?: number
  /**
   * Whether the clock reads and moves `Date`, which the caller has faked by `vi.useFakeTimers`: so that
   * the time of servers in this process passes along.
   */
  readonly movesDate?: boolean
}

const NOON = Date.parse('2026-11-21T12:00:00Z')

interface Moment {
  readonly at: number
  readonly arrive: () => void
}

/**
 * A clock for one run or for many at once: when all work has come to a wait, time jumps to the next
 * moment that somebody waits for.
 */
export function fakeClock(options: FakeClockOptions = {}): FakeClock {
  const { random = () => 0.5, start = NOON, movesDate = false } = options
  const waits: number[] = []
  const sleeps = new Set<Moment>()
  const alarms = new Set<Moment>()
  let elapsed = 0
  let working = 0
  let idleTurns = 0
  let turning = false

  const now = (): number => (movesDate ? Date.now() : start + elapsed)

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
    const next = Math.min(...[...sleeps, ...alarms].map(({ at }) => at))
    moveTo(Math.max(now(), next))
    for (const moments of [alarms, sleeps]) {
      for (const moment of [...moments].filter(({ at }) => at <= now())) {
        moments.delete(moment)
        moment.arrive()
      }
    }
  }

  function moveTo(time: number): void {
    elapsed = time - start
    if (movesDate) vi.setSystemTime(time)
  }

  return {
    waits,
    now,
    random,
    after(milliseconds) {
      const controller = new AbortController()
      const arrive = () => controller.abort(new DOMException('the time was up', 'TimeoutError'))
      alarms.add({ at: now() + milliseconds, arrive })
      return controller.signal
    },
    async sleep(milliseconds, signal) {
      if (signal.aborted) throw signal.reason
      waits.push(milliseconds)
      const { promise, resolve } = Promise.withResolvers<void>()
      const moment = { at: now() + milliseconds, arrive: resolve }
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
