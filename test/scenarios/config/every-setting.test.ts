import { expect, test } from 'vitest'
import { AUTH_SETTINGS } from '../../../src/auth-settings/all.ts'
import { settingName } from '../../../src/auth-settings/setting.ts'
import { startPreview } from '../../support/preview.ts'

/** Two ways to declare each setting, one after the other. */
const samples: Record<string, [before: string, after: string]> = {
  name: ['name: Old', 'name: New'],
  allow_localhost: ['allow_localhost: false', 'allow_localhost: true'],
  email_and_password: [
    'email_and_password: { disable_sign_up: true, email_verification_method: link }',
    'email_and_password: { disable_sign_up: false, require_email_verification: true }',
  ],
  email_provider: [
    'email_provider: { type: standard, host: smtp.example.com, port: 587, username: u, password: p4ss~word, sender_email: a@b.co, sender_name: N }',
    'email_provider: { type: standard, host: smtp.example.com, port: 25, username: u, password: p4ss~word, sender_email: a@b.co, sender_name: N }',
  ],
  'oauth_providers.google': [
    'oauth_providers: [{ id: google, client_id: old, client_secret: s3cr~et }]',
    'oauth_providers: [{ id: google, client_id: new, client_secret: s3cr~et }]',
  ],
  'oauth_providers.github': [
    'oauth_providers: [{ id: github, client_id: old, client_secret: s3cr~et }]',
    'oauth_providers: [{ id: github, client_id: new, client_secret: s3cr~et }]',
  ],
  'oauth_providers.microsoft': [
    'oauth_providers: [{ id: microsoft, client_id: old, client_secret: s3cr~et }]',
    'oauth_providers: [{ id: microsoft, client_id: new, client_secret: s3cr~et, microsoft_tenant_id: t }]',
  ],
  'oauth_providers.vercel': [
    'oauth_providers: [{ id: vercel, client_id: old, client_secret: s3cr~et }]',
    'oauth_providers: [{ id: vercel, client_id: new, client_secret: s3cr~et }]',
  ],
  'plugins.organization': [
    'plugins: { organization: { enabled: false } }',
    'plugins: { organization: { membership_limit: 7, creator_role: admin } }',
  ],
  'plugins.magic_link': [
    'plugins: { magic_link: { enabled: true, expires_in: 30 } }',
    'plugins: { magic_link: { disable_sign_up: true } }',
  ],
  'plugins.phone_number': [
    'plugins: { phone_number: { enabled: true, allowed_attempts: 5 } }',
    'plugins: { phone_number: { otp_expires_in: 60 } }',
  ],
  webhooks: [
    'webhooks: { enabled: true, webhook_url: "https://hooks.example.com/{number}", enabled_events: [send.otp, user.created] }',
    'webhooks: { enabled: false, timeout_seconds: 9 }',
  ],
}

test('no setting is left out here', () => {
  expect(new Set(Object.keys(samples))).toEqual(new Set(AUTH_SETTINGS.map(settingName)))
})

test.for(Object.entries(samples))(
  '%s is written where it differs, and then never again',
  async ([name, declared]) => {
    await using preview = await startPreview()
    await preview.run('opened')
    const run = (file: string) =>
      preview.run('synchronize', { config_file: 'auth.yml' }, { files: { 'auth.yml': file } })
    for (const file of declared) {
      const first = await run(file)
      expect(first.errors).toEqual([])
      expect(first.outputs['result']).toBe('updated')
      expect(first.outputs['changes']).toContain(` ${name}`)
      expect(first.writes).toHaveLength(1)
      const second = await run(file)
      expect(second.outputs).toMatchObject({ result: 'unchanged', changes: '[]' })
      expect(second.writes).toEqual([])
    }
  },
)

test('what is not declared of a setting keeps its value', async () => {
  await using preview = await startPreview()
  await preview.run('opened')
  const { auth } = preview.branch()
  auth?.change({
    webhooks: {
      enabled: true,
      webhook_url: 'https://hooks.example.com/kept',
      enabled_events: ['send.otp'],
      timeout_seconds: 3,
    },
    magic_link: { enabled: true, expires_in: 77, disable_sign_up: true },
  })
  await preview.run(
    'synchronize',
    { config_file: 'auth.yml' },
    {
      files: {
        'auth.yml': 'webhooks: { enabled: false }\nplugins: { magic_link: { enabled: false } }',
      },
    },
  )
  expect(auth?.settings).toMatchObject({
    webhooks: {
      enabled: false,
      webhook_url: 'https://hooks.example.com/kept',
      enabled_events: ['send.otp'],
      timeout_seconds: 3,
    },
    magic_link: { enabled: false, expires_in: 77, disable_sign_up: true },
  })
})
