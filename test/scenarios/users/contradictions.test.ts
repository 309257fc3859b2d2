import { describe, expect, it } from 'vitest'
import { addresses, startPreview } from '../../support/inherited-preview.ts'
import {
  emptyUserList,
  gatewayNotFound,
  signInWithoutSession,
  signUpWithoutSession,
  totalTooLarge,
} from '../../support/stand-in/known-faults.ts'

const password = 'correct horse battery'
const ada = { email: 'ada@example.com', password }
const bob = { email: 'bob@example.com', password }

describe.each(['1.7', '1.4'] as const)('in a service of generation %s', (generation) => {
  const behaviour = { generation }

  it('a user who was imported in another spelling signs in afterwards, once told', async () => {
    await using preview = await startPreview({ behaviour })
    await importUser(preview, 'Ada@Example.com', 'ada in production')
    const run = await preview.setUp([ada])
    expect(run.error).toBeUndefined()
    expect(run.users['ada@example.com']).toMatchObject({ status: 'updated' })
    expect(addresses(preview.auth.users())).toEqual(['ada@example.com'])
    expect(await preview.signsIn(ada.email, password)).toBe(true)
    const again = await preview.setUp([ada])
    expect(again.users['ada@example.com']).toMatchObject({ status: 'unchanged' })
  })

  it('two users who differ by case only are both named where neither can sign in', async () => {
    await using preview = await startPreview({ behaviour })
    await importUser(preview, 'Ada@Example.com', 'ada in production')
    await importUser(preview, 'ADA@example.com', 'ada in production')
    const run = await preview.setUp([ada])
    expect(run.error).toContain('Ada@Example.com')
    expect(run.error).toContain('ADA@example.com')
    expect(preview.auth.users()).toHaveLength(2)
  })

  it('a user who is declared absent goes in every spelling', async () => {
    await using preview = await startPreview({ behaviour, users: [ada] })
    await importUser(preview, 'Ada@Example.com', 'ada in production')
    const run = await preview.setUp([{ email: ada.email, absent: true }, bob])
    expect(run.error).toBeUndefined()
    expect(addresses(preview.auth.users())).toEqual([bob.email])
    expect(await preview.signsIn(bob.email, password)).toBe(true)
  })

  it.each([
    ['is empty', emptyUserList],
    ['says that there are more', totalTooLarge],
  ])('a list of users that %s once is read again', async (_, fault) => {
    await using preview = await startPreview({
      behaviour,
      users: [{ ...ada, password: 'ada in production' }, { email: 'customer@example.com' }],
    })
    preview.neon.fault({ ...fault, path: /admin\/list-users/, times: 2 })
    const run = await preview.setUp([ada, { email: 'customer@example.com', absent: true }])
    expect(run.error).toBeUndefined()
    expect(addresses(preview.auth.users())).toEqual([ada.email])
    expect(await preview.signsIn(ada.email, password)).toBe(true)
  })

  it('a list of users that stays empty ends the run, and nobody is left behind', async () => {
    await using preview = await startPreview({ behaviour, users: [bob] })
    preview.neon.fault({ ...emptyUserList, times: 99 })
    const run = await preview.setUp([{ ...bob, password: 'another password' }])
    expect(run.error).toContain('a list of 0 users without the admin who asked for it')
    expect(addresses(preview.auth.users())).toEqual([bob.email])
    expect(await preview.signsIn(bob.email, password)).toBe(true)
  })

  it('users of one moment on several pages of the list are all found', async () => {
    const createdAt = new Date('2026-11-01T00:00:00Z')
    const imported = Array.from({ length: 150 }, (_, n) => ({
      email: `user${n}@example.com`,
      createdAt,
    }))
    await using preview = await startPreview({
      behaviour: { ...behaviour, equalUsersOrder: 'changing' },
      users: imported,
    })
    const absent = imported.map(({ email }) => ({ email, absent: true }))
    const run = await preview.setUp([bob, ...absent])
    expect(run.error).toBeUndefined()
    expect(addresses(preview.auth.users())).toEqual([bob.email])
    expect(await preview.signsIn(bob.email, password)).toBe(true)
  })

  it('a user whom the list leaves out once, while it counts them, is found', async () => {
    const customer = { email: 'customer@example.com' }
    await using preview = await startPreview({ behaviour, users: [customer] })
    preview.neon.fault({
      kind: 'changed-answer',
      path: /\/admin\/list-users$/,
      change: (list) => ({ ...Object(list), users: withoutUser(list, customer.email) }),
      // Two looks whether there is such a list, a page, and one more for the user who is missing.
      times: 4,
    })
    const run = await preview.setUp([bob, { ...customer, absent: true }])
    expect(run.error).toBeUndefined()
    expect(addresses(preview.auth.users())).toEqual([bob.email])
  })

  it("a gateway's 404 is not taken for a service without the admin plugin", async () => {
    await using preview = await startPreview({
      behaviour,
      users: [{ ...bob, password: 'bob in production' }],
    })
    preview.neon.fault({ ...gatewayNotFound(/admin\/list-users/), times: 2 })
    const run = await preview.setUp([bob])
    expect(run.error).toBeUndefined()
    expect(await preview.signsIn(bob.email, password)).toBe(true)
  })

  it('a sign-in that gives no session once is proven, one that never does is told', async () => {
    await using preview = await startPreview({ behaviour, users: [bob] })
    preview.neon.fault(signInWithoutSession)
    expect((await preview.setUp([bob])).error).toBeUndefined()
    preview.neon.fault({ ...signInWithoutSession, times: 99 })
    const run = await preview.setUp([bob])
    expect(run.error).toContain('Could not sign in as bob@example.com')
    expect(run.error).toContain('a second factor')
    expect(preview.auth.users()).toHaveLength(1)
  })

  it('a sign-up that makes the user and gives no session is followed by a sign-in', async () => {
    await using preview = await startPreview({ behaviour })
    preview.neon.fault(signUpWithoutSession)
    const run = await preview.setUp([bob])
    expect(run.error).toBeUndefined()
    expect(addresses(preview.auth.users())).toEqual([bob.email])
    expect(run.requests.filter(({ path }) => path.endsWith('/sign-up/email'))).toHaveLength(1)
  })

  it('a sign-up after which a second factor is asked for is told as that', async () => {
    await using preview = await startPreview({ behaviour })
    preview.neon.fault(signUpWithoutSession)
    preview.neon.fault({ ...signInWithoutSession, times: 99 })
    const run = await preview.setUp([{ ...bob, roles: ['admin'] }])
    expect(run.error).toContain('Could not sign in as bob@example.com')
    expect(run.error).toContain('a second factor (twoFactorRedirect)')
  })

  it('an admin whose session keeps its old role signs in again', async () => {
    await using preview = await startPreview({
      behaviour: { ...behaviour, rolesInSession: 'after sign-in' },
    })
    const run = await preview.setUp([bob])
    expect(run.error).toBeUndefined()
    expect(addresses(preview.auth.users())).toEqual([bob.email])
    expect(await preview.signsIn(bob.email, password)).toBe(true)
  })

  it('a password that was changed in the workflow is told, also without a declared admin', async () => {
    await using preview = await startPreview({ behaviour })
    await preview.setUp([bob])
    const run = await preview.setUp([{ ...bob, password: 'another password' }])
    expect(run).toMatchObject({ result: 'updated', users: { [bob.email]: { status: 'updated' } } })
    expect(await preview.signsIn(bob.email, 'another password')).toBe(true)
    expect((await preview.setUp([{ ...bob, password: 'another password' }])).result).toBe(
      'unchanged',
    )
  })
})

const webhook = {
  enabled: true,
  webhook_url: 'https://hooks.example.com/secret?key=hidden',
  enabled_events: ['user.before_create' as const],
  timeout_seconds: 5,
}

it('a copied webhook that refuses everybody is switched off while users are made', async () => {
  await using preview = await startPreview({
    behaviour: { beforeCreate: { refuses: () => true, status: 403 } },
    settings: { webhooks: webhook },
  })
  const run = await preview.setUp([bob])
  expect(run.error).toBeUndefined()
  expect(await preview.signsIn(bob.email, password)).toBe(true)
  expect(preview.auth.settings.webhooks).toEqual(webhook)
})

it('a copied webhook that still refuses is named by its host, and the admin as ours', async () => {
  await using preview = await startPreview({
    behaviour: { beforeCreate: { refuses: () => true, status: 403 } },
    settings: { webhooks: webhook },
  })
  const run = await preview.setUp([bob], {
    // Another job has switched it on again.
    onRequest: ({ path }) => {
      if (path.endsWith('/sign-up/email')) preview.auth.change({ webhooks: webhook })
    },
  })
  expect(run.error).toContain('the temporary admin')
  expect(run.error).toContain('hooks.example.com')
  expect(run.error).toContain('declare a user with a password and the role `admin`')
  expect(run.error).not.toContain('hidden')
})

it('an allow-list that refuses the temporary admin is not told without saying whose it is', async () => {
  await using preview = await startPreview({
    behaviour: { beforeCreate: { refuses: (email) => email.endsWith('.invalid'), status: 400 } },
    settings: { webhooks: { ...webhook, enabled: false } },
  })
  preview.neon.fault({
    kind: 'status',
    path: /sign-up/,
    status: 400,
    body: { code: 'NOT_ALLOWED' },
  })
  const run = await preview.setUp([bob])
  expect(run.error).toMatch(/^Could not sign up the temporary admin neon-auth-preview-/)
  expect(run.error).toContain('declare a user with a password and the role `admin`')
})

it("a temporary admin whom an app's table keeps loses its role and its sessions", async () => {
  await using preview = await startPreview({
    behaviour: {
      foreignKeys: { refersTo: (email) => email.endsWith('.invalid'), schema: false, status: 409 },
    },
  })
  const run = await preview.setUp([bob])
  expect(run.error).toContain('Could not remove the temporary admin neon-auth-preview-')
  expect(run.error).toContain('its role and its sessions were taken away')
  expect(run.error).toContain('foreign key')
  const left = preview.auth.users().find(({ email }) => email.endsWith('.invalid'))
  expect(left).toMatchObject({ role: 'user', sessions: 0 })
  expect(await preview.signsIn(bob.email, password)).toBe(true)
})

it('keys that are served and can not sign are found out', async () => {
  await using preview = await startPreview({ behaviour: { signsTokens: false } })
  const run = await preview.setUp([bob])
  expect(run.error).toContain('Could not have the auth service sign a token')
  expect(run.error).toContain('close and reopen the pull request')
  expect(preview.auth.users()).toEqual([])
})

function withoutUser(list: unknown, email: string): unknown[] {
  const users: unknown = Object(list).users
  return Array.isArray(users) ? users.filter((user) => Object(user).email !== email) : []
}

it('keys that can not sign are found out with the session of a declared admin, too', async () => {
  const admin = { email: 'ada@example.com', password, role: 'admin', emailVerified: true }
  await using preview = await startPreview({ behaviour: { signsTokens: false }, users: [admin] })
  const declared = [{ ...ada, roles: ['admin'] }, bob]
  const run = await preview.setUp(declared)
  expect(run.error).toContain('Could not have the auth service sign a token')
  expect(run.requests.some(({ path }) => path.endsWith('/sign-up/email'))).toBe(false)
  const unchecked = await preview.setUp(declared, { with: { wait_for_ready: '0' } })
  expect(unchecked.error).toBeUndefined()
  expect(await preview.signsIn(bob.email, password)).toBe(true)
})

async function importUser(
  preview: Awaited<ReturnType<typeof startPreview>>,
  email: string,
  own: string,
): Promise<void> {
  await preview.auth.addUser({ email, password: own, verbatim: true })
}
