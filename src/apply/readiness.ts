import { jwksProblem } from '../clients/auth-service/jwks.ts'
import type { HttpClient } from '../clients/http/http-client.ts'
import { ActionError } from '../lib/errors.ts'

/** Milliseconds between two looks. */
const POLL_INTERVAL_MS = 1_000

/**
 * Waits until `jwks_url` serves keys, so that the next step can verify tokens.
 *
 * @param seconds for how long; 0 does not look at all
 * @throws ActionError if it still does not serve them then
 */
export async function waitForKeys(http: HttpClient, jwksUrl: URL, seconds: number): Promise<void> {
  if (seconds === 0) return
  const deadline = http.clock.now() + seconds * 1000
  for (;;) {
    const why = await jwksProblem(http, jwksUrl)
    if (why === undefined) return
    if (http.clock.now() + POLL_INTERVAL_MS > deadline) {
      throw new ActionError({
        attempted: `read the auth service's keys at ${jwksUrl.href}`,
        answered: `after ${seconds} seconds: ${why}`,
        likely:
          "the branch's compute is asleep or overloaded, or the runner can't reach that host.",
        remedy: 'run the job again; raise `wait_for_ready`, or set it to 0 to skip the check.',
      })
    }
    await http.sleep(POLL_INTERVAL_MS)
  }
}
