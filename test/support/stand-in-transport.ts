import { NetworkError } from '../../src/clients/http/network-error.ts'
import type { HttpResponse } from '../../src/clients/http/response.ts'
import {
  createTransport,
  type HttpRequest,
  type SendRequest,
} from '../../src/clients/http/transport.ts'
import type { FakeClock } from './clock.ts'
import { connectionError } from './scripted-transport.ts'
import type { StandIn } from './stand-in/stand-in.ts'

/** Milliseconds after which the action's own line gives up an answer that does not come. */
const silenceTimeout = 30_000

/** A line to a stand-in without a network, on a clock that stands still while it answers. */
export function standInTransport(neon: StandIn, clock: FakeClock): SendRequest {
  return async (ask, signal) => {
    if (signal.aborted) throw signal.reason
    if (ask.url.origin !== neon.origin) return await sendElsewhere(ask, signal)
    const outcome = await clock.during(
      neon.receive({
        method: ask.method,
        url: ask.url,
        headers: { ...ask.headers, host: ask.url.host },
        text: ask.body ?? '',
        address: '127.0.0.1',
      }),
    )
    if (outcome === 'silence') await clock.sleep(silenceTimeout, signal)
    if (signal.aborted) throw signal.reason
    if (outcome === 'silence') throw lost('UND_ERR_HEADERS_TIMEOUT')
    if (outcome === 'cut') throw lost('ECONNRESET')
    return { status: outcome.status, headers: headersOf(outcome.headers), text: outcome.body }

    function lost(code: string): NetworkError {
      return new NetworkError(ask.purpose, ask.url, connectionError(code))
    }
  }
}

/** A request to another server takes the network, as it does outside of tests. */
async function sendElsewhere(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse> {
  const transport = createTransport()
  try {
    return await transport.send(request, signal)
  } finally {
    await transport.close()
  }
}

/** Headers as undici gives them: a list where one came several times. */
function headersOf(sent: readonly [name: string, value: string][]): HttpResponse['headers'] {
  const headers: Record<string, string | string[]> = {}
  for (const [name, value] of sent) {
    const before = headers[name]
    headers[name] = before === undefined ? value : [before, value].flat()
  }
  return headers
}
