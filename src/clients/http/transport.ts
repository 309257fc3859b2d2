import { setImmediate as nextTurn } from 'node:timers/promises'
import { type Dispatcher, EnvHttpProxyAgent } from 'undici'
import { ActionError } from '../../lib/errors.ts'
import { VERSION } from '../../lib/version.ts'
import { NetworkError } from './network-error.ts'
import type { HttpResponse } from './response.ts'

/** A request to Neon's API, an auth service or GitHub. */
export interface HttpRequest {
  /** What it is for, as the rest of "Could not …": for errors, and for what a time-out interrupted. */
  readonly purpose: string
  readonly method: string
  readonly url: URL
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /**
   * Whether sending it twice has the effect of sending it once, so that it may be repeated when its
   * outcome is unknown. A GET always is.
   */
  readonly idempotent?: boolean
  /** Whether a success without a body is of no use, so that it is read again. */
  readonly readsBody?: boolean
  /** False: never retried, because the caller polls. */
  readonly retry?: false
  /** Milliseconds that may be spent waiting for a rate limit, in all; then its 429 is returned. */
  readonly maxRetryAfter?: number
}

/**
 * Sends one request and reads its response, whatever its status.
 *
 * @param signal ends the request, and every wait for its retry
 * @throws NetworkError if there was no response; the signal's reason if that ended it
 */
export type SendRequest = (request: HttpRequest, signal: AbortSignal) => Promise<HttpResponse>

/** Time for a connection to stand, and for a response to begin or go on. */
const CONNECT_TIMEOUT_MS = 10_000
/**
 * Time for each of a host's addresses before the next one is tried. Node's 250 ms are too short for a
 * distant host, and where all addresses fail at that, nothing connects.
 */
const ADDRESS_TIMEOUT_MS = 3_000
const RESPONSE_TIMEOUT_MS = 30_000
/** Neon's longest response, a full page of branches, stays far below it. */
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024

/** Who is asking, for the logs of the other side. */
const USER_AGENT = `neon-auth-preview/${VERSION}`

/** The connections to the outside: direct ones, and those by way of the runner's proxy. */
export interface Transport {
  readonly send: SendRequest
  close(): Promise<void>
}

/**
 * Opens the one HTTP stack of the action. The proxy of a self-hosted runner applies to `https`; plain
 * `http`, which is for loopback only, never goes to a proxy, since the key would cross the network
 * readable. Redirects are not followed: undici's `request` hands out the 3xx as it is, so credentials
 * never go to where a response points.
 *
 * @throws ActionError if the proxy variable holds no address
 */
export function createTransport(): Transport {
  const dispatcher = createDispatcher()
  return {
    send: (request, signal) => sendOnce(request, signal, dispatcher),
    close: () => dispatcher.destroy(),
  }
}

function createDispatcher(): Dispatcher {
  const connect = {
    timeout: CONNECT_TIMEOUT_MS,
    autoSelectFamily: true,
    autoSelectFamilyAttemptTimeout: ADDRESS_TIMEOUT_MS,
  }
  try {
    return new EnvHttpProxyAgent({
      connect,
      // How the proxy itself is reached.
      proxyTls: connect,
      headersTimeout: RESPONSE_TIMEOUT_MS,
      bodyTimeout: RESPONSE_TIMEOUT_MS,
      maxResponseSize: MAX_RESPONSE_BYTES,
      httpProxy: '',
      httpsProxy: runnerVariable('https_proxy').trim(),
      noProxy: runnerVariable('no_proxy'),
    })
  } catch (cause) {
    // The address is not shown: it may hold the proxy's password.
    throw new ActionError(
      {
        attempted: 'use the proxy in `HTTPS_PROXY`',
        answered: 'the variable holds no address that can be used',
        remedy: 'write it like http://proxy.example.com:8080 where the runner is set up.',
      },
      { cause },
    )
  }
}

/**
 * A proxy variable as GitHub's runner reads it: in lower case, or in upper case where that is missing or
 * empty; see https://github.com/actions/runner/blob/main/src/Runner.Sdk/RunnerWebProxy.cs
 */
function runnerVariable(name: 'https_proxy' | 'no_proxy'): string {
  return process.env[name] || process.env[name.toUpperCase()] || ''
}

async function sendOnce(
  request: HttpRequest,
  signal: AbortSignal,
  dispatcher: Dispatcher,
): Promise<HttpResponse> {
  try {
    const { statusCode, headers, body } = await dispatcher.request({
      origin: request.url.origin,
      path: `${request.url.pathname}${request.url.search}`,
      method: request.method,
      headers: {
        accept: 'application/json',
        'user-agent': USER_AGENT,
        ...request.headers,
      },
      body: request.body ?? null,
      signal,
    })
    const text = await body.text()
    // Only then undici takes the connection for free; a request sent before it would open another one.
    await nextTurn()
    return { status: statusCode, headers, text }
  } catch (error) {
    if (signal.aborted) throw signal.reason
    throw new NetworkError(request.purpose, request.url, error)
  }
}
