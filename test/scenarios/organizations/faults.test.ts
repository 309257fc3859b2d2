import { describe, expect, test } from 'vitest'
import {
  acme,
  acmeMembers,
  authOf,
  nothingLeft,
  setUp,
  temporaryAdmins,
  users,
} from '../../support/organization-preview.ts'
import { type Preview, startPreview } from '../../support/preview.ts'

const two = `${acme}
  - slug: globex
    name: Globex
    members:
      - email: writer@example.com
        role: owner
      - email: reader@example.com
`
const withAdmin = users.replace('admin@example.com', 'admin@example.com\n    roles: [admin]')
const all = [
  { slug: 'acme', name: 'Acme Inc.', members: acmeMembers },
  { slug: 'globex', members: { 'reader@example.com': 'member', 'writer@example.com': 'owner' } },
]

/** Nothing that is there only for the run. */
function expectNothingLeft(preview: Preview, when: string): void {
  const auth = authOf(preview)
  expect(auth.left(), when).toEqual(nothingLeft)
  expect(temporaryAdmins(auth), when).toEqual([])
  expect(preview.neon.mails, when).toEqual([])
}

const paths = {
  list: /organization\/list$/,
  members: /organization\/list-members$/,
  'new organization': /organization\/create$/,
  invitation: /organization\/invite-member$/,
  acceptance: /organization\/accept-invitation$/,
  impersonation: /admin\/impersonate-user$/,
  'end of a session': /\/sign-out$/,
  'sign-in': /\/sign-in\/email$/,
}
const losses = [
  { kind: 'lost-answer' },
  { kind: 'lost-answer-500', status: 503 },
  { kind: 'reset' },
] as const

describe.each(['1.7', '1.4'] as const)('in a service of generation %s', (generation) => {
  test.each(
    Object.entries(paths).flatMap(([what, path]) =>
      losses.map((loss) => [what, loss, path] as const),
    ),
  )('organizations come out right although %s meets %o', async (what, loss, path) => {
    for (const declared of [users, withAdmin]) {
      await using preview = await startPreview({ behaviour: { generation } })
      preview.neon.fault({ ...loss, path, times: 2 })
      const run = await setUp(preview, `${declared}organizations:${two}`)
      expect(run.error).toBeUndefined()
      expect(authOf(preview).organizations()).toMatchObject(all)
      expectNothingLeft(preview, what)
    }
  })
})

const changes = {
  name: /organization\/update$/,
  role: /organization\/update-member-role$/,
  removal: /organization\/remove-member$/,
  deletion: /organization\/delete$/,
}

test.each(
  Object.entries(changes).flatMap(([what, path]) =>
    losses.map((loss) => [what, loss, path] as const),
  ),
)('a change of %s comes out right although it meets %o', async (_, loss, path) => {
  await using preview = await startPreview()
  await setUp(preview, `${users}organizations:${two}`)
  preview.neon.fault({ ...loss, path, times: 2 })
  const changed = acme
    .replace('Acme Inc.', 'Acme Ltd.')
    .replace('      - email: reader@example.com\n', '')
    .replace('role: admin', 'role: member')
  const run = await setUp(
    preview,
    `${users}organizations:${changed}\n  - slug: globex\n    absent: true\n`,
    { event: 'synchronize', inputs: { prune: 'true' } },
  )
  expect(run.error).toBeUndefined()
  const { 'reader@example.com': _reader, ...members } = acmeMembers
  expect(authOf(preview).organizations()).toMatchObject([
    { slug: 'acme', name: 'Acme Ltd.', members: { ...members, 'writer@example.com': 'member' } },
  ])
  expectNothingLeft(preview, 'afterwards')
})

test.each([
  ['a first setup without an admin', 'opened', users],
  ['a push with a declared admin, settings lifted', 'synchronize', withAdmin],
] as const)(
  '%s that is cancelled leaves nothing behind, whenever that comes, and a later run ends it',
  async (_, event, declared) => {
    const start = async () => {
      const preview = await startPreview()
      if (event === 'synchronize') {
        await setUp(preview, declared)
        authOf(preview).change({
          organization: {
            enabled: true,
            organization_limit: 10,
            membership_limit: 100,
            creator_role: 'admin',
            send_invitation_email: true,
          },
        })
      }
      return preview
    }
    await using first = await start()
    const file = `${declared}organizations:${two}`
    const { requests } = await setUp(first, file, { event })
    for (let cancelAt = 1; cancelAt <= requests.length; cancelAt += 1) {
      await using preview = await start()
      const settings = structuredClone(preview.branch().auth?.settings.organization)
      let count = 0
      const run = await setUp(preview, file, { event, cancelAt: () => ++count === cancelAt })
      await settledDown(preview)
      const when = `cancelled at request ${cancelAt}, ${requests[cancelAt - 1]?.path}`
      if (preview.branch().auth) {
        expectNothingLeft(preview, when)
        if (settings) expect(authOf(preview).settings.organization, when).toEqual(settings)
      }
      if (run.error !== undefined) expect(run.error, when).toMatch(/^Cancelled/)
      const again = await setUp(preview, file, { event: 'synchronize' })
      expect(again.error, when).toBeUndefined()
      expect(authOf(preview).organizations(), when).toMatchObject(all)
      expectNothingLeft(preview, `${when}, again`)
    }
  },
  300_000,
)

test.each(['1.7', '1.4'] as const)(
  'two jobs at once make each organization once, in a service of generation %s',
  async (generation) => {
    await using preview = await startPreview({ behaviour: { generation } })
    await setUp(preview, users)
    const file = `${users}organizations:${two}`
    const runs = await Promise.all([
      setUp(preview, file, { event: 'synchronize' }),
      setUp(preview, file, { event: 'synchronize' }),
    ])
    expect(runs.map(({ error }) => error)).toEqual([undefined, undefined])
    expect(authOf(preview).organizations()).toMatchObject(all)
    expectNothingLeft(preview, 'afterwards')
  },
)

async function settledDown({ neon }: Preview): Promise<void> {
  while (neon.requests.some(({ answered }) => answered === Number.POSITIVE_INFINITY)) {
    await new Promise((resolve) => setImmediate(resolve))
  }
}
