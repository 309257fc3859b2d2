import { once } from 'node:events'
import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http'
import { createSecureServer } from 'node:http2'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as sleep } from 'node:timers/promises'
import { type Exchange, HOSTS, type Link, type Order } from './recording.ts'

// A process of `startReplay`: serves three hosts that repeat what was recorded, so that the work of a
// stand-in is not in what is measured.

let waiting: Exchange[] = []

process.on('message', async (order: Order) => {
  if ('link' in order) process.send?.(await serve(order.link))
  else {
    waiting = [...order.exchanges]
    process.send?.('loaded')
  }
})

async function serve(link: Link): Promise<Record<string, string>> {
  const origins: Record<string, string> = {}
  for (const host of HOSTS) {
    const port = await listen(createHost(host, link))
    const shown = link.roundTripMs === undefined ? port : await delay(port, link.roundTripMs)
    origins[host] = link.tls ? `https://localhost:${shown}` : `http://127.0.0.1:${shown}`
  }
  return origins
}

function createHost(host: Exchange['host'], { tls }: Link): Server {
  const listener = async (
    request: Parameters<RequestListener>[0],
    response: Parameters<RequestListener>[1],
  ) => {
    const body = await text(request)
    const of = waiting.filter(
      (one) => one.host === host && one.method === request.method && one.path === request.url,
    )
    const found = of.find((one) => one.body === body) ?? of[0]
    if (found === undefined) {
      response.writeHead(501).end(`not recorded: ${request.method} ${request.url}`)
      return
    }
    waiting.splice(waiting.indexOf(found), 1)
    const {
      'content-length': _,
      'transfer-encoding': __,
      connection: ___,
      ...headers
    } = found.headers
    response.writeHead(found.status, headers).end(found.text)
  }
  if (tls === undefined) return createHttpServer(listener)
  const { cert, key, http2 } = tls
  const options = {
    cert,
    key,
    allowHTTP1: true,
    ALPNProtocols: http2 ? ['h2', 'http/1.1'] : ['http/1.1'],
  }
  return createSecureServer(options, listener as never) as unknown as Server
}

/** A port by way of which each direction takes half of the time, and a connection all of it to stand. */
async function delay(port: number, roundTripMs: number): Promise<number> {
  return await listen(
    createServer({ noDelay: true }, (client) => {
      const target = connect({ port, host: '127.0.0.1', noDelay: true })
      pass(client, target, roundTripMs / 2, roundTripMs)
      pass(target, client, roundTripMs / 2, 0)
    }),
  )
}

/** Passes on what comes, later by that much; what comes first, by `atFirst` more. */
function pass(from: Socket, to: Socket, ms: number, atFirst: number): void {
  const stands = Date.now() + atFirst
  let last = Promise.resolve()
  const later = (then: () => void) => {
    const at = Math.max(Date.now(), stands) + ms
    last = last.then(() => sleep(Math.max(0, at - Date.now()))).then(then)
  }
  from.on('data', (chunk) => later(() => to.write(chunk)))
  from.on('end', () => later(() => to.end()))
  from.on('error', () => to.destroy())
  from.on('close', () => later(() => to.destroy()))
}

async function listen(server: Server | ReturnType<typeof createServer>): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}
