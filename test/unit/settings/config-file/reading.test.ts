import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { settingName } from '../../../../src/auth-settings/setting.ts'
import { readPath, readText } from '../../../support/config-file.ts'

describe('a configuration file', () => {
  test('declares users, domains and settings under the names of the API', async () => {
    const { config, secrets, issues } = await readText(`
      auth_provider: better_auth
      database_name: app
      name: Shop
      users:
        - email: Ada@Example.com
          roles: [admin]
        - email: gone@example.com
          absent: true
      domains:
        - https://preview.example.com/
      allow_localhost: false
      plugins:
        magic_link: { enabled: true, expires_in: 15 }
      oauth_providers:
        - id: google
        - id: github
          client_id: abc
          client_secret: shhh-shhh
    `)
    expect(issues).toEqual([])
    expect(config).toMatchObject({
      databaseName: 'app',
      domains: ['https://preview.example.com'],
      users: [
        { email: 'ada@example.com', roles: ['admin'] },
        { email: 'gone@example.com', absent: true, password: undefined, emailVerified: undefined },
      ],
    })
    expect(secrets).toEqual(['shhh-shhh'])
    const settings = (config?.authSettings ?? []).map(({ setting, fields }) => [
      settingName(setting),
      fields,
    ])
    expect(Object.fromEntries(settings)).toEqual({
      name: { name: 'Shop' },
      allow_localhost: { allow_localhost: false },
      'plugins.magic_link': { enabled: true, expires_in: 15 },
      'oauth_providers.google': {},
      'oauth_providers.github': { client_id: 'abc', client_secret: 'shhh-shhh' },
    })
  })

  test('gives users without a password the one of user_password, but not absent ones', async () => {
    const text = 'users:\n  - email: a@b.co\n  - email: c@d.co\n    absent: true'
    const { config } = await readText(text, { defaultPassword: 'for everybody' })
    expect(config?.users.map(({ password }) => password)).toEqual(['for everybody', undefined])
  })

  test("warns of a webhook whose host the pull request's head chooses where anyone can register one", async () => {
    const file = (host: string) =>
      `webhooks: {enabled: true, webhook_url: 'https://${host}/hook?key=s3cret'}`
    const shared = await readText(file('{head_slug}.vercel.app'))
    expect(shared.warnings).toEqual([
      expect.stringMatching(
        /^config_file\.webhooks\.webhook_url: https:\/\/feature-login\.vercel\.app is a site at vercel\.app, where anyone can register one/,
      ),
    ])
    expect(shared.issues).toEqual([])
    expect((await readText(file('{head_slug}.example.com'))).warnings).toEqual([])
  })

  test('fills placeholders in domains, the name and the address of a webhook', async () => {
    const { config, issues } = await readText(`
      name: Shop, {head_ref}
      domains: ['https://{head_slug}.example.com']
      webhooks: { enabled: true, webhook_url: 'https://hooks.example.com/pr-{number}' }
    `)
    expect(issues).toEqual([])
    expect(config?.domains).toEqual(['https://feature-login.example.com'])
    expect(config?.authSettings.map(({ fields }) => fields)).toEqual([
      { name: 'Shop, feature/login' },
      { enabled: true, webhook_url: 'https://hooks.example.com/pr-12' },
    ])
  })

  test('keeps test_recipient apart from what is sent as the mail server', async () => {
    const { config } = await readText(
      'email_provider: { type: standard, sender_name: Shop, test_recipient: dev@example.com }',
    )
    expect(config?.testRecipient).toBe('dev@example.com')
    expect(config?.authSettings[0]?.fields).toEqual({ type: 'standard', sender_name: 'Shop' })
  })

  test('may be JSON, and may share parts by anchors', async () => {
    const json = await readText('{"plugins": {"magic_link": {"enabled": true}}}')
    expect(json.config?.authSettings[0]?.fields).toEqual({ enabled: true })
    const shared = await readText(
      'users:\n  - email: a@b.co\n    roles: &r [admin]\n  - email: c@d.co\n    roles: *r',
    )
    expect(shared.issues).toEqual([])
    expect(shared.config?.users[1]?.roles).toEqual(['admin'])
  })
})

describe('a file that cannot be read', () => {
  let root = ''
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'config-file-'))
    await mkdir(join(root, 'folder'))
    await writeFile(join(root, 'windows.yml'), Buffer.from('name: Caf\xe9', 'latin1'))
    await writeFile(join(root, 'utf16.yml'), Buffer.from('name: x', 'utf16le'))
    await writeFile(join(root, 'large.yml'), `name: x\n${'#'.repeat(1024 * 1024)}`)
  })
  afterAll(() => rm(root, { recursive: true, force: true }))

  test.each([
    ['missing.yml', '"missing.yml" is not there; the path is relative to the workspace'],
    ['folder', '"folder" is not a regular file'],
    ['large.yml', '"large.yml" is larger than 1 MiB'],
    ['windows.yml', '"windows.yml" is not UTF-8'],
    ['utf16.yml', '"utf16.yml" is not UTF-8'],
  ])('%s is a mistake that says why', async (path, problem) => {
    const { issues } = await readPath(path, root)
    expect(issues).toHaveLength(1)
    expect(issues[0]).toContain(`config_file: ${problem}`)
  })
})

describe('a text that is not what its writer thinks', () => {
  test.each(['', '\ufeff', '# nothing yet\n', '---\n'])('%j declares nothing', async (text) => {
    const { config, issues } = await readText(text)
    expect(issues).toEqual([])
    expect(config).toMatchObject({ users: [], domains: [], authSettings: [] })
  })

  test('may begin with a byte order mark', async () => {
    const { config, issues } = await readText('\ufeffname: Shop')
    expect(issues).toEqual([])
    expect(config?.authSettings[0]?.fields).toEqual({ name: 'Shop' })
  })

  test.each([
    [
      'users:\n  - email: a@b.co\n\t  password: long enough\n',
      'is indented with a tab; use spaces',
    ],
    [
      'users:\n  - {email: a@b.co, password: ab #cd}\n  - x',
      'put the value in quotes, or use toJSON',
    ],
    ['users:\n  - {email: a@b.co, password: #cd}', 'put the value in quotes, or use toJSON'],
    ['__proto__: { name: x }', '__proto__ is not known'],
    ['constructor: x', 'constructor is not known'],
    ['plugins: { __proto__: x }', '__proto__ is not known'],
  ])('%j is told once, with its cause', async (text, cause) => {
    const { issues } = await readText(text)
    expect(issues).toEqual([expect.stringContaining(cause)])
  })
})
