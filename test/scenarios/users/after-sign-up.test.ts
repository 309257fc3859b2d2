import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  type Declared,
  type Preview,
  type PreviewOptions,
  type SetUpOptions,
  startPreview,
} from '../../support/inherited-preview.ts'

const password = 'correct horse battery'
const users = [
  { email: 'ada@example.com', password, roles: ['admin'] },
  { email: 'bob@example.com', password, roles: ['editor'] },
]
const withoutAdmin = users.slice(1)

/** Nobody can sign up, and whoever could would be sent mail. */
const shut = {
  disable_sign_up: true,
  require_email_verification: true,
  send_verification_email_on_sign_up: true,
  send_verification_email_on_sign_in: true,
}
const closing =
  'set email_and_password: require_email_verification to true, send_verification_email_on_sign_up to true, send_verification_email_on_sign_in to true, disable_sign_up to true'

let workspace = ''
beforeAll(async () => {
  workspace = await mkdtemp(join(tmpdir(), 'after-sign-up-'))
  for (const [name, settings] of Object.entries({
    closed: shut,
    both: { ...shut, enabled: true },
  })) {
    const file = JSON.stringify({ email_and_password: settings })
    await writeFile(join(workspace, `${name}.yml`), file)
  }
})
afterAll(() => rm(workspace, { recursive: true }))

/** A preview whose parent has no auth. */
async function startEmpty(behaviour: PreviewOptions['behaviour'] = {}): Promise<Preview> {
  return await startPreview({ inherits: false, behaviour })
}

async function setUp(preview: Preview, declared: Declared[], options: SetUpOptions = {}) {
  vi.stubEnv('GITHUB_WORKSPACE', workspace)
  try {
    const inputs = { config_file: 'closed.yml', domains: 'https://example.com', ...options.with }
    return await preview.setUp(declared, { activity: 'opened', ...options, with: inputs })
  } finally {
    vi.unstubAllEnvs()
  }
}

function positions(writes: readonly string[]) {
  const signUp = writes.indexOf('POST /sign-up/email')
  const settings = writes.flatMap((write, index) =>
    write === 'PATCH /email_and_password' ? [index] : [],
  )
  return { signUp, settings }
}

describe('a preview without auth, for which a closed sign-up is declared', () => {
  it.each([users, withoutAdmin])('is seeded first and closed then: %j', async (...declared) => {
    await using preview = await startEmpty()
    const run = await setUp(preview, declared)
    expect(run.error).toBeUndefined()
    const { signUp, settings } = positions(run.writes)
    expect(settings).toEqual([expect.toSatisfy((position: number) => position > signUp)])
    expect(Object.entries(run.changes).at(-1)).toEqual([closing, 'done'])
    expect(preview.auth.settings.email_and_password).toMatchObject(shut)
    expect(preview.neon.mails).toEqual([])
    for (const { email } of declared) expect(await preview.signsIn(email, password)).toBe(true)
    const again = await setUp(preview, declared, { activity: 'synchronize' })
    expect(again).toMatchObject({ error: undefined, result: 'unchanged' })
    expect(preview.auth.settings.email_and_password).toMatchObject(shut)
  })

  it('writes at once what keeps nobody out, such as that passwords are on', async () => {
    await using preview = await startEmpty({
      newSettings: { email_and_password: { enabled: false } },
    })
    const run = await setUp(preview, users, { with: { config_file: 'both.yml' } })
    expect(run.error).toBeUndefined()
    const { signUp, settings } = positions(run.writes)
    const [enabled, closed, ...more] = settings
    expect(enabled).toBeLessThan(signUp)
    expect(closed).toBeGreaterThan(signUp)
    expect(more).toEqual([])
    expect(run.changes).toMatchObject({
      'set email_and_password: enabled to true': 'done',
      [closing]: 'done',
    })
  })

  it('closes it before anything else where nobody has to sign up', async () => {
    await using preview = await startEmpty()
    const run = await setUp(preview, [{ email: 'code@example.com' }])
    expect(run.error).toBeUndefined()
    expect(positions(run.writes).settings).toHaveLength(1)
    expect(run.writes.indexOf('PATCH /email_and_password')).toBeLessThan(
      run.writes.indexOf('POST /users'),
    )
  })

  it.each([
    [true, {}],
    [true, shut],
    [false, {}],
    [false, shut],
  ])(
    'sends nobody mail, with the admin plugin (%s), and however new auth is set: %j',
    async (adminPlugin, email_and_password) => {
      await using preview = await startEmpty({ newSettings: { email_and_password }, adminPlugin })
      const run = await setUp(preview, users)
      expect(preview.neon.mails).toEqual([])
      expect(preview.auth.settings.email_and_password).toMatchObject(shut)
      if (adminPlugin) expect(run.error).toBeUndefined()
      else expect(run.error).toContain('could not verify the address of ada@example.com')
    },
  )
})

describe('a sign-up that was declared closed is closed', () => {
  it('although the users could not be seeded', async () => {
    await using preview = await startEmpty()
    preview.neon.fault({ kind: 'status', path: /sign-up/, status: 400, body: { message: 'no' } })
    const run = await setUp(preview, users)
    expect(run.error).toContain('Could not sign up ada@example.com')
    expect(run.changes).toMatchObject({ [closing]: 'done' })
    expect(preview.auth.settings.email_and_password).toMatchObject(shut)
  })

  it('although seeding was not tried, because a domain could not be trusted', async () => {
    await using preview = await startEmpty()
    preview.neon.fault({ kind: 'status', method: 'POST', path: /domains$/, status: 400, body: {} })
    const run = await setUp(preview, users)
    expect(run.error).toContain('Could not trust https://example.com')
    expect(run.changes).toMatchObject({
      'seed ada@example.com, bob@example.com': 'not tried',
      [closing]: 'done',
    })
    expect(preview.auth.settings.email_and_password).toMatchObject(shut)
  })

  it('or the error says that it is not', async () => {
    await using preview = await startEmpty()
    preview.neon.fault({
      kind: 'status',
      method: 'PATCH',
      path: /email_and_password$/,
      status: 400,
      body: { message: 'not now' },
    })
    const run = await setUp(preview, users)
    expect(run.error).toContain('Could not set email_and_password')
    expect(run.changes).toMatchObject({
      'seed ada@example.com, bob@example.com': 'done',
      [closing]: 'failed',
    })
  })

  it('not where auth could not even be enabled', async () => {
    await using preview = await startEmpty()
    preview.neon.fault({ kind: 'status', method: 'POST', path: /auth$/, status: 403, body: {} })
    const run = await setUp(preview, users)
    expect(run.error).toContain('Could not enable auth')
    expect(run.changes).toMatchObject({ 'enable auth': 'failed', [closing]: 'not tried' })
    expect(run.writes).toEqual(['POST '])
  })
})

describe.each([users, withoutAdmin])('cancelled while %j are seeded', (...declared) => {
  it('whenever it comes: sign-up is closed, no mail was sent, nobody temporary stays, and a second run completes it', async () => {
    await using first = await startEmpty()
    const { requests } = await setUp(first, declared)
    const enabling = requests.findIndex(({ method }) => method === 'POST') + 1
    for (let cancelAt = 1; cancelAt <= requests.length; cancelAt += 1) {
      await using preview = await startEmpty()
      await setUp(preview, declared, { cancelAt })
      if (cancelAt > enabling) {
        const { email_and_password: left } = preview.auth.settings
        expect(left, `cancelled at request ${cancelAt}`).toMatchObject(shut)
      }
      const again = await setUp(preview, declared, { activity: 'synchronize' })
      expect(again.error, `cancelled at request ${cancelAt}`).toBeUndefined()
      expect(preview.auth.settings.email_and_password).toMatchObject(shut)
      expect(preview.neon.mails).toEqual([])
      expect(preview.auth.users().map(({ email }) => email)).toHaveLength(declared.length)
    }
  })
})

it('a sign-up that cannot be closed in the time that a cancelled job has is told', async () => {
  await using first = await startEmpty()
  const { requests } = await setUp(first, users)
  const cancelAt = requests.findIndex(({ path }) => path.endsWith('/sign-up/email')) + 1
  await using preview = await startEmpty()
  const headers = { 'retry-after': '60' }
  const path = /email_and_password$/
  preview.neon.fault({ kind: 'status', method: 'PATCH', path, status: 429, headers, times: 99 })
  const run = await setUp(preview, users, { cancelAt })
  expect(run.error).toMatch(
    /^Could not set email_and_password on branch br-[^ ]+: the time for it was up\nWhat to do: run the job again, which is safe\. Until then, the setting may have its default value\.$/m,
  )
  expect(run.changes).toMatchObject({ [closing]: 'failed' })
})

it('a sign-up that is declared closed is closed also when the time of the run is up', async () => {
  await using preview = await startEmpty()
  const headers = { 'retry-after': '20' }
  preview.neon.fault({ kind: 'status', path: /sign-up/, status: 429, headers, times: 99 })
  const run = await setUp(preview, users, { with: { timeout: '30' } })
  expect(run.error).toContain('The run timed out (timeout: 30 seconds)')
  expect(run.changes).toMatchObject({ [closing]: 'done' })
  expect(preview.auth.settings.email_and_password).toMatchObject(shut)
})

it('no other setting is written after a job was cancelled', async () => {
  await using first = await startEmpty({ newSettings: { email_and_password: { enabled: false } } })
  const both = { with: { config_file: 'both.yml' } }
  const { requests } = await setUp(first, users, both)
  const cancelAt = requests.findIndex(({ path }) => path.endsWith('/email_and_password')) + 1
  await using preview = await startEmpty({
    newSettings: { email_and_password: { enabled: false } },
  })
  const path = /email_and_password$/
  preview.neon.fault({ kind: 'status', method: 'PATCH', path, status: 503 })
  const run = await setUp(preview, users, { ...both, cancelAt })
  expect(run.changes).toMatchObject({
    'set email_and_password: enabled to true': 'failed',
    [closing]: 'done',
  })
  expect(preview.auth.settings.email_and_password).toMatchObject({ ...shut, enabled: false })
})

it.each([true, false])(
  'auth that a reset was to remove is not written to when it is cancelled at that (removed: %s)',
  async (removed) => {
    await using first = await startPreview()
    const reset = { with: { reset: 'true' } }
    const { requests } = await setUp(first, users, reset)
    const cancelAt = requests.findIndex(({ method }) => method === 'DELETE') + 1
    await using preview = await startPreview()
    if (!removed)
      preview.neon.fault({ kind: 'status', method: 'DELETE', path: /auth$/, status: 423 })
    const run = await setUp(preview, users, { ...reset, cancelAt })
    expect(run.error).toMatch(/^Cancelled \(SIGINT\)[^\n]*$/)
    expect(run.changes).toMatchObject({ [closing]: 'not tried' })
    expect(run.writes).toEqual(['DELETE '])
  },
)

it('a sign-up is closed although the address of the auth has a declared password in it', async () => {
  await using preview = await startEmpty()
  const run = await setUp(preview, [{ email: 'ada@example.com', password: 'neondb/auth' }])
  expect(run.error).toBeDefined()
  expect(run.changes).toMatchObject({ 'enable auth': 'failed', [closing]: 'done' })
  expect(preview.auth.settings.email_and_password).toMatchObject(shut)
})
