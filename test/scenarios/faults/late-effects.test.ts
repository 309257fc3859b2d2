import { describe, expect, test } from 'vitest'
import {
  declared,
  type Preview,
  previewOrigin,
  startPreview,
  userPassword,
} from '../../support/preview.ts'
import type { Fault } from '../../support/stand-in/faults.ts'

/** Writes that are answered by a gateway's 504 and take effect seconds later. */

const times = [1_500, 4_000, 12_000]

function late(ms: number, method: string, path: RegExp): Fault {
  return { kind: 'late-effect', method, path, effectAfter: { ms } }
}

async function expectSetUp(preview: Preview, run: Awaited<ReturnType<Preview['run']>>) {
  await preview.neon.settle()
  expect(run.errors).toEqual([])
  const { auth } = preview.branch()
  expect(run.outputs['base_url']).toBe(auth?.baseUrl)
  expect(auth?.users()).toHaveLength(3)
  expect(auth?.settings.domains.map(({ domain }) => domain)).toEqual([previewOrigin])
}

describe.each(times)('%i ms after a 504', (ms) => {
  test('the removal of a reset does not remove what was enabled next', async () => {
    await using preview = await startPreview({ inherits: true })
    const inherited = preview.branch().auth
    preview.neon.fault(late(ms, 'DELETE', /\/auth$/))
    const run = await preview.run('opened', {
      ...declared,
      domains: previewOrigin,
      reset: 'true',
    })
    expect(run.outputs['result']).toBe('enabled')
    expect(preview.branch().auth).not.toBe(inherited)
    await expectSetUp(preview, run)
  })

  test('nor does that of a schema which was left over', async () => {
    await using preview = await startPreview({ branch: { leftoverSchema: true } })
    preview.neon.fault(late(ms, 'DELETE', /\/auth$/))
    await expectSetUp(preview, await preview.run('opened', { ...declared, domains: previewOrigin }))
  })

  test.each([
    ['enabling', 'POST', /\/auth$/],
    ['a trusted domain', 'POST', /\/domains$/],
    ['a domain that is no longer declared', 'DELETE', /\/domains$/],
    ['a declared setting', 'PATCH', /\/allow_localhost$/],
    ['a role', 'PUT', /\/role$/],
    ['a sign-up', 'POST', /\/sign-up\/email$/],
    ['a new user', 'POST', /\/admin\/create-user$/],
    ['a removed user', 'DELETE', /\/users\/[^/]+$/],
  ] as const)('%s is as after an ordinary run', async (_, method, path) => {
    for (const inherits of [true, false]) {
      await using preview = await startPreview({ inherits })
      preview.neon.fault(late(ms, method, path))
      const users = [
        { email: 'ada@example.com', password: userPassword, roles: ['admin'] },
        { email: 'bob@example.com', password: userPassword },
        { email: 'eve@example.com', password: userPassword },
        { email: 'customer@example.com', absent: true },
      ]
      const inputs = {
        users: JSON.stringify(users),
        domains: previewOrigin,
        prune: 'true',
        allow_localhost: 'false',
      }
      const run = await preview.run('opened', inputs)
      await expectSetUp(preview, run)
      expect(preview.branch().auth?.settings.allow_localhost).toBe(false)
    }
  })

  test('a close is done', async () => {
    await using preview = await startPreview({ inherits: true })
    preview.neon.fault(late(ms, 'DELETE', /\/auth$/))
    const run = await preview.run('closed')
    await preview.neon.settle()
    expect(run.outputs['result']).toBe('disabled')
    expect(preview.branch().auth).toBeUndefined()
  })
})

test('a run waits for no answer that was lost where nothing contrary follows', async () => {
  await using preview = await startPreview()
  for (const path of [/\/auth$/, /\/domains$/, /\/allow_localhost$/, /\/role$/]) {
    preview.neon.fault({ kind: 'lost-answer-500', path })
  }
  const inputs = { ...declared, domains: previewOrigin, allow_localhost: 'false' }
  await preview.run('opened', inputs)
  expect(Math.max(0, ...preview.clock.waits)).toBeLessThan(2_000)
})
