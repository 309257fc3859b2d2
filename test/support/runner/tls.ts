import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createSecureServer } from 'node:http2'
import type { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLoopbackCertificate } from './certificate.ts'
import { addressOf, forward } from './loopback.ts'

export interface TlsFront {
  /** `https://localhost:PORT` */
  origin: string
  /** A PEM file with the certificate, for `NODE_EXTRA_CA_CERTS`; gone after `close`. */
  caFile: string
  /** The same certificate as PEM text, for clients in this process. */
  ca: string
  /** The HTTP version of each request that came in: `1.1` or `2.0`. */
  httpVersions: string[]
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Puts TLS in front of an http server on loopback: requests go on with method, path, headers and
 * body as they came, Host being the front's own. It speaks HTTP/2 and 1.1, as Neon does; the client
 * chooses.
 *
 * @param targetOrigin `http://127.0.0.1:PORT`
 */
export async function startTlsFront(targetOrigin: string): Promise<TlsFront> {
  const { key, cert } = createLoopbackCertificate()
  const folder = await mkdtemp(join(tmpdir(), 'tls-front-'))
  const caFile = join(folder, 'ca.pem')
  await writeFile(caFile, cert)

  const httpVersions: string[] = []
  const sockets = new Set<Socket>()
  const server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
    httpVersions.push(request.httpVersion)
    forward({ request, response, origin: targetOrigin, path: request.url })
  })
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  // Clients that do not trust the certificate, or go away: their side tells the test.
  server.on('sessionError', () => undefined)

  async function close(): Promise<void> {
    if (server.listening) {
      const closed = once(server, 'close')
      server.close()
      for (const socket of sockets) socket.destroy()
      await closed
    }
    await rm(folder, { recursive: true, force: true })
  }

  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const origin = `https://localhost:${addressOf(server).port}`
  return { origin, caFile, ca: cert, httpVersions, close, [Symbol.asyncDispose]: close }
}
