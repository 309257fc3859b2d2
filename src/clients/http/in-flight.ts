import type { HttpRequest, SendRequest } from './transport.ts'

/** Knows which requests are in flight, so that a time-out can say what it interrupted. */
export class InFlightRequests {
  /** With the reason of the latest retry, if there was one. */
  readonly #requests = new Map<HttpRequest, string | undefined>()
  #latestPurpose: string | undefined

  /**
   * What the requests in flight are for, each as the rest of "it was trying to …". Between two polls
   * (for a branch, say) it is the latest one.
   */
  get purposes(): string[] {
    const purposes = [...this.#requests].map(([{ purpose }, retryReason]) =>
      retryReason === undefined ? purpose : `${purpose} (retrying because of ${retryReason})`,
    )
    return purposes.length > 0 ? [...new Set(purposes)] : [this.#latestPurpose ?? []].flat()
  }

  /** The same sending, with every request counted as in flight until its retries have ended. */
  track(send: SendRequest): SendRequest {
    return async (request, signal) => {
      this.#requests.set(request, undefined)
      this.#latestPurpose = request.purpose
      try {
        return await send(request, signal)
      } finally {
        this.#requests.delete(request)
      }
    }
  }

  recordRetry(request: HttpRequest, reason: string): void {
    if (this.#requests.has(request)) this.#requests.set(request, reason)
  }
}
