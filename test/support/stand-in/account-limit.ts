import { type Answer, neonError } from './answers.ts'
import type { Behaviour } from './behaviour.ts'

/** Milliseconds. */
const window = 60_000

/** Counts the requests of the account over a minute that moves along. */
export class AccountLimit {
  readonly #times: number[] = []

  /** The answer to one request too many. */
  refusal({ accountLimit }: Behaviour): Answer | undefined {
    if (accountLimit === false) return undefined
    const { max, retryAfter, refusedCount, now } = accountLimit
    const time = now()
    while ((this.#times[0] ?? time) <= time - window) this.#times.shift()
    const refused = this.#times.length >= max
    if (!refused || refusedCount) this.#times.push(time)
    if (!refused) return undefined
    const answer = neonError(429, 'too many requests')
    const oldest = this.#times[0] ?? time
    const seconds = Math.ceil((oldest + window - time) / 1000)
    if (retryAfter) answer.headers.push(['retry-after', String(seconds)])
    return answer
  }
}
