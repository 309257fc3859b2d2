import { type Clock, systemClock } from '../../lib/clock.ts'
import type { Secrets } from '../../secrets/secrets.ts'
import { createHttpClient, type HttpClient } from './http-client.ts'
import { InFlightRequests } from './in-flight.ts'
import { withRedaction } from './redaction.ts'
import { createTransport, type Transport } from './transport.ts'

/** What a run needs of the world besides the runner: the network, and time. */
export interface Runtime {
  readonly connect: () => Transport
  readonly clock: Clock
}

export const systemRuntime: Runtime = { connect: createTransport, clock: systemClock }

/**
 * Ends a run when its time is up.
 *
 * @param inFlight describes what is going on, read when the time is up
 */
export type TimeLimit = (
  seconds: number,
  inFlight: () => readonly string[],
  clock: Clock,
) => AbortSignal

/** The connections of one run under one time limit: opened when first needed, closed once. */
export class HttpSession {
  readonly #runtime: Runtime
  readonly #cancelled: AbortSignal
  readonly #timeLimit: TimeLimit
  readonly #secrets: Secrets
  readonly #debug: (message: string) => void
  readonly #inFlight = new InFlightRequests()
  readonly #closed = new AbortController()
  #open: { readonly transport: Transport; readonly signal: AbortSignal } | undefined

  /**
   * @param cancelled ends every request and every wait
   * @param secrets of the run, among them those that are added later
   */
  constructor(
    runtime: Runtime,
    cancelled: AbortSignal,
    timeLimit: TimeLimit,
    secrets: Secrets,
    debug: (message: string) => void,
  ) {
    this.#runtime = runtime
    this.#cancelled = cancelled
    this.#timeLimit = timeLimit
    this.#secrets = secrets
    this.#debug = debug
  }

  /**
   * A client whose responses repeat no secret where they could be quoted.
   *
   * @param timeout seconds for the whole run, counted from the first client
   * @throws ActionError if a proxy variable holds no URL
   */
  client(timeout: number): HttpClient {
    const { clock } = this.#runtime
    const { transport, signal } = this.#connect(timeout)
    return createHttpClient(withRedaction(transport.send, this.#secrets), clock, signal, {
      track: (send) => this.#inFlight.track(send),
      onRetry: (request, reason, wait) => {
        this.#inFlight.recordRetry(request, reason)
        this.#debug(`retrying in ${wait} ms to ${request.purpose} (${reason})`)
      },
    })
  }

  #connect(timeout: number) {
    if (this.#open === undefined) {
      const { connect, clock } = this.#runtime
      const transport = connect()
      const limit = this.#timeLimit(timeout, () => this.#inFlight.purposes, clock)
      const signal = AbortSignal.any([this.#cancelled, limit, this.#closed.signal])
      this.#open = { transport, signal }
    }
    return this.#open
  }

  async close(): Promise<void> {
    // Requests that outlive the failure of another one must not keep the process alive.
    this.#closed.abort()
    await this.#open?.transport.close()
  }
}
