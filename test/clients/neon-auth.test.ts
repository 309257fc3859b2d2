import { createAuthClient, createInternalNeonAuth } from '@neondatabase/auth'
import { createAuthServer, type RequestContext } from '@neondatabase/auth/server'
import { createRemoteJWKSet, jwtVerify } from 'jose'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { declared, previewOrigin, userPassword } from '../support/preview.ts'
import { fetchOfPage } from './page-fetch.ts'
import { startTlsPreview } from './tls-preview.ts'

afterEach(() => vi.unstubAllGlobals())

const ada = { email: 'ada@example.com', password: userPassword }

/** Verifies a token as an application's server does, with what the action put out. */
async function verified(token: string, { base_url = '', jwks_url = '' }: Record<string, string>) {
  const { origin } = new URL(base_url)
  const keys = createRemoteJWKSet(new URL(jwks_url))
  return (await jwtVerify(token, keys, { issuer: origin, audience: origin })).payload
}

/** A web framework's side of the SDK: one visitor's cookies, on a page of an origin. */
function visitorAt(origin: string): RequestContext {
  const cookies = new Map<string, string>()
  return {
    getCookies: () => [...cookies].map((pair) => pair.join('=')).join('; '),
    setCookie: (name, value) => void cookies.set(name, value),
    getHeader: () => null,
    getOrigin: () => origin,
    getFramework: () => 'test',
  }
}

function serverFor(baseUrl: string, origin: string) {
  const visitor = visitorAt(origin)
  const cookieSecret = 'only for this test, and 32 characters long'
  return createAuthServer({ baseUrl, cookieSecret, context: () => visitor })
}

describe("Neon's SDK for auth", () => {
  test('in the browser signs a seeded user in at base_url, and its JWT verifies against jwks_url', async () => {
    await using preview = await startTlsPreview()
    const { outputs } = await preview.run('opened', declared)
    const { base_url: baseUrl = '' } = outputs
    vi.stubGlobal('fetch', fetchOfPage(previewOrigin))
    const { adapter: client, getJWTToken } = createInternalNeonAuth(baseUrl)
    expect((await client.signIn.email(ada)).error).toBeNull()
    expect((await client.getSession()).data?.user).toMatchObject({ email: ada.email })
    const token = (await getJWTToken()) ?? 'no token'
    expect(await verified(token, outputs)).toMatchObject({
      email: ada.email,
      role: 'admin',
      emailVerified: true,
    })

    await preview.run('closed', declared)
    const late = createAuthClient(baseUrl).signIn.email(ada)
    await expect(late).rejects.toMatchObject({ status: 404 })
    await expect(verified(token, outputs)).rejects.toThrow('Expected 200 OK')
  })

  test('on the server does so for pages of the registered domain, and refuses others', async () => {
    await using preview = await startTlsPreview()
    const { outputs } = await preview.run('opened', declared)
    const { base_url: baseUrl = '' } = outputs
    const server = serverFor(baseUrl, previewOrigin)
    expect((await server.signIn.email(ada)).error).toBeNull()
    expect((await server.getSession()).data?.user).toMatchObject({ email: ada.email })
    const { data } = await server.token()
    expect(await verified(data?.token ?? 'no token', outputs)).toMatchObject({ email: ada.email })

    const stranger = serverFor(baseUrl, 'https://stranger.example.com')
    expect((await stranger.signIn.email(ada)).error).toMatchObject({ status: 403 })

    await preview.run('closed', declared)
    const late = await serverFor(baseUrl, previewOrigin).signIn.email(ada)
    expect(late.error?.status).toBe(404)
  })
})
