import type { Ask, Line } from './line.ts'

/** Keeps account of what is going on, so that a time-out can say what it interrupted. */
export class Doing {
  /** What is under way, with why it has to be repeated, if it has. */
  readonly #now = new Map<Ask, string | undefined>()
  #latest: string | undefined

  /**
   * What is going on, each as the rest of "it was trying to …". Between two looks (for a branch, say)
   * it is the one before.
   */
  get now(): string[] {
    const now = [...this.#now].map(([{ attempted }, why]) =>
      why === undefined ? attempted : `${attempted} (again and again, because of ${why})`,
    )
    return now.length > 0 ? [...new Set(now)] : [this.#latest ?? []].flat()
  }

  /** The same line, with what goes over it (repetitions and waits too) kept account of. */
  over(line: Line): Line {
    return async (ask, signal) => {
      this.#now.set(ask, undefined)
      this.#latest = ask.attempted
      try {
        return await line(ask, signal)
      } finally {
        this.#now.delete(ask)
      }
    }
  }

  /** Notes why something that is under way has to be repeated. */
  repeats(ask: Ask, why: string): void {
    if (this.#now.has(ask)) this.#now.set(ask, why)
  }
}
