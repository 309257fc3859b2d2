import { describe, expect, test } from 'vitest'
import { declared, previewOrigin, startPreview } from '../../support/preview.ts'
import type { Fault } from '../../support/stand-in/faults.ts'

const everything = { ...declared, domains: previewOrigin, comment: 'true', prune: 'true' }

/** What a run reads: at Neon, at the auth service, and at GitHub. */
const reads = {
  branches: /\/branches$/,
  'a branch': /\/branches\/[^/]+$/,
  auth: /\/auth$/,
  domains: /\/auth\/domains$/,
  plugins: /\/auth\/plugins$/,
  webhooks: /\/auth\/webhooks$/,
  keys: /jwks/,
  users: /\/admin\/list-users$/,
  'the token': /\/token$/,
  'the pull request': /\/pulls\/12$/,
  'open pull requests': /\/pulls$/,
  comments: /\/comments$/,
}

const closing = new Set(['branches', 'auth', 'the pull request', 'comments'])

describe.each(Object.entries(reads))('a 200 of %s', (what, path) => {
  const activities = closing.has(what) ? (['opened', 'closed'] as const) : (['opened'] as const)
  const empty: Fault = { kind: 'text', status: 200, body: '', method: 'GET', path }

  test('that lost its body once is read again', async () => {
    for (const activity of activities) {
      await using preview = await startPreview({ inherits: true })
      preview.neon.fault(empty)
      const run = await preview.run(activity, everything)
      expect(run.errors).toEqual([])
      expect(preview.branch().auth?.users().length).toBe(activity === 'opened' ? 4 : undefined)
    }
  })

  test.each(['', '"ok"'])('that is never of use (%s) ends in words, if at all', async (body) => {
    for (const activity of activities) {
      await using preview = await startPreview({ inherits: true })
      preview.neon.fault({ ...empty, body, times: 999 })
      const { errors, warnings } = await preview.run(activity, everything)
      for (const text of [...errors, ...warnings]) expect(text).not.toMatch(/^Unexpected|undefined/)
    }
  })
})

test('a read of Neon without a body is told as that', async () => {
  await using preview = await startPreview({ inherits: true })
  const path = /\/auth\/plugins$/
  preview.neon.fault({ kind: 'text', status: 200, body: '', method: 'GET', path, times: 99 })
  const { errors } = await preview.run('opened', declared)
  expect(errors).toEqual([
    expect.stringMatching(/^Could not read the auth settings .* status 200 without a body\n/),
  ])
})

test('a success of enabling auth that lost its body is never an unforeseen error', async () => {
  await using preview = await startPreview()
  const path = /\/auth$/
  preview.neon.fault({ kind: 'text', status: 200, body: '', method: 'POST', path })
  const { errors } = await preview.run('opened', declared)
  expect(errors).toEqual([expect.stringMatching(/^Could not enable auth .*status 200/)])
})
