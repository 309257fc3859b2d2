import { createRemoteJWKSet, jwtVerify } from 'jose'
import { request } from 'undici'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AuthService } from '../../support/stand-in/auth-service.ts'
import { authServiceRateLimit } from '../../support/stand-in/behaviour.ts'
import { type StandIn, startStandIn } from '../../support/stand-in/stand-in.ts'

let neon: StandIn

beforeEach(async () => {
  neon = await startStandIn({ cheapHashing: true })
})

afterEach(async () => {
  await neon.close()
})

type Json = Record<string, unknown>

/** `fetch` would add fetch metadata, which makes Better Auth ask for an origin. */
async function call(method: string, url: string, body?: unknown, headers: Json = {}) {
  const answer = await request(url, {
    method,
    headers: {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await answer.body.text()
  return {
    status: answer.statusCode,
    text,
    json: (): Json => JSON.parse(text),
    cookie: String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? '',
    headers: answer.headers,
  }
}

function api(method: string, path: string, body?: unknown) {
  const authorization = `Bearer ${neon.apiKey}`
  return call(method, `${neon.apiHost}/projects/${neon.projectId}${path}`, body, { authorization })
}

function authApi(method: string, branch: string, path = '', body?: unknown) {
  return api(method, `/branches/${neon.branch(branch).id}/auth${path}`, body)
}

function serviceOf(branch: string): AuthService {
  const { auth } = neon.branch(branch)
  if (auth === undefined) throw new Error(`no auth on ${branch}`)
  return auth
}

const ada = { email: 'ada@example.com', password: 'a long password', name: 'Ada' }

function signUp(branch: string, user = ada, headers: Json = {}) {
  return call('POST', `${serviceOf(branch).baseUrl}/sign-up/email`, user, headers)
}

function signIn(branch: string, user = ada) {
  const { email, password } = user
  return call('POST', `${serviceOf(branch).baseUrl}/sign-in/email`, { email, password })
}

async function production() {
  neon.addBranch({ name: 'production', default: true })
  return neon.enableAuth('production')
}

describe('auth on a branch', () => {
  it('signs a user up and in with a token that jwks_url verifies', async () => {
    neon.addBranch({ name: 'preview/pr-12' })
    expect((await authApi('GET', 'preview/pr-12')).status).toBe(404)
    const enabled = await authApi('POST', 'preview/pr-12', '', { auth_provider: 'better_auth' })
    expect(enabled.status).toBe(201)
    const { base_url, jwks_url, pub_client_key } = enabled.json()
    expect(pub_client_key).toBe('')
    expect(jwks_url).toBe(`${base_url}/.well-known/jwks.json`)
    expect(
      (await authApi('POST', 'preview/pr-12', '', { auth_provider: 'better_auth' })).status,
    ).toBe(409)

    expect((await signUp('preview/pr-12')).status).toBe(200)
    const session = await signIn('preview/pr-12')
    expect(session.cookie).toMatch(/^__Secure-neon-auth\.session_token=/)
    const { cookie } = session
    const { token } = (await call('GET', `${base_url}/token`, undefined, { cookie })).json()
    const keys = createRemoteJWKSet(new URL(String(jwks_url)))
    const { payload, protectedHeader } = await jwtVerify(String(token), keys, {
      issuer: neon.origin,
      audience: neon.origin,
    })
    expect(protectedHeader.alg).toBe('EdDSA')
    expect(payload['email']).toBe(ada.email)
    expect((payload.exp ?? 0) - (payload.iat ?? 0)).toBe(15 * 60)
  })

  it('is inherited by a child, which goes its own way', async () => {
    const parent = await production()
    await parent.addUser(ada)
    const { cookie } = await signIn('production')
    parent.change({ webhooks: { enabled: true } })
    const created = await api('POST', '/branches', { branch: { name: 'preview/pr-12' } })
    expect(created.status).toBe(201)

    const child = serviceOf('preview/pr-12')
    expect(child.baseUrl).not.toBe(parent.baseUrl)
    expect(child.settings).toEqual(parent.settings)
    expect(child.users()).toEqual(parent.users())
    const keysOf = async ({ integration }: AuthService) =>
      (await call('GET', integration.jwks_url)).json()
    expect(await keysOf(child)).toEqual(await keysOf(parent))
    const tokenOf = (base: string) => call('GET', `${base}/token`, undefined, { cookie })
    expect((await tokenOf(parent.baseUrl)).status).toBe(200)
    expect((await tokenOf(child.baseUrl)).status).toBe(401)

    const own = await signIn('preview/pr-12')
    const token = await call('GET', `${child.baseUrl}/token`, undefined, { cookie: own.cookie })
    expect(token.status).toBe(200)
    await child.addUser({ email: 'new@example.com' })
    await authApi('PATCH', 'preview/pr-12', '/config', { name: 'preview' })
    expect(parent.users()).toHaveLength(1)
    expect(parent.settings.name).not.toBe('preview')
  })

  it('is gone from its URL when it is disabled, and can be enabled again', async () => {
    await production()
    const { baseUrl } = serviceOf('production')
    expect((await call('GET', `${baseUrl}/ok`)).json()).toEqual({ ok: true })
    expect((await authApi('DELETE', 'production', '', { delete_data: true })).status).toBe(200)
    expect((await call('GET', `${baseUrl}/ok`)).status).toBe(404)
    expect((await authApi('DELETE', 'production', '', { delete_data: true })).status).toBe(404)
    const again = await authApi('POST', 'production', '', { auth_provider: 'better_auth' })
    expect(again.status).toBe(201)
  })

  it('leaves a schema behind when its data is kept, which stands in the way', async () => {
    await production()
    expect((await authApi('DELETE', 'production')).status).toBe(200)
    const child = neon.addBranch({ name: 'child', parent: 'production' })
    expect(child.leftoverSchema).toBe(true)
    const refused = await authApi('POST', 'production', '', { auth_provider: 'better_auth' })
    expect(refused.status).toBe(409)
    expect(refused.json()['message']).toMatch(/^The `neon_auth` schema already exists/)
    expect((await authApi('GET', 'production')).status).toBe(404)

    neon.behaviour.leftoverClearsByDelete = false
    expect((await authApi('DELETE', 'production', '', { delete_data: true })).status).toBe(404)
    neon.behaviour.leftoverClearsByDelete = true
    expect((await authApi('DELETE', 'production', '', { delete_data: true })).status).toBe(200)
    const enabled = await authApi('POST', 'production', '', { auth_provider: 'better_auth' })
    expect(enabled.status).toBe(201)
  })
})

describe('branches', () => {
  it('are found by a part of their name or id, newest first, page by page', async () => {
    for (const [number, day] of [
      [1, 1],
      [12, 3],
      [120, 2],
    ] as const) {
      const createdAt = new Date(2026, 0, day)
      neon.addBranch({ name: `preview/pr-${number}`, id: `br-x-${number}`, createdAt })
    }
    neon.addBranch({ name: 'staging' })
    const list = async (query: string) => {
      const { branches, pagination } = (await api('GET', `/branches?${query}`)).json()
      return { names: Object(branches).map(({ name }: { name: string }) => name), pagination }
    }
    expect((await list('search=pr-1')).names).toEqual([
      'preview/pr-12',
      'preview/pr-120',
      'preview/pr-1',
    ])
    expect((await list('search=br-x-12')).names).toHaveLength(2)
    const first = await list('search=pr-&limit=2')
    const next = Object(first.pagination).next
    const second = await list(`search=pr-&limit=2&cursor=${next}`)
    expect([...first.names, ...second.names]).toHaveLength(3)
    expect(second.pagination).not.toHaveProperty('next')
  })

  it('that are being made are not seen, then not ready', async () => {
    neon.addBranch({ name: 'late', appearsAfterLists: 1, currentState: 'init' })
    expect((await authApi('GET', 'late')).json()['message']).toBe('branch not found')
    const enable = () => authApi('POST', 'late', '', { auth_provider: 'better_auth' })
    expect((await enable()).status).toBe(422)
    neon.branch('late').currentState = 'ready'
    expect((await enable()).status).toBe(201)
  })

  it('answer only to the key and in the project of the stand-in', async () => {
    const url = `${neon.apiHost}/projects/${neon.projectId}/branches`
    const wrong = await call('GET', url, undefined, { authorization: 'Bearer napi_wrong' })
    expect(wrong.status).toBe(401)
    expect(Object.keys(wrong.json())).toEqual(['request_id', 'code', 'message'])
    const authorization = `Bearer ${neon.apiKey}`
    const other = `${neon.apiHost}/projects/other/branches`
    expect((await call('GET', other, undefined, { authorization })).status).toBe(404)
    expect((await api('GET', '/nonsense')).text).toBe('404 page not found')
  })
})

describe('settings', () => {
  it('close sign-up', async () => {
    await production()
    const closed = await authApi('PATCH', 'production', '/email_and_password', {
      disable_sign_up: true,
    })
    expect(closed.json()).toMatchObject({ enabled: true, disable_sign_up: true })
    expect(await signUp('production')).toMatchObject({ status: 400 })
    neon.behaviour.generation = '1.4'
    const older = await signUp('production')
    expect(older.json()['code']).toBe('EMAIL_AND_PASSWORD_SIGN_UP_IS_NOT_ENABLED')
  })

  it('demand a verified address, and collect the mails', async () => {
    await production()
    await authApi('PATCH', 'production', '/email_and_password', {
      email_verification_method: 'link',
      require_email_verification: true,
      send_verification_email_on_sign_up: true,
    })
    expect((await signUp('production')).json()['token']).toBeNull()
    expect(neon.mails).toMatchObject([{ kind: 'verification', to: ada.email }])
    expect((await signIn('production')).json()['code']).toBe('EMAIL_NOT_VERIFIED')
    const invented = (await signUp('production')).json()['user']
    expect(Object(invented).id).not.toBe(serviceOf('production').users()[0]?.id)
    neon.behaviour.generation = '1.4'
    expect((await signUp('production')).status).toBe(422)

    const otp = { email_verification_method: 'otp' }
    await authApi('PATCH', 'production', '/email_and_password', otp)
    await signUp('production', { ...ada, email: 'bob@example.com' })
    expect(neon.mails.at(-1)).toMatchObject({ kind: 'otp', to: 'bob@example.com' })
  })

  it('trust a domain, and no longer when it is removed', async () => {
    await production()
    const domain = { domain: 'https://*.example.com', auth_provider: 'better_auth' }
    const origin = 'https://pr-12.example.com'
    expect((await signUp('production', ada, { origin })).json()['code']).toBe('INVALID_ORIGIN')
    expect((await authApi('POST', 'production', '/domains', domain)).status).toBe(201)
    expect((await signUp('production', ada, { origin })).status).toBe(200)
    const { auth_provider } = domain
    const removal = { auth_provider, domains: [{ domain: domain.domain }] }
    expect((await authApi('DELETE', 'production', '/domains', removal)).status).toBe(200)
    expect((await signUp('production', ada, { origin })).status).toBe(403)
  })

  it('trust localhost and the own origin as they are told', async () => {
    await production()
    const statusFor = async (origin: string) => (await signUp('production', ada, { origin })).status
    expect(await statusFor('http://localhost:3000')).toBe(200)
    await authApi('PATCH', 'production', '/allow_localhost', { allow_localhost: false })
    expect(await statusFor('http://localhost:3000')).toBe(403)
    expect(await statusFor(neon.origin)).toBe(422)
    neon.behaviour.trustsOwnOrigin = false
    expect(await statusFor(neon.origin)).toBe(403)
  })

  it('refuse fields that they do not know', async () => {
    await production()
    const body = { disable_signup: true }
    const refused = await authApi('PATCH', 'production', '/email_and_password', body)
    expect(refused.status).toBe(400)
    expect(refused.json()['message']).toContain('disable_signup')
  })

  it('keep a mail server whose password is not shown, and change it in part', async () => {
    const auth = await production()
    const shared = await authApi('GET', 'production', '/email_provider')
    expect(shared.json()).toEqual({ type: 'shared' })
    auth.change({ email_provider: undefined })
    expect((await authApi('GET', 'production', '/email_provider')).status).toBe(404)
    const server = {
      type: 'standard',
      host: 'smtp.example.com',
      port: 587,
      username: 'u',
      password: 'p',
      sender_email: 'a@example.com',
      sender_name: 'A',
    }
    await authApi('PATCH', 'production', '/email_provider', server)
    const partial = { type: 'standard', port: 465 }
    const changed = await authApi('PATCH', 'production', '/email_provider', partial)
    expect(changed.json()).toEqual({ ...server, port: 465, password: '' })
    expect(serviceOf('production').settings.email_provider).toMatchObject({ password: 'p' })
  })

  it('count what a webhook would have been told', async () => {
    const auth = await production()
    const events = ['user.before_create', 'user.created']
    const webhooks = { enabled: true, webhook_url: 'https://x.example', enabled_events: events }
    expect((await authApi('PUT', 'production', '/webhooks', webhooks)).status).toBe(200)
    await signUp('production')
    await authApi('POST', 'production', '/users', { email: 'bob@example.com' })
    expect(auth.webhookDeliveries.map(({ event }) => event)).toEqual([...events, ...events])
  })
})

describe('users', () => {
  it('of the management API have no password until an admin sets one', async () => {
    const auth = await production()
    const made = await authApi('POST', 'production', '/users', { email: ada.email, name: 'Ada' })
    expect(made.status).toBe(201)
    const { id } = made.json()
    expect((await authApi('POST', 'production', '/users', { email: ada.email })).status).toBe(409)
    expect((await signIn('production')).status).toBe(401)

    const root = { email: 'root@example.com', password: 'another password', name: 'Root' }
    const { json } = await signUp('production', root)
    const roles = { roles: ['admin', 'user'] }
    const rootId = Object(json()['user']).id
    expect((await authApi('PUT', 'production', `/users/${rootId}/role`, roles)).status).toBe(200)
    const { cookie } = await signIn('production', root)
    const headers = { cookie, origin: neon.origin }
    const setPassword = () =>
      call(
        'POST',
        `${auth.baseUrl}/admin/set-user-password`,
        { userId: id, newPassword: ada.password },
        headers,
      )
    neon.behaviour.setPasswordCreatesCredential = false
    expect((await setPassword()).json()).toEqual({ status: true })
    expect((await signIn('production')).status).toBe(401)
    neon.behaviour.setPasswordCreatesCredential = true
    await setPassword()
    expect((await signIn('production')).status).toBe(200)

    neon.behaviour.adminPlugin = false
    expect((await setPassword()).status).toBe(404)
    expect((await authApi('DELETE', 'production', `/users/${id}`)).status).toBe(204)
    expect(auth.users().map(({ email, role }) => [email, role])).toEqual([
      [root.email, 'admin,user'],
    ])
  })

  it('may sign in three times in ten seconds on each branch', async () => {
    await (await production()).addUser(ada)
    neon.addBranch({ name: 'child', parent: 'production' })
    neon.behaviour.rateLimit = authServiceRateLimit
    const statuses = []
    for (const branch of ['production', 'production', 'production', 'production', 'child']) {
      statuses.push((await signIn(branch)).status)
    }
    expect(statuses).toEqual([200, 200, 200, 429, 200])
    expect((await signIn('production')).headers['x-retry-after']).toBe('10')
  })
})

describe('faults', () => {
  it('befall the requests they name, as often as they say', async () => {
    await production()
    const { baseUrl } = serviceOf('production')
    const domain = (n: number) => ({
      domain: `https://${n}.example.com`,
      auth_provider: 'better_auth',
    })
    const add = (n: number) => authApi('POST', 'production', '/domains', domain(n))
    neon.fault({ method: 'POST', path: /\/domains$/, kind: 'reset' })
    neon.fault({ path: /\/domains$/, kind: 'lost-answer' })
    neon.fault({ path: /\/domains$/, kind: 'lost-answer-500' })
    neon.fault({ path: /\/ok$/, kind: 'html', times: 2 })
    neon.fault({ path: /\/ok$/, kind: 'status', status: 429, headers: { 'retry-after': '1' } })
    await expect(add(1)).rejects.toThrow()
    await expect(add(2)).rejects.toThrow()
    expect((await add(3)).status).toBe(500)
    expect(serviceOf('production').settings.domains).toEqual([domain(2), domain(3)])
    const ok = async () => (await call('GET', `${baseUrl}/ok`)).status
    expect([await ok(), await ok(), await ok(), await ok()]).toEqual([502, 502, 429, 200])
    expect(neon.requests.slice(0, 3).map(({ status }) => status)).toEqual([
      undefined,
      undefined,
      500,
    ])
  })

  it('may hang until the stand-in is closed', async () => {
    neon.fault({ path: /./, kind: 'hang' })
    const hanging = expect(api('GET', '/branches')).rejects.toThrow()
    await neon.received(() => true)
    await neon.close()
    await hanging
    neon = await startStandIn()
  })
})

describe('the record', () => {
  it('tells requests in sequence from requests that went together', async () => {
    neon.behaviour.latency = 25
    await api('GET', '/branches?search=a')
    await Promise.all([api('GET', '/branches'), api('GET', '/branches'), api('GET', '/branches')])
    expect(neon.rounds()).toBe(2)
    expect(neon.rounds(neon.requests.slice(1))).toBe(1)
    expect(neon.requests[0]).toMatchObject({ method: 'GET', status: 200, service: 'api' })
    expect(neon.requests[0]?.query.get('search')).toBe('a')
  })

  it('shows a service that is slow to start', async () => {
    neon.behaviour.slowStart = 2
    neon.addBranch({ name: 'preview' })
    const enabled = await authApi('POST', 'preview', '', { auth_provider: 'better_auth' })
    const jwks = String(enabled.json()['jwks_url'])
    const status = async () => (await call('GET', jwks)).status
    expect([await status(), await status(), await status()]).toEqual([503, 503, 200])
  })
})
