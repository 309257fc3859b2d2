import type { HttpClient } from './http-client.ts'
import type { SendRequest } from './transport.ts'

/** Looks whether writing is still allowed. @throws why it is not */
export type LookAgain = (http: HttpClient) => Promise<void>

/** Counts what a run has waited for. */
export interface WaitCounter {
  waits: number
}

/**
 * Has the write permission checked again before a write, if anything was waited for since the last
 * look: much may have changed then. A run that nothing disturbs waits for nothing, and looks once.
 */
export class WriteGuard {
  readonly #counter: WaitCounter
  readonly #look: LookAgain
  #waitsSeen: number
  #looking: { readonly waits: number; readonly done: Promise<void> } | undefined

  /** @param waitsSeen what was waited for when the last look was taken */
  constructor(counter: WaitCounter, waitsSeen: number, look: LookAgain) {
    this.#counter = counter
    this.#waitsSeen = waitsSeen
    this.#look = look
  }

  /** The same sending, in which each attempt at a write comes after a look where one is due. */
  over(send: SendRequest, http: HttpClient): SendRequest {
    return async (request, signal) => {
      if (request.method !== 'GET') await this.#check(http)
      return await send(request, signal)
    }
  }

  async #check(http: HttpClient): Promise<void> {
    const { waits } = this.#counter
    if (waits <= this.#waitsSeen) return
    // Of many writes at the same moment, one looks for all.
    if (this.#looking?.waits !== waits) this.#looking = { waits, done: this.#lookNow(http) }
    await this.#looking.done
  }

  async #lookNow(http: HttpClient): Promise<void> {
    await this.#look(http)
    this.#waitsSeen = this.#counter.waits
  }
}
