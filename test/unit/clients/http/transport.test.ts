import { once } from 'node:events'
import { createServer } from 'node:http'
import net from 'node:net'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createTransport } from '../../../../src/clients/http/transport.ts'
import { addressOf } from '../../../support/runner/loopback.ts'
import { startConnectProxy } from '../../../support/runner/proxy.ts'
import { startTlsFront } from '../../../support/runner/tls.ts'
import { someRequest } from '../../../support/scripted-transport.ts'

const never = new AbortController().signal

afterEach(() => {
  vi.unstubAllEnvs()
})

/** Sends a request over the real line. */
async function send(url: string, signal = never) {
  const connections = createTransport()
  try {
    return await connections.send(someRequest({ url: new URL(url) }), signal)
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
        `Could not use the proxy in \`HTTPS_PROXY\`: the variable holds no address that can be used
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

  test('is used again by the request that follows a response at once', async () => {
    let connections = 0
    const server = createServer((_, response) => {
      response.end('{}')
    })
    server.on('connection', () => {
      connections += 1
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const url = new URL(`http://127.0.0.1:${addressOf(server).port}`)
    const transport = createTransport()
    for (const method of ['GET', 'POST', 'DELETE', 'GET']) {
      await transport.send(someRequest({ url, method }), never)
    }
    await transport.close()
    server.close()
    expect(connections).toBe(1)
  })

  test.each([
    ['host', 'http://127.0.0.1:1', ''],
    ['proxy', 'https://neon.example', 'http://127.0.0.1:1'],
  ])(
    'gives each address of a distant %s seconds, where Node gives 250 ms',
    async (_, url, proxy) => {
      vi.stubEnv('HTTPS_PROXY', proxy)
      const connect = vi.spyOn(net, 'connect')
      await send(url).catch(() => undefined)
      const [options] = connect.mock.calls.at(-1) ?? []
      connect.mockRestore()
      expect(options).toMatchObject({
        autoSelectFamily: true,
        autoSelectFamilyAttemptTimeout: expect.toSatisfy((ms: number) => ms >= 2000 && ms <= 5000),
      })
    },
  )
})

describe("proxy variables are read as GitHub's runner reads them", () => {
  const attempt = async (variables: Record<string, string>) => {
    await using proxy = await startConnectProxy({ refuse: 403 })
    const names = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY', 'no_proxy', 'NO_PROXY']
    for (const name of names) vi.stubEnv(name, variables[name]?.replace('PROXY', proxy.url))
    await send('https://localhost:1').catch(() => undefined)
    return proxy.connects
  }

  test.each([
    ['an empty `https_proxy` beside the other', { https_proxy: '', HTTPS_PROXY: 'PROXY' }],
    ['lower case first', { https_proxy: 'PROXY', HTTPS_PROXY: 'http://127.0.0.1:1' }],
    ['blanks around it', { https_proxy: ' PROXY ' }],
    [
      'an empty `no_proxy` does not hide the other',
      { HTTPS_PROXY: 'PROXY', no_proxy: '', NO_PROXY: 'neon.example' },
    ],
  ])('%s: by way of the proxy', async (_, variables) => {
    expect(await attempt(variables)).toEqual(['localhost:1'])
  })

  test.each([
    [
      'an empty `no_proxy` beside the other',
      { HTTPS_PROXY: 'PROXY', no_proxy: '', NO_PROXY: 'localhost' },
    ],
    ['a proxy for plain http only', { http_proxy: 'PROXY', HTTP_PROXY: 'PROXY' }],
  ])('%s: directly', async (_, variables) => {
    expect(await attempt(variables)).toEqual([])
  })
})
