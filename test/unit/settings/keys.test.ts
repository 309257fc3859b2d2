import { describe, expect, test } from 'vitest'
import { settingsWith } from '../../support/config-file.ts'
import { issuesOf } from '../../support/inputs.ts'

const key = 'napi_9f8e7d6c5b4a39281706/fedcba'
const token = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'
const inputs = { api_key: key, github_token: token }
const of = (name: string) => `\${${name}}`

const webhook = `
webhooks:
  enabled: true
  webhook_url: https://hooks.example.com/${of('VALUE')}
  enabled_events: [user.created]
`

describe("the action's own keys", () => {
  test.for([
    ['the key', key],
    ['the token', token],
    ['in a longer text', `Bearer ${key}!`],
    ['in base64', Buffer.from(key).toString('base64')],
    ['in base64 with something before it', Buffer.from(`x:${key}`).toString('base64url')],
    ['in hex', Buffer.from(key).toString('hex')],
    ['in a URL', encodeURIComponent(key)],
    ['in capitals', key.toUpperCase()],
  ] as const)('are carried away by no variable: %s', async ([, value]) => {
    const settings = settingsWith(webhook, { inputs, environment: { VALUE: value } })
    await expect(settings).rejects.toThrow(
      '"config_file.webhooks.webhook_url","problem":"contains the Neon API key or the GitHub token',
    )
  })

  test('are carried away by no two variables together', async () => {
    const environment = { VALUE: key.slice(0, 12), REST: key.slice(12) }
    const text = webhook.replace(of('VALUE'), `${of('VALUE')}${of('REST')}`)
    await expect(settingsWith(text, { inputs, environment })).rejects.toThrow(
      'contains the Neon API key',
    )
  })

  test.for([
    ['branch', { branch: `x-${key}` }],
    ['database_name', { database_name: key }],
    ['users[0]', { users: `- {email: a@example.com, name: "${key}"}` }],
    ['users[0]', { users: `- {email: a@example.com, password: "${key}"}` }],
    ['users[0]', { users: '- {email: a@example.com}', user_password: token }],
  ] as const)('are no part of an input: %s', async ([where, given]) => {
    expect(await issuesOf({ ...inputs, ...given })).toContainEqual(
      expect.stringMatching(`^${where.replace('[0]', '\\[0\\]')}: contains the Neon API key`),
    )
  })

  test('leave another secret of the workflow alone', async () => {
    const settings = await settingsWith(webhook, { inputs, environment: { VALUE: 'napi' } })
    expect(settings.authSettings[0]?.fields['webhook_url']).toBe('https://hooks.example.com/napi')
  })
})
