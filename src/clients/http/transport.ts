import type { Agent, Dispatcher } from 'undici'
import { ActionError } from '../../lib/errors.ts'
import { NetworkError } from './network-error.ts'
import type { HttpResponse } from './response.ts'
import { EnvHttpProxyAgent } from './undici.ts'

/** A request to Neon's API or to an auth service. */
export interface HttpRequest {
  /** What it is for, as the rest of "Could not …": for errors, and for what a time-out interrupted. */
  readonly purpose: string
  readonly method: string
  readonly url: URL
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  /** Not to be repeated, because the caller looks again by itself. */
  readonly once?: boolean
  /** Milliseconds that a rate limit may ask to wait; asked for more, its 429 is the answer. */
  readonly maxRetryAfter?: number
}

/**
 * Sends one request and reads its answer, whatever its status.
 *
 * @param signal ends the request, and every wait for its repetition
 * @throws NoAnswer if none came; the signal's reason if that ended it
 */
export type SendRequest = (ask: HttpRequest, signal: AbortSignal) => Promise<HttpResponse>

/** Milliseconds until a connection must stand, and until an answer must begin or go on. */
const CONNECT_TIMEOUT_MS = 10_000
const RESPONSE_TIMEOUT_MS = 30_000
/** Bytes. Neon's longest answer, a full page of branches, stays far below it. */
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
 * @throws Failure if a proxy variable holds no address
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
    send: (ask, signal) => sendOnce(ask, signal, ask.url.protocol === 'https:' ? proxied : direct),
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
  ask: HttpRequest,
  signal: AbortSignal,
  dispatcher: Dispatcher,
): Promise<HttpResponse> {
  try {
    const { statusCode, headers, body } = await dispatcher.request({
      origin: ask.url.origin,
      path: `${ask.url.pathname}${ask.url.search}`,
      method: ask.method,
      headers: { accept: 'application/json', 'user-agent': 'neon-auth-preview', ...ask.headers },
      body: ask.body ?? null,
      signal,
    })
    return { status: statusCode, headers, text: await body.text() }
  } catch (error) {
    if (signal.aborted) throw signal.reason
    throw new NetworkError(ask.purpose, ask.url, error)
  }
}
