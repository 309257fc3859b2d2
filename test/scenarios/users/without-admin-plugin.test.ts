import { describe, expect, it } from 'vitest'
import { startPreview } from '../../support/inherited-preview.ts'
import { authServiceRateLimit } from '../../support/stand-in/behaviour.ts'

const password = 'correct horse battery'
const declared = [
  { email: 'ada@example.com', password, roles: ['admin'] },
  { email: 'bob@example.com', name: 'Bob', password, roles: ['user', 'editor'] },
  { email: 'eve@example.com', password },
  { email: 'code@example.com', name: 'Code', roles: ['editor'] },
]
const noPlugin = { adminPlugin: false } as const

describe.each(['1.7', '1.4'] as const)('in a service of generation %s', (generation) => {
  it.each([true, false])('users come out the same (auth inherited: %s)', async (inherits) => {
    await using preview = await startPreview({ behaviour: { ...noPlugin, generation }, inherits })
    const run = await preview.setUp(declared)
    expect(run.error).toBeUndefined()
    expect(
      preview.auth
        .users()
        .map(({ email, name, role, hasPassword }) => ({ email, name, role, hasPassword }))
        .toSorted((a, b) => a.email.localeCompare(b.email)),
    ).toEqual([
      { email: 'ada@example.com', name: 'ada@example.com', role: 'admin', hasPassword: true },
      { email: 'bob@example.com', name: 'Bob', role: 'user,editor', hasPassword: true },
      { email: 'code@example.com', name: 'Code', role: 'editor', hasPassword: false },
      { email: 'eve@example.com', name: 'eve@example.com', role: 'user', hasPassword: true },
    ])
    expect(run.users).toMatchObject({
      'ada@example.com': { status: 'created', roles: ['admin'] },
      'bob@example.com': { status: 'created', roles: ['user', 'editor'] },
      'code@example.com': { status: 'created', roles: ['editor'] },
      'eve@example.com': { status: 'created' },
    })
    expect(await preview.signsIn('bob@example.com', password)).toBe(true)
  })

  it('users who are declared again are told to be unchanged', async () => {
    await using preview = await startPreview({ behaviour: { ...noPlugin, generation } })
    await preview.setUp(declared)
    const before = preview.auth.users().map(({ sessions, ...user }) => user)
    const run = await preview.setUp(declared)
    expect(run.error).toBeUndefined()
    expect(run.result).toBe('unchanged')
    expect(preview.auth.users().map(({ sessions, ...user }) => user)).toEqual(before)
  })

  it('a user of production with another password fails the run, which names it', async () => {
    await using preview = await startPreview({
      behaviour: { ...noPlugin, generation },
      users: [{ email: 'bob@example.com', password: 'bob in production' }],
    })
    const run = await preview.setUp(declared)
    expect(run.error).toContain('give bob@example.com the declared password')
    expect(run.error).not.toContain('eve@example.com')
    expect(await preview.signsIn('eve@example.com', password)).toBe(true)
  })

  it('a user of production whose password is right gets the declared roles', async () => {
    await using preview = await startPreview({
      behaviour: { ...noPlugin, generation },
      users: [{ email: 'bob@example.com', password }],
    })
    const run = await preview.setUp([{ email: 'bob@example.com', password, roles: ['editor'] }])
    expect(run).toMatchObject({ error: undefined, result: 'updated' })
    expect(run.users['bob@example.com']).toMatchObject({ status: 'updated', roles: ['editor'] })
    expect(preview.user('bob@example.com').role).toBe('editor')
  })

  it('keeps the pace that the service allows', async () => {
    await using preview = await startPreview({
      behaviour: { ...noPlugin, generation, rateLimit: authServiceRateLimit },
    })
    const many = Array.from({ length: 10 }, (_, n) => ({ email: `user${n}@example.com`, password }))
    const run = await preview.setUp(many)
    expect(run.error).toBeUndefined()
    expect(preview.auth.users()).toHaveLength(10)
  })
})

it('verified addresses that a branch requires cannot be had: the run says which', async () => {
  await using preview = await startPreview({
    behaviour: noPlugin,
    password: { require_email_verification: true },
  })
  const run = await preview.setUp([{ email: 'ada@example.com', password }])
  expect(run.error).toContain('verify the address of ada@example.com')
})
