import { type Clock, systemClock } from '../../lib/clock.ts'
import { timeLimit } from '../../runner/cancellation.ts'
import { createHttpClient, type HttpClient } from './http-client.ts'
import { InFlightRequests } from './in-flight.ts'
import { withRedaction } from './redaction.ts'
import { withRetries } from './retry.ts'
import { createTransport, type Transport } from './transport.ts'

/** What a run meets besides the runner: the network, and time. */
export interface Runtime {
  readonly connect: () => Transport
  readonly clock: Clock
}

export const systemRuntime: Runtime = { connect: createTransport, clock: systemClock }

/** The network as one run uses it, for one time limit: opened when it is first needed, and closed once. */
export class HttpSession {
  readonly #outside: Runtime
  readonly #cancelled: AbortSignal
  readonly #debug: (message: string) => void
  readonly #doing = new InFlightRequests()
  readonly #over = new AbortController()
  #opened: { readonly connections: Transport; readonly signal: AbortSignal } | undefined

  /** @param cancelled ends every request and every wait */
  constructor(outside: Runtime, cancelled: AbortSignal, debug: (message: string) => void) {
    this.#outside = outside
    this.#cancelled = cancelled
    this.#debug = debug
  }

  /**
   * A http on which the one retry policy holds, and no answer that could be quoted repeats a secret.
   *
   * @param timeout seconds for the whole run, counted from the first http
   * @throws Failure if a proxy variable holds no address
   */
  client(secrets: readonly string[], timeout: number): HttpClient {
    const { clock } = this.#outside
    const { connections, signal } = this.#open(timeout)
    const line = withRetries(withRedaction(connections.send, secrets), clock, (ask, why, wait) => {
      this.#doing.recordRetry(ask, why)
      this.#debug(`trying again in ${wait} ms to ${ask.purpose} (${why})`)
    })
    return createHttpClient(this.#doing.track(line), clock, signal)
  }

  #open(timeout: number) {
    if (this.#opened === undefined) {
      const { connect, clock } = this.#outside
      const connections = connect()
      const limit = timeLimit(timeout, () => this.#doing.purposes, clock)
      const signal = AbortSignal.any([this.#cancelled, limit, this.#over.signal])
      this.#opened = { connections, signal }
    }
    return this.#opened
  }

  async close(): Promise<void> {
    // What still goes on beside that which failed must not keep the process alive.
    this.#over.abort()
    await this.#opened?.connections.close()
  }
}
