import { describe, expect, test } from 'vitest'
import { declared, previewOrigin, startPreview } from '../../support/preview.ts'
import { expectNoSecrets } from '../../support/runner/secrets.ts'

/** Answers that look like what was hoped for, and are not. */

const html = { kind: 'html', status: 200 } as const

describe('a page of HTML with status 200', () => {
  test('is no proof that auth is disabled', async () => {
    await using preview = await startPreview({ inherits: true })
    preview.neon.fault({ ...html, method: 'DELETE', path: /\/auth$/ })
    const run = await preview.run('closed')
    expect(run.error).toContain('Could not disable auth')
    expect(run.outputs['result']).toBe('')
  })

  test('is no proof that a domain is trusted', async () => {
    await using preview = await startPreview({ inherits: true })
    preview.neon.fault({ ...html, method: 'POST', path: /\/domains$/ })
    const run = await preview.run('opened', { domains: previewOrigin })
    expect(run.error).toContain(`trust ${previewOrigin}`)
  })
})

describe('a 404 in plain text, from a gateway or of a route that is gone', () => {
  const gone = { kind: 'text', status: 404, body: '404 page not found', times: 99 } as const

  test.each(['GET', 'DELETE'])('is no proof on close that auth is off (%s)', async (method) => {
    await using preview = await startPreview({ inherits: true })
    preview.neon.fault({ ...gone, method, path: /\/auth$/ })
    const run = await preview.run('closed')
    expect(run.error).toContain('404 page not found')
    expect(preview.branch().auth).toBeDefined()
  })
})

describe("a branch that is not the pull request's", () => {
  const staging = { name: 'staging' }

  test('is not emptied by reset when a pull request opens', async () => {
    await using preview = await startPreview({ inherits: true, branch: staging })
    const run = await preview.run('opened', { branch: 'staging', reset: 'true' })
    expect(run.exitCode).toBe(1)
    expect(run.errors[0]).toContain('Could not remove the present auth (reset) on branch "staging"')
    expect(run.writes).toEqual([])
  })

  test('keeps a schema that is left over', async () => {
    await using preview = await startPreview({ branch: { ...staging, leftoverSchema: true } })
    const run = await preview.run('opened', { branch: 'staging' })
    expect(run.errors[0]).toContain('DROP SCHEMA neon_auth CASCADE')
    expect(preview.neon.branch('staging').leftoverSchema).toBe(true)
  })
})

test('a secret that the API repeats is shown nowhere, not even cut or escaped', async () => {
  await using preview = await startPreview({ inherits: true })
  const password = `p*ss_word-with$igns!${'x'.repeat(90)}`
  const message = `denied for ${preview.neon.apiKey}: ${'y'.repeat(40)} ${password}`
  preview.neon.fault({
    ...{ kind: 'status', status: 403, method: 'POST', path: /\/domains$/ },
    body: { code: '', message },
  })
  const run = await preview.run('opened', { ...declared, user_password: password })
  expect(run.errors[0]).toContain('denied for ***')
  expectNoSecrets(run, [password])
  for (const text of [run.log, run.summary]) {
    expect(text.replaceAll('\\', '')).not.toContain(password.slice(0, 30))
    expect(text.replaceAll('\\', '')).not.toContain(preview.neon.apiKey)
  }
})
