import { randomBytes } from 'node:crypto'
import {
  cookieHeader,
  parseSessionCookie,
} from '../../../src/clients/auth-service/session-cookie.ts'
import { type HttpResponse, headerValue, jsonBody } from '../../../src/clients/http/response.ts'
import { isRecord } from '../../../src/lib/json.ts'
import type { ServiceAsk } from '../project.ts'
import {
  askAuth,
  brief,
  type Finding,
  type Live,
  plain,
  type Question,
  untold,
} from './question.ts'

const strangersOrigin = 'https://stranger.example.com'

/** Asked while auth is enabled and the users are seeded; the last one uses up the sign-ins. */
export const ofAuthService: readonly Question[] = [
  {
    asks: 'Does the service trust its own origin?',
    decides: 'trustsOwnOrigin',
    answer: async (live) => {
      const headers = { origin: new URL(live.page.baseUrl).origin, 'sec-fetch-mode': 'cors' }
      return trusted(await signIn(live, nobody(headers)))
    },
  },
  {
    asks: 'Is any Origin checked, or only beside a cookie or fetch metadata? Of a client that says who it is, and of one that does not',
    decides: 'generation',
    answer: async (live) => {
      const headers = { origin: strangersOrigin }
      const told = trusted(await signIn(live, nobody(headers)))
      const legacy = trusted(await signIn(live, { ...nobody(headers), anonymous: true }))
      const shown = [told, legacy].map((finding) => `trusted: ${finding.shown}`).join('; ')
      if (told.value === undefined || legacy.value === undefined) return { shown }
      if (told.value === legacy.value) return { shown, value: told.value ? '1.4' : '1.7' }
      return { shown, value: told.value ? undefined : 'by client' }
    },
  },
  {
    asks: 'May pages of an origin that is not trusted read answers?',
    decides: 'readableFrom',
    answer: async (live) => {
      const own = await preflight(live, live.preview.origin)
      if (headerValue(own, 'access-control-allow-origin') === undefined) {
        return { shown: `nor of one that is: ${brief(own)}` }
      }
      const other = headerValue(
        await preflight(live, strangersOrigin),
        'access-control-allow-origin',
      )
      return plain(other === undefined ? 'trusted origins' : 'anywhere')
    },
  },
  {
    asks: 'Attributes of the session’s cookie',
    answer: async (live) => {
      const { headers } = await signIn(live, {
        email: 'ada@example.com',
        password: live.preview.password,
      })
      const cookies = [headers['set-cookie'] ?? []].flat()
      const session = cookies.find((cookie) => cookie.includes('session_token')) ?? 'no cookie'
      return { shown: session.replace(/=[^;]*/, '=…') }
    },
  },
  {
    asks: 'Does /admin/* answer?',
    decides: 'adminPlugin',
    answer: async (live) => {
      const answer = await asAdmin(live, 'GET', '/admin/list-users?limit=1')
      return answer.status === 404
        ? plain(false)
        : answer.status === 200
          ? plain(true)
          : untold(answer)
    },
  },
  {
    asks: 'data.emailVerified: true for /admin/create-user, then its opposite for /admin/update-user',
    decides: 'adminVerifiesEmail',
    answer: async (live) => {
      const made = await createUser(live, { data: { emailVerified: true } })
      if ('shown' in made) return made
      const verified = made.user['emailVerified'] === true
      const data = { emailVerified: !verified }
      const change = { userId: made.user['id'], data }
      const changed = await asAdmin(live, 'POST', '/admin/update-user', change)
      const body = jsonBody(changed)
      const now = (isRecord(body['user']) ? body['user'] : body)['emailVerified']
      if (typeof now !== 'boolean') return { shown: `${verified}, then ${brief(changed)}` }
      const shown = `${verified}, then ${now}`
      if (now === !verified) return { shown, value: verified ? 'both' : 'update' }
      return { shown, value: verified ? 'create' : 'neither' }
    },
  },
  {
    asks: 'Does /admin/set-user-password give a password to a user who has none?',
    decides: 'setPasswordCreatesCredential',
    answer: async (live) => {
      const email = 'without-password@example.com'
      const made = await askAuth(live, 'POST', '/users', { email, name: 'Without password' })
      if (made.status >= 300) return untold(made)
      const { password } = live.preview
      const body = { userId: jsonBody(made)['id'], newPassword: password }
      const set = await asAdmin(live, 'POST', '/admin/set-user-password', body)
      if (set.status !== 200) return untold(set)
      const answer = await signIn(live, { email, password })
      return answer.status === 200
        ? plain(true)
        : answer.status === 401
          ? plain(false)
          : untold(answer)
    },
  },
  {
    asks: 'Has a session rights that PUT users/{id}/role gives its user after it began?',
    decides: 'rolesInSession',
    answer: async (live) => {
      const made = await createUser(live)
      if ('shown' in made) return made
      const { password } = live.preview
      const session = await signIn(live, { email: String(made.user['email']), password })
      const cookie = sessionIn(session)
      if (cookie === undefined) return untold(session)
      const path = `/users/${made.user['id']}/role`
      const given = await askAuth(live, 'PUT', path, { roles: ['admin'] })
      if (given.status >= 300) return untold(given)
      const answer = await asSession(live, cookie, 'GET', '/admin/list-users?limit=1')
      if (answer.status === 200) return plain('at once')
      return answer.status === 403 ? plain('after sign-in') : untold(answer)
    },
  },
  {
    asks: 'How many sign-ins at a time, and how does the refusal say when to come again?',
    decides: 'rateLimit',
    answer: async (live) => {
      const first = await signInsUntilRefused(live)
      if (first === undefined) return { shown: `none of ${MOST_SIGN_INS} was refused` }
      // Some sign-ins came before, so the limit is counted from the next one.
      await live.clock.sleep(waitOf(first.refusal), live.project.signal)
      const { accepted, refusal } = (await signInsUntilRefused(live)) ?? first
      const told = ['retry-after', 'x-retry-after'].map(
        (name) => `${name}: ${headerValue(refusal, name) ?? 'none'}`,
      )
      return {
        shown: `${accepted} were accepted, and the next one refused: ${told.join(', ')}`,
        value: { signInMax: accepted, signInWindow: secondsOf(refusal) },
      }
    },
  },
]

/** Whether the origin of a sign-in with a wrong password was trusted. */
function trusted(answer: HttpResponse): Finding {
  if (answer.status === 401) return plain(true)
  return answer.status === 403 ? plain(false) : untold(answer)
}

interface SignIn extends Pick<ServiceAsk, 'headers' | 'anonymous'> {
  readonly email: string
  readonly password: string
}

/** A sign-in that will not succeed. */
function nobody(headers: Readonly<Record<string, string>> = {}): SignIn {
  return { email: 'bob@example.com', password: 'not the password', headers }
}

/** More than any limit is likely to be. */
const MOST_SIGN_INS = 12

/** Undefined if all of them are accepted. */
async function signInsUntilRefused(
  live: Live,
): Promise<{ readonly accepted: number; readonly refusal: HttpResponse } | undefined> {
  for (let accepted = 0; accepted < MOST_SIGN_INS; accepted += 1) {
    const answer = await signInOnce(live, nobody())
    if (answer.status === 429) return { accepted, refusal: answer }
  }
  return undefined
}

/** Seconds until more sign-ins are allowed, if the refusal does not say: as Better Auth counts them. */
const USUAL_WINDOW = 10

function secondsOf(refusal: HttpResponse): number {
  const told = headerValue(refusal, 'x-retry-after') ?? headerValue(refusal, 'retry-after')
  return Number(told) || USUAL_WINDOW
}

/** Milliseconds. */
function waitOf(refusal: HttpResponse): number {
  return secondsOf(refusal) * 1_000 + 500
}

/** Signs in, and waits where the limit on sign-ins asks for it. */
async function signIn(live: Live, asked: SignIn): Promise<HttpResponse> {
  for (let tries = 1; ; tries += 1) {
    const answer = await signInOnce(live, asked)
    if (answer.status !== 429 || tries === 5) return answer
    await live.clock.sleep(waitOf(answer), live.project.signal)
  }
}

function signInOnce(
  { project, page }: Live,
  { email, password, ...asked }: SignIn,
): Promise<HttpResponse> {
  const url = `${page.baseUrl}/sign-in/email`
  return project.askService({ ...asked, method: 'POST', url, body: { email, password } })
}

const sessions = new WeakMap<Live, Promise<string>>()

/** Asks as the seeded admin, who is signed in once. */
async function asAdmin(
  live: Live,
  method: string,
  path: string,
  body?: object,
): Promise<HttpResponse> {
  const signedIn = sessions.get(live) ?? adminSession(live)
  sessions.set(live, signedIn)
  return await asSession(live, await signedIn, method, path, body)
}

/** Asks as the user of a session. */
async function asSession(
  { project, page, preview }: Live,
  cookie: string,
  method: string,
  path: string,
  body?: object,
): Promise<HttpResponse> {
  const headers = { cookie, origin: preview.origin }
  const url = `${page.baseUrl}${path}`
  return await project.askService({ method, url, headers, ...(body && { body }) })
}

async function adminSession(live: Live): Promise<string> {
  const answer = await signIn(live, { email: 'ada@example.com', password: live.preview.password })
  const cookie = sessionIn(answer)
  if (cookie === undefined) throw new Error(`the admin was not signed in: ${brief(answer)}`)
  return cookie
}

function sessionIn(answer: HttpResponse): string | undefined {
  const cookie = parseSessionCookie(answer, Date.now())
  return cookie && cookieHeader(cookie)
}

/** Makes a user that nobody has declared, with the preview's password. */
async function createUser(
  live: Live,
  more: object = {},
): Promise<{ readonly user: Record<string, unknown> } | Finding> {
  const email = `new-${randomBytes(4).toString('hex')}@example.com`
  const body = { email, name: 'New', role: 'user', password: live.preview.password, ...more }
  const answer = await asAdmin(live, 'POST', '/admin/create-user', body)
  const { user } = jsonBody(answer)
  return isRecord(user) ? { user } : untold(answer)
}

function preflight({ project, page }: Live, origin: string): Promise<HttpResponse> {
  const headers = {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type',
  }
  return project.askService({ method: 'OPTIONS', url: `${page.baseUrl}/sign-in/email`, headers })
}
