import { describe, expect, test } from 'vitest'
import { isPlainOrigin, storageState } from '../../../src/sessions/storage-state.ts'
import { someSession } from '../../support/session-cookie.ts'

const baseUrl = new URL('https://ep-1.neonauth.us-east-1.aws.neon.tech/neondb/auth')
const siteOf = (hostname: string) => hostname.split('.').slice(-2).join('.')

function cookiesOf(origins: readonly string[], session = someSession()) {
  return storageState(session, baseUrl, origins, siteOf).cookies
}

describe('a signed-in browser', () => {
  test('has the cookie of the auth service as the service set it', () => {
    const expires = Date.parse('2026-11-29T12:00:00Z')
    expect(cookiesOf([], someSession({ expires }))).toEqual([
      {
        name: '__Secure-neon-auth.session_token',
        value: 'token.signature%3D',
        domain: 'ep-1.neonauth.us-east-1.aws.neon.tech',
        path: '/',
        expires: expires / 1000,
        httpOnly: true,
        secure: true,
        sameSite: 'None',
      },
    ])
    expect(cookiesOf([], someSession({ domain: '.neon.tech' }))[0]?.domain).toBe('.neon.tech')
    expect(cookiesOf([])[0]?.expires).toBe(-1)
  })

  test("has the cookie that Neon's SDK for servers keeps, at each host of the app once", () => {
    const cookies = cookiesOf([
      'https://pr-12.example.com',
      'http://localhost:3000',
      'http://localhost:5173',
    ])
    expect(cookies.map(({ domain }) => domain)).toEqual([
      baseUrl.hostname,
      'pr-12.example.com',
      'localhost',
    ])
    expect(cookies[1]).toMatchObject({
      name: '__Secure-neon-auth.session_token',
      path: '/',
      httpOnly: true,
      secure: true,
      sameSite: 'Lax',
    })
  })

  test("has a partitioned cookie in the partition of each of the app's sites", () => {
    const origins = ['https://pr-12.example.com', 'https://www.example.com', 'https://other.dev']
    const partitioned = cookiesOf(origins, someSession({ partitioned: true })).filter(
      ({ partitionKey }) => partitionKey !== undefined,
    )
    expect(partitioned.map(({ domain, partitionKey }) => [domain, partitionKey])).toEqual([
      [baseUrl.hostname, 'https://example.com'],
      [baseUrl.hostname, 'https://other.dev'],
    ])
  })

  test('is signed in at single hosts only', () => {
    expect(isPlainOrigin('https://pr-12.example.com')).toBe(true)
    expect(isPlainOrigin('https://*.example.com')).toBe(false)
    expect(isPlainOrigin('myapp://')).toBe(false)
  })
})
