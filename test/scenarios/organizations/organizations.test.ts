import { describe, expect, test } from 'vitest'
import { seenBy } from '../../support/organizations.ts'
import { type Preview, startPreview, told, userPassword } from '../../support/preview.ts'

const users = `
users:
  - email: admin@example.com
  - email: reader@example.com
  - email: writer@example.com
  - email: code@example.com
    password: false
`
const acme = `
  - slug: acme
    name: Acme Inc.
    members:
      - email: admin@example.com
        role: owner
      - email: reader@example.com
      - email: writer@example.com
        role: admin
      - email: code@example.com
`

function organizations(preview: Preview) {
  const { auth } = preview.branch()
  if (auth === undefined) throw new Error('the preview has no auth')
  return { auth, all: auth.organizations(), left: auth.left() }
}

async function setUp(
  preview: Preview,
  file: string,
  event: 'opened' | 'synchronize' = 'opened',
  inputs: Record<string, string> = {},
) {
  return await preview.run(
    event,
    { user_password: userPassword, config_file: 'auth.yml', ...inputs },
    { files: { 'auth.yml': file } },
  )
}

const nothing = { invited: [], impersonated: [] }

describe.each(['1.7', '1.4'] as const)(
  'organizations in a service of generation %s',
  (generation) => {
    test('are there with their members and roles, for each of whom the client shows it', async () => {
      await using preview = await startPreview({ behaviour: { generation } })
      const run = await setUp(preview, `${users}organizations:${acme}`)
      expect(run.error).toBeUndefined()
      const { auth, left } = organizations(preview)
      const members = {
        'admin@example.com': 'owner',
        'reader@example.com': 'member',
        'writer@example.com': 'admin',
        'code@example.com': 'member',
      }
      for (const email of ['admin@example.com', 'reader@example.com', 'writer@example.com']) {
        expect(await seenBy(auth, email, userPassword)).toEqual({
          organizations: ['acme'],
          members: { acme: members },
        })
      }
      expect(left).toEqual(nothing)
      expect(told(run, 'organizations')).toMatchObject([
        {
          slug: 'acme',
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
      expect(auth.users().map(({ email }) => email)).not.toContainEqual(
        expect.stringMatching(/^neon-auth-preview-/),
      )
      expect(preview.neon.mails).toEqual([])

      const push = await setUp(preview, `${users}organizations:${acme}`, 'synchronize')
      expect(push.error).toBeUndefined()
      expect(push.outputs['result']).toBe('unchanged')
      expect(push.writes.filter((write) => !/auth\/users$/.test(write))).toEqual([])
      expect(told(push, 'organizations')).toMatchObject([{ slug: 'acme', status: 'unchanged' }])
    })
  },
)
