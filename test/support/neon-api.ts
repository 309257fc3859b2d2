import { createHttpClient } from '../../src/clients/http/http-client.ts'
import { createTransport, type Transport } from '../../src/clients/http/transport.ts'
import type { NeonClient } from '../../src/clients/neon/neon-client.ts'
import { type FakeClock, fakeClock } from './clock.ts'
import type { StandIn } from './stand-in/stand-in.ts'

/** The management API of a stand-in, over real connections and on a fake clock. */
export interface NeonApiInProcess extends AsyncDisposable {
  readonly neon: NeonClient
  readonly clock: FakeClock
}

/**
 * Connects to a stand-in from this process, as a run of the action does.
 *
 * @param signal ends it, never if left out
 */
export function neonApiOf(
  standIn: StandIn,
  signal: AbortSignal = new AbortController().signal,
): NeonApiInProcess {
  const clock = fakeClock()
  const connections: Transport = createTransport()
  const { apiHost: host, apiKey, projectId } = standIn
  return {
    neon: { http: createHttpClient(connections.send, clock, signal), host, apiKey, projectId },
    clock,
    [Symbol.asyncDispose]: () => connections.close(),
  }
}
