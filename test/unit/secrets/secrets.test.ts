import { describe, expect, test } from 'vitest'
import { Secrets } from '../../../src/secrets/secrets.ts'

const password = 'Corr&ct-h0rse/+ "battery" \\st<aple>'
const json = JSON.stringify(password).slice(1, -1)
const jsonOfGo = json.replaceAll(/[<>&]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`)
const html = password
  .replaceAll('&', '&amp;')
  .replaceAll('<', '&lt;')
  .replaceAll('>', '&gt;')
  .replaceAll('"', '&#34;')
const url = encodeURIComponent(password)
const hex = Buffer.from(password).toString('hex')

const spellings: readonly (readonly [name: string, text: string])[] = [
  ['as it is', password],
  ['JSON by PHP', json.replaceAll('/', '\\/')],
  ['JSON by Go', jsonOfGo],
  ['JSON with capital digits', jsonOfGo.replaceAll(/003c|003e/g, (code) => code.toUpperCase())],
  ['JSON in JSON', JSON.stringify(jsonOfGo).slice(1, -1)],
  ['HTML', html],
  ['HTML in JSON', JSON.stringify(html).slice(1, -1)],
  ['HTML twice', html.replaceAll('&', '&amp;')],
  ['a URL', url],
  ['a URL in small letters', url.replaceAll(/%../g, (code) => code.toLowerCase())],
  ['a form', new URLSearchParams({ p: password }).toString().slice(2)],
  ['a URL twice', encodeURIComponent(url)],
  ['Markdown', password.replaceAll(/[\\`*_{}[\]()#+=!|~$-]/g, (mark) => `\\${mark}`)],
  ['hex', hex],
  ['hex in capitals', hex.toUpperCase()],
  ['capitals', password.toUpperCase()],
  ['base64', Buffer.from(password).toString('base64').replaceAll('=', '')],
  ['base64url', Buffer.from(password).toString('base64url')],
]

describe('a secret', () => {
  test.for(spellings)('is redacted in %s', ([, spelling]) => {
    const redacted = new Secrets([password]).redact(`before ${spelling} after`)
    expect(redacted).toMatch(/^before \*\*\*.{0,4} after$/)
  })

  test.for(['a', 'ab', 'abc', 'postmaster@example.com'])(
    'is redacted in the base64 of credentials: %s:password',
    (user) => {
      const secrets = new Secrets([password])
      for (const encoding of ['base64', 'base64url'] as const) {
        const credentials = Buffer.from(`${user}:${password}`).toString(encoding)
        const [head = '', tail = ''] = secrets.redact(credentials).split('***')
        expect(Buffer.from(head, 'base64').toString()).not.toContain('Co')
        expect(tail.length).toBeLessThan(4)
      }
    },
  )

  test('is redacted where this action has cut it', () => {
    const secrets = new Secrets(['correct-horse-battery'])
    expect(secrets.redact('it said correct-horse-b… and more')).toBe('it said ***… and more')
    expect(secrets.redact('it said correct-horse…')).toBe('it said ***…')
    expect(secrets.redact('it said corre…')).toBe('it said corre…')
  })

  test.for([
    ['correct-horse', 'correct-horse-battery', 'horse-bat'],
    ['horse-bat', 'correct-horse', 'correct-horse-battery'],
    ['correct-horse', 'horse-battery'],
  ])('that holds, begins or overlaps another one is redacted as a whole: %j', (known) => {
    expect(new Secrets(known).redact('a correct-horse-battery staple')).toBe('a *** staple')
  })

  test('that counts as it is only, counts so beside the secrets of one request too', () => {
    const secrets = new Secrets(['correct-horse'])
    secrets.add('Token-As-It-Is', { exact: true })
    const more = secrets.with(['battery-staple'])
    expect(more.redact('Token-As-It-Is, token-as-it-is, battery-staple')).toBe(
      '***, token-as-it-is, ***',
    )
  })

  test('leaves what looks like an escape, and is none, as it is', () => {
    const secrets = new Secrets(['correct-horse'])
    const text = '&copy; &#x110000; &#9999999; \\u{110000}'
    expect(secrets.redact(`${text} correct-horse`)).toBe(`${text} ***`)
    expect(secrets.redact('correct-&copy;horse')).toBe('correct-&copy;horse')
  })

  test('of several lines is redacted line by line', () => {
    const secrets = new Secrets(['-----BEGIN KEY-----\nMIIEvQIBADANBg\n'])
    expect(secrets.redact('line MIIEvQIBADANBg')).toBe('line ***')
  })

  test('that is short is redacted as a whole word only', () => {
    const secrets = new Secrets(['p4ss', 'ab'])
    expect(secrets.redact('user p4ss, p4ssing, ab')).toBe('user ***, p4ssing, ab')
    expect(secrets.redact('user xp4ss…')).toBe('user xp4ss…')
  })

  test('that is random is redacted in any letter case, a password in its own and in capitals', () => {
    const secrets = new Secrets(['TestUser1'])
    secrets.add('napi_AbCdEf0123456789', { random: true })
    expect(secrets.redact('https://napi_abcdef0123456789.example.com')).toBe(
      'https://***.example.com',
    )
    expect(secrets.redact('testuser1@example.com TESTUSER1 TestUser1')).toBe(
      'testuser1@example.com *** ***',
    )
  })

  test('that is shown in another spelling on purpose is redacted as it is', () => {
    const secrets = new Secrets()
    secrets.add('https://neon.tech/claim?a=b', { exact: true })
    expect(secrets.redact('https://neon.tech/claim?a=b https://neon.tech/claim?a&#61;b')).toBe(
      '*** https://neon.tech/claim?a&#61;b',
    )
  })

  test.for([
    'Invalid email or password',
    'PASSWORD_TOO_SHORT',
    '100%',
    '\\u',
    'a&b;',
    '🦄 &#x1f984;',
    '',
  ])('leaves a text alone that does not hold it: %s', (text) => {
    const secrets = new Secrets([password, 'correct-horse', 'password123'])
    expect(secrets.redact(text)).toBe(text)
    expect(secrets.redactUntrusted(text)).toBe(text)
    expect(secrets.occursIn(text)).toBe(false)
  })

  test('next to characters that take several code units is redacted, and they stay', () => {
    const secrets = new Secrets(['pässwörd🦄x'])
    expect(secrets.redact('🦄 p\\u00e4ssw\\u00f6rd\\ud83e\\udd84x İ')).toBe('🦄 *** İ')
    expect(secrets.redact('İ %70%C3%A4ssw%c3%b6rd%F0%9F%A6%84x')).toBe('İ ***')
  })

  test('is redacted in every string of a report, and URLs stay what they are', () => {
    const link = new URL('https://example.com/')
    const secrets = new Secrets(['correct-horse'])
    expect(secrets.redactAll({ a: ['correct-horse', 1], link, none: undefined })).toEqual({
      a: ['***', 1],
      link,
      none: undefined,
    })
  })
})

describe('what somebody else said', () => {
  test.for([
    'login correct-horse-bat failed',
    'login rect horse battery failed',
    'login CORRECTHORSEBATTERYSTAPLE failed',
    'login correct-horse-battery-stapl',
    'login Y correct horse battery',
  ])('is withheld where it has a part of a secret: %s', (message) => {
    const secrets = new Secrets(['correct-horse-battery-staple'])
    expect(secrets.redactUntrusted(message)).toBe(
      '(not shown, because it repeats a part of a secret)',
    )
  })

  test('is withheld by its digits, also behind letters that take two places', () => {
    const secrets = new Secrets(['𐐨𐐨𐐨𐐨abcdefgh7ijklmnop'])
    expect(secrets.redactUntrusted('it was fgh7ijkl')).toContain('not shown')
    expect(secrets.redactUntrusted('it was abcdefgh')).toContain('abcdefgh')
  })

  test('is redacted in any letter case', () => {
    const secrets = new Secrets(['TestUser1'])
    expect(secrets.redactUntrusted('no testuser1 here')).toBe('no *** here')
  })

  test.for(['\\', '%25', '&amp;', '%', '&', 'correct-horse-battery-', '\\u005c', ' ', '…'])(
    'is read in time that grows with its length alone: %s',
    (piece) => {
      const secrets = new Secrets(
        Array.from({ length: 300 }, (_, index) => `correct-horse-battery-${index}`),
      )
      const text = piece.repeat(200_000 / piece.length)
      expect(secrets.redactUntrusted(text).length).toBeLessThan(300_000)
    },
  )

  test('that is nested deeper than anything is left out', () => {
    const deep: unknown = JSON.parse(`${'['.repeat(100_000)}"correct-horse"${']'.repeat(100_000)}`)
    const redacted = JSON.stringify(new Secrets(['correct-horse']).redactAllUntrusted(deep))
    expect(redacted).not.toContain('horse')
  })
})
