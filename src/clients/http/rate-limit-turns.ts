import type { HttpRequest } from './transport.ts'

interface Turn {
  readonly request: HttpRequest
  readonly ended: Promise<void>
  readonly end: () => void
}

/**
 * Lets one request at a time try again where a rate limit does not say how long it lasts: the limit is
 * the whole account's, and each try may count. The other requests to that host wait for its outcome.
 */
export class RateLimitTurns {
  readonly #turns = new Map<string, Turn>()

  /**
   * Waits until a refused request may try again.
   *
   * @param sleep the wait of the request whose turn it is
   * @throws the signal's reason if that comes first
   */
  async wait(request: HttpRequest, sleep: () => Promise<void>, signal: AbortSignal): Promise<void> {
    const turn = this.#turns.get(request.url.host)
    if (turn !== undefined && turn.request !== request) return await endOf(turn, signal)
    if (turn === undefined) {
      const { promise, resolve } = Promise.withResolvers<void>()
      this.#turns.set(request.url.host, { request, ended: promise, end: resolve })
    }
    await sleep()
  }

  /** The request got through or has failed; the others may try. */
  end(request: HttpRequest): void {
    const turn = this.#turns.get(request.url.host)
    if (turn?.request !== request) return
    this.#turns.delete(request.url.host)
    turn.end()
  }
}

async function endOf({ ended }: Turn, signal: AbortSignal): Promise<void> {
  const { promise, reject } = Promise.withResolvers<never>()
  const abort = () => reject(signal.reason)
  if (signal.aborted) abort()
  signal.addEventListener('abort', abort, { once: true })
  try {
    await Promise.race([ended, promise])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}
