import {
  cookieHeader,
  parseSessionCookie,
} from '../../../src/clients/auth-service/session-cookie.ts'
import { type HttpResponse, headerValue, jsonBody } from '../../../src/clients/http/response.ts'
import { systemClock } from '../../../src/lib/clock.ts'
import { isRecord } from '../../../src/lib/json.ts'
import { askAuth, brief, type Live, type Question } from './question.ts'

const strangersOrigin = 'https://stranger.example.com'

/** Asked while auth is enabled and the users are seeded; the last one uses up the sign-ins. */
export const ofAuthService: readonly Question[] = [
  {
    asks: 'Does the service trust its own origin?',
    behaviour: 'trustsOwnOrigin',
    answer: async (live) => {
      const headers = { origin: new URL(live.page.baseUrl).origin, 'sec-fetch-mode': 'cors' }
      const { status } = await signIn(live, 'bob@example.com', 'not the password', headers)
      return status === 401 ? true : status === 403 ? false : `status ${status}`
    },
  },
  {
    asks: 'May pages of an origin that is not trusted read answers?',
    behaviour: 'readableFrom',
    answer: async (live) => {
      const own = await preflight(live, live.preview.origin)
      if (headerValue(own, 'access-control-allow-origin') === undefined) {
        return `nor of one that is: ${brief(own)}`
      }
      const other = headerValue(
        await preflight(live, strangersOrigin),
        'access-control-allow-origin',
      )
      return other === undefined ? 'trusted origins' : 'anywhere'
    },
  },
  {
    asks: 'Attributes of the session’s cookie',
    answer: async (live) => {
      const { headers } = await signIn(live, 'ada@example.com', live.preview.password)
      const cookies = [headers['set-cookie'] ?? []].flat()
      const session = cookies.find((cookie) => cookie.includes('session_token')) ?? 'no cookie'
      return session.replace(/=[^;]*/, '=…')
    },
  },
  {
    asks: 'Does /admin/* answer?',
    behaviour: 'adminPlugin',
    answer: async (live) => {
      const answer = await asAdmin(live, 'GET', '/admin/list-users?limit=1')
      return answer.status === 404 ? false : answer.status === 200 ? true : brief(answer)
    },
  },
  {
    asks: 'data.emailVerified: true for /admin/create-user, then false for /admin/update-user',
    answer: async (live) => {
      const { password } = live.preview
      const user = { email: 'new@example.com', name: 'New', role: 'user', password }
      const body = { ...user, data: { emailVerified: true } }
      const answer = await asAdmin(live, 'POST', '/admin/create-user', body)
      const { user: made } = jsonBody(answer)
      if (!isRecord(made)) return brief(answer)
      const change = { userId: made['id'], data: { emailVerified: false } }
      const changed = await asAdmin(live, 'POST', '/admin/update-user', change)
      const now = jsonBody(changed)['emailVerified'] ?? brief(changed)
      return `${made['emailVerified']}, then ${now}`
    },
  },
  {
    asks: 'Does /admin/set-user-password give a password to a user who has none?',
    behaviour: 'setPasswordCreatesCredential',
    answer: async (live) => {
      const email = 'without-password@example.com'
      const made = await askAuth(live, 'POST', '/users', { email, name: 'Without password' })
      if (made.status >= 300) return brief(made)
      const { password } = live.preview
      const body = { userId: jsonBody(made)['id'], newPassword: password }
      const set = await asAdmin(live, 'POST', '/admin/set-user-password', body)
      if (set.status !== 200) return brief(set)
      const { status } = await signIn(live, email, password)
      return status === 200 ? true : status === 401 ? false : `status ${status}`
    },
  },
  {
    asks: 'How many sign-ins at a time, and how does the refusal say when to come again?',
    answer: async (live) => {
      for (let asked = 1; asked <= 12; asked += 1) {
        const answer = await signInOnce(live, 'bob@example.com', 'not the password')
        if (answer.status !== 429) continue
        const told = ['retry-after', 'x-retry-after'].map(
          (name) => `${name}: ${headerValue(answer, name) ?? 'none'}`,
        )
        return `no. ${asked} was refused (some came before): ${told.join(', ')}`
      }
      return 'none of 12 was refused'
    },
  },
]

/** Milliseconds until more sign-ins are allowed: Better Auth counts them over 10 seconds. */
const WINDOW = 11_000

async function signIn(
  live: Live,
  email: string,
  password: string,
  headers: Record<string, string> = {},
): Promise<HttpResponse> {
  for (let tries = 1; ; tries += 1) {
    const answer = await signInOnce(live, email, password, headers)
    if (answer.status !== 429 || tries === 5) return answer
    await systemClock.sleep(WINDOW, live.project.signal)
  }
}

function signInOnce(
  { project, page }: Live,
  email: string,
  password: string,
  headers: Record<string, string> = {},
): Promise<HttpResponse> {
  const url = `${page.baseUrl}/sign-in/email`
  return project.askService({ method: 'POST', url, headers, body: { email, password } })
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
  const headers = { cookie: await signedIn, origin: live.preview.origin }
  const url = `${live.page.baseUrl}${path}`
  return await live.project.askService({ method, url, headers, ...(body && { body }) })
}

async function adminSession(live: Live): Promise<string> {
  const answer = await signIn(live, 'ada@example.com', live.preview.password)
  const cookie = parseSessionCookie(answer, systemClock.now())
  if (cookie === undefined) throw new Error(`the admin was not signed in: ${brief(answer)}`)
  return cookieHeader(cookie)
}

function preflight({ project, page }: Live, origin: string): Promise<HttpResponse> {
  const headers = {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'content-type',
  }
  return project.askService({ method: 'OPTIONS', url: `${page.baseUrl}/sign-in/email`, headers })
}
