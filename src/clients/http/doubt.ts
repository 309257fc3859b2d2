import type { Clock } from '../../lib/clock.ts'
import type { HttpClient } from './http-client.ts'
import { outcomeUnknown, settle } from './retry.ts'
import type { HttpRequest, SendRequest } from './transport.ts'

/**
 * Milliseconds for which a write may still take effect after its answer was lost. Gateways give up
 * after 10 to 60 seconds, and the servers behind them continue for a while.
 */
const LATE_EFFECT_MS = 15_000

/** Writes whose answers were lost, so that they may take effect after whatever followed them. */
export class Doubt {
  readonly #tookEffect: ((http: HttpClient) => Promise<boolean>) | undefined
  #writes = 0
  #latest = Number.NEGATIVE_INFINITY

  /**
   * @param tookEffect looks whether such a write has taken effect: asked before it is repeated, so that a
   *   write whose answer alone was lost leaves no doubt
   */
  constructor(tookEffect?: (http: HttpClient) => Promise<boolean>) {
    this.#tookEffect = tookEffect
  }

  /** Whether a write may still take effect, unless it has had the time for that. */
  get exists(): boolean {
    return this.#writes > 0
  }

  /** When the latest of them has had its time, in milliseconds since the epoch. */
  get endsAt(): number {
    return this.exists ? this.#latest + LATE_EFFECT_MS : Number.NEGATIVE_INFINITY
  }

  /** @param now milliseconds since the epoch */
  note(now: number): void {
    this.#writes += 1
    this.#latest = now
  }

  /** One of them has been seen to have taken effect. */
  resolveOne(): void {
    this.#writes = Math.max(0, this.#writes - 1)
  }

  /** Resolves one of them if it has taken effect; if that can't be determined, the doubt remains. */
  async look(http: HttpClient): Promise<void> {
    const tookEffect = await this.#tookEffect?.(http).catch(() => false)
    if (tookEffect) this.resolveOne()
  }
}

/**
 * Sends in the same way, and notes each attempt at a write that may or may not have taken effect;
 * one that was cut off in the middle is one of them.
 *
 * @param http used to read the state before a write is repeated
 */
export function notingDoubt(
  send: SendRequest,
  doubt: Doubt,
  http: HttpClient,
  clock: Clock,
): SendRequest {
  const doubtful = new WeakSet<HttpRequest>()
  return async (request, signal) => {
    if (request.method === 'GET') return await send(request, signal)
    if (doubtful.has(request)) await doubt.look(http)
    const note = () => {
      doubtful.add(request)
      doubt.note(clock.now())
    }
    try {
      const outcome = await settle(() => send(request, signal))
      if (outcomeUnknown(outcome)) note()
      if (outcome instanceof Error) throw outcome
      return outcome
    } catch (error) {
      if (signal.aborted) note()
      throw error
    }
  }
}
