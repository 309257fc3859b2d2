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
import { seenBy } from '../../support/organizations.ts'
import { listOutput, startPreview, userPassword } from '../../support/preview.ts'

const file = `${users}organizations:${acme}`
const withAdmin = users.replace('admin@example.com', 'admin@example.com\n    roles: [admin]')

describe.each(['1.7', '1.4'] as const)(
  'in a service of generation %s, organizations',
  (generation) => {
    test.each([
      ['whose owner is a user', users],
      ['whose owner is an admin', withAdmin],
    ])('%s have their members and roles, which their clients show', async (_, declared) => {
      await using preview = await startPreview({ behaviour: { generation } })
      const run = await setUp(preview, `${declared}organizations:${acme}`)
      expect(run.error).toBeUndefined()
      for (const email of ['admin@example.com', 'reader@example.com', 'writer@example.com']) {
        expect(await seenBy(authOf(preview), email, userPassword)).toEqual({
          organizations: ['acme'],
          members: { acme: acmeMembers },
        })
      }
      expect(listOutput(run, 'organizations')).toEqual([
        {
          slug: 'acme',
          id: expect.stringMatching(/./),
          name: 'Acme Inc.',
          status: 'created',
          members: [
            { email: 'admin@example.com', role: 'owner', status: 'added' },
            { email: 'reader@example.com', role: 'member', status: 'added' },
            { email: 'writer@example.com', role: 'admin', status: 'added' },
            { email: 'code@example.com', role: 'member', status: 'added' },
          ],
        },
      ])
      expect(listOutput(run, 'changes')).toContainEqual({
        change:
          'create the organization acme with admin@example.com (owner), reader@example.com (member), writer@example.com (admin), code@example.com (member)',
        status: 'done',
      })
      expect(run.log).toContain('acme: created, with 4 declared members')
      expect(run.summary).toContain('Acme Inc.')
      expect(authOf(preview).left()).toEqual(nothingLeft)
      expect(temporaryAdmins(authOf(preview))).toEqual([])
      expect(preview.neon.mails).toEqual([])
    })

    test('are left as they are by a second run, which writes nothing', async () => {
      await using preview = await startPreview({ behaviour: { generation } })
      await setUp(preview, file)
      const before = authOf(preview).organizations()
      const push = await setUp(preview, file, { event: 'synchronize' })
      expect(push.error).toBeUndefined()
      expect(push.outputs['result']).toBe('unchanged')
      expect(writesOf(push)).toEqual([])
      expect(authOf(preview).organizations()).toEqual(before)
      expect(listOutput(push, 'organizations')).toMatchObject([
        {
          slug: 'acme',
          id: before[0]?.id,
          status: 'unchanged',
          members: Array.from({ length: 4 }, () => ({ status: 'unchanged' })),
        },
      ])
    })

    test.each([
      ['and a declared admin', withAdmin],
      ['without an admin', users],
    ])('that differ are changed %s: name, roles, who is missing', async (_, declared) => {
      await using preview = await startPreview({ behaviour: { generation } })
      await setUp(preview, `${declared}organizations:${acme}`)
      const changed = acme
        .replace('Acme Inc.', 'Acme Ltd.')
        .replace('      - email: reader@example.com\n', '')
        .replace('role: admin', 'role: member')
      const auth = authOf(preview)
      const fewer = await setUp(preview, `${declared}organizations:${changed}`, {
        event: 'synchronize',
      })
      expect(fewer.error).toBeUndefined()
      expect(auth.organizations()).toMatchObject([
        { name: 'Acme Ltd.', members: { ...acmeMembers, 'writer@example.com': 'member' } },
      ])
      expect(listOutput(fewer, 'changes')).toContainEqual({
        change: 'change the organization acme: name to Acme Ltd., make writer@example.com member',
        status: 'done',
      })

      const pruned = await setUp(preview, `${declared}organizations:${changed}`, {
        event: 'synchronize',
        inputs: { prune: 'true' },
      })
      expect(pruned.error).toBeUndefined()
      expect(Object.keys(auth.organizations()[0]?.members ?? {})).not.toContain(
        'reader@example.com',
      )
      expect(listOutput(pruned, 'organizations')).toMatchObject([
        {
          status: 'updated',
          members: expect.arrayContaining([
            { email: 'reader@example.com', role: 'member', status: 'removed' },
          ]),
        },
      ])

      const back = await setUp(preview, `${declared}organizations:${acme}`, {
        event: 'synchronize',
      })
      expect(back.error).toBeUndefined()
      expect(auth.organizations()).toMatchObject([{ name: 'Acme Inc.', members: acmeMembers }])
      expect(auth.left()).toEqual(nothingLeft)
      expect(preview.neon.mails).toEqual([])
    })

    test('that are declared absent go, and others stay', async () => {
      await using preview = await startPreview({ behaviour: { generation } })
      const two = `${acme}${acme.replace('acme', 'globex').replace('Acme', 'Globex')}`
      await setUp(preview, `${users}organizations:${two}`)
      expect(authOf(preview).organizations()).toMatchObject([{ slug: 'acme' }, { slug: 'globex' }])
      const absent = `${users}organizations:\n  - slug: globex\n    absent: true\n`
      const run = await setUp(preview, absent, { event: 'synchronize' })
      expect(run.error).toBeUndefined()
      expect(listOutput(run, 'organizations')).toMatchObject([
        { slug: 'globex', status: 'removed' },
      ])
      expect(authOf(preview).organizations()).toMatchObject([
        { slug: 'acme', members: acmeMembers },
      ])
      const again = await setUp(preview, absent, { event: 'synchronize' })
      expect(again.error).toBeUndefined()
      expect(again.outputs['result']).toBe('unchanged')
      expect(listOutput(again, 'organizations')).toEqual([])
    })

    test('come without mail, and settings and webhook are as they were', async () => {
      const newSettings = {
        organization: {
          enabled: true,
          organization_limit: 10,
          membership_limit: 100,
          creator_role: 'admin' as const,
          send_invitation_email: true,
        },
        webhooks: {
          enabled: true,
          webhook_url: 'https://hooks.example.com/x',
          enabled_events: ['organization.invitation.created' as const],
        },
      }
      await using preview = await startPreview({ behaviour: { generation }, inherits: true })
      authOf(preview).change(newSettings)
      const run = await setUp(preview, file, { event: 'synchronize' })
      expect(run.error).toBeUndefined()
      expect(authOf(preview).organizations()).toMatchObject([{ members: acmeMembers }])
      expect(preview.neon.mails).toEqual([])
      expect(authOf(preview).webhookDeliveries).toEqual([])
      expect(authOf(preview).settings).toMatchObject(newSettings)
    })
  },
)

test('where the service has no admin plugin, members sign in to accept', async () => {
  await using preview = await startPreview({ behaviour: { adminPlugin: false } })
  const withoutCode = file.replace(/ +- email: code@example.com\n( +password: false\n)?/g, '')
  const run = await setUp(preview, withoutCode)
  expect(run.error).toBeUndefined()
  const { 'code@example.com': _, ...members } = acmeMembers
  expect(authOf(preview).organizations()).toMatchObject([{ members }])
  const refused = await setUp(preview, file, { event: 'synchronize' })
  expect(refused.error).toMatch(/act for code@example.com in an organization/)
  expect(authOf(preview).left()).toEqual(nothingLeft)
})
