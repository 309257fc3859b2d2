import { describe, expect, test } from 'vitest'
import { declared, startPreview } from '../support/preview.ts'
import { startConnectProxy } from '../support/runner/proxy.ts'
import { startTlsFront } from '../support/runner/tls.ts'

describe('a self-hosted runner behind a proxy', () => {
  test('reaches Neon by way of HTTPS_PROXY', async () => {
    await using preview = await startPreview()
    await using front = await startTlsFront(preview.neon.origin)
    await using proxy = await startConnectProxy()
    const run = await preview.runBuilt(
      'opened',
      { ...declared, api_host: `${front.origin}/api/v2` },
      { env: { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: front.caFile } },
    )
    expect(run.errors).toEqual([])
    expect(run.outputs['result']).toBe('enabled')
    expect(new Set(proxy.connects)).toEqual(new Set([new URL(front.origin).host]))
    expect(front.httpVersions.length).toBe(
      run.requests.filter(({ service }) => service === 'api').length,
    )
  })

  test('reaches the auth service by way of HTTPS_PROXY as well', async () => {
    await using preview = await startPreview({ inherits: true })
    await using front = await startTlsFront(preview.neon.origin)
    await using proxy = await startConnectProxy()
    const { basePath, integration } = preview.branch().auth ?? {}
    const addresses = {
      base_url: `${front.origin}${basePath}`,
      jwks_url: `${front.origin}${basePath}/.well-known/jwks.json`,
    }
    const body = { ...integration, ...addresses }
    preview.neon.fault({ kind: 'status', status: 200, method: 'GET', path: /\/auth$/, body })
    const run = await preview.runBuilt('opened', declared, {
      env: { HTTPS_PROXY: proxy.url, NODE_EXTRA_CA_CERTS: front.caFile },
    })
    expect(run.errors).toEqual([])
    expect(run.outputs).toMatchObject({ result: 'updated', ...addresses })
    expect(new Set(proxy.connects)).toEqual(new Set([new URL(front.origin).host]))
    expect(front.httpVersions.length).toBe(
      run.requests.filter(({ service }) => service === 'auth').length,
    )
    expect(preview.branch().auth?.users()).toHaveLength(4)
  })

  test('goes directly to what NO_PROXY names', async () => {
    await using preview = await startPreview()
    await using front = await startTlsFront(preview.neon.origin)
    await using proxy = await startConnectProxy()
    const run = await preview.runBuilt(
      'opened',
      { api_host: `${front.origin}/api/v2` },
      {
        env: {
          https_proxy: proxy.url,
          no_proxy: 'example.com,localhost',
          NODE_EXTRA_CA_CERTS: front.caFile,
        },
      },
    )
    expect(run.outputs['result']).toBe('enabled')
    expect(proxy.connects).toEqual([])
    expect(proxy.requests).toEqual([])
  })

  test('sends nothing unencrypted to a proxy', async () => {
    await using preview = await startPreview()
    await using proxy = await startConnectProxy()
    const env = { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url, http_proxy: proxy.url }
    const run = await preview.runBuilt('opened', declared, { env })
    expect(run.outputs['result']).toBe('enabled')
    expect([...proxy.connects, ...proxy.requests]).toEqual([])
  })

  test('is told when the proxy refuses, at once', async () => {
    await using preview = await startPreview()
    await using proxy = await startConnectProxy({ refuse: 407 })
    const run = await preview.runBuilt(
      'opened',
      { api_host: 'https://localhost:1/api/v2' },
      { env: { HTTPS_PROXY: proxy.url } },
    )
    expect(run.exitCode).toBe(1)
    expect(run.errors[0]).toContain('no answer from localhost:1')
    expect(run.errors[0]).toContain('407')
    expect(run.errors[0]).toContain('the proxy in `HTTPS_PROXY` refused to connect.')
    expect(run.errors[0]).toContain('name the host in `NO_PROXY`')
    expect(proxy.connects).toHaveLength(1)
  })

  test('is told when the proxy opens TLS with a certificate that the machine does not know', async () => {
    await using preview = await startPreview()
    await using front = await startTlsFront(preview.neon.origin)
    const run = await preview.runBuilt('opened', { api_host: `${front.origin}/api/v2` })
    expect(run.exitCode).toBe(1)
    expect(run.errors[0]).toContain('`NODE_EXTRA_CA_CERTS`')
    expect(run.requests.filter(({ service }) => service === 'api')).toEqual([])
  })

  test.for(['proxy.example.com:3128', 'not an address'])(
    'is told when HTTPS_PROXY is no address of a proxy: %s',
    async (address) => {
      await using preview = await startPreview()
      const run = await preview.runBuilt('opened', {}, { env: { HTTPS_PROXY: address } })
      expect(run.exitCode).toBe(1)
      expect(run.errors[0]).toContain('HTTPS_PROXY')
      expect(run.errors[0]).not.toContain('Unexpected error')
    },
  )

  test('has the password of its proxy in nothing that is shown', async () => {
    await using preview = await startPreview()
    await using proxy = await startConnectProxy({ refuse: 403 })
    const env = {
      HTTPS_PROXY: proxy.url.replace('//', '//user:proxy-password@'),
      RUNNER_DEBUG: '1',
    }
    const run = await preview.runBuilt(
      'opened',
      { api_host: 'https://localhost:1/api/v2' },
      { env },
    )
    expect(run.exitCode).toBe(1)
    expect(run.everything).not.toContain('proxy-password')
  })
})
