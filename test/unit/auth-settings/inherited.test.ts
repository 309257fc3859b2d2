import { expect, test } from 'vitest'
import { inheritedEffects } from '../../../src/auth-settings/inherited.ts'
import type { CurrentSettings } from '../../../src/auth-settings/setting.ts'
import { webhooks } from '../../../src/auth-settings/webhooks.ts'

const hook = 'https://user:secret@hooks.example.com/token-in-path?key=secret'

const copied: CurrentSettings = {
  auth: { name: 'Shop' },
  plugins: {
    email_provider: {
      type: 'standard',
      host: 'smtp.example.com',
      port: 587,
      username: 'smtp-user',
      password: 'smtp-secret',
      sender_email: 'shop@example.com',
      sender_name: 'Shop',
    },
    oauth_providers: [
      { id: 'google', type: 'shared' },
      { id: 'github', type: 'standard', client_id: 'Iv1.0', client_secret: 'oauth-secret' },
    ],
    ...{
      oauth_provider: {
        enabled: true,
        clients: [{ client_id: 'c', redirect_uris: ['https://partner.example.com/cb?x=secret'] }],
      },
    },
  },
  webhooks: {
    enabled: true,
    webhook_url: hook,
    enabled_events: ['user.before_create', 'user.created'],
  },
}

test('what a preview copied and acts on production is named, the blocking webhook first', () => {
  const effects = inheritedEffects(copied, () => false)
  expect(effects).toEqual([
    expect.stringMatching(
      /: hooks\.example\.com is notified of .* asked before each \(user\.before_create\)/,
    ),
    expect.stringContaining('through smtp.example.com as shop@example.com'),
    expect.stringContaining('OAuth credentials for github'),
    expect.stringContaining('its clients, at partner.example.com, are'),
  ])
  expect(effects.join()).not.toMatch(/secret|smtp-user|token-in-path|Iv1/)
})

test('what is declared for the preview is not', () => {
  const effects = inheritedEffects(copied, (setting) => setting === webhooks)
  expect(effects).toHaveLength(3)
  expect(effects.join()).not.toContain('hooks.example.com')
})

test('nothing of auth as Neon enables it is', () => {
  const plugins: CurrentSettings['plugins'] = {
    email_provider: { type: 'shared' },
    oauth_providers: [{ id: 'google', type: 'shared' }],
  }
  const fresh = { auth: { name: 'Shop' }, plugins, webhooks: { enabled: false } }
  expect(inheritedEffects(fresh, () => false)).toEqual([])
})

test('what Neon does not tell of it is not made up', () => {
  const plugins = JSON.stringify({
    email_provider: { type: 'standard', host: 'smtp.example.com' },
    oauth_provider: { enabled: true, clients: [{ client_id: 'c' }] },
  })
  const bare = { auth: { name: 'Shop' }, plugins: JSON.parse(plugins), webhooks: undefined }
  expect(inheritedEffects(bare, () => false)).toEqual([
    expect.stringContaining('through smtp.example.com as an unknown one.'),
    expect.stringContaining('its clients are the parent'),
  ])
})
