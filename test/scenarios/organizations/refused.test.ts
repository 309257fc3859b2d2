import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  acme,
  acmeMembers,
  authOf,
  nothingLeft,
  setUp,
  temporaryAdmins,
  users,
  writesOf,
} from '../../support/organization-preview.ts'
import { listOutput, startPreview } from '../../support/preview.ts'
import { authServiceRateLimit } from '../../support/stand-in/behaviour.ts'
import { plainlyEnabled } from '../../support/stand-in/settings.ts'

const file = `${users}organizations:${acme}`

describe('organizations that the branch does not allow are an error before anything is written', () => {
  test.each([
    [{ enabled: false }, 'plugins.organization.enabled is false'],
    [
      { membership_limit: 3 },
      'plugins.organization.membership_limit is 3, but acme is to have 4 members',
    ],
  ])('with %o', async (setting, expected) => {
    await using preview = await startPreview()
    await setUp(preview, users)
    authOf(preview).change({ organization: { ...plainlyEnabled.organization, ...setting } })
    const run = await setUp(preview, file, { event: 'synchronize' })
    expect(run.error).toContain(expected)
    expect(writesOf(run)).toEqual([])
    const allowed = `${file}plugins:\n  organization: { enabled: true, membership_limit: 4 }\n`
    expect((await setUp(preview, allowed, { event: 'synchronize' })).error).toBeUndefined()
  })

  test('where members who are not declared leave too little room, unless they are pruned', async () => {
    await using preview = await startPreview()
    await setUp(preview, `${users}`)
    const auth = authOf(preview)
    await auth.addUser({ email: 'other@example.com' })
    await auth.addOrganization('acme', 'Acme Inc.', {
      'admin@example.com': 'owner',
      'other@example.com': 'member',
    })
    auth.change({ organization: { ...plainlyEnabled.organization, membership_limit: 4 } })
    const run = await setUp(preview, file, { event: 'synchronize' })
    expect(run.error).toContain('membership_limit is 4, but acme is to have 5 members')
    expect(writesOf(run)).toEqual([])
    const pruned = await setUp(preview, file, { event: 'synchronize', inputs: { prune: 'true' } })
    expect(pruned.error).toBeUndefined()
    expect(Object.keys(auth.organizations()[0]?.members ?? {})).toHaveLength(4)
  })

  test('on new auth, whose settings show only then', async () => {
    await using preview = await startPreview({
      behaviour: { newSettings: { organization: { membership_limit: 3 } } },
    })
    const run = await setUp(preview, file)
    expect(run.error).toContain('membership_limit is 3')
    expect(authOf(preview).organizations()).toEqual([])
  })
})

describe.each(['1.7', '1.4'] as const)('in a service of generation %s', (generation) => {
  test.each([
    [
      'nobody who is declared is a member',
      'other@example.com',
      'owner',
      'there is one already, but no declared owner',
    ],
    [
      'no declared owner is an owner',
      'admin@example.com',
      'member',
      'admin@example.com is a member of it, but not an owner',
    ],
  ])('an organization of which %s is left alone, and told', async (_, email, role, expected) => {
    await using preview = await startPreview({ behaviour: { generation } })
    await setUp(preview, users)
    const auth = authOf(preview)
    await auth.addUser({ email: 'other@example.com' })
    await auth.addOrganization('acme', 'Another', { [email]: role })
    const before = auth.organizations()
    const run = await setUp(preview, file, { event: 'synchronize' })
    expect(run.error).toContain(expected)
    expect(run.error).toContain('reset: true')
    expect(auth.organizations()).toEqual(before)
    expect(auth.left()).toEqual(nothingLeft)
  })

  test('a role that the service does not know is told, and nobody stays invited', async () => {
    await using preview = await startPreview({ behaviour: { generation } })
    const run = await setUp(preview, file.replace('role: admin', 'role: pilot'))
    expect(run.error).toContain('invite writer@example.com into the organization acme')
    expect(run.error).toContain('use owner, admin or member, or a role that the service knows')
    expect(authOf(preview).left()).toEqual(nothingLeft)
    expect(temporaryAdmins(authOf(preview))).toEqual([])
  })
})

test.each(['observed', 'changed'])(
  'an organization that another job is making while it is %s is no hindrance',
  async (when) => {
    await using preview = await startPreview()
    await setUp(preview, users)
    const auth = authOf(preview)
    preview.neon.fault({
      kind: 'meanwhile',
      path: when === 'observed' ? /organization\/list$/ : /organization\/create$/,
      ...(when === 'observed'
        ? { after: () => auth.addOrganization('acme', 'Theirs', { 'admin@example.com': 'owner' }) }
        : {
            before: () => auth.addOrganization('acme', 'Theirs', { 'admin@example.com': 'owner' }),
          }),
    })
    const run = await setUp(preview, file, { event: 'synchronize' })
    expect(run.error).toBeUndefined()
    expect(auth.organizations()).toMatchObject([{ name: 'Acme Inc.', members: acmeMembers }])
  },
)

test('an invitation that was left open, for another role, is no hindrance', async () => {
  await using preview = await startPreview()
  const owner = acme.slice(0, acme.indexOf('      - email: reader'))
  await setUp(preview, `${users}organizations:${owner}`)
  preview.neon.fault({ kind: 'status', status: 400, path: /accept-invitation$/, times: 3 })
  preview.neon.fault({ kind: 'status', status: 400, path: /list-invitations$/, times: 1 })
  const run = await setUp(preview, file, { event: 'synchronize' })
  expect(run.error).toContain('cancel the invitations of')
  expect(authOf(preview).left().invited).toHaveLength(3)
  const changed = file.replace('role: admin', 'role: owner')
  const again = await setUp(preview, changed, { event: 'synchronize' })
  expect(again.error).toBeUndefined()
  expect(authOf(preview).organizations()).toMatchObject([
    { members: { 'writer@example.com': 'owner', 'reader@example.com': 'member' } },
  ])
  expect(authOf(preview).left()).toEqual(nothingLeft)
})

test('a dry run and a plan say what would be done, and do nothing', async () => {
  await using preview = await startPreview()
  await setUp(preview, users)
  const run = await setUp(preview, file, { event: 'synchronize', inputs: { dry_run: 'true' } })
  expect(writesOf(run)).toEqual([])
  expect(listOutput(run, 'changes')).toContainEqual({
    change: expect.stringContaining(
      'make the organization acme as declared, with admin@example.com (owner)',
    ),
    status: 'planned',
  })
  expect(run.log).toContain('it is not known which users and organizations would change')
  expect(authOf(preview).organizations()).toEqual([])
})

test('a session file has the declared organization active, and no other has any', async () => {
  const temp = await mkdtemp(join(tmpdir(), 'runner-temp-'))
  try {
    await using preview = await startPreview()
    const declared = file.replace(
      '- email: reader@example.com',
      '- email: reader@example.com\n    active_organization: acme',
    )
    // The members' own sessions accept then.
    await setUp(preview, users)
    for (const event of ['synchronize', 'synchronize'] as const) {
      const run = await setUp(preview, declared, {
        event,
        inputs: { sessions: join(temp, 'auth') },
        env: { RUNNER_TEMP: temp },
      })
      expect(run.error).toBeUndefined()
      for (const [email, role] of [
        ['reader@example.com', 'member'],
        ['writer@example.com', undefined],
        ['admin@example.com', undefined],
      ] as const) {
        const state = JSON.parse(await readFile(join(temp, 'auth', `${email}.json`), 'utf8'))
        const answer = await fetch(`${authOf(preview).baseUrl}/organization/get-active-member`, {
          headers: {
            cookie: `${state.cookies[0].name}=${state.cookies[0].value}`,
            origin: 'http://localhost:3000',
          },
        })
        const member = JSON.parse(await answer.text())
        expect(member?.role, `${event}: ${email}`).toBe(role)
      }
    }
  } finally {
    await rm(temp, { recursive: true, force: true })
  }
})

test("20 members come within 15 seconds under Better Auth's own limits", async () => {
  await using preview = await startPreview({ behaviour: { rateLimit: authServiceRateLimit } })
  const emails = Array.from({ length: 20 }, (_, number) => `user${number}@example.com`)
  const many = `users:\n${emails.map((email) => `  - email: ${email}\n`).join('')}organizations:
  - slug: acme
    members:
${emails.map((email, index) => `      - { email: ${email}, role: ${index === 0 ? 'owner' : 'member'} }\n`).join('')}`
  const start = preview.clock.now()
  const run = await setUp(preview, many)
  expect(run.error).toBeUndefined()
  expect(preview.clock.now() - start).toBeLessThan(15_000)
  expect(Object.keys(authOf(preview).organizations()[0]?.members ?? {})).toHaveLength(20)
  expect(authOf(preview).left()).toEqual(nothingLeft)
})
