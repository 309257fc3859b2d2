import { describe, expect, test } from 'vitest'
import type { HttpRequest } from '../../../src/clients/http/transport.ts'
import { declared, startPreview } from '../../support/preview.ts'

/** Jobs that set up and tear down one branch at the same time. */

const settings = {
  email_and_password: { disable_sign_up: true, require_email_verification: true },
} as const

/** Enables auth anew on the preview, as another job with `reset: true` does. */
async function replaceAuth({ neon, branch }: Awaited<ReturnType<typeof startPreview>>) {
  const preview = branch()
  const path = new URL(`${neon.apiHost}/projects/${neon.projectId}/branches/${preview.id}/auth`)
  const headers = { authorization: `Bearer ${neon.apiKey}`, 'content-type': 'application/json' }
  const send = async (method: string, body: object) =>
    await neon.receive({ method, url: path, headers, text: JSON.stringify(body), address: '::1' })
  await send('DELETE', { delete_data: true })
  await send('POST', { auth_provider: 'better_auth' })
  return preview.auth
}

function isRequest({ method, url }: HttpRequest, wanted: string, path: RegExp): boolean {
  return method === wanted && path.test(url.pathname)
}

describe('jobs that reset one branch at once', () => {
  test.each([2, 3])('%i of them all succeed', async (count) => {
    await using preview = await startPreview({ inherits: true, behaviour: { latency: 3 } })
    const inherited = preview.branch().auth
    const inputs = { ...declared, reset: 'true' }
    const jobs = Array.from({ length: count }, () => preview.run('opened', inputs))
    const runs = await Promise.all(jobs)
    expect(runs.map(({ error }) => error)).toEqual(runs.map(() => undefined))
    expect(preview.branch().auth).not.toBe(inherited)
    expect(preview.branch().auth?.users()).toHaveLength(3)
  })

  const steps: [string, RegExp][] = [
    ['POST', /\/auth$/],
    ['GET', /\/plugins$/],
    ['POST', /\/sign-up\/email$/],
    ['PUT', /\/role$/],
    ['GET', /\/admin\/list-users$/],
    ['POST', /\/admin\/create-user$/],
  ]
  test.each(steps)('succeed where another is faster at %s %s', async (method, path) => {
    await using preview = await startPreview({ inherits: true })
    let replaced = false
    const run = await preview.run(
      'opened',
      { ...declared, reset: 'true' },
      {
        afterEach: async (request) => {
          if (replaced || !isRequest(request, method, path)) return
          replaced = true
          await replaceAuth(preview)
        },
      },
    )
    expect(replaced).toBe(true)
    expect(run.error).toBeUndefined()
    const { auth } = preview.branch()
    expect(run.outputs['base_url']).toBe(auth?.baseUrl)
    expect(auth?.users().map(({ email }) => email)).not.toContainEqual(
      expect.stringContaining('example.invalid'),
    )
    expect(auth?.users()).toHaveLength(3)
  })

  test('keep what another has enabled while the removal waits', async () => {
    await using preview = await startPreview({ inherits: true })
    preview.neon.fault({ kind: 'status', status: 423, method: 'DELETE', path: /\/auth$/ })
    let made: unknown
    const run = await preview.run(
      'opened',
      { ...declared, reset: 'true' },
      {
        afterEach: async (request) => {
          if (made === undefined && isRequest(request, 'DELETE', /\/auth$/)) {
            made = await replaceAuth(preview)
          }
        },
      },
    )
    expect(run.error).toBeUndefined()
    expect(preview.branch().auth).toBe(made)
    expect(preview.branch().auth?.users()).toHaveLength(3)
  })
})

describe('a close whose request is repeated', () => {
  test.each([
    ['423', { kind: 'status', status: 423 }],
    ['429', { kind: 'status', status: 429 }],
    ['a lost answer', { kind: 'lost-answer-500' }],
  ] as const)('after %s keeps auth that is new by then', async (_, fault) => {
    await using preview = await startPreview({ inherits: true })
    preview.neon.fault({ ...fault, method: 'DELETE', path: /\/auth$/ })
    let made: unknown
    const run = await preview.run(
      'closed',
      {},
      {
        afterEach: async (request) => {
          if (made === undefined && isRequest(request, 'DELETE', /\/auth$/)) {
            made = await replaceAuth(preview)
          }
        },
      },
    )
    expect(run.error).toBeUndefined()
    expect(run.warnings.join()).toContain('Another job has enabled auth anew')
    expect(preview.branch().auth).toBe(made)
  })
})

test('a close whose request waits removes nothing once the pull request is open again', async () => {
  await using preview = await startPreview({ inherits: true })
  const { auth } = preview.branch()
  preview.neon.fault({ kind: 'status', status: 423, method: 'DELETE', path: /\/auth$/ })
  const run = await preview.run(
    'closed',
    {},
    {
      afterEach: async (request) => {
        if (isRequest(request, 'DELETE', /\/auth$/)) preview.neon.github.pull(12).state = 'open'
      },
    },
  )
  expect(run.error).toBeUndefined()
  expect(run.warnings.join()).toContain('the pull request is open (again)')
  expect(run.outputs['result']).not.toBe('disabled')
  expect(preview.branch().auth).toBe(auth)
})

test('settings that were lifted are not put back onto auth that another job has enabled', async () => {
  for (const [method, path] of [
    ['PATCH', /\/email_and_password$/],
    ['POST', /\/sign-up\/email$/],
  ] as const) {
    await using preview = await startPreview({ inherits: true })
    const { auth: inherited } = preview.branch()
    inherited?.change({
      email_and_password: {
        ...inherited.settings.email_and_password,
        ...settings.email_and_password,
      },
    })
    let made: Awaited<ReturnType<typeof replaceAuth>>
    const run = await preview.run('synchronize', declared, {
      afterEach: async (request) => {
        if (made === undefined && isRequest(request, method, path))
          made = await replaceAuth(preview)
      },
    })
    expect(run.error).toBeUndefined()
    expect(preview.branch().auth).toBe(made)
    expect(made?.settings.email_and_password).toMatchObject({
      disable_sign_up: false,
      require_email_verification: false,
    })
    expect(made?.users()).toHaveLength(3)
  }
})

test('a sign-up does not trust settings that another job had lifted for a moment', async () => {
  await using preview = await startPreview({ inherits: true })
  const { auth } = preview.branch()
  const own = { ...auth?.settings.email_and_password }
  let looked = false
  const run = await preview.run('synchronize', declared, {
    afterEach: async (request) => {
      if (looked || !isRequest(request, 'GET', /\/plugins$/)) return
      looked = true
      auth?.change({
        email_and_password: {
          ...auth.settings.email_and_password,
          require_email_verification: true,
          send_verification_email_on_sign_up: true,
        },
      })
    },
  })
  expect(run.error).toBeUndefined()
  expect(preview.neon.mails).toEqual([])
  expect(auth?.settings.email_and_password).toEqual({
    ...own,
    require_email_verification: true,
    send_verification_email_on_sign_up: true,
  })
})
