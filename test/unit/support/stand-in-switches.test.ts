import { request } from 'undici'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AuthService } from '../../support/stand-in/auth-service.ts'
import {
  bodyLost,
  emptyUserList,
  gatewayNotFound,
  internalErrorAsSuccess,
  signInWithoutSession,
  signUpWithoutSession,
  totalTooLarge,
} from '../../support/stand-in/known-faults.ts'
import { spellingsOf } from '../../support/stand-in/spellings.ts'
import { type StandIn, startStandIn } from '../../support/stand-in/stand-in.ts'

let neon: StandIn
let auth: AuthService

beforeEach(async () => {
  neon = await startStandIn({ cheapHashing: true })
  neon.addBranch({ name: 'preview' })
  auth = await neon.enableAuth('preview')
})

afterEach(async () => {
  await neon.close()
})

const admin = { email: 'admin@example.com', password: 'a long password', name: 'Ada' }

async function call(method: string, url: string, body?: unknown, headers = {}) {
  const response = await request(url, {
    method,
    headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await response.body.text()
  const cookie = String(response.headers['set-cookie'] ?? '').split(';')[0] ?? ''
  return { status: response.statusCode, text, cookie, json: () => JSON.parse(text) }
}

function api(method: string, path: string, body?: unknown) {
  const authorization = `Bearer ${neon.apiKey}`
  const branch = `${neon.apiHost}/projects/${neon.projectId}/branches/${neon.branch('preview').id}`
  return call(method, `${branch}${path}`, body, { authorization })
}

function service(method: string, path: string, body?: unknown, cookie?: string) {
  return call(method, auth.baseUrl + path, body, cookie === undefined ? {} : { cookie })
}

const signIn = (user = admin) => service('POST', '/sign-in/email', user)
const signUp = (user = admin) => service('POST', '/sign-up/email', user)

async function adminCookie(): Promise<string> {
  await auth.addUser({ ...admin, role: 'admin' })
  return (await signIn()).cookie
}

function importUsers(count: number) {
  const createdAt = new Date('2026-01-01')
  return Promise.all(
    Array.from({ length: count }, (_, index) =>
      auth.addUser({ email: `Import${index}@Example.com`, verbatim: true, createdAt }),
    ),
  )
}

describe('known faults', () => {
  it('lists that contradict themselves', async () => {
    const cookie = await adminCookie()
    neon.fault(emptyUserList)
    neon.fault(totalTooLarge)
    const list = async () => (await service('GET', '/admin/list-users', undefined, cookie)).json()
    expect(await list()).toEqual({ users: [], total: 0 })
    expect(await list()).toMatchObject({ users: [{ email: admin.email }], total: 2 })
    expect(await list()).toMatchObject({ total: 1 })
  })

  it('sessions that do not come', async () => {
    neon.fault(signUpWithoutSession)
    neon.fault(signInWithoutSession)
    expect(await signUp()).toMatchObject({ status: 400, cookie: '' })
    expect(auth.users()).toMatchObject([{ email: admin.email }])
    expect(await signIn()).toMatchObject({ status: 200, cookie: '' })
    expect((await signIn()).cookie).not.toBe('')
  })

  it('answers that are none', async () => {
    neon.fault(gatewayNotFound(/\/ok$/))
    neon.fault(internalErrorAsSuccess('DELETE', /\/auth$/))
    neon.fault(bodyLost('GET', /\/auth$/))
    expect(await service('GET', '/ok')).toMatchObject({ status: 404, text: '404 page not found' })
    const disabled = await api('DELETE', '/auth', { delete_data: true })
    expect(disabled).toMatchObject({ status: 200 })
    expect(disabled.json()).toMatchObject({ code: 'INTERNAL' })
    expect(await api('GET', '/auth')).toMatchObject({ status: 200, text: '' })
    expect((await api('GET', '/auth')).json()).toMatchObject({ base_url: auth.baseUrl })
  })

  it('effects that come after their answers, counted by requests', async () => {
    const effectAfter = { requests: 2 }
    neon.fault({ kind: 'late-effect', method: 'DELETE', path: /\/auth$/, effectAfter })
    expect((await api('DELETE', '/auth', { delete_data: true })).status).toBe(504)
    expect((await api('GET', '/auth')).status).toBe(200)
    expect((await api('GET', '/auth')).status).toBe(404)
  })

  it('effects that come after their answers, on the clock of a test', async () => {
    const waits: number[] = []
    const { promise, resolve } = Promise.withResolvers<void>()
    neon.behaviour.sleep = (milliseconds) => {
      waits.push(milliseconds)
      return promise
    }
    const effectAfter = { ms: 4000 }
    neon.fault({ kind: 'late-effect-cut', method: 'DELETE', path: /\/auth$/, effectAfter })
    await expect(api('DELETE', '/auth', { delete_data: true })).rejects.toThrow()
    expect((await api('GET', '/auth')).status).toBe(200)
    resolve()
    await neon.settle()
    expect((await api('GET', '/auth')).status).toBe(404)
    expect(waits).toEqual([4000])
  })

  it('something else that happens at a moment', async () => {
    neon.fault({
      kind: 'meanwhile',
      path: /\/auth$/,
      after: () => {
        neon.branch('preview').protected = true
      },
    })
    expect((await api('GET', '/auth')).status).toBe(200)
    expect((await api('GET', '')).json().branch.protected).toBe(true)
  })

  it('a secret that an answer repeats, in each spelling', async () => {
    const secret = 'p4ss/w&rd<ü>"+'
    for (const spelling of Object.values(spellingsOf(secret, 'mailer'))) {
      neon.fault({ kind: 'changed-answer', path: /\/auth$/, change: () => ({ name: spelling }) })
      expect((await api('GET', '/auth')).json()).toEqual({ name: spelling })
    }
  })
})

describe('behaviour', () => {
  it('shows a session the roles that its user had when it began', async () => {
    neon.behaviour.rolesInSession = 'after sign-in'
    await auth.addUser(admin)
    const before = await signIn()
    const [user] = auth.users()
    await api('PUT', `/auth/users/${user?.id}/role`, { roles: ['admin'] })
    const list = (cookie: string) => service('GET', '/admin/list-users', undefined, cookie)
    expect((await list(before.cookie)).status).toBe(403)
    expect((await list((await signIn()).cookie)).status).toBe(200)
  })

  it('refuses to delete what tables of the application refer to', async () => {
    const cookie = await adminCookie()
    const [user] = auth.users()
    const refersTo = (email: string) => email === admin.email
    neon.behaviour.foreignKeys = { refersTo, schema: true, status: 409 }
    const removal = { userId: user?.id }
    expect((await service('POST', '/admin/remove-user', removal, cookie)).status).toBe(500)
    const refused = await api('DELETE', `/auth/users/${user?.id}`)
    expect(refused).toMatchObject({ status: 409 })
    expect(refused.text).toContain('foreign key')
    expect((await api('DELETE', '/auth', { delete_data: true })).text).toContain('depend')
    expect((await api('DELETE', '/auth', { delete_data: false })).status).toBe(200)
  })

  it('serves keys with which it cannot sign', async () => {
    neon.behaviour.signsTokens = false
    const cookie = await adminCookie()
    expect((await call('GET', auth.integration.jwks_url)).json().keys).toHaveLength(1)
    expect((await service('GET', '/token', undefined, cookie)).status).toBe(500)
  })

  it('orders users with equal times as it likes, and by id for sure', async () => {
    neon.behaviour.equalUsersOrder = 'changing'
    const cookie = await adminCookie()
    await importUsers(8)
    const idsBy = async (sortBy: string) => {
      const pages = await Promise.all(
        [0, 3, 6].map((offset) =>
          service(
            'GET',
            `/admin/list-users?limit=3&offset=${offset}&sortBy=${sortBy}`,
            undefined,
            cookie,
          ),
        ),
      )
      return new Set(pages.flatMap((page) => page.json().users.map(({ id }: { id: string }) => id)))
    }
    expect((await idsBy('createdAt')).size).toBeLessThan(9)
    expect((await idsBy('id')).size).toBe(9)
  })

  it('keeps the spellings of imported users', async () => {
    for (const email of ['Ada@Example.com', 'ada@example.com', 'ADA@example.com']) {
      await auth.addUser({ email, password: admin.password, verbatim: true })
    }
    expect(auth.users()).toHaveLength(3)
    const upper = { ...admin, email: 'ADA@EXAMPLE.COM' }
    expect((await signIn(upper)).json().user.email).toBe('ada@example.com')
  })

  it.for(['1.7', '1.4'] as const)(
    'lets a webhook refuse users, speaking like %s',
    async (generation) => {
      neon.behaviour.generation = generation
      auth.change({ webhooks: { enabled: true, enabled_events: ['user.before_create'] } })
      neon.behaviour.beforeCreate = { refuses: (email) => email === admin.email, status: 403 }
      expect((await signUp()).status).toBe(403)
      expect((await api('POST', '/auth/users', admin)).status).toBe(400)
      const { email, name } = admin
      expect((await api('POST', '/auth/users', { email, name })).status).toBe(403)
      expect((await signUp({ ...admin, email: 'bob@example.com' })).status).toBe(200)
      expect(auth.users()).toMatchObject([{ email: 'bob@example.com' }])
    },
  )
})
