import { describe, expect, it } from 'vitest'
import { startPreview } from '../../support/inherited-preview.ts'
import type { AuthSettings } from '../../support/stand-in/settings.ts'

const password = 'correct horse battery'
const inTheWay: [string, Partial<AuthSettings['email_and_password']>][] = [
  ['nothing is in the way', {}],
  ['sign-up is closed', { disable_sign_up: true }],
  ['addresses must be verified', { require_email_verification: true }],
  ['signing up sends mail', { send_verification_email_on_sign_up: true }],
  [
    'signing up and in sends mail',
    {
      require_email_verification: true,
      send_verification_email_on_sign_up: true,
      send_verification_email_on_sign_in: true,
    },
  ],
  [
    'signing up and in sends one-time codes, and sign-up is closed',
    {
      email_verification_method: 'otp',
      disable_sign_up: true,
      require_email_verification: true,
      send_verification_email_on_sign_up: true,
      send_verification_email_on_sign_in: true,
    },
  ],
]

const declared = [
  { email: 'ada@example.com', password, roles: ['admin'] },
  { email: 'bob@example.com', password },
  { email: 'unverified@example.com', password, email_verified: false },
  { email: 'code@example.com', name: 'Code' },
]
const withoutAdmin = declared.map(({ roles, ...user }) => user)
/** Production's: one with another password, one verified, one with the declared password. */
const copied = [
  { email: 'bob@example.com', password: 'bob in production', emailVerified: true },
  { email: 'ada@example.com', password: 'ada in production' },
  { email: 'unverified@example.com', password },
  { email: 'customer@example.com', password: 'a customer of production' },
]

describe.each(['1.7', '1.4'] as const)('in a service of generation %s', (generation) => {
  describe.each([true, false])('with the admin plugin: %s', (adminPlugin) => {
    it.each(inTheWay)('nobody gets mail, and settings stay, where %s', async (_, settings) => {
      for (const wanted of [declared, withoutAdmin]) {
        await using preview = await startPreview({
          behaviour: { generation, adminPlugin },
          password: settings,
          users: copied,
        })
        const before = structuredClone(preview.auth.settings)
        await preview.setUp(wanted)
        await preview.setUp(wanted)
        expect(preview.neon.mails).toEqual([])
        expect(preview.auth.settings).toEqual(before)
        const addresses = new Set([...wanted, ...copied].map(({ email }) => email))
        expect(preview.auth.users().filter(({ email }) => !addresses.has(email))).toEqual([])
      }
    })
  })

  it.each(inTheWay)('declared users can sign in where %s', async (_, settings) => {
    await using preview = await startPreview({
      behaviour: { generation },
      password: settings,
      users: copied.filter(() => generation === '1.7'),
    })
    const run = await preview.setUp(declared)
    expect(run.error).toBeUndefined()
    expect(await preview.signsIn('ada@example.com', password)).toBe(true)
    expect(await preview.signsIn('bob@example.com', password)).toBe(true)
    expect(preview.user('ada@example.com')).toMatchObject({ role: 'admin', emailVerified: true })
    expect(preview.user('unverified@example.com').emailVerified).toBe(false)
    expect(await preview.signsIn('unverified@example.com', password)).toBe(
      settings.require_email_verification !== true,
    )
  })

  it('keeps quiet when a copied, unverified user signs in to prove a password', async () => {
    await using preview = await startPreview({
      behaviour: { generation },
      password: { require_email_verification: true, send_verification_email_on_sign_in: true },
      users: [{ email: 'eve@example.com', password: 'eve in production' }],
    })
    const run = await preview.setUp([{ email: 'eve@example.com', password, email_verified: false }])
    expect(run.error).toBeUndefined()
    expect(preview.neon.mails).toEqual([])
  })
})

it('a webhook that hears of the test users is named in a warning, by its host only', async () => {
  await using preview = await startPreview({
    settings: {
      webhooks: {
        enabled: true,
        webhook_url: 'https://token:secret@hooks.example.com/private/path?key=secret',
        enabled_events: ['user.created'],
      },
    },
  })
  const run = await preview.setUp([{ email: 'ada@example.com', password }])
  expect(run.warnings).toEqual([expect.stringContaining('hooks.example.com')])
  expect(run.warnings.join()).not.toMatch(/secret|private|token/)
})
