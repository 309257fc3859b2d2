import { request } from 'undici'
import { expect, test } from 'vitest'
import type { Behaviour } from '../../support/stand-in/behaviour.ts'
import { startStandIn } from '../../support/stand-in/stand-in.ts'

const origin = 'https://pr-12.example.com'

/** The answers that a browser gets that signs in on a page of the origin. */
async function answersTo(trusted: string, behaviour: Partial<Behaviour> = {}) {
  await using neon = await startStandIn({ cheapHashing: true, ...behaviour })
  neon.addBranch({ name: 'preview' })
  const auth = await neon.enableAuth('preview')
  auth.change({ domains: [{ domain: trusted, auth_provider: 'better_auth' }] })
  const ada = { email: 'ada@example.com', password: 'a long password' }
  await auth.addUser(ada)
  const url = `${auth.baseUrl}/sign-in/email`
  const preflight = await request(url, {
    method: 'OPTIONS',
    headers: {
      origin,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type,x-neon-client-info',
    },
  })
  await preflight.body.dump()
  const signIn = await request(url, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify(ada),
  })
  await signIn.body.dump()
  return { preflight, signIn }
}

test.for([origin, 'https://*.example.com'])(
  'pages of an origin that is trusted by %s may use auth',
  async (trusted) => {
    const { preflight, signIn } = await answersTo(trusted)
    const allowed = {
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
    }
    expect(preflight.statusCode).toBe(204)
    expect(preflight.headers).toMatchObject({
      ...allowed,
      'access-control-allow-methods': 'POST',
      'access-control-allow-headers': 'content-type,x-neon-client-info',
    })
    expect(signIn.statusCode).toBe(200)
    expect(signIn.headers).toMatchObject(allowed)
    expect(String(signIn.headers['set-cookie'])).toMatch(
      /session_token=.*; HttpOnly; Secure; SameSite=None; Partitioned/,
    )
  },
)

test('pages of other origins may not, and hear so only where all may read the answers', async () => {
  const silent = await answersTo('https://example.com')
  expect(silent.signIn.statusCode).toBe(403)
  for (const { headers } of Object.values(silent)) {
    expect(headers).not.toHaveProperty('access-control-allow-origin')
  }
  const frank = await answersTo('https://example.com', { readableFrom: 'anywhere' })
  expect(frank.signIn.statusCode).toBe(403)
  expect(frank.signIn.headers).toHaveProperty('access-control-allow-origin', origin)
})
