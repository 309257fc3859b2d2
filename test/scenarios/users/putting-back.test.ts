import { describe, expect, it } from 'vitest'
import { startPreview } from '../../support/inherited-preview.ts'

const password = 'correct horse battery'
const declared = [{ email: 'bob@example.com', password }]
const closed = { disable_sign_up: true, require_email_verification: true }
const path = /\/auth\/email_and_password$/

describe.each([
  ['a lost answer', { kind: 'lost-answer' }],
  ['an error after the effect', { kind: 'lost-answer-500' }],
  ['a reset', { kind: 'reset' }],
  ['a page of a gateway', { kind: 'html' }],
  ['another operation under way', { kind: 'status', status: 423 }],
  ['a rate limit', { kind: 'status', status: 429, headers: { 'retry-after': '7' } }],
] as const)('with %s', (_, fault) => {
  it.each([1, 2, 3])(
    'settings are put back, whether lifted or put back meets it %s times',
    async (times) => {
      await using preview = await startPreview({ password: closed })
      const before = structuredClone(preview.auth.settings)
      preview.neon.fault({ ...fault, method: 'PATCH', path, times })
      expect((await preview.setUp(declared)).error).toBeUndefined()
      expect(preview.auth.settings).toEqual(before)
      expect(await signedInVerified(preview)).toBe(true)
    },
  )

  it('a temporary admin is removed all the same', async () => {
    await using preview = await startPreview()
    preview.neon.fault({ ...fault, method: 'DELETE', path: /\/users\//, times: 3 })
    expect((await preview.setUp(declared)).error).toBeUndefined()
    expect(preview.auth.users().map(({ email }) => email)).toEqual(['bob@example.com'])
  })
})

async function signedInVerified(preview: Awaited<ReturnType<typeof startPreview>>) {
  return (
    preview.user('bob@example.com').emailVerified && preview.signsIn('bob@example.com', password)
  )
}

it('settings that cannot be put back: the error says exactly what to set to what', async () => {
  await using preview = await startPreview({ password: closed })
  const { neon } = preview
  const { requests } = neon
  // They are lifted by then.
  requests.push = (...arrived) => {
    if (arrived.some(({ path }) => path.endsWith('/sign-up/email')))
      neon.fault({ kind: 'status', status: 500, method: 'PATCH', path, times: 99 })
    return Array.prototype.push.apply(requests, arrived)
  }
  const run = await preview.setUp(declared)
  expect(preview.auth.settings.email_and_password.disable_sign_up).toBe(false)
  expect(run.error).toContain('put back the sign-up settings of branch "preview/pr-12"')
  expect(run.error).toContain('set disable_sign_up to true, require_email_verification to true')
  expect(run.error).toContain('{"disable_sign_up":true,"require_email_verification":true}')
  expect(run.result).toBe('')
})

it('a temporary admin that cannot be removed is named, with its branch', async () => {
  await using preview = await startPreview()
  preview.neon.fault({
    kind: 'status',
    status: 500,
    method: 'DELETE',
    path: /\/users\//,
    times: 999,
  })
  const run = await preview.setUp(declared)
  const [left] = preview.auth.users().filter(({ email }) => email.startsWith('neon-auth-preview-'))
  expect(run.error).toContain(
    `remove the temporary admin ${left?.email} from branch "preview/pr-12"`,
  )
})

it('a sign-up that the service refuses leaves nothing behind', async () => {
  await using preview = await startPreview({ password: closed })
  const before = structuredClone(preview.auth.settings)
  const body = { code: 'WEBHOOK_REFUSED', message: 'not on my watch' }
  preview.neon.fault({ kind: 'status', status: 403, path: /sign-up/, times: 99, body })
  const run = await preview.setUp(declared)
  expect(run.error).toContain('not on my watch')
  expect(preview.auth.settings).toEqual(before)
  expect(preview.auth.users()).toEqual([])
})

it('settings that never arrive at the service: no temporary admin stays behind', async () => {
  await using preview = await startPreview({
    password: {
      require_email_verification: true,
      send_verification_email_on_sign_in: true,
      send_verification_email_on_sign_up: true,
    },
  })
  const body = {}
  preview.neon.fault({ kind: 'status', status: 200, method: 'PATCH', path, times: 99, body })
  const run = await preview.setUp(declared)
  expect(run.error).toContain('require')
  expect(preview.auth.users()).toEqual([])
})
