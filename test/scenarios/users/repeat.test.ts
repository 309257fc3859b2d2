import { describe, expect, it } from 'vitest'
import { startPreview } from '../../support/inherited-preview.ts'
import { authServiceRateLimit } from '../../support/stand-in/behaviour.ts'

const password = 'correct horse battery'

function declared(count: number, roles: string[] = ['user']) {
  return Array.from({ length: count }, (_, n) => ({
    email: `user${n}@example.com`,
    name: `User ${n}`,
    password,
    ...(n === 0 && { roles }),
  }))
}

describe.each(['1.7', '1.4'] as const)('in a service of generation %s', (generation) => {
  const behaviour = { generation, rateLimit: authServiceRateLimit }

  it.each([
    [3, 'admin'],
    [3, 'user'],
    [5, 'admin'],
    [5, 'user'],
  ])(
    '%s users, the first of them %s, who are declared again: nothing is written',
    async (count, role) => {
      await using preview = await startPreview({ behaviour })
      const users = declared(count, [role])
      const first = await preview.setUp(users)
      expect(Object.values(first.users).map(({ status }) => status)).toEqual(
        users.map(() => 'created'),
      )
      const again = await preview.setUp(users)
      expect(again).toMatchObject({ result: 'unchanged', writes: [], error: undefined })
      expect(Object.values(again.users).map(({ status }) => status)).toEqual(
        users.map(() => 'unchanged'),
      )
    },
  )

  it.each(['admin', 'user'])(
    '20 users, the first of them %s: told to be unchanged',
    async (role) => {
      await using preview = await startPreview({ behaviour })
      const users = declared(20, [role])
      await preview.setUp(users)
      const before = preview.auth.users().map(({ sessions, ...user }) => user)
      const again = await preview.setUp(users)
      expect(again).toMatchObject({ result: 'unchanged', error: undefined })
      expect(Object.values(again.users).every(({ status }) => status === 'unchanged')).toBe(true)
      expect(preview.auth.users().map(({ sessions, ...user }) => user)).toEqual(before)
      // What can't be checked in time is set again, and nothing else of a user is.
      // Whether an older service could set it is looked at afterwards.
      const looked = generation === '1.4' ? ['POST /admin/impersonate-user', 'POST /sign-out'] : []
      expect(new Set(again.writes)).toEqual(
        new Set(
          role === 'admin'
            ? ['POST /admin/set-user-password', ...looked]
            : [
                'POST /sign-up/email',
                'PUT /users/{id}/role',
                'POST /admin/set-user-password',
                ...looked,
                'DELETE /users/{id}',
              ],
        ),
      )
    },
  )

  it('a password that was changed in the workflow works, among many users too', async () => {
    await using preview = await startPreview({ behaviour })
    const users = declared(20, ['admin'])
    await preview.setUp(users)
    const changed = users.map((user, n) =>
      n === 0 || n === 19 ? { ...user, password: 'another password' } : user,
    )
    const run = await preview.setUp(changed)
    expect(run.error).toBeUndefined()
    expect(await preview.signsIn('user0@example.com', 'another password')).toBe(true)
    expect(await preview.signsIn('user19@example.com', 'another password')).toBe(true)
    expect(await preview.signsIn('user18@example.com', password)).toBe(true)
  })
})

it.each(['admin', 'user'])(
  '100 users of an older service, the first of them %s: setup and push end within the time-out',
  async (role) => {
    const behaviour = { generation: '1.4', rateLimit: authServiceRateLimit } as const
    await using preview = await startPreview({ behaviour })
    const users = declared(100, [role])
    for (const status of ['created', 'unchanged']) {
      // The time that the clock moves on before a run is not the run's.
      const begun = Date.now() + 60_000
      const run = await preview.setUp(users)
      expect(run.error).toBeUndefined()
      expect(Date.now() - begun).toBeLessThan(300_000)
      expect(Object.values(run.users).map((user) => user.status)).toEqual(Array(100).fill(status))
    }
    expect(await preview.signsIn('user99@example.com', password)).toBe(true)
  },
)

it('100 users with passwords and roles are made under the limits', async () => {
  await using preview = await startPreview({ behaviour: { rateLimit: authServiceRateLimit } })
  const users = declared(100).map((user) => ({ ...user, roles: ['editor'] }))
  const run = await preview.setUp(users)
  expect(run.error).toBeUndefined()
  expect(
    preview.auth.users().filter(({ role, hasPassword }) => role === 'editor' && hasPassword),
  ).toHaveLength(100)
})

it('which way was taken is told in debug logging only', async () => {
  await using preview = await startPreview()
  const run = await preview.setUp(declared(2))
  expect(run.debug).toContain('seeding with a temporary admin')
  expect(run.warnings).toEqual([])
  expect(Object.keys(run.users)).toEqual(['user0@example.com', 'user1@example.com'])
})

it('where signing in sends mail, an admin who fits is told to be unchanged', async () => {
  await using preview = await startPreview({
    password: { require_email_verification: true, send_verification_email_on_sign_in: true },
    users: [{ email: 'ada@example.com', password, role: 'admin', emailVerified: true }],
  })
  const run = await preview.setUp([{ email: 'ada@example.com', password, roles: ['admin'] }])
  expect(run).toMatchObject({ result: 'unchanged', error: undefined })
  expect(run.users['ada@example.com']).toMatchObject({ status: 'unchanged' })
})
