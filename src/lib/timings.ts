import type { Clock } from './clock.ts'

/** How long a step of a run took, all its turns together. */
export interface Timing {
  readonly step: string
  readonly milliseconds: number
}

/** Measures the time of a run's main steps, to show what it waited for. */
export class Timings {
  readonly #clock: Clock
  readonly #taken = new Map<string, number>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Does a step, and adds its time, whether it succeeds or not. */
  async measure<T>(step: string, work: () => Promise<T>): Promise<T> {
    const start = this.#clock.now()
    try {
      return await work()
    } finally {
      const before = this.#taken.get(step) ?? 0
      this.#taken.set(step, before + this.#clock.now() - start)
    }
  }

  /** In the order in which the steps first ended. */
  get all(): Timing[] {
    return [...this.#taken].map(([step, milliseconds]) => ({ step, milliseconds }))
  }
}
