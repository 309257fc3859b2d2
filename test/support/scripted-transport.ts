import { NetworkError } from '../../src/clients/http/network-error.ts'
import type { HttpResponse } from '../../src/clients/http/response.ts'
import type { HttpRequest, SendRequest } from '../../src/clients/http/transport.ts'

/** A request to nowhere. */
export function someRequest(overrides: Partial<HttpRequest> = {}): HttpRequest {
  return {
    purpose: 'list the branches',
    method: 'GET',
    url: new URL('https://neon.example/api/v2/projects'),
    ...overrides,
  }
}

/** A response as a transport gives it; a body that is not text is sent as JSON. */
export function someResponse(
  status: number,
  body: unknown = '',
  headers: HttpResponse['headers'] = {},
): HttpResponse {
  return { status, headers, text: typeof body === 'string' ? body : JSON.stringify(body) }
}

/** An error as the connection raises it, with Node's code. */
export function connectionError(code: string): Error {
  return Object.assign(new Error(`broken by ${code}`), { code })
}

export interface ScriptedTransport {
  readonly send: SendRequest
  /** What was sent, in order. */
  readonly sent: HttpRequest[]
}

/**
 * A transport that gives the responses of a script in turn, the last one for ever: a status, a whole
 * answer, or an error for an answer that gets lost.
 */
export function scriptedTransport(
  script: readonly (number | HttpResponse | Error)[],
): ScriptedTransport {
  const sent: HttpRequest[] = []
  const send: SendRequest = async (request, signal) => {
    if (signal.aborted) throw signal.reason
    const next = script[Math.min(sent.length, script.length - 1)]
    sent.push(request)
    if (next instanceof Error) throw new NetworkError(request.purpose, request.url, next)
    return typeof next === 'number' || next === undefined ? someResponse(next ?? 200) : next
  }
  return { send, sent }
}
