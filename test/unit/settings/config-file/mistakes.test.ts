import { describe, expect, test } from 'vitest'
import { readText } from '../../../support/config-file.ts'

async function mistakesIn(text: string): Promise<readonly string[]> {
  return (await readText(text)).issues
}

describe('mistakes in a configuration file', () => {
  test('are told all at once, each with file, line and column', async () => {
    const issues = await mistakesIn(
      [
        'naem: Shop',
        'allow_localhost: yes',
        'users:',
        '  - email: a@example.com',
        '    pasword: x',
        '  - email: A@example.com',
        'domains:',
        '  - https://one.example.com',
        '  - https://ONE.example.com/',
        '  - ftp://two.example.com',
        'plugins:',
        '  magic-link: { enabled: true }',
        '  phone_number: { otp_expires_in: 5 }',
        'oauth_providers:',
        '  - id: google',
        '  - id: google',
        '  - id: gitlab',
        '  - id: github',
      ].join('\n'),
    )
    expect(issues.toSorted()).toEqual([
      'config_file.allow_localhost (auth.yml, line 2, column 18): must be true or false',
      'config_file.domains[1] (auth.yml, line 9, column 5): is the same origin as domains[0]',
      'config_file.domains[2] (auth.yml, line 10, column 5): "ftp://two.example.com" must begin with https://',
      expect.stringMatching(
        /^config_file\.naem \(auth\.yml, line 1, column 1\): is not known; did you mean name\? There are auth_provider, /,
      ),
      'config_file.oauth_providers[1] (auth.yml, line 16, column 5): is declared before, as entry 1',
      'config_file.oauth_providers[2].id (auth.yml, line 17, column 9): must be one of google, github, microsoft, vercel',
      'config_file.oauth_providers[3] (auth.yml, line 18, column 5): must have client_id and client_secret: Neon shares credentials for google only',
      'config_file.plugins.magic-link (auth.yml, line 12, column 3): is not known; did you mean magic_link? There are organization, magic_link, phone_number',
      'config_file.plugins.phone_number.otp_expires_in (auth.yml, line 13, column 35): must be a whole number from 60 to 600',
      'config_file.users[0].pasword (auth.yml, line 5, column 5): is not known; did you mean password? There are email, name, password, roles, email_verified, active_organization, absent',
      'config_file.users[1].email (auth.yml, line 6, column 12): is the same address as users[0].email',
    ])
  })

  test.each([
    ['name: [', 'is not valid YAML'],
    ['name: a\nname: b', 'line 2, column 1): is not valid YAML: duplicate key'],
    ['just text', 'must have auth_provider'],
    [
      'plugins:',
      'config_file.plugins (auth.yml, line 1, column 1): must have organization, magic_link',
    ],
    [
      'auth_provider: clerk',
      'config_file.auth_provider (auth.yml, line 1, column 16): must be one of better_auth, stack',
    ],
    ['name: 5', 'config_file.name (auth.yml, line 1, column 7): must be text; put it in quotes'],
    ['name: ""', 'is empty'],
    ['webhooks: { webhook_url: "https://a.example.com" }', 'config_file.webhooks.enabled'],
    [
      'webhooks: { enabled: true, webhook_url: "http://a.example.com" }',
      'must be an https address',
    ],
    [
      'webhooks: { enabled: true, enabled_events: [user.deleted] }',
      'enabled_events[0] (auth.yml, line 1, column 45): must be one of user.before_create',
    ],
    [
      'webhooks: { enabled: true, webhook_url: "https://{head_slug}.com" }',
      'decides whose host it is',
    ],
    [
      'email_provider: { type: shared, test_recipient: a@example.com }',
      'Neon sends no test mail through its shared one',
    ],
    ['webhooks: { enabled: true, webhook_url: "https://10.1.2.3/x" }', 'calls no webhook at an IP'],
    ['webhooks: { enabled: true, webhook_url: "https://[::1]/x" }', 'calls no webhook at an IP'],
    ['webhooks: { enabled: true, webhook_url: "https://0x7f.1/x" }', 'calls no webhook at an IP'],
    ['email_provider: { type: shared, host: a }', "of type shared is Neon's own server"],
    [
      'users: [{ email: a@b.co, absent: true, name: Ada }]',
      'is absent, so only an email is allowed',
    ],
    ['oauth_providers: [{ client_id: a }]', 'config_file.oauth_providers[0].id'],
    ['oauth_providers: [google]', 'must have an id, one of google, github, microsoft, vercel'],
    [
      'oauth_providers: [{ id: google, client_id: a }]',
      'must have both client_id and client_secret',
    ],
    ['name: "{nummer}"', '{nummer} is not a placeholder'],
    [
      'webhooks: { enabled: true, webhook_url: "https://hooks.example.com/{nummer}" }',
      'config_file.webhooks.webhook_url (auth.yml, line 1, column 41): {nummer} is not a placeholder',
    ],
    [
      'webhooks: https://hooks.example.com',
      'config_file.webhooks (auth.yml, line 1, column 11): must have enabled, webhook_url',
    ],
    [
      'oauth_providers: google',
      'config_file.oauth_providers (auth.yml, line 1, column 18): must be a list, with entries',
    ],
  ])('%j', async (text, problem) => {
    expect(await mistakesIn(text)).toContainEqual(expect.stringContaining(problem))
  })

  test('quote nothing of a password', async () => {
    const unended = ['hid$', 'den'].join('{')
    const issues = await mistakesIn(
      `users: [{ email: a@example.com, password: half,hidden }]\nemail_provider: { type: standard, password: "${unended}" }`,
    )
    expect(issues.length).toBeGreaterThan(1)
    expect(issues.join('\n')).not.toMatch(/hid|den/)
  })
})

test('a file that holds itself ends in a clear mistake', async () => {
  const issues = await mistakesIn('users: &users\n  - email: a@example.com\n    roles: *users\n')
  expect(issues.join('\n')).toContain('config_file.users[0].roles')
})
