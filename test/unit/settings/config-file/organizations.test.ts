import { describe, expect, test } from 'vitest'
import { readText, settingsWith } from '../../../support/config-file.ts'

async function mistakesIn(text: string, defaultPassword = 'correct horse battery') {
  return (await readText(text, { defaultPassword })).issues
}

const users = `users:
  - email: Admin@example.com
  - email: reader@example.com
  - email: code@example.com
    password: false
  - email: gone@example.com
    absent: true
`

describe('organizations in a configuration file', () => {
  test('are read: addresses in small letters, member as the role', async () => {
    const { config, issues } = await readText(
      `${users}organizations:
  - slug: acme
    name: Acme Inc.
    members:
      - { email: ADMIN@example.com, role: owner }
      - email: reader@example.com
      - { email: code@example.com, role: [admin, billing] }
  - { slug: globex, absent: true }
`,
      { defaultPassword: 'correct horse battery' },
    )
    expect(issues).toEqual([])
    expect(config?.organizations).toEqual([
      {
        slug: 'acme',
        name: 'Acme Inc.',
        members: [
          { email: 'admin@example.com', roles: ['owner'] },
          { email: 'reader@example.com', roles: ['member'] },
          { email: 'code@example.com', roles: ['admin', 'billing'] },
        ],
      },
      { slug: 'globex', name: undefined, members: [], absent: true },
    ])
  })

  test('have their mistakes told all at once, each with line and column', async () => {
    const issues = await mistakesIn(`users:
  - email: admin@example.com
    active_organization: initech
  - email: reader@example.com
    active_organization: globex
  - email: code@example.com
    password: false
  - email: gone@example.com
    absent: true
organizations:
  - slug: acme
    members:
      - email: stranger@example.com
        role: owner
      - email: gone@example.com
      - email: admin@example.com
        role: owner
  - slug: globex
    members:
      - email: admin@example.com
  - slug: hooli
    members:
      - email: code@example.com
        role: owner
`)
    expect(issues.toSorted()).toEqual([
      'config_file.organizations[0].members[0].email (auth.yml, line 13, column 16): is not declared in `users`',
      'config_file.organizations[0].members[1].email (auth.yml, line 15, column 16): is declared absent in `users`',
      'config_file.organizations[1].members (auth.yml, line 20, column 7): has nobody with the role owner; there must be one',
      'config_file.organizations[2].members (auth.yml, line 23, column 7): has no owner with a password, who could sign in and add the others',
      'config_file.users[0].active_organization (auth.yml, line 3, column 26): is not the slug of a declared organization',
      'config_file.users[1].active_organization (auth.yml, line 5, column 26): is an organization that does not declare the user as a member',
    ])
  })

  test.each([
    [
      'slug: Acme Inc',
      'organizations[0].slug (auth.yml, line 9, column 11): must be fit for a URL',
    ],
    [
      '{ slug: acme, absent: true, name: x }',
      'organizations[0] (auth.yml, line 9, column 5): is absent, so only a slug is allowed',
    ],
    [
      '{ slug: acme, members: [{ email: admin@example.com, role: "a,b" }] }',
      'must be one word without commas',
    ],
    ['{ slug: acme, members: [{ email: admin@example.com, role: [] }] }', 'is empty'],
    [
      '{ slug: acme, members: [{ email: admin@example.com, roles: owner }] }',
      'is not known; did you mean role?',
    ],
    [
      '{ slug: acme, members: [{ email: admin@example.com, role: owner }, { email: ADMIN@example.com }] }',
      'organizations[0].members[1].email (auth.yml, line 9, column 81): is the same user as members[0]',
    ],
    ['{ slug: acme }', 'has nobody with the role owner'],
    [
      '{ slug: acme, members: [{ email: admin@example.com, role: owner }] }\n  - { slug: acme, members: [{ email: admin@example.com, role: owner }] }',
      'organizations[1].slug (auth.yml, line 10, column 13): is the same slug as organizations[0].slug',
    ],
  ])('%s is told', async (entry, expected) => {
    expect((await mistakesIn(`${users}organizations:\n  - ${entry}\n`)).join('\n')).toContain(
      expected,
    )
  })

  const fitting = `${users}organizations:
  - slug: acme
    members: [{ email: admin@example.com, role: owner }, { email: reader@example.com }]
  - slug: globex
    members: [{ email: admin@example.com, role: owner }]
`

  test.each([
    [
      'enabled: false',
      'config_file.plugins.organization.enabled (auth.yml, line 14, column 28): is false, but `organizations` are declared',
    ],
    [
      'membership_limit: 1',
      'config_file.plugins.organization.membership_limit (auth.yml, line 14, column 37): is 1, but acme is to have 2 members',
    ],
    [
      'organization_limit: 1',
      'config_file.plugins.organization.organization_limit (auth.yml, line 14, column 39): is 1, but admin@example.com is declared in 2 organizations',
    ],
  ])(
    'plugins.organization with %s is told, before anything is called',
    async (setting, expected) => {
      expect(await mistakesIn(`${fitting}plugins:\n  organization: { ${setting} }\n`)).toEqual([
        expected,
      ])
    },
  )

  test('without a password of anybody are told, also one that is to go', async () => {
    const issues = await mistakesIn(
      'users: [{ email: a@example.com, password: false }]\norganizations: [{ slug: acme, absent: true }]',
      '',
    )
    expect(issues).toEqual([expect.stringContaining('only an owner who signs in can remove it')])
  })

  test('may have members that the inputs declare, whose active organization is checked, too', async () => {
    const file =
      'organizations:\n  - slug: acme\n    members: [{ email: ada@example.com, role: owner }]\n'
    const inputs = (slug: string) => ({
      user_password: 'correct horse battery',
      users: `[{ email: ada@example.com, active_organization: ${slug} }]`,
    })
    const settings = await settingsWith(file, { inputs: inputs('acme'), environment: {} })
    expect(settings.users).toMatchObject([{ activeOrganization: 'acme' }])
    await expect(settingsWith(file, { inputs: inputs('globex'), environment: {} })).rejects.toThrow(
      'active_organization of ada@example.com is not the slug of a declared organization',
    )
  })

  test('are refused with Stack Auth', async () => {
    await expect(
      settingsWith(fitting, {
        inputs: { auth_provider: 'stack', user_password: '' },
        environment: {},
      }),
    ).rejects.toThrow(/organizations.*are not for auth_provider: stack/)
  })
})
