import { type IncomingMessage, type ServerResponse, request as startRequest } from 'node:http'
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2'
import type { AddressInfo, Server } from 'node:net'
import { pipeline } from 'node:stream'

/** Headers that speak of one connection and are not passed on (RFC 9110, 7.6.1). */
const ofTheConnection = new Set([
  'connection',
  'keep-alive',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
])

/**
 * Where a server listens.
 *
 * @throws Error when it does not listen on a port
 */
export function addressOf(server: Server): AddressInfo {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return address
}

/**
 * Passes a request on to another origin with method, path, headers (Host too) and body, and its
 * answer back. Where the origin drops the connection, the client's is dropped too.
 */
export function forward({
  request,
  response,
  origin,
  path,
}: {
  request: IncomingMessage | Http2ServerRequest
  response: ServerResponse | Http2ServerResponse
  origin: string
  path: string
}): void {
  const { ':authority': authority, ...headers } = request.headers
  const onward = startRequest(`${origin}${path}`, {
    agent: false,
    method: request.method,
    headers: {
      ...passedOn(headers),
      ...(typeof authority === 'string' && { host: authority }),
    },
  })
  onward.on('response', (answer) => {
    response.statusCode = answer.statusCode ?? 502
    for (const [name, value] of Object.entries(passedOn(answer.headers))) {
      if (value !== undefined) response.setHeader(name, value)
    }
    pipeline(answer, response, () => undefined)
  })
  onward.on('error', (error) => response.destroy(error))
  response.on('close', () => onward.destroy())
  pipeline(request, onward, () => undefined)
}

function passedOn<Value>(headers: Record<string, Value>): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(headers).filter(
      ([name]) => !(name.startsWith(':') || ofTheConnection.has(name)),
    ),
  )
}
