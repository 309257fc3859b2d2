import * as sdk from '@neon/sdk/raw'
import { describe, expect, test } from 'vitest'
import type { HttpResponse } from '../../../../src/clients/http/response.ts'
import { createSdkClient } from '../../../../src/clients/neon/sdk-client.ts'

const host = 'https://console.neon.tech/api/v2'
const apiKey = 'napi_0123456789'
const answered: HttpResponse = { status: 200, headers: {}, text: '{}' }

type Call = (client: sdk.Client) => Promise<{ data?: unknown }>

/** What our client sends. */
async function sent(call: Call, at = host) {
  let seen: unknown
  await call(
    createSdkClient({ host: at, apiKey }, async ({ method, url, headers = {}, body = '' }) => {
      seen = { method, url: url.href, headers, body }
      return answered
    }),
  )
  return seen
}

/** What the SDK's own client sends, with a key for headers alone. */
async function sentBySdk(call: Call, baseUrl = host) {
  let seen: unknown
  const fetch = async (input: string | URL | Request) => {
    const request = new Request(input)
    const { method, url, headers } = request
    seen = { method, url, headers: Object.fromEntries(headers), body: await request.text() }
    return Response.json({})
  }
  const auth = ({ type }: { type?: string }) => (type === 'http' ? apiKey : undefined)
  await call(sdk.createClient(sdk.createConfig({ baseUrl, auth, fetch })))
  return seen
}

const project = { project_id: 'odd/project id?' }
const branch = { ...project, branch_id: 'br-äöü#1' }

const calls: Readonly<Record<string, Call>> = {
  'a list with a search and a cursor': (client) =>
    sdk.listProjectBranches({
      client,
      path: project,
      query: { limit: 1000, search: "preview/pr-7-it's & that+more", cursor: 'a=b/c==' },
    }),
  'a list without either': (client) =>
    sdk.listProjectBranches({ client, path: project, query: { limit: 1000 } }),
  'a read': (client) => sdk.getNeonAuth({ client, path: branch }),
  'a write': (client) =>
    sdk.createNeonAuth({
      client,
      path: branch,
      body: { auth_provider: 'better_auth', database_name: 'næon "db"' },
    }),
  'a replacement': (client) =>
    sdk.updateNeonAuthUserRole({
      client,
      path: { ...branch, auth_user_id: 'user_1' },
      body: { roles: ['admin'] },
    }),
  'a change': (client) =>
    sdk.updateNeonAuthAllowLocalhost({ client, path: branch, body: { allow_localhost: false } }),
  'a removal with a body': (client) =>
    sdk.disableNeonAuth({ client, path: branch, body: { delete_data: true } }),
  'a removal without one': (client) =>
    sdk.deleteBranchNeonAuthOauthProvider({
      client,
      path: { ...branch, oauth_provider_id: 'google' },
    }),
  'a call for no project': (client) =>
    sdk.transferNeonAuthProviderProject({
      client,
      body: { project_id: 'p', auth_provider: 'stack' },
    }),
}

describe("a request that Neon's SDK shapes", () => {
  test.each(Object.entries(calls))('is the same over our own client: %s', async (_, call) => {
    const seen = await sent(call)
    expect(seen).toMatchObject({ headers: { authorization: `Bearer ${apiKey}` } })
    expect(seen).toEqual(await sentBySdk(call))
  })

  test('goes to an `api_host` with a slash at its end as to one without', async () => {
    const read = calls['a read'] ?? expect.fail()
    expect(await sent(read, `${host}/`)).toEqual(await sentBySdk(read, `${host}/`))
    expect(await sent(read, `${host}/`)).toEqual(await sent(read))
  })
})

describe('what comes back', () => {
  const dataOf = async (status: number, text: string) => {
    const client = createSdkClient({ host, apiKey }, async () => ({ status, headers: {}, text }))
    const { data } = await sdk.getNeonAuth({ client, path: branch })
    return data
  }

  test.each([
    [200, '{"base_url":"https://a"}', { base_url: 'https://a' }],
    [200, '', {}],
    [204, '', {}],
    [200, 'null', undefined],
    [200, '<html>Sign in</html>', undefined],
    [302, '{}', undefined],
    [404, '{"code":"NOT_FOUND"}', undefined],
  ])(
    'a status %i with %j is data only where it is a success in JSON',
    async (status, text, data) => {
      expect(await dataOf(status, text)).toEqual(data)
    },
  )

  test('a lost response is the error that our own client throws', async () => {
    const lost = new Error('ECONNRESET')
    const client = createSdkClient({ host, apiKey }, () => Promise.reject(lost))
    await expect(sdk.getNeonAuth({ client, path: branch })).rejects.toBe(lost)
  })
})
