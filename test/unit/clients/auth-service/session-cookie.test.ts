import { describe, expect, test } from 'vitest'
import {
  cookieHeader,
  parseSessionCookie,
  secretsOf,
} from '../../../../src/clients/auth-service/session-cookie.ts'
import { someResponse } from '../../../support/scripted-transport.ts'

const now = Date.parse('2026-11-28T12:00:00Z')

function parsed(...lines: string[]) {
  return parseSessionCookie({ ...someResponse(200), headers: { 'set-cookie': lines } }, now)
}

describe("a session's cookie", () => {
  test('keeps what the auth service says of it', () => {
    const line =
      '__Secure-neon-auth.session_token=a%2Bb.c%3D; Max-Age=86400; Domain=.neon.tech; Path=/auth; HttpOnly; Secure; SameSite=None; Partitioned'
    expect(parsed('__Secure-neon-auth.session_data=x; Path=/', line)).toEqual({
      name: '__Secure-neon-auth.session_token',
      value: 'a%2Bb.c%3D',
      domain: '.neon.tech',
      path: '/auth',
      expires: now + 86_400_000,
      httpOnly: true,
      secure: true,
      sameSite: 'None',
      partitioned: true,
    })
  })

  test('has the defaults of a browser where the service says nothing', () => {
    expect(parsed('session_token=abc')).toMatchObject({
      domain: undefined,
      path: '/',
      expires: undefined,
      sameSite: 'Lax',
      partitioned: false,
    })
    const expires = parsed('session_token=abc; expires=Sun, 29 Nov 2026 12:00:00 GMT')?.expires
    expect(expires).toBe(now + 86_400_000)
  })

  test('is sent back as it came', () => {
    const cookie = parsed('session_token=a%2Bb.c%3D; Path=/')
    expect(cookie && cookieHeader(cookie)).toBe('session_token=a%2Bb.c%3D')
  })

  test('is a secret in the spellings that it has, also where it is no proper encoding', () => {
    expect(
      [parsed('session_token=a%2Bb'), parsed('session_token=50%')].map(
        (cookie) => cookie && secretsOf(cookie),
      ),
    ).toEqual([['a%2Bb', 'a+b'], ['50%']])
  })

  test('is not any other cookie, nor one that is being deleted', () => {
    expect(parsed('session_data=abc', 'session_token=; Max-Age=0')).toBeUndefined()
    expect(parseSessionCookie(someResponse(200), now)).toBeUndefined()
  })
})
