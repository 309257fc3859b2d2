import { expect, it } from 'vitest'
import { startPreview } from '../../support/inherited-preview.ts'

const password = 'correct horse battery'

/** What the admin plugin answers to a role that it was not told of (Better Auth 1.7.7 and 1.4.22). */
const refusals = [
  ['1.7', 'YOU_ARE_NOT_ALLOWED_TO_SET_NON_EXISTENT_VALUE'],
  ['1.4', 'YOU_ARE_NOT_ALLOWED_TO_SET_A_NONEXISTENT_ROLE_VALUE'],
] as const

it.each(refusals)(
  'roles that the admin plugin of %s does not know are given all the same',
  async (generation, code) => {
    await using preview = await startPreview({
      behaviour: { generation },
      users: [{ email: 'bob@example.com', password, emailVerified: true }],
    })
    const message = 'You are not allowed to set a non-existent role value'
    preview.neon.fault({
      kind: 'status',
      path: /\/admin\/create-user$/,
      status: 400,
      body: { code, message },
    })
    preview.neon.fault({
      kind: 'status',
      path: /\/admin\/set-role$/,
      status: 400,
      body: { code, message },
      times: 9,
    })
    const run = await preview.setUp([
      { email: 'ada@example.com', password, roles: ['editor'] },
      { email: 'bob@example.com', password, roles: ['reviewer', 'editor'] },
    ])
    expect(run.error).toBeUndefined()
    expect(preview.user('ada@example.com').role).toBe('editor')
    expect(preview.user('bob@example.com').role).toBe('reviewer,editor')
    expect(run.users).toMatchObject({
      'ada@example.com': { roles: ['editor'], status: 'created' },
      'bob@example.com': { roles: ['reviewer', 'editor'], status: 'updated' },
    })
  },
)

it.each(['1.7', '1.4'] as const)(
  'an admin whose session was ended meanwhile signs in again (generation %s)',
  async (generation) => {
    await using preview = await startPreview({ behaviour: { generation } })
    preview.neon.fault({
      kind: 'status',
      path: /\/admin\/create-user$/,
      status: 401,
      body: { code: 'UNAUTHORIZED', message: 'Unauthorized' },
    })
    const run = await preview.setUp([
      { email: 'ada@example.com', password, roles: ['admin'] },
      { email: 'bob@example.com', password },
    ])
    expect(run.error).toBeUndefined()
    expect(run.users).toMatchObject({ 'bob@example.com': { status: 'created' } })
  },
)
