import type { Line } from './line.ts'

/** Keeps account of what is going on, so that a time-out can say what it interrupted. */
export class Doing {
  readonly #now = new Set<{ readonly attempted: string }>()

  /** What is going on, each as the rest of "it was trying to …". */
  get now(): string[] {
    return [...new Set([...this.#now].map(({ attempted }) => attempted))]
  }

  /** The same line, with what goes over it (repetitions and waits too) kept account of. */
  over(line: Line): Line {
    return async (ask, signal) => {
      this.#now.add(ask)
      try {
        return await line(ask, signal)
      } finally {
        this.#now.delete(ask)
      }
    }
  }
}
