import { type Connections, openConnections } from '../../src/http/line.ts'
import { retrying } from '../../src/http/retry.ts'
import { wireOf } from '../../src/http/wire.ts'
import type { NeonApi } from '../../src/neon/api.ts'
import type { StandIn } from '../stand-in/stand-in.ts'
import { type FakeClock, fakeClock } from './clock.ts'

/** The management API of a stand-in, over real connections and on a fake clock. */
export interface NeonApiInProcess extends AsyncDisposable {
  readonly neon: NeonApi
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
  const connections: Connections = openConnections()
  const line = retrying(connections.line, clock, () => undefined)
  const { apiHost: host, apiKey, projectId } = standIn
  return {
    neon: { wire: wireOf(line, clock, signal), host, apiKey, projectId },
    clock,
    [Symbol.asyncDispose]: () => connections.close(),
  }
}
