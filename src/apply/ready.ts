import { whyNoKeys } from '../auth-service/keys.ts'
import { Failure } from '../failure.ts'
import type { Wire } from '../http/wire.ts'

/** Milliseconds between two looks. */
const LOOK_AGAIN = 1_000

/**
 * Waits until `jwks_url` serves keys, so that the next step can verify tokens.
 *
 * @param seconds for how long; 0 does not look at all
 * @throws Failure if it still does not serve them then
 */
export async function awaitKeys(wire: Wire, jwksUrl: URL, seconds: number): Promise<void> {
  if (seconds === 0) return
  const deadline = wire.clock.now() + seconds * 1000
  for (;;) {
    const why = await whyNoKeys(wire, jwksUrl)
    if (why === undefined) return
    if (wire.clock.now() + LOOK_AGAIN > deadline) {
      throw new Failure({
        attempted: `see the auth service serve its keys at ${jwksUrl.href}`,
        answered: `after ${seconds} seconds: ${why}`,
        likely:
          "the branch's compute is asleep or overloaded, or the runner can't reach that host.",
        remedy:
          'run the job again; raise `wait_for_ready`, or set it to 0 to go on without looking.',
      })
    }
    await wire.pause(LOOK_AGAIN)
  }
}
