import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { addressOf, forward } from './loopback.ts'

export interface ConnectProxy {
  /** `http://127.0.0.1:PORT`, for `HTTPS_PROXY` or `HTTP_PROXY`. */
  url: string
  /** `host:port` of each CONNECT, in order, refused ones too. */
  connects: string[]
  /** `METHOD url` of each request that came to be forwarded in the clear, refused ones too. */
  requests: string[]
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

const refusals = {
  403: 'Forbidden',
  407: 'Proxy Authentication Required',
  502: 'Bad Gateway',
}

/**
 * Starts an HTTP proxy that tunnels (CONNECT) and forwards, to loopback alone: anything else is
 * answered with 502, so that no test reaches the world.
 *
 * @param options `refuse` answers every request with that status instead
 */
export async function startConnectProxy(
  options: { refuse?: 403 | 407 } = {},
): Promise<ConnectProxy> {
  const connects: string[] = []
  const requests: string[] = []
  const tunnels = new Set<Duplex>()

  const server = createServer((request, response) => {
    const address = request.url ?? ''
    requests.push(`${request.method} ${address}`)
    const refused = options.refuse ?? (isLoopback(hostOf(address)) ? undefined : 502)
    if (refused === undefined) forwardInTheClear(address, request, response)
    else response.writeHead(refused, headersOf(refused)).end()
  })

  server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    const target = request.url ?? ''
    connects.push(target)
    const { hostname, port } = new URL(`http://${target}`)
    const refused = options.refuse ?? (isLoopback(hostname) ? undefined : 502)
    if (refused !== undefined) {
      client.end(statusLine(refused))
      return
    }
    const upstream = connect(Number(port || 80), bare(hostname))
    keep(client, upstream)
    upstream.once('connect', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.write(head)
      upstream.pipe(client).pipe(upstream)
    })
  })

  function keep(client: Duplex, upstream: Socket): void {
    for (const [one, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      tunnels.add(one)
      one.on('error', () => other.destroy())
      one.on('close', () => {
        tunnels.delete(one)
        other.destroy()
      })
    }
  }

  async function close(): Promise<void> {
    if (!server.listening) return
    const closed = once(server, 'close')
    server.close()
    server.closeAllConnections()
    for (const tunnel of tunnels) tunnel.destroy()
    await closed
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${addressOf(server).port}`
  return { url, connects, requests, close, [Symbol.asyncDispose]: close }
}

function forwardInTheClear(
  address: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const { origin, pathname, search } = new URL(address)
  forward({ request, response, origin, path: pathname + search })
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : ''
}

function bare(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1')
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
}

function headersOf(status: keyof typeof refusals): Record<string, string> {
  return status === 407 ? { 'proxy-authenticate': 'Basic realm="proxy"' } : {}
}

function statusLine(status: keyof typeof refusals): string {
  const headers = Object.entries({ ...headersOf(status), 'content-length': '0' })
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`)
  return `HTTP/1.1 ${status} ${refusals[status]}\r\n${lines.join('')}\r\n`
}
