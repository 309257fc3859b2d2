import { describe, expect, it } from 'vitest'
import { startPreview } from '../../support/inherited-preview.ts'

const password = 'correct horse battery'
const admin = { email: 'ada@example.com', password, roles: ['admin'] }

describe.each(['1.7', '1.4'] as const)('in a service of generation %s', (generation) => {
  const behaviour = { generation }

  it('a user of production who is declared with another password signs in with that', async () => {
    await using preview = await startPreview({
      behaviour,
      users: [{ email: 'bob@example.com', password: 'bob in production' }],
    })
    const run = await preview.setUp([{ email: 'Bob@Example.com', password }])
    expect(run.error).toBeUndefined()
    expect(run.users['bob@example.com']).toMatchObject({ status: 'updated' })
    expect(await preview.signsIn('bob@example.com', password)).toBe(true)
    expect(await preview.signsIn('bob@example.com', 'bob in production')).toBe(false)
  })

  it('an admin of production who is declared with the right password seeds the others', async () => {
    await using preview = await startPreview({
      behaviour,
      users: [{ ...admin, role: 'admin', emailVerified: true }],
    })
    const run = await preview.setUp([admin, { email: 'bob@example.com', password }])
    expect(run.writes).toEqual(['POST /admin/create-user'])
    expect(run.users).toMatchObject({
      'ada@example.com': { status: 'unchanged' },
      'bob@example.com': { status: 'created' },
    })
  })

  it('an admin of production who is declared with another password gets the declared one', async () => {
    await using preview = await startPreview({
      behaviour,
      users: [{ ...admin, password: 'ada in production', role: 'admin', emailVerified: true }],
    })
    const run = await preview.setUp([admin, { email: 'bob@example.com', password }])
    expect(run.users).toMatchObject({
      'ada@example.com': { status: 'updated' },
      'bob@example.com': { status: 'created' },
    })
    expect(await preview.signsIn('ada@example.com', password)).toBe(true)
    expect(preview.auth.users()).toHaveLength(2)
  })

  it('a user who signs in already but is no admin yet becomes one', async () => {
    await using preview = await startPreview({
      behaviour,
      users: [{ ...admin, emailVerified: true }],
    })
    const run = await preview.setUp([admin, { email: 'bob@example.com', password }])
    expect(run.error).toBeUndefined()
    expect(run.users['ada@example.com']).toMatchObject({ status: 'updated', roles: ['admin'] })
    expect(preview.user('ada@example.com').role).toBe('admin')
    expect(preview.auth.users()).toHaveLength(2)
  })

  it('an admin of production who is declared as none loses the role, and the others are seeded', async () => {
    await using preview = await startPreview({
      behaviour,
      users: [{ ...admin, role: 'admin', emailVerified: true }],
    })
    const run = await preview.setUp([
      { ...admin, roles: ['editor'] },
      ...[1, 2, 3].map((n) => ({ email: `user${n}@example.com`, password, roles: ['user'] })),
    ])
    expect(run.error).toBeUndefined()
    expect(preview.auth.users().map(({ role }) => role)).toEqual(['editor', 'user', 'user', 'user'])
  })

  it('changes roles, name and verification only where they are declared', async () => {
    const grace = { email: 'grace@example.com', name: 'Grace', role: 'editor', password }
    await using preview = await startPreview({
      behaviour,
      users: [
        grace,
        { ...grace, email: 'same@example.com', emailVerified: true },
        { ...grace, email: 'other@example.com', emailVerified: true },
      ],
    })
    const run = await preview.setUp([
      { email: 'grace@example.com', name: 'Hopper', password, roles: ['user', 'editor'] },
      { email: 'same@example.com', password },
      { email: 'other@example.com', password, email_verified: false },
    ])
    expect(run.error).toBeUndefined()
    expect(run.users).toMatchObject({
      'grace@example.com': { status: 'updated', name: 'Hopper', roles: ['user', 'editor'] },
      'same@example.com': { status: 'unchanged', name: 'Grace', roles: ['editor'] },
      'other@example.com': { status: 'updated' },
    })
    expect(preview.user('grace@example.com')).toMatchObject({
      name: 'Hopper',
      role: 'user,editor',
      emailVerified: true,
    })
    expect(preview.user('same@example.com')).toMatchObject({ name: 'Grace', role: 'editor' })
    expect(preview.user('other@example.com')).toMatchObject({ name: 'Grace', emailVerified: false })
  })

  it('lets a banned user of production sign in when it is declared', async () => {
    await using preview = await startPreview({
      behaviour,
      users: [{ email: 'bob@example.com', password, emailVerified: true }],
      banned: ['bob@example.com'],
    })
    const run = await preview.setUp([{ email: 'bob@example.com', password }])
    expect(run.error).toBeUndefined()
    expect(run.users['bob@example.com']).toMatchObject({ status: 'updated' })
    expect(await preview.signsIn('bob@example.com', password)).toBe(true)
  })

  it('a banned admin of production is of use again', async () => {
    await using preview = await startPreview({
      behaviour,
      users: [{ ...admin, role: 'admin', emailVerified: true }],
      banned: [admin.email],
    })
    const run = await preview.setUp([admin])
    expect(run.error).toBeUndefined()
    expect(await preview.signsIn(admin.email, password)).toBe(true)
  })

  it('never touches the users who are not declared, on all pages of them', async () => {
    const others = Array.from({ length: 250 }, (_, index) => ({
      email: `customer${index}@example.com`,
      password: 'a customer of production',
    }))
    await using preview = await startPreview({ behaviour, users: others })
    const before = preview.auth.users()
    const run = await preview.setUp([
      admin,
      { email: 'customer249@example.com', password },
      { email: '1@example.com', password },
    ])
    expect(run.error).toBeUndefined()
    expect(run.users).toMatchObject({
      'ada@example.com': { status: 'created' },
      'customer249@example.com': { status: 'updated' },
      '1@example.com': { status: 'created' },
    })
    const lists = run.requests.filter(({ path }) => path.endsWith('/admin/list-users'))
    expect(lists.flatMap(({ query }) => query.get('offset') ?? [])).toEqual(['0', '100', '200'])
    const declared = new Set(Object.keys(run.users))
    const untouched = (user: { email: string }) => !declared.has(user.email)
    expect(preview.auth.users().filter(untouched)).toEqual(before.filter(untouched))
    expect(await preview.signsIn('customer0@example.com', 'a customer of production')).toBe(true)
  })
})

it('a user of production without a password who declares one gets it', async () => {
  await using preview = await startPreview({ users: [{ email: 'social@example.com' }] })
  const run = await preview.setUp([{ email: 'social@example.com', password }])
  expect(run.users['social@example.com']).toMatchObject({ status: 'updated' })
  expect(await preview.signsIn('social@example.com', password)).toBe(true)
})

it('a sign-in that gives no session is no proof of a password', async () => {
  const bob = { email: 'bob@example.com', password }
  await using preview = await startPreview({ users: [{ ...bob, emailVerified: true }] })
  const user = { id: 'user-1', email: bob.email, emailVerified: true }
  preview.neon.fault({ kind: 'status', path: /\/sign-in\/email$/, status: 200, body: { user } })
  const run = await preview.setUp([bob])
  expect(run.error).toBeUndefined()
  expect(run.writes).toContain('POST /admin/set-user-password')
  expect(await preview.signsIn(bob.email, password)).toBe(true)
})

it('a user whom an earlier run made without a password gets one when it is declared', async () => {
  await using preview = await startPreview()
  await preview.setUp([{ email: 'code@example.com' }])
  const run = await preview.setUp([{ email: 'code@example.com', password }])
  expect(run.error).toBeUndefined()
  expect(run.users['code@example.com']).toMatchObject({ status: 'updated' })
  expect(await preview.signsIn('code@example.com', password)).toBe(true)
})

it('an older service cannot give a user of social sign-in a password: the run says whom', async () => {
  await using preview = await startPreview({
    behaviour: { generation: '1.4' },
    users: [
      { email: 'social@example.com' },
      { email: 'bob@example.com', password: 'bob in production' },
    ],
  })
  const run = await preview.setUp([
    { email: 'social@example.com', password },
    { email: 'bob@example.com', password },
  ])
  expect(run.error).toContain('social@example.com')
  expect(run.error).not.toContain('bob@example.com')
  expect(run.error).toContain('reset: true')
  expect(run.error).not.toContain(password)
  expect(await preview.signsIn('bob@example.com', password)).toBe(true)
  expect(preview.auth.users()).toHaveLength(2)
})
