import { once } from 'node:events'
import { createServer } from 'node:http'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createTransport } from '../../../../src/clients/http/transport.ts'
import { someAsk } from '../../../support/line.ts'
import { addressOf } from '../../../support/runner/loopback.ts'
import { startConnectProxy } from '../../../support/runner/proxy.ts'
import { startTlsFront } from '../../../support/runner/tls.ts'

const never = new AbortController().signal

afterEach(() => {
  vi.unstubAllEnvs()
})

/** Sends a request over the real line. */
async function send(url: string, signal = never) {
  const connections = createTransport()
  try {
    return await connections.send(someAsk({ url: new URL(url) }), signal)
  } finally {
    await connections.close()
  }
}

describe('what a user reads when no connection stands', () => {
  test('nothing listens there', async () => {
    await expect(send('http://127.0.0.1:1')).rejects.toThrow(
      `Could not list the branches: no answer from 127.0.0.1:1 (ECONNREFUSED)
Likely cause: nothing listens at that address and port.
What to do: check \`api_host\` and, on a self-hosted runner, the proxy and the firewall.`,
    )
  })

  test('the certificate is not trusted', async () => {
    await using front = await startTlsFront('http://127.0.0.1:1')
    await expect(send(front.origin)).rejects.toThrow(
      /\(DEPTH_ZERO_SELF_SIGNED_CERT\)\nLikely cause: the TLS certificate .*\nWhat to do: .*NODE_EXTRA_CA_CERTS/,
    )
  })

  test('it is no TLS that is spoken there', async () => {
    await using plain = await startConnectProxy()
    await expect(send(plain.url.replace('http:', 'https:'))).rejects.toThrow(
      'Likely cause: what listens there does not speak TLS (https).',
    )
  })

  test.each([403, 407] as const)('the proxy refuses with %i', async (refuse) => {
    await using proxy = await startConnectProxy({ refuse })
    vi.stubEnv('HTTPS_PROXY', proxy.url)
    await expect(send('https://neon.example')).rejects.toThrow(
      `Could not list the branches: no answer from neon.example (Proxy response (${refuse}) !== 200 when HTTP Tunneling)
Likely cause: the proxy in \`HTTPS_PROXY\` refused to connect.
What to do: let the proxy connect to that host, give it credentials, or name the host in \`NO_PROXY\`.`,
    )
  })

  test.each(['not an address', 'proxy.example.com:8080', 'http://user:hunter22@'])(
    'the proxy variable is %s, and what it holds is not shown',
    async (value) => {
      vi.stubEnv('HTTPS_PROXY', value)
      const error = await send('http://127.0.0.1:1').catch((thrown: Error) => thrown.message)
      expect(error).toBe(
        `Could not use the proxy in \`HTTPS_PROXY\` or \`HTTP_PROXY\`: the variable holds no address that can be used
What to do: write it like http://proxy.example.com:8080 where the runner is set up.`,
      )
    },
  )
})

describe('a connection', () => {
  test('is given up at once when the run is ended', async () => {
    const server = createServer()
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const ending = new AbortController()
    const reason = new Error('the job was cancelled')
    server.once('request', () => ending.abort(reason))
    const { port } = addressOf(server)
    await expect(send(`http://127.0.0.1:${port}`, ending.signal)).rejects.toBe(reason)
    server.closeAllConnections()
    server.close()
  })

  test('does not follow a redirect', async () => {
    const server = createServer((request, response) => {
      response.writeHead(302, { location: `/followed-from${request.url}` }).end()
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = addressOf(server)
    expect((await send(`http://127.0.0.1:${port}/`)).headers['location']).toBe('/followed-from/')
    server.closeAllConnections()
    server.close()
  })
})
