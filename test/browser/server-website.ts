import { once } from 'node:events'
import {
  createServer as createPlainServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http'
import { createServer } from 'node:https'
import { createAuthServer } from '@neondatabase/auth/server'
import type { Certificate } from '../support/runner/certificate.ts'
import { addressOf } from '../support/runner/loopback.ts'
import type { Website } from './website.ts'

/**
 * Serves a page that is made on the server, which keeps the session in a cookie of the app's own host, as
 * Neon's SDK for servers does.
 *
 * @param certificate undefined for plain http, as on localhost
 */
export async function startServerWebsite(
  baseUrl: string,
  certificate?: Certificate,
): Promise<Website> {
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    whoIsSignedIn(baseUrl, request).then(
      (text) => response.end(page(text)),
      (error: unknown) => response.end(page(`Failed: ${String(error)}`)),
    )
  }
  const server = certificate ? createServer(certificate, answer) : createPlainServer(answer)
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

async function whoIsSignedIn(baseUrl: string, request: IncomingMessage): Promise<string> {
  const auth = createAuthServer({
    baseUrl,
    cookieSecret: 'only for this test, and 32 characters long',
    context: () => ({
      // As its Next.js flavour does: only cookies with Neon's prefix go to the auth service.
      getCookies: () => neonCookies(request.headers.cookie),
      setCookie: () => undefined,
      getHeader: (name: string) => String(request.headers[name] ?? ''),
      getOrigin: () => `https://${request.headers.host}`,
      getFramework: () => 'test',
    }),
  })
  const { data } = await auth.getSession()
  return data ? `Signed in: ${data.user.name}, ${data.user.email}` : 'Nobody is signed in'
}

function neonCookies(header = ''): string {
  return header
    .split('; ')
    .filter((pair) => pair.startsWith('__Secure-neon-auth'))
    .join('; ')
}

function page(text: string): string {
  return `<!doctype html><meta charset="utf-8"><title>A preview</title><output>${text}</output>`
}
