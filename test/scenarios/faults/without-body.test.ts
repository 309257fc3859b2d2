import { expect, test } from 'vitest'
import { declared, startPreview } from '../../support/preview.ts'

test('a success of enabling auth that lost its body is never an unforeseen error', async () => {
  await using preview = await startPreview()
  const path = /\/auth$/
  preview.neon.fault({ kind: 'status', status: 200, body: '', method: 'POST', path })
  const { errors } = await preview.run('opened', declared)
  expect(errors).toEqual([expect.stringMatching(/^Could not enable auth .*status 200/)])
})
