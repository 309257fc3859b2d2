// Loaded here, because loading it takes time while the first answers are on the way.
import '../../src/clients/github/octokit.ts'
import type { SendRequest } from '../../src/clients/http/transport.ts'
import { fakeClock, seededRandom } from './clock.ts'
import { asTheEventTells } from './closed.ts'
import { type FinishedRun, type InProcess, runInProcess } from './in-process.ts'
import type { StandIn } from './stand-in/stand-in.ts'
import { standInTransport } from './stand-in-transport.ts'

/** Milliseconds that every answer takes, there and back. */
const ROUND_TRIP = 100

/** A run, and how many round trips it made one after the other. */
export interface Travelled {
  readonly told: FinishedRun
  readonly trips: number
}

/**
 * Runs the action in this process, far from a stand-in: on a clock on which nothing but the way there and
 * back takes time, so that the speed of the machine has no part in the count.
 */
export async function countRoundTrips(
  neon: StandIn,
  given: Omit<InProcess, 'send' | 'clock'>,
): Promise<Travelled> {
  const clock = fakeClock({ random: seededRandom(1), start: Date.now() })
  const near = standInTransport(neon, clock)
  const far: SendRequest = async (ask, signal) => {
    const answer = await near(ask, signal)
    await clock.sleep(ROUND_TRIP, signal)
    return answer
  }
  using _ = given.event && asTheEventTells(neon.github, given.event)
  const start = clock.now()
  const told = await runInProcess({ place: neon.github, ...given, send: far, clock })
  return { told, trips: (clock.now() - start) / ROUND_TRIP }
}
