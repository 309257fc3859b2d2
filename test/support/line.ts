import { NetworkError } from '../../src/clients/http/network-error.ts'
import type { HttpResponse } from '../../src/clients/http/response.ts'
import type { HttpRequest, SendRequest } from '../../src/clients/http/transport.ts'

/** A request to nowhere. */
export function someAsk(overrides: Partial<HttpRequest> = {}): HttpRequest {
  return {
    purpose: 'list the branches',
    method: 'GET',
    url: new URL('https://neon.example/api/v2/projects'),
    ...overrides,
  }
}

/** An answer as a line gives it; a body that is not text is sent as JSON. */
export function someAnswer(
  status: number,
  body: unknown = '',
  headers: HttpResponse['headers'] = {},
): HttpResponse {
  return { status, headers, text: typeof body === 'string' ? body : JSON.stringify(body) }
}

/** An error as the connection raises it, with Node's code. */
export function brokenBy(code: string): Error {
  return Object.assign(new Error(`broken by ${code}`), { code })
}

export interface ScriptedLine {
  readonly line: SendRequest
  /** What was sent, in order. */
  readonly sent: HttpRequest[]
}

/**
 * A line that gives the answers of a script in turn, the last one for ever: a status, a whole
 * answer, or an error for an answer that gets lost.
 */
export function scriptedLine(script: readonly (number | HttpResponse | Error)[]): ScriptedLine {
  const sent: HttpRequest[] = []
  const line: SendRequest = async (ask, signal) => {
    if (signal.aborted) throw signal.reason
    const next = script[Math.min(sent.length, script.length - 1)]
    sent.push(ask)
    if (next instanceof Error) throw new NetworkError(ask.purpose, ask.url, next)
    return typeof next === 'number' || next === undefined ? someAnswer(next ?? 200) : next
  }
  return { line, sent }
}
