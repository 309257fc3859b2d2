import { describe, expect, it } from 'vitest'
import { addresses, startPreview } from '../../support/inherited-preview.ts'

const password = 'correct horse battery'
const ada = { email: 'ada@example.com', password, roles: ['admin'] }
const bob = { email: 'bob@example.com', password }
const eve = { email: 'eve@example.com', password }
/** Ada as production has her: she signs in, and is an admin. */
const adaThere = { ...ada, role: 'admin', emailVerified: true }

const list = /\/admin\/list-users$/
const create = /\/admin\/create-user$/
const exists = { code: 'USER_ALREADY_EXISTS', message: 'User already exists.' }
const forbidden = { code: 'FORBIDDEN', message: 'not today' }

describe('the list of users is refused', () => {
  it('to a temporary admin: the run says so, and leaves nobody behind', async () => {
    await using preview = await startPreview()
    preview.neon.fault({ kind: 'status', path: list, status: 403, body: forbidden, times: 99 })
    const run = await preview.setUp([bob])
    expect(run.error).toContain(
      `Could not list the users as an admin: the auth service answered status 403 FORBIDDEN, "not today"
What to do: correct what the message names, or run the job again, which is safe.`,
    )
    expect(preview.auth.users()).toEqual([])
  })

  it('to a declared admin: a temporary one is tried, and users come out right', async () => {
    await using preview = await startPreview({ users: [adaThere, { ...bob, name: 'Bob' }] })
    // The first is only asked whether there is such a list.
    preview.neon.fault({ kind: 'status', path: list, status: 403, body: forbidden, times: 2 })
    const run = await preview.setUp([ada, { ...bob, password: 'another password' }])
    expect(run.error).toBeUndefined()
    expect(run.debug).toContain('seeding with a temporary admin')
    expect(run.users).toMatchObject({
      'ada@example.com': { status: 'unchanged' },
      'bob@example.com': { status: 'updated' },
    })
    expect(await preview.signsIn('bob@example.com', 'another password')).toBe(true)
    expect(preview.auth.users()).toHaveLength(2)
  })
})

describe('a new user', () => {
  it('whom the service refuses is named, and the others are made', async () => {
    await using preview = await startPreview({ users: [adaThere] })
    const body = { code: 'PASSWORD_COMPROMISED', message: 'This password was leaked.' }
    preview.neon.fault({ kind: 'status', path: create, status: 400, body })
    const run = await preview.setUp([ada, bob, eve])
    expect(run.error).toBe(
      `Could not create the user bob@example.com: the auth service answered status 400 PASSWORD_COMPROMISED, "This password was leaked."
What to do: correct what the message names, or run the job again, which is safe.`,
    )
    expect(addresses(preview.auth.users())).toEqual(['ada@example.com', 'eve@example.com'])
  })

  it('is one of many whom the service refuses: the first twenty are named', async () => {
    await using preview = await startPreview({ users: [adaThere] })
    preview.neon.fault({ kind: 'status', path: create, status: 400, body: forbidden, times: 99 })
    const many = Array.from({ length: 23 }, (_, n) => ({ email: `user${n}@example.com`, password }))
    const run = await preview.setUp([ada, ...many])
    const lines = run.error?.split('\n') ?? []
    expect(lines[0]).toMatch(/^Could not seed 23 of 23 users:/)
    expect(lines.filter((line) => line.startsWith('- could not create the user'))).toHaveLength(20)
    expect(lines.slice(-2)).toEqual([
      '- and 3 more',
      'What to do: correct what the message names, or run the job again, which is safe.',
    ])
  })

  it('who is said to exist, and is not there when looked for, is made', async () => {
    await using preview = await startPreview({ users: [adaThere] })
    preview.neon.fault({ kind: 'status', path: create, status: 422, body: exists })
    const run = await preview.setUp([ada, bob])
    expect(run.error).toBeUndefined()
    expect(run.users['bob@example.com']).toMatchObject({ status: 'created' })
    expect(await preview.signsIn('bob@example.com', password)).toBe(true)
  })

  it('who is said to exist, and cannot be looked for, is named', async () => {
    await using preview = await startPreview({ users: [adaThere] })
    preview.neon.fault({ kind: 'status', path: create, status: 422, body: exists })
    const run = await preview.setUp([ada, bob], {
      onRequest: ({ path }) => {
        if (create.test(path)) preview.neon.fault({ ...refusedList, times: 99 })
      },
    })
    expect(run.error).toContain(
      'Could not look for the user bob@example.com: the auth service answered status 403',
    )
  })

  it('whose making is in doubt, and cannot be looked for at once, is made once', async () => {
    await using preview = await startPreview({ users: [adaThere] })
    preview.neon.fault({ kind: 'lost-answer', path: create })
    let refused = false
    const run = await preview.setUp([ada, bob], {
      onRequest: ({ path }) => {
        if (refused || !create.test(path)) return
        refused = true
        preview.neon.fault(refusedList)
      },
    })
    expect(run.error).toBeUndefined()
    expect(run.users['bob@example.com']).toMatchObject({ status: 'created' })
    expect(addresses(preview.auth.users())).toEqual(['ada@example.com', 'bob@example.com'])
    expect(await preview.signsIn('bob@example.com', password)).toBe(true)
  })

  const refusedList = { kind: 'status', path: list, status: 403, body: forbidden } as const
})

it('a change that the service takes without making it is tried, given up and named', async () => {
  await using preview = await startPreview({
    users: [adaThere, { ...bob, name: 'Bob', emailVerified: true }],
  })
  const path = /\/admin\/update-user$/
  preview.neon.fault({ kind: 'status', path, status: 200, body: {}, times: 99 })
  const run = await preview.setUp([ada, { ...bob, name: 'Robert' }])
  expect(run.error).toBe(
    `Could not make the user bob@example.com as declared: the service accepted every change, but the user still differs from the declaration (name)
What to do: run the job again; if it persists, declare less of that user.`,
  )
  expect(preview.user('bob@example.com').name).toBe('Bob')
})

it('a verification that the service takes no notice of ends in what to declare', async () => {
  await using preview = await startPreview({
    users: [adaThere],
    behaviour: { adminVerifiesEmail: 'neither' },
  })
  const run = await preview.setUp([ada, bob])
  expect(run.error).toContain('differs from the declaration (email_verified)')
  expect(run.error).toContain('declare `email_verified: false` for that user')
  const again = await preview.setUp([ada, { ...bob, email_verified: false }])
  expect(again.error).toBeUndefined()
  expect(await preview.signsIn('bob@example.com', password)).toBe(true)
})

it('a role that Neon refuses to give is named, and the temporary admin is gone', async () => {
  for (const declared of [[ada], [bob]]) {
    await using preview = await startPreview()
    const path = /\/users\/[^/]+\/role$/
    preview.neon.fault({ kind: 'status', path, status: 403, body: forbidden })
    const run = await preview.setUp(declared)
    const who =
      declared[0] === ada ? 'ada@example.com' : 'the temporary admin neon-auth-preview-[0-9a-f]+@.*'
    expect(run.error).toMatch(
      new RegExp(
        `^Could not give ${who} the roles admin on branch br-[a-z0-9-]+: Neon answered status 403 FORBIDDEN`,
      ),
    )
    expect(addresses(preview.auth.users())).toEqual(declared[0] === ada ? ['ada@example.com'] : [])
  }
})

describe('a user who is declared absent', () => {
  const path = /\/auth\/users\/[^/]+$/
  const absent = { email: 'customer@example.com', absent: true }
  const customer = { email: 'customer@example.com', password: 'a customer of production' }

  it('and is gone already when it is to be removed is told as removed', async () => {
    await using preview = await startPreview({ users: [adaThere, customer] })
    const body = { message: 'user not found' }
    preview.neon.fault({ kind: 'status', method: 'DELETE', path, status: 404, body })
    const run = await preview.setUp([ada, absent])
    expect(run.error).toBeUndefined()
    expect(run.users['customer@example.com']).toMatchObject({ status: 'removed' })
  })

  it.each([
    { status: 403, body: forbidden },
    { status: 404, kind: 'text', body: '404 page not found' },
  ] as const)('and whom Neon does not remove is named: %o', async (fault) => {
    await using preview = await startPreview({ users: [adaThere, customer] })
    preview.neon.fault({ kind: 'status', method: 'DELETE', path, ...fault })
    const run = await preview.setUp([ada, absent])
    expect(run.error).toContain('Could not remove the user customer@example.com from branch')
    expect(run.error).toContain(`: Neon answered status ${fault.status}`)
    expect(preview.auth.users()).toHaveLength(2)
  })
})
