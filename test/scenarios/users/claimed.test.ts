import { describe, expect, test } from 'vitest'
import { addresses, type Preview, startPreview } from '../../support/inherited-preview.ts'
import type { Fault } from '../../support/stand-in/faults.ts'
import {
  internalErrorAsSuccess,
  signUpWithoutSession,
} from '../../support/stand-in/known-faults.ts'

/** Answers that claim another thing than what has happened. */

const password = 'correct horse battery'
const users = [{ email: 'bob@example.com', password }]
const withAdmin = [{ email: 'ada@example.com', password, roles: ['admin'] }, ...users]
const closed = { disable_sign_up: true, require_email_verification: true }
const webhooks = {
  enabled: true,
  webhook_url: 'https://hooks.example.com/x',
  enabled_events: ['user.before_create' as const],
  timeout_seconds: 5,
}
const options = {
  password: closed,
  settings: { webhooks },
  users: [{ email: 'eve@example.com', password: 'of production' }],
}

async function expectAsDeclared(preview: Preview, before: unknown, wanted: readonly string[]) {
  expect(preview.auth.settings).toEqual(before)
  expect(addresses(preview.auth.users())).toEqual(wanted)
  expect(preview.neon.mails).toEqual([])
  expect(await preview.signsIn('bob@example.com', password)).toBe(true)
}

const writes: [string, string, RegExp][] = [
  ['a lifted or restored setting', 'PATCH', /\/email_and_password$/],
  ['a webhook that is switched off or on', 'PUT', /\/webhooks$/],
  ['a user who is removed', 'DELETE', /\/users\/[^/]+$/],
  ['a role', 'PUT', /\/role$/],
  ['a new user', 'POST', /\/admin\/create-user$/],
  ['a sign-up', 'POST', /\/sign-up\/email$/],
]

const nothingSaid: [string, Partial<Fault>][] = [
  ['an empty object', { kind: 'status', status: 200, body: {} }],
  ['no body', { kind: 'text', status: 200, body: '' }],
]

describe.each(writes)('a 200 without an effect for %s', (what, method, path) => {
  const answers: [string, Partial<Fault>][] = [
    ['an error', internalErrorAsSuccess(method, path)],
    ...(/setting|webhook/.test(what) ? nothingSaid : []),
  ]

  test.each(answers)('(%s) is not believed, at the first or a later request', async (_, answer) => {
    for (const which of [1, 2]) {
      await using preview = await startPreview(options)
      const before = structuredClone(preview.auth.settings)
      let seen = 0
      const run = await preview.setUp([...users, { email: 'eve@example.com', absent: true }], {
        onRequest: (request) => {
          if (request.method !== method || !path.test(request.path) || ++seen !== which) return
          preview.neon.fault({ kind: 'status', ...answer, method, path })
        },
      })
      expect(run.error).toBeUndefined()
      await expectAsDeclared(preview, before, ['bob@example.com'])
    }
  })
})

test.each([
  ['PATCH', /\/email_and_password$/, /set email_and_password .*another value|put back/s],
  ['PUT', /\/webhooks$/, /set webhooks .*another value|switch the webhook/s],
] as const)('what never takes effect is told: %s %s', async (method, path, told) => {
  await using preview = await startPreview(options)
  preview.neon.fault({ kind: 'status', status: 200, body: {}, method, path, times: 99 })
  expect((await preview.setUp(users)).error).toMatch(told)
  expect(addresses(preview.auth.users())).toEqual(['eve@example.com'])
})

const failures: [number, unknown][] = [
  [400, signUpWithoutSession.body],
  [400, { code: 'SOMETHING_NEW', message: 'something new' }],
  [404, { message: 'not found' }],
  [409, { message: 'conflict' }],
  [418, 'a teapot'],
  [501, { message: 'not implemented' }],
]

describe.each(failures)('a sign-up that makes the user and answers %i %j', (status, body) => {
  test.each([users, withAdmin])('is seen to have done so', async (...declared) => {
    for (const settings of [{}, closed]) {
      await using preview = await startPreview({ password: settings })
      const before = structuredClone(preview.auth.settings)
      preview.neon.fault({ ...signUpWithoutSession, status, body })
      expect((await preview.setUp(declared)).error).toBeUndefined()
      await expectAsDeclared(preview, before, addresses(declared))
    }
  })
})

describe.each(['1.7', '1.4'] as const)('one 404 for the list of users (%s)', (generation) => {
  test.each(['404 page not found', '<html>404</html>', '{"message":"no route"}', '{}', ''])(
    'by a gateway (%s) is no service without admins',
    async (body) => {
      for (const which of [1, 2, 3]) {
        await using preview = await startPreview({
          behaviour: { generation },
          users: [{ email: 'bob@example.com', password: 'of production' }],
        })
        let seen = 0
        const path = /\/admin\/list-users$/
        const run = await preview.setUp(withAdmin, {
          onRequest: (request) => {
            if (path.test(request.path) && ++seen === which)
              preview.neon.fault({ kind: 'text', path, status: 404, body })
          },
        })
        expect(run.error).toBeUndefined()
        expect(await preview.signsIn('bob@example.com', password)).toBe(true)
        expect(preview.user('bob@example.com').emailVerified).toBe(true)
      }
    },
  )
})
