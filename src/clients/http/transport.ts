import { type Agent, type Dispatcher, EnvHttpProxyAgent } from 'undici'
import { ActionError } from '../../lib/errors.ts'
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
  /** False: never repeated, because the caller polls by itself. */
  readonly retry?: false
  /** Milliseconds that a rate limit may request to wait; if it asks for more, its 429 is returned. */
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
const RESPONSE_TIMEOUT_MS = 30_000
/** Neon's longest response, a full page of branches, stays far below it. */
const MAX_RESPONSE_BYTES = 32 * 1024 * 1024

/** The connections to the outside: direct ones, and those by way of the runner's proxy. */
export interface Transport {
  readonly send: SendRequest
  close(): Promise<void>
}

/**
 * Opens the one HTTP stack of the action. `HTTPS_PROXY` and `NO_PROXY` of a self-hosted runner
 * apply to `https`; plain `http`, which is for loopback only, never goes to a proxy, since the key
 * would cross the network readable. Redirects are not followed: undici's `request` hands out the
 * 3xx as it is, so credentials never go to where an answer points.
 *
 * @throws ActionError if a proxy variable holds no address
 */
export function createTransport(): Transport {
  const limits = {
    connect: { timeout: CONNECT_TIMEOUT_MS },
    headersTimeout: RESPONSE_TIMEOUT_MS,
    bodyTimeout: RESPONSE_TIMEOUT_MS,
    maxResponseSize: MAX_RESPONSE_BYTES,
  }
  const direct = new EnvHttpProxyAgent({ ...limits, httpProxy: '', httpsProxy: '' })
  const proxied = proxyAgent(limits)
  return {
    send: (request, signal) =>
      sendOnce(request, signal, request.url.protocol === 'https:' ? proxied : direct),
    close: async () => {
      await Promise.all([direct.destroy(), proxied.destroy()])
    },
  }
}

function proxyAgent(limits: Agent.Options): Dispatcher {
  try {
    return new EnvHttpProxyAgent(limits)
  } catch (cause) {
    // The address is not shown: it may hold the proxy's password.
    throw new ActionError(
      {
        attempted: 'use the proxy in `HTTPS_PROXY` or `HTTP_PROXY`',
        answered: 'the variable holds no address that can be used',
        remedy: 'write it like http://proxy.example.com:8080 where the runner is set up.',
      },
      { cause },
    )
  }
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
        'user-agent': 'neon-auth-preview',
        ...request.headers,
      },
      body: request.body ?? null,
      signal,
    })
    return { status: statusCode, headers, text: await body.text() }
  } catch (error) {
    if (signal.aborted) throw signal.reason
    throw new NetworkError(request.purpose, request.url, error)
  }
}
