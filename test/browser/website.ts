import { once } from 'node:events'
import { createServer } from 'node:https'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import type { Certificate } from '../support/runner/certificate.ts'
import { addressOf } from '../support/runner/loopback.ts'

/** A website on loopback that serves the same pages under whatever host it is asked for. */
export interface Website extends AsyncDisposable {
  readonly port: number
}

/**
 * Builds the preview page as a deployment does, with the address of auth in a variable, and serves
 * it over TLS.
 */
export async function startWebsite(baseUrl: string, certificate: Certificate): Promise<Website> {
  const files = await builtPage(baseUrl)
  const server = createServer(certificate, (request, response) => {
    const path = request.url === '/' ? 'index.html' : (request.url ?? '').slice(1)
    const content = files.get(path)
    response.statusCode = content === undefined ? 404 : 200
    response.setHeader('content-type', path.endsWith('.html') ? 'text/html' : 'text/javascript')
    response.end(content)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    port: addressOf(server).port,
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

/** The page's files by their path. */
async function builtPage(baseUrl: string): Promise<Map<string, string | Uint8Array>> {
  const built = await build({
    root: fileURLToPath(new URL('page', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    define: { 'import.meta.env.VITE_NEON_AUTH_URL': JSON.stringify(baseUrl) },
    build: { write: false, target: 'esnext', minify: false },
  })
  if (!('output' in built)) throw new Error('vite built something else than one page')
  return new Map(
    built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  )
}
