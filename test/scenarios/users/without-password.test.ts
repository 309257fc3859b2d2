import { describe, expect, it } from 'vitest'
import { addresses, startPreview } from '../../support/inherited-preview.ts'

const password = 'correct horse battery'

describe.each([409, 400, 422] as const)(
  'where a duplicate is answered with %s',
  (duplicateUser) => {
    it('users without a password are made once, and left alone afterwards', async () => {
      await using preview = await startPreview({ behaviour: { duplicateUser } })
      const declared = [{ email: 'code@example.com', name: 'Code' }]
      const first = await preview.setUp(declared)
      expect(first.users['code@example.com']).toMatchObject({ status: 'created', name: 'Code' })
      expect(first.writes).toEqual(['POST /users'])
      expect(preview.user('code@example.com').hasPassword).toBe(false)
      const again = await preview.setUp(declared)
      expect(again.error).toBeUndefined()
      expect(again.result).toBe('unchanged')
      expect(preview.auth.users()).toHaveLength(1)
    })

    it('one that production has gets the declared name, though nobody is declared who could look', async () => {
      await using preview = await startPreview({
        behaviour: { duplicateUser },
        users: [{ email: 'code@example.com', name: 'Production', emailVerified: true }],
      })
      const declared = [{ email: 'code@example.com', name: 'Code', email_verified: false }]
      const run = await preview.setUp(declared)
      expect(run.users['code@example.com']).toMatchObject({ status: 'updated', name: 'Code' })
      expect(preview.user('code@example.com')).toMatchObject({ name: 'Code', emailVerified: false })
      const again = await preview.setUp(declared)
      expect(again).toMatchObject({ error: undefined, result: 'unchanged' })
      expect(addresses(preview.auth.users())).toEqual(['code@example.com'])
    })

    it('one of whom only the address is declared is not looked at', async () => {
      await using preview = await startPreview({
        behaviour: { duplicateUser },
        users: [{ email: 'code@example.com', name: 'Production' }],
      })
      const run = await preview.setUp([{ email: 'code@example.com' }])
      expect(run).toMatchObject({ error: undefined, result: 'unchanged', writes: ['POST /users'] })
    })

    it('one that production has gets the declared roles', async () => {
      await using preview = await startPreview({
        behaviour: { duplicateUser },
        users: [{ email: 'code@example.com', name: 'Code' }],
      })
      const run = await preview.setUp([{ email: 'code@example.com', roles: ['editor'] }])
      expect(run.error).toBeUndefined()
      expect(run.users['code@example.com']).toMatchObject({ status: 'updated', roles: ['editor'] })
      expect(preview.user('code@example.com')).toMatchObject({ role: 'editor', name: 'Code' })
    })
  },
)

describe('beside an admin who is declared', () => {
  const admin = { email: 'ada@example.com', password, roles: ['admin'] }

  it('their name, roles and verification become what is declared', async () => {
    await using preview = await startPreview({
      users: [{ email: 'code@example.com', name: 'Production', emailVerified: true }],
    })
    const run = await preview.setUp([
      admin,
      { email: 'code@example.com', name: 'Code', roles: ['editor'], email_verified: false },
      { email: 'new@example.com', roles: ['editor'], email_verified: true },
    ])
    expect(run.error).toBeUndefined()
    expect(preview.user('code@example.com')).toMatchObject({
      name: 'Code',
      role: 'editor',
      emailVerified: false,
      hasPassword: false,
    })
    expect(preview.user('new@example.com')).toMatchObject({ role: 'editor', emailVerified: true })
  })

  it('declaring them again writes nothing', async () => {
    await using preview = await startPreview()
    const declared = [admin, { email: 'code@example.com', name: 'Code', roles: ['editor'] }]
    await preview.setUp(declared)
    const run = await preview.setUp(declared)
    expect(run).toMatchObject({ result: 'unchanged', writes: [], error: undefined })
  })
})

it('a user who is made on fresh auth has its roles even if the answer got lost', async () => {
  for (const kind of ['lost-answer', 'lost-answer-500'] as const) {
    await using preview = await startPreview({ inherits: false })
    preview.neon.fault({ kind, method: 'POST', path: /\/auth\/users$/ })
    const run = await preview.setUp([{ email: 'code@example.com', roles: ['editor'] }])
    expect(run.error).toBeUndefined()
    expect(preview.user('code@example.com').role).toBe('editor')
    expect(run.users['code@example.com']).toMatchObject({ status: 'created', roles: ['editor'] })
  }
})

it('one whom Neon refuses is named, and the others are made', async () => {
  await using preview = await startPreview({ inherits: false })
  const body = { code: '', message: 'email: no such host' }
  preview.neon.fault({ kind: 'status', status: 400, method: 'POST', path: /\/auth\/users$/, body })
  const run = await preview.setUp([
    { email: 'code@nowhere.example' },
    { email: 'link@example.com' },
  ])
  expect(run.error).toContain(
    'Could not create the user code@nowhere.example: Neon answered status 400, "email: no such host"',
  )
  expect(run.error).not.toContain('link@example.com')
  expect(run.result).toBe('')
  expect(preview.auth.users().map(({ email }) => email)).toEqual(['link@example.com'])
})

it('they are made although signing in by password is switched off', async () => {
  await using preview = await startPreview({ password: { enabled: false } })
  const run = await preview.setUp([{ email: 'code@example.com' }])
  expect(run.error).toBeUndefined()
  expect(run.users['code@example.com']).toMatchObject({ status: 'created' })
  expect(preview.user('code@example.com').hasPassword).toBe(false)
})

it('does not claim to know the roles of a user whom it could not look at', async () => {
  await using preview = await startPreview({
    behaviour: { adminPlugin: false },
    users: [{ email: 'code@example.com', name: 'Production' }],
  })
  const run = await preview.setUp([{ email: 'code@example.com', name: 'Code', roles: ['editor'] }])
  expect(run.users['code@example.com']).toEqual({
    id: null,
    name: null,
    roles: null,
    status: 'unchanged',
  })
})
