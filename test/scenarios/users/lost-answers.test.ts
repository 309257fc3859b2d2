import { describe, expect, it } from 'vitest'
import { addresses, startPreview } from '../../support/inherited-preview.ts'

const password = 'correct horse battery'
const admin = { email: 'ada@example.com', password, roles: ['admin'] }
const others = [
  { email: 'bob@example.com', name: 'Bob', password, roles: ['user', 'editor'] },
  { email: 'eve@example.com', password },
  { email: 'code@example.com', roles: ['editor'] },
]
const paths = {
  'sign-up': /\/sign-up\/email$/,
  'sign-in': /\/sign-in\/email$/,
  'list of users': /\/admin\/list-users$/,
  'new user': /\/admin\/create-user$/,
  'new user without a password': /\/auth\/users$/,
  'role by Neon': /\/users\/[^/]+\/role$/,
  'role by the admin': /\/admin\/set-role$/,
  'changed user': /\/admin\/update-user$/,
  'changed password': /\/admin\/set-user-password$/,
  'removed user': /\/auth\/users\/[^/]+$/,
}

const losses = [
  ['lost-answer', 1, '1.7', undefined],
  ['lost-answer', 1, '1.4', undefined],
  ['lost-answer-500', 1, '1.7', 500],
  // Which promises that nothing was done, and is not always right.
  ['lost-answer-500', 1, '1.7', 503],
  ['reset', 2, '1.7', undefined],
] as const
const table = Object.entries(paths).flatMap(([what, path]) =>
  losses.map(([kind, times, generation, status]) => ({
    ...{ what, path, times, generation },
    fault: { kind, ...(status !== undefined && { status }) },
  })),
)

describe.each(table)('$what: $fault in $generation', ({ path, fault, times, generation }) => {
  it.each([
    ['a declared admin', [admin, ...others]],
    ['no declared admin', others],
  ])('users come out right, each once, with %s', async (_, declared) => {
    await using preview = await startPreview({
      behaviour: { generation },
      users: [{ email: 'eve@example.com', name: 'Eve', password: 'eve in production' }],
    })
    preview.neon.fault({ ...fault, path, times })
    const run = await preview.setUp(declared)
    expect(run.error).toBeUndefined()
    expect(addresses(preview.auth.users())).toEqual(addresses(declared))
    expect(preview.user('bob@example.com')).toMatchObject({
      name: 'Bob',
      role: 'user,editor',
      emailVerified: true,
    })
    expect(preview.user('eve@example.com')).toMatchObject({
      name: 'Eve',
      role: 'user',
      emailVerified: true,
    })
    expect(preview.user('code@example.com')).toMatchObject({ role: 'editor', hasPassword: false })
    expect(await preview.signsIn('bob@example.com', password)).toBe(true)
    expect(await preview.signsIn('eve@example.com', password)).toBe(true)
    expect(run.users).toMatchObject({
      'bob@example.com': { status: 'created' },
      'eve@example.com': { status: 'updated' },
      'code@example.com': { status: 'created' },
    })
  })
})
