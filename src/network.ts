import { type Clock, systemClock } from './clock.ts'
import { Doing } from './http/doing.ts'
import { type Connections, openConnections } from './http/line.ts'
import { redacting } from './http/redacting.ts'
import { retrying } from './http/retry.ts'
import { type Wire, wireOf } from './http/wire.ts'
import { timeLimit } from './runner/endings.ts'

/** What a run meets besides the runner: the network, and time. */
export interface Outside {
  readonly connect: () => Connections
  readonly clock: Clock
}

export const REAL: Outside = { connect: openConnections, clock: systemClock }

/** The network as one run uses it, for one time limit: opened when it is first needed, and closed once. */
export class Network {
  readonly #outside: Outside
  readonly #cancelled: AbortSignal
  readonly #debug: (message: string) => void
  readonly #doing = new Doing()
  readonly #over = new AbortController()
  #opened: { readonly connections: Connections; readonly signal: AbortSignal } | undefined

  /** @param cancelled ends every request and every wait */
  constructor(outside: Outside, cancelled: AbortSignal, debug: (message: string) => void) {
    this.#outside = outside
    this.#cancelled = cancelled
    this.#debug = debug
  }

  /**
   * A wire on which the one retry policy holds, and no answer that could be quoted repeats a secret.
   *
   * @param timeout seconds for the whole run, counted from the first wire
   * @throws Failure if a proxy variable holds no address
   */
  wire(secrets: readonly string[], timeout: number): Wire {
    const { clock } = this.#outside
    const { connections, signal } = this.#open(timeout)
    const line = retrying(redacting(connections.line, secrets), clock, (ask, why, wait) => {
      this.#doing.repeats(ask, why)
      this.#debug(`trying again in ${wait} ms to ${ask.attempted} (${why})`)
    })
    return wireOf(this.#doing.over(line), clock, signal)
  }

  #open(timeout: number) {
    if (this.#opened === undefined) {
      const { connect, clock } = this.#outside
      const connections = connect()
      const limit = timeLimit(timeout, () => this.#doing.now, clock)
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
