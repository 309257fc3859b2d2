import { describe, expect, test } from 'vitest'
import { AUTH_SETTINGS } from '../../src/auth-settings/all.ts'
import type { PresentSettings } from '../../src/auth-settings/setting.ts'
import { nameOf } from '../../src/auth-settings/setting.ts'
import { changesOf, inWords } from '../../src/plan/plan.ts'
import { planSetup } from '../../src/plan/setup.ts'
import type { Settings } from '../../src/settings/settings.ts'
import { observing, someAuth, somePresent, someSeenUser } from '../builders/observed.ts'
import { mailServer, someDeclared, someSettings, someUser } from '../builders/settings.ts'

function declared(name: string, fields: Record<string, unknown>) {
  const setting = AUTH_SETTINGS.find((one) => nameOf(one) === name)
  if (setting === undefined) throw new Error(`There is no setting ${name}.`)
  return someDeclared(setting, fields)
}

function plannedOn(present: PresentSettings | undefined, overrides: Partial<Settings>) {
  const auth = present && someAuth({ settings: present })
  const plan = planSetup(someSettings(overrides), observing(auth))
  return { ...plan, words: changesOf(plan).map(inWords) }
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

  test('tells the doubt about a secret that could not be compared, and sends nothing', () => {
    const { words, notes } = plannedOn(
      somePresent({ plugins: { email_provider: { ...mailServer, password: '' } } }),
      { authSettings: [declared('email_provider', mailServer)] },
    )
    expect(words).toEqual([])
    expect(notes).toEqual([
      'Whether email_provider.password is as declared can not be told: Neon does not give it back. All else of email_provider is as declared, so nothing was sent.',
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
    changesOf(planSetup(someSettings({ ...settings, prune }), observing(auth))).map(inWords)

  test('removes domains and OAuth providers that are not declared, and says which', () => {
    expect(words(true)).toEqual([
      'stop trusting https://production.example.com/ and https://b.example, not declared (prune)',
      'remove oauth_providers.github, not declared (prune)',
    ])
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
      const sighting = kind === 'seen' ? { kind, user, password: 'unknown' as const } : { kind }
      const auth = someAuth({ sightings: { 'gone@example.com': sighting } })
      return changesOf(planSetup(someSettings({ users: [gone] }), observing(auth))).map(inWords)
    }
    expect(plan('absent')).toEqual([])
    expect(plan('seen')).toEqual(['remove the user gone@example.com (where there is one)'])
    expect(plan('unknown')).toEqual(['remove the user gone@example.com (where there is one)'])
  })

  test('is told apart from those who are seeded', () => {
    const { words } = plannedOn(undefined, { users: [someUser(), gone] })
    expect(words).toEqual([
      'enable auth',
      'seed ada@example.com; remove the user gone@example.com (where there is one)',
    ])
  })
})
