import { describe, expect, test } from 'vitest'
import { AUTH_SETTINGS } from '../../../src/auth-settings/all.ts'
import { compare } from '../../../src/auth-settings/compare.ts'
import { emailProvider } from '../../../src/auth-settings/email-provider.ts'
import { magicLink } from '../../../src/auth-settings/magic-link.ts'
import { settingName } from '../../../src/auth-settings/setting.ts'
import { webhooks } from '../../../src/auth-settings/webhooks.ts'
import { mailServer, someDeclared } from '../../support/settings.ts'

function setting(name: string) {
  const found = AUTH_SETTINGS.find((one) => settingName(one) === name)
  if (found === undefined) throw new Error(`There is no setting ${name}.`)
  return found
}

describe('a declared setting', () => {
  test('is left alone in what is not declared of it', () => {
    const { differs, body } = compare(someDeclared(magicLink, { enabled: true }), {
      enabled: true,
      expires_in: 5,
      disable_sign_up: true,
    })
    expect({ differs, body }).toEqual({ differs: false, body: {} })
  })

  test('of which the API keeps the rest is sent by what differs', () => {
    const declared = someDeclared(magicLink, { enabled: true, expires_in: 10 })
    const { differences, body } = compare(declared, { enabled: true, expires_in: 5 })
    expect(differences).toEqual([{ field: 'expires_in', from: 5, to: 10, secret: false }])
    expect(body).toEqual({ expires_in: 10 })
  })

  test('of which the API forgets the rest is sent with what is there', () => {
    const declared = someDeclared(webhooks, { enabled: false })
    const present = { enabled: true, webhook_url: 'https://hooks.example.com', timeout_seconds: 3 }
    expect(compare(declared, present).body).toEqual({ ...present, enabled: false })
  })

  test('has an address told by its host alone, since there is often a secret in its path', () => {
    const declared = someDeclared(webhooks, { webhook_url: 'https://h.example.com:8443/s3cret' })
    const present = { enabled: true, webhook_url: 'https://user:token@old.example.com/x?key=y' }
    expect(compare(declared, present).differences).toEqual([
      {
        field: 'webhook_url',
        from: 'https://old.example.com/…',
        to: 'https://h.example.com:8443/…',
        secret: false,
      },
    ])
  })

  test('has an address that cannot be read told as that, and one that is not there not at all', () => {
    const declared = someDeclared(webhooks, { webhook_url: 'https://h.example.com/s3cret' })
    const from = (present: Record<string, unknown>) =>
      compare(declared, present).differences[0]?.from
    expect(from({ enabled: true, webhook_url: 'token@nowhere' })).toBe('an unreadable address')
    expect(from({ enabled: true })).toBeUndefined()
  })

  test('of which the API tells nothing is not as declared, unless the API never tells it', () => {
    expect(compare(someDeclared(magicLink, { expires_in: 10 }), { enabled: true })).toMatchObject({
      differs: true,
      unverifiable: [],
    })
    const microsoft = someDeclared(setting('oauth_providers.microsoft'), {
      client_id: 'abc',
      microsoft_tenant_id: 'tenant',
    })
    expect(compare(microsoft, { type: 'standard', client_id: 'abc' })).toMatchObject({
      differs: false,
      unverifiable: ['microsoft_tenant_id'],
    })
  })

  test('has lists without an order', () => {
    const events = (...enabled_events: string[]) => ({ enabled: true, enabled_events })
    const declared = someDeclared(webhooks, events('user.created', 'send.otp'))
    expect(compare(declared, events('send.otp', 'user.created')).differs).toBe(false)
    expect(compare(declared, events('send.otp')).differs).toBe(true)
    expect(compare(declared, events('send.otp', 'user.created', 'x')).differs).toBe(true)
    expect(compare(declared, { enabled: true }).differs).toBe(true)
    expect(compare(declared, events('send.otp', 'send.otp')).differs).toBe(true)
  })

  test('is written where it is not there yet, even if nothing of it is declared', () => {
    const google = setting('oauth_providers.google')
    expect(compare(someDeclared(google, {}), undefined)).toMatchObject({ differs: true, body: {} })
    expect(compare(someDeclared(google, {}), { type: 'shared' }).differs).toBe(false)
  })

  test('that came from the environment is hidden', () => {
    const declared = { ...someDeclared(emailProvider, mailServer), fromEnvironment: ['host'] }
    const { differences } = compare(declared, { ...mailServer, host: 'old', port: 25 })
    expect(differences.map(({ field, secret }) => [field, secret])).toEqual([
      ['host', true],
      ['port', false],
    ])
  })
})

describe('a secret', () => {
  const declared = someDeclared(emailProvider, mailServer)

  test.each([
    ['left out', undefined],
    ['as null', null],
    ['empty', ''],
    ['blacked out', '********'],
  ])('that the API gives back %s is a doubt, and no difference', (_, password) => {
    const result = compare(declared, { ...mailServer, password })
    expect(result).toMatchObject({ differs: false, unverifiable: ['password'] })
  })

  test('that the API does not give back is sent when something else differs', () => {
    const { differences, body } = compare(declared, { ...mailServer, password: '', port: 25 })
    expect(differences.map(({ field }) => field)).toEqual(['port'])
    expect(body).toEqual(mailServer)
  })

  test('that the API gives back is compared', () => {
    expect(compare(declared, mailServer)).toMatchObject({ differs: false, unverifiable: [] })
    const { differences } = compare(declared, { ...mailServer, password: 'another' })
    expect(differences).toEqual([
      { field: 'password', from: 'another', to: 'p4ssword', secret: true },
    ])
  })
})
