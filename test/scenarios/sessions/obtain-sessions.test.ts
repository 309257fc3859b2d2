import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  type AuthService,
  OriginCandidates,
} from '../../../src/clients/auth-service/auth-service.ts'
import { isSessionOf } from '../../../src/clients/auth-service/sessions.ts'
import { createHttpClient } from '../../../src/clients/http/http-client.ts'
import { NetworkError } from '../../../src/clients/http/network-error.ts'
import { createTransport, type Transport } from '../../../src/clients/http/transport.ts'
import { createSessions, type SessionRequest } from '../../../src/sessions/create-sessions.ts'
import { obtainSessions, signInSeconds } from '../../../src/sessions/obtain-sessions.ts'
import { fakeClock } from '../../support/clock.ts'
import { someSession } from '../../support/session-cookie.ts'
import { authServiceRateLimit } from '../../support/stand-in/behaviour.ts'
import { type StandIn, startStandIn } from '../../support/stand-in/stand-in.ts'

const password = 'correct horse battery'
const people = ['ada', 'bob', 'cy', 'dan', 'eve'].map((name) => ({
  email: `${name}@example.com`,
  password,
}))
const [ada = { email: '', password }] = people

let neon: StandIn
let transport: Transport
let service: AuthService
let waits: readonly number[]

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-28T12:00:00Z') })
  neon = await startStandIn({ cheapHashing: true, rateLimit: authServiceRateLimit })
  neon.addBranch({ name: 'preview' })
  const auth = await neon.enableAuth('preview')
  for (const person of people) await auth.addUser(person)
  transport = createTransport()
  const clock = fakeClock()
  waits = clock.waits
  const passing = {
    ...clock,
    sleep: async (milliseconds: number, signal: AbortSignal) => {
      vi.setSystemTime(Date.now() + milliseconds)
      await clock.sleep(milliseconds, signal)
    },
  }
  const http = createHttpClient(transport.send, passing, new AbortController().signal)
  const baseUrl = new URL(auth.baseUrl)
  service = { http, baseUrl, origins: new OriginCandidates(baseUrl, []) }
})

afterEach(async () => {
  await transport.close()
  await neon.close()
  vi.useRealTimers()
})

function signIns(): number {
  return neon.requests.filter(({ path }) => path.endsWith('/sign-in/email')).length
}

describe('sessions for tests', () => {
  test('hold for each user, and come at the pace of the service', async () => {
    const sessions = await obtainSessions(service, people, new Map())
    expect([...sessions.keys()]).toEqual(people.map(({ email }) => email))
    for (const [email, session] of sessions) {
      expect(await isSessionOf(service, session, email)).toBe(true)
    }
    expect(waits.length).toBeGreaterThan(0)
    expect(signInSeconds(5)).toBe(10)
    expect([0, 1, 3, 4, 20].map(signInSeconds)).toEqual([0, 0, 0, 10, 60])
  })

  test('are those that the run has anyway, while they hold', async () => {
    const first = await obtainSessions(service, people.slice(0, 2), new Map())
    const before = signIns()
    const again = await obtainSessions(service, people.slice(0, 2), first)
    expect(again).toEqual(first)
    expect(signIns()).toBe(before)
    const stale = new Map([[ada.email, someSession({ value: 'ended' })]])
    const renewed = await obtainSessions(service, [ada], stale)
    expect(await isSessionOf(service, renewed.get(ada.email) ?? someSession(), ada.email)).toBe(
      true,
    )
    expect(signIns()).toBe(before + 1)
  })

  test('of somebody else are not taken for theirs', async () => {
    const sessions = await obtainSessions(service, [ada], new Map())
    const swapped = new Map([['bob@example.com', sessions.get(ada.email) ?? someSession()]])
    const bobs = await obtainSessions(service, people.slice(1, 2), swapped)
    const [bob] = bobs.values()
    expect(bob && (await isSessionOf(service, bob, 'bob@example.com'))).toBe(true)
  })

  test('are an error that names each user who cannot sign in', async () => {
    const wrong = people.slice(0, 2).map((user) => ({ ...user, password: 'not the password' }))
    await expect(obtainSessions(service, wrong, new Map())).rejects.toThrow(
      /ada@example.com \(the service does not accept the declared password\) and bob@example.com/,
    )
  })

  test.for([
    [
      { status: 403, body: { code: 'EMAIL_NOT_VERIFIED' } },
      'the email address must be verified first',
    ],
    [{ status: 429, headers: { 'x-retry-after': '3600' } }, 'the rate limit for sign-ins'],
    [{ status: 200, body: { twoFactorRedirect: true } }, 'but asks for a second factor'],
    [{ status: 422, body: { code: 'BANNED_USER', message: 'No entry' } }, '422'],
  ] as const)('are an error that says why there is none: %o', async ([answer, why]) => {
    neon.fault({ kind: 'status', path: /\/sign-in\/email$/, times: 99, ...answer })
    const error = await obtainSessions(service, [ada], new Map()).catch((thrown: unknown) => thrown)
    expect(String(error)).toContain('Could not sign in for the `sessions` files')
    expect(String(error)).toContain(why)
  })

  test('are an error of the network where the service cannot be reached', async () => {
    neon.fault({ kind: 'reset', path: /\/sign-in\/email$/, times: 99 })
    await expect(obtainSessions(service, [ada], new Map())).rejects.toThrow(NetworkError)
  })

  test('say how long they take, where the service makes them wait', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'sessions-'))
    const said: string[] = []
    const request: SessionRequest = {
      service,
      users: people.map((user) => ({ ...user, activeOrganization: undefined })),
      known: new Map(),
      origins: [],
      folder: { path: join(folder, 'auth'), roots: [folder] },
      mask: () => undefined,
      info: (message) => said.push(message),
    }
    await createSessions(request)
    await createSessions({ ...request, users: request.users.slice(0, 1) })
    await rm(folder, { recursive: true })
    expect(said).toEqual(["Signing 5 users in at the service's pace takes about 10 seconds."])
  })
})
