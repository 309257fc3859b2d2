import { describe, expect, test } from 'vitest'
import { listOutput, previewOrigin, startPreview } from '../../support/preview.ts'
import type { FaultKind } from '../../support/stand-in/faults.ts'

const lost: FaultKind[] = ['lost-answer', 'lost-answer-500']

describe.each(lost)('where the answer gets lost after the effect (%s)', (kind) => {
  test('enabling, trusting and setting are done once and told as done', async () => {
    await using preview = await startPreview()
    const { neon } = preview
    neon.fault({ kind, method: 'POST', path: /\/auth$/ })
    neon.fault({ kind, method: 'POST', path: /\/domains$/ })
    neon.fault({ kind, method: 'PATCH', path: /\/allow_localhost$/ })
    const run = await preview.run('opened', { domains: previewOrigin, allow_localhost: 'false' })
    expect(run.errors).toEqual([])
    expect(run.outputs).toMatchObject({ result: 'enabled', created: 'true' })
    expect(listOutput(run, 'changes')).toEqual([
      { change: 'enable auth', status: 'done' },
      { change: `trust ${previewOrigin}`, status: 'done' },
      { change: 'set allow_localhost to false', status: 'done' },
    ])
    const { auth } = preview.branch()
    expect(run.outputs['base_url']).toBe(auth?.baseUrl)
    expect(auth?.settings.allow_localhost).toBe(false)
    expect(auth?.settings.domains.map(({ domain }) => domain)).toEqual([previewOrigin])
    expect(run.writes.toSorted((a, b) => a.localeCompare(b))).toEqual([
      'PATCH preview/pr-12-feature/login/auth/allow_localhost',
      'PATCH preview/pr-12-feature/login/auth/allow_localhost',
      'POST preview/pr-12-feature/login/auth',
      'POST preview/pr-12-feature/login/auth/domains',
    ])
    expect((await preview.run('synchronize', { domains: previewOrigin })).outputs['result']).toBe(
      'unchanged',
    )
  })

  test('disabling is done and told as done', async () => {
    await using preview = await startPreview()
    await preview.run('opened')
    preview.neon.fault({ kind, method: 'DELETE', path: /\/auth$/ })
    const run = await preview.run('closed')
    expect(run.errors).toEqual([])
    expect(run.outputs['result']).toBe('disabled')
    expect(preview.branch().auth).toBeUndefined()
    expect(preview.branch().leftoverSchema).toBe(false)
  })

  test('an inherited auth that is to be reset is not taken for the new one', async () => {
    await using preview = await startPreview({ inherits: true })
    const inherited = preview.branch().auth
    preview.neon.fault({ kind, method: 'DELETE', path: /\/auth$/ })
    preview.neon.fault({ kind, method: 'POST', path: /\/auth$/ })
    const run = await preview.run('opened', { reset: 'true' })
    expect(run.outputs['result']).toBe('enabled')
    expect(preview.branch().auth).not.toBe(inherited)
    expect(preview.branch().auth?.users()).toEqual([])
  })
})

test('a connection that is cut before the effect does no harm either', async () => {
  await using preview = await startPreview()
  for (const method of ['GET', 'POST', 'PATCH']) {
    preview.neon.fault({ kind: 'reset', method, path: /^/ })
  }
  const run = await preview.run('opened', { domains: previewOrigin, allow_localhost: 'false' })
  expect(run.outputs['result']).toBe('enabled')
  expect(preview.branch().auth?.settings).toMatchObject({
    allow_localhost: false,
    domains: [{ domain: previewOrigin }],
  })
})
