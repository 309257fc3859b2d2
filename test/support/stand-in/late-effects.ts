import type { Fault } from './faults.ts'

interface Waiting {
  left: number
  readonly happen: () => Promise<unknown>
}

/** Effects of requests that come after their answers. */
export class LateEffects {
  readonly #waiting: Waiting[] = []
  readonly #sleeping = new Set<Promise<unknown>>()

  /** @param sleep waits milliseconds */
  add(
    { effectAfter = { requests: 1 } }: Pick<Fault, 'effectAfter'>,
    happen: () => Promise<unknown>,
    sleep: (ms: number) => Promise<void>,
  ): void {
    if ('requests' in effectAfter) {
      this.#waiting.push({ left: effectAfter.requests, happen })
      return
    }
    const sleeping = sleep(effectAfter.ms).then(happen)
    this.#sleeping.add(sleeping)
    void sleeping.finally(() => this.#sleeping.delete(sleeping))
  }

  /** To be called for each request, before it has an effect of its own. */
  async requestCame(): Promise<void> {
    for (const waiting of this.#waiting) waiting.left -= 1
    await this.#happen(({ left }) => left <= 0)
  }

  /** Lets what waits for requests happen now, and waits for what sleeps. */
  async settle(): Promise<void> {
    await this.#happen(() => true)
    await Promise.all(this.#sleeping)
  }

  async #happen(isDue: (waiting: Waiting) => boolean): Promise<void> {
    const due = this.#waiting.filter(isDue)
    for (const waiting of due) this.#waiting.splice(this.#waiting.indexOf(waiting), 1)
    for (const { happen } of due) await happen()
  }
}
