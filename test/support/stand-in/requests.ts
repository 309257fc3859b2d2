import type { IncomingHttpHeaders } from 'node:http'

/** One request that reached the stand-in, and what became of it. */
export interface RecordedRequest {
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly query: URLSearchParams
  /** Names in lower case, as node:http gives them. */
  readonly headers: IncomingHttpHeaders
  readonly service: 'api' | 'auth' | 'github'
  /** Parsed JSON, the text when it is not JSON, undefined when there was none. */
  body: unknown
  /** Undefined until answered, and for good when the connection was cut instead. */
  status: number | undefined
  /** When it came in, on the counter that `answered` shares: an order, not a time. */
  readonly received: number
  /** When its answer (or the cut) left; infinite while there is none. */
  answered: number
}

/** What is known of a request before it is answered. */
export type IncomingRequest = Pick<
  RecordedRequest,
  'method' | 'path' | 'query' | 'headers' | 'service'
>

/** The requests in the order in which they came in. */
export class RequestLog {
  readonly requests: RecordedRequest[] = []
  readonly #waiting = new Map<(request: RecordedRequest) => boolean, () => void>()
  #events = 0

  receive(incoming: IncomingRequest): RecordedRequest {
    const request: RecordedRequest = {
      ...incoming,
      body: undefined,
      status: undefined,
      received: ++this.#events,
      answered: Number.POSITIVE_INFINITY,
    }
    this.requests.push(request)
    for (const [matches, resolve] of this.#waiting) {
      if (!matches(request)) continue
      this.#waiting.delete(matches)
      resolve()
    }
    return request
  }

  /** Resolves as soon as such a request has come in, or at once if one has. */
  async received(matches: (request: RecordedRequest) => boolean): Promise<void> {
    if (this.requests.some(matches)) return
    await new Promise<void>((resolve) => this.#waiting.set(matches, resolve))
  }

  /** To be called right before the answer is written: its reader may send the next at once. */
  answer(request: RecordedRequest, status: number | undefined): void {
    request.status = status
    request.answered = ++this.#events
  }
}

/**
 * The longest chain of requests of which each came in after the one before was answered: the
 * number of sequential round trips. Requests that were sent together count once only if they
 * overlapped, so give the stand-in some `latency` (25 ms do).
 */
export function rounds(requests: readonly RecordedRequest[]): number {
  const depths = new Map<RecordedRequest, number>()
  for (const request of [...requests].sort((a, b) => a.received - b.received)) {
    let before = 0
    for (const [earlier, depth] of depths) {
      if (earlier.answered < request.received) before = Math.max(before, depth)
    }
    depths.set(request, before + 1)
  }
  return Math.max(0, ...depths.values())
}
