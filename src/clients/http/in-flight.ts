import type { HttpRequest, SendRequest } from './transport.ts'

/** Keeps account of what is going on, so that a time-out can say what it interrupted. */
export class InFlightRequests {
  /** What is under way, with why it has to be repeated, if it has. */
  readonly #now = new Map<HttpRequest, string | undefined>()
  #latest: string | undefined

  /**
   * What is going on, each as the rest of "it was trying to …". Between two looks (for a branch, say)
   * it is the one before.
   */
  get purposes(): string[] {
    const now = [...this.#now].map(([{ purpose }, why]) =>
      why === undefined ? purpose : `${purpose} (again and again, because of ${why})`,
    )
    return now.length > 0 ? [...new Set(now)] : [this.#latest ?? []].flat()
  }

  /** The same line, with what goes over it (repetitions and waits too) kept account of. */
  track(line: SendRequest): SendRequest {
    return async (ask, signal) => {
      this.#now.set(ask, undefined)
      this.#latest = ask.purpose
      try {
        return await line(ask, signal)
      } finally {
        this.#now.delete(ask)
      }
    }
  }

  /** Notes why something that is under way has to be repeated. */
  recordRetry(ask: HttpRequest, why: string): void {
    if (this.#now.has(ask)) this.#now.set(ask, why)
  }
}
