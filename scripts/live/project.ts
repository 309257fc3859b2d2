import { CLIENT_INFO_HEADER } from '../../src/clients/auth-service/client-info.ts'
import { withRedaction } from '../../src/clients/http/redaction.ts'
import type { HttpResponse } from '../../src/clients/http/response.ts'
import { withRetries } from '../../src/clients/http/retry.ts'
import { createTransport, type SendRequest } from '../../src/clients/http/transport.ts'
import { systemClock } from '../../src/lib/clock.ts'
import { Secrets } from '../../src/secrets/secrets.ts'
import { LiveBranches } from './branches.ts'
import type { Target } from './target.ts'

/** A request to an auth service. */
export interface ServiceAsk {
  readonly method: string
  readonly url: string
  readonly headers?: Readonly<Record<string, string>> | undefined
  readonly body?: object
  /** Whether it does not say who asks, as the action does. */
  readonly anonymous?: boolean | undefined
}

/** The Neon project of the suite, spoken to over the action's own HTTP stack. */
export interface LiveProject {
  readonly target: Target
  readonly branches: LiveBranches
  /** Ends the suite. */
  readonly signal: AbortSignal
  /** Asks the management API, below the project, and repeats what Neon did not carry out. */
  ask(method: string, path: string, body?: object): Promise<HttpResponse>
  /** The same with a path below the API's address. */
  askAnywhere(method: string, path: string, body?: object): Promise<HttpResponse>
  /** Asks an auth service once: also a 429 is an answer. */
  askService(ask: ServiceAsk): Promise<HttpResponse>
  close(): Promise<void>
}

/** @param signal ends every request and wait, but for those that clean up */
export function openProject(target: Target, signal: AbortSignal): LiveProject {
  const connections = createTransport()
  const single = withRedaction(connections.send, new Secrets([target.apiKey]))
  const repeating = withRetries(single, systemClock, () => undefined)
  const headers = { authorization: `Bearer ${target.apiKey}` }
  const askAnywhere = (method: string, path: string, body?: object, until = signal) => {
    const url = `${target.apiHost}${path}`
    return send(repeating, { method, url, headers, ...(body && { body }) }, until)
  }
  const ask = (method: string, path: string, body?: object, until = signal) =>
    askAnywhere(method, `/projects/${target.projectId}${path}`, body, until)
  return {
    target,
    signal,
    branches: new LiveBranches(ask, signal),
    ask,
    askAnywhere,
    askService: ({ anonymous = false, headers: own, ...asked }) => {
      const client = anonymous ? {} : CLIENT_INFO_HEADER
      return send(single, { ...asked, headers: { ...client, ...own } }, signal)
    },
    close: () => connections.close(),
  }
}

function send(line: SendRequest, asked: ServiceAsk, signal: AbortSignal): Promise<HttpResponse> {
  const { method, url, headers, body } = asked
  return line(
    {
      purpose: `${method} ${url}`,
      method,
      url: new URL(url),
      headers: { ...(body && { 'content-type': 'application/json' }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    },
    signal,
  )
}
