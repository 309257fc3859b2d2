import { describe, expect, test } from 'vitest'
import { AUTH_SETTINGS } from '../../../src/auth-settings/all.ts'
import type { CurrentSettings } from '../../../src/auth-settings/setting.ts'
import { settingName } from '../../../src/auth-settings/setting.ts'
import { describeChange } from '../../../src/plan/describe.ts'
import { changesOf } from '../../../src/plan/plan.ts'
import { planSetup } from '../../../src/plan/setup.ts'
import type { SetupSettings } from '../../../src/settings/settings.ts'
import type { UserState } from '../../../src/users/user-state.ts'
import { observing, someAuth, somePresent, someSeenUser } from '../../support/observed.ts'
import { changesIn } from '../../support/plan.ts'
import { mailServer, someDeclared, someSettings, someUser } from '../../support/settings.ts'

function declared(name: string, fields: Record<string, unknown>) {
  const setting = AUTH_SETTINGS.find((one) => settingName(one) === name)
  if (setting === undefined) throw new Error(`There is no setting ${name}.`)
  return someDeclared(setting, fields)
}

function plannedOn(present: CurrentSettings | undefined, overrides: Partial<SetupSettings>) {
  const auth = present && someAuth({ settings: present })
  const plan = planSetup(someSettings(overrides), observing(auth))
  return { ...plan, words: changesOf(plan).map(describeChange) }
}

describe('a plan', () => {
  test('says of each setting what is and what will be, and hides secrets', () => {
    const present = somePresent({
      auth: { name: 'Old' },
      plugins: {
        magic_link: { enabled: false, expires_in: 5, disable_sign_up: false },
        email_provider: { ...mailServer, host: 'old.example.com', password: 'old p4ssword' },
      },
      webhooks: { enabled: true, enabled_events: ['send.otp'] },
    })
    const { words } = plannedOn(present, {
      authSettings: [
        declared('name', { name: 'New' }),
        declared('plugins.magic_link', { enabled: true, expires_in: 10 }),
        declared('email_provider', mailServer),
        declared('webhooks', { enabled: true, enabled_events: ['send.otp', 'user.created'] }),
        declared('oauth_providers.github', { client_id: 'abc', client_secret: 'shhh' }),
      ],
    })
    expect(words).toEqual([
      'set name from "Old" to "New"',
      'set plugins.magic_link: enabled from false to true, expires_in from 5 to 10',
      'set email_provider: host from "old.example.com" to "smtp.example.com", password from *** to ***',
      'set webhooks: enabled_events from [send.otp] to [send.otp, user.created]',
      'add oauth_providers.github: client_id to "abc", client_secret to ***',
    ])
  })

  test('hands on what to send, and what was there', () => {
    const present = { enabled: true, expires_in: 5, disable_sign_up: false }
    const plan = plannedOn(somePresent({ plugins: { magic_link: present } }), {
      authSettings: [declared('plugins.magic_link', { expires_in: 10 })],
    })
    expect(changesOf(plan)).toMatchObject([
      { kind: 'set', body: { expires_in: 10 }, current: present },
    ])
  })

  test('adds a provider that is not there, and sets one that is, as it sets all other settings', () => {
    const authSettings = [
      declared('oauth_providers.github', { client_id: 'abc' }),
      declared('plugins.organization', { enabled: true }),
    ]
    expect(plannedOn(somePresent(), { authSettings }).words).toEqual([
      'add oauth_providers.github: client_id to "abc"',
      'set plugins.organization: enabled to true',
    ])
    const present = somePresent({
      plugins: { oauth_providers: [{ id: 'github', type: 'standard', client_id: 'old' }] },
    })
    expect(plannedOn(present, { authSettings }).words[0]).toBe(
      'set oauth_providers.github: client_id from "old" to "abc"',
    )
  })

  test('of a branch without auth has everything that is declared', () => {
    const { words } = plannedOn(undefined, {
      domains: ['https://a.example.com'],
      authSettings: [declared('name', { name: 'New' }), declared('oauth_providers.google', {})],
    })
    expect(words).toEqual([
      'enable auth',
      'trust https://a.example.com',
      'set name to "New"',
      'add oauth_providers.google',
    ])
  })

  test('of a branch without auth closes sign-up, or has it send mail, only after the users', () => {
    const passwords = {
      enabled: true,
      email_verification_method: 'otp',
      require_email_verification: true,
      send_verification_email_on_sign_up: true,
      send_verification_email_on_sign_in: false,
      disable_sign_up: true,
    }
    const authSettings = [
      declared('email_and_password', passwords),
      declared('plugins.magic_link', { disable_sign_up: true }),
    ]
    const plan = plannedOn(undefined, { authSettings, users: [someUser()] })
    expect(plan.words).toEqual([
      'enable auth',
      'set email_and_password: enabled to true, email_verification_method to "otp", send_verification_email_on_sign_in to false',
      'set plugins.magic_link: disable_sign_up to true',
      'seed ada@example.com',
      'set email_and_password: require_email_verification to true, send_verification_email_on_sign_up to true, disable_sign_up to true',
    ])
    const { require_email_verification, send_verification_email_on_sign_up, ...others } = passwords
    const { disable_sign_up, ...atOnce } = others
    expect(changesIn(plan, 'domains and settings')).toMatchObject([{ body: atOnce }, {}])
    expect(changesIn(plan, 'closing sign-up')).toEqual([
      expect.objectContaining({
        body: { require_email_verification, send_verification_email_on_sign_up, disable_sign_up },
      }),
    ])
  })

  test.each([
    ['is written after the users', { disable_sign_up: true }, 0, 1],
    ['is written before the users', { disable_sign_up: false }, 1, 0],
  ])(
    'of a branch without auth has no empty part: %s is all that %j is',
    (_, fields, before, after) => {
      const authSettings = [declared('email_and_password', fields)]
      const plan = plannedOn(undefined, { authSettings, users: [someUser()] })
      expect(changesIn(plan, 'domains and settings')).toHaveLength(before)
      expect(changesIn(plan, 'closing sign-up')).toHaveLength(after)
    },
  )

  test.each<[string, CurrentSettings | undefined, Partial<SetupSettings>]>([
    ['nobody is declared', undefined, {}],
    ['nobody has a password', undefined, { users: [someUser({ password: undefined })] }],
    ['auth is enabled already', somePresent(), { users: [someUser()] }],
  ])('closes it together with the other settings where %s', (_, present, settings) => {
    const authSettings = [declared('email_and_password', { disable_sign_up: true })]
    const plan = plannedOn(present, { ...settings, authSettings })
    expect(changesIn(plan, 'domains and settings').map(describeChange)).toEqual([
      'set email_and_password: disable_sign_up to true',
    ])
    expect(changesIn(plan, 'closing sign-up')).toEqual([])
  })

  test('tells the doubt about a secret that could not be compared, and sends nothing', () => {
    const { words, notes } = plannedOn(
      somePresent({ plugins: { email_provider: { ...mailServer, password: '' } } }),
      { authSettings: [declared('email_provider', mailServer)] },
    )
    expect(words).toEqual([])
    expect(notes).toEqual([
      'Whether email_provider.password is as declared cannot be checked: Neon does not return it. Everything else in email_provider is as declared, so nothing was sent.',
    ])
  })

  test('tells a doubt about several fields in one sentence', () => {
    const provider = { client_id: 'abc', client_secret: 'shhh', microsoft_tenant_id: 'tenant' }
    const { notes } = plannedOn(
      somePresent({
        plugins: { oauth_providers: [{ id: 'microsoft', type: 'standard', client_id: 'abc' }] },
      }),
      { authSettings: [declared('oauth_providers.microsoft', provider)] },
    )
    expect(notes).toEqual([
      'Whether oauth_providers.microsoft.client_secret and oauth_providers.microsoft.microsoft_tenant_id are as declared cannot be checked: Neon does not return them. Everything else in oauth_providers.microsoft is as declared, so nothing was sent.',
    ])
  })

  test('has a test mail only where the mail server changes', () => {
    const settings = {
      authSettings: [declared('email_provider', mailServer)],
      testRecipient: 'dev@example.com',
    }
    expect(plannedOn(undefined, settings).words).toContain('send a test mail to dev@example.com')
    const same = somePresent({ plugins: { email_provider: mailServer } })
    expect(plannedOn(same, settings).words).toEqual([])
    const another = [...settings.authSettings, declared('name', { name: 'New' })]
    expect(plannedOn(same, { ...settings, authSettings: another }).words).toEqual([
      'set name to "New"',
    ])
  })
})

describe('prune', () => {
  const present = somePresent({
    plugins: {
      oauth_providers: [
        { id: 'google', type: 'shared' },
        { id: 'github', type: 'standard', client_id: 'abc' },
      ],
    },
  })
  const settings = {
    domains: ['https://mine.example.com'],
    authSettings: [declared('oauth_providers.google', {})],
  }
  const auth = someAuth({
    settings: present,
    domains: ['https://mine.example.com/', 'https://production.example.com/', 'https://b.example'],
  })
  const words = (prune: boolean) =>
    changesOf(planSetup(someSettings({ ...settings, prune }), observing(auth))).map(describeChange)

  test('removes domains and OAuth providers that are not declared, and says which', () => {
    expect(words(true)).toEqual([
      'stop trusting https://production.example.com/ and https://b.example, not declared (prune)',
      'remove oauth_providers.github, not declared (prune)',
    ])
  })

  test('leaves alone what is declared, and what cannot be removed', () => {
    const settings = somePresent({
      plugins: {
        ...present.plugins,
        magic_link: { enabled: true, expires_in: 5, disable_sign_up: false },
      },
    })
    const authSettings = [declared('oauth_providers.google', {}), declared('name', { name: 'New' })]
    const { words } = plannedOn(settings, { authSettings, prune: true })
    expect(words).toEqual([
      'set name to "New"',
      'remove oauth_providers.github, not declared (prune)',
    ])
  })

  test('removes from newly enabled auth what Neon puts there, so that a second run has nothing to do', () => {
    const google = 'remove oauth_providers.google, not declared (prune)'
    expect(plannedOn(undefined, { prune: true }).words).toEqual(['enable auth', google])
    const authSettings = [declared('oauth_providers.google', {})]
    expect(plannedOn(undefined, { prune: true, authSettings }).words).not.toContain(google)
  })

  test('is off unless it is asked for', () => {
    expect(words(false)).toEqual([])
  })
})

describe('a user who is declared absent', () => {
  const gone = {
    ...someUser({ email: 'gone@example.com', password: undefined, emailVerified: undefined }),
    absent: true,
  }

  test('is removed where there is one, and is no change where there is none', () => {
    const plan = (kind: 'seen' | 'absent' | 'unknown') => {
      const user = someSeenUser({ email: 'gone@example.com' })
      const sighting: UserState = kind === 'seen' ? { kind, user, password: 'unknown' } : { kind }
      const auth = someAuth({ sightings: { 'gone@example.com': sighting } })
      return changesOf(planSetup(someSettings({ users: [gone] }), observing(auth))).map(
        describeChange,
      )
    }
    expect(plan('absent')).toEqual([])
    expect(plan('seen')).toEqual(['remove the user gone@example.com (if present)'])
    expect(plan('unknown')).toEqual(['remove the user gone@example.com (if present)'])
  })

  test('is told apart from those who are seeded', () => {
    const { words } = plannedOn(undefined, { users: [someUser(), gone] })
    expect(words).toEqual([
      'enable auth',
      'seed ada@example.com; remove the user gone@example.com (if present)',
    ])
  })

  test('is counted among many, as those who are seeded are', () => {
    const many = (count: number, user: typeof gone | ReturnType<typeof someUser>) =>
      Array.from({ length: count }, (_, index) => ({ ...user, email: `${index}@example.com` }))
    const words = (present: number, absent: number) =>
      plannedOn(undefined, { users: [...many(present, someUser()), ...many(absent, gone)] }).words
    expect(words(100, 6)).toEqual(['enable auth', 'seed 100 users; remove 6 users (if present)'])
    expect(words(2, 2)[1]).toBe(
      'seed 0@example.com, 1@example.com; remove 0@example.com, 1@example.com (if present)',
    )
  })
})
