import { describe, expect, test } from 'vitest'
import {
  branchName,
  declared,
  listOutput,
  previewOrigin,
  startPreview,
} from '../../support/preview.ts'
import type { RecordedRequest } from '../../support/stand-in/requests.ts'

function domainsSent(requests: readonly RecordedRequest[]): unknown[] {
  return requests
    .filter(({ method, path }) => method === 'POST' && path.endsWith('/domains'))
    .map(({ body }) => body)
}

describe('the domains of the preview', () => {
  test('are registered as origins, each once', async () => {
    await using preview = await startPreview()
    const run = await preview.run('opened', {
      domains: `https://PR-{number}.Example.com:443/, https://{head_slug}.preview.example.com
        http://localhost:5173,https://pr-12.example.com`,
    })
    const origins = [
      previewOrigin,
      'https://feature-login.preview.example.com',
      'http://localhost:5173',
    ]
    expect(domainsSent(run.requests)).toEqual(
      origins.map((domain) => ({ domain, auth_provider: 'better_auth' })),
    )
    expect(listOutput(run, 'domains')).toEqual(origins)
    expect(run.warnings).toEqual([
      'domains: "https://PR-{number}.Example.com:443/" is registered as https://pr-12.example.com, because browsers send an origin without path or slash.',
    ])
  })

  test('that are there already, with a slash or without, are left alone', async () => {
    const behaviour = { domainSpelling: 'trailing slash' } as const
    await using preview = await startPreview({ behaviour })
    await preview.run('opened', { domains: previewOrigin })
    preview.branch().auth?.change({
      domains: [
        { domain: previewOrigin, auth_provider: 'better_auth' },
        { domain: 'https://kept.example.com', auth_provider: 'better_auth' },
      ],
    })
    const run = await preview.run('synchronize', { domains: previewOrigin })
    expect(run.outputs['result']).toBe('unchanged')
    expect(run.writes).toEqual([])
    expect(preview.branch().auth?.settings.domains).toHaveLength(2)
  })

  test('are registered before any user is made', async () => {
    await using preview = await startPreview({ behaviour: { latency: 25 } })
    const { requests } = await preview.run('opened', declared)
    const domain = requests.find(({ path, method }) => method === 'POST' && /domains$/.test(path))
    const user = requests.find(({ path }) => path.endsWith('/sign-up/email'))
    expect(domain?.answered).toBeLessThan(user?.received ?? 0)
  })

  test('that another job registered at the same moment are fine', async () => {
    await using preview = await startPreview()
    const path = /\/domains$/
    // The effect is there, and the repetition is told of a conflict.
    preview.neon.fault({ kind: 'lost-answer', method: 'POST', path })
    preview.neon.fault({ kind: 'status', status: 404, method: 'GET', path, times: 2 })
    preview.neon.behaviour.duplicateDomain = 409
    const run = await preview.run('opened', { domains: previewOrigin })
    expect(run.exitCode).toBe(0)
    expect(preview.branch().auth?.settings.domains).toHaveLength(1)
  })

  test('are not believed to be registered because of any conflict', async () => {
    await using preview = await startPreview()
    preview.neon.fault({ kind: 'status', status: 409, method: 'POST', path: /\/domains$/ })
    const run = await preview.run('opened', { domains: previewOrigin })
    expect(run.exitCode).toBe(1)
    expect(run.errors[0]).toContain(`Could not trust ${previewOrigin}`)
  })

  test('that Neon refuses fail the run, with what was done and what was not', async () => {
    await using preview = await startPreview()
    const body = { message: 'domain is not allowed', request_id: 'req-1' }
    const path = /\/domains$/
    preview.neon.fault({ kind: 'status', status: 400, body, method: 'POST', path })
    const run = await preview.run('opened', declared)
    expect(run.exitCode).toBe(1)
    expect(run.errors[0]).toBe(
      `Could not trust ${previewOrigin} on branch ${preview.branch().id}: Neon answered status 400, "domain is not allowed" (request id req-1)\nWhat to do: see the message above; the request id helps Neon support to find the request.`,
    )
    expect(listOutput(run, 'changes').map((change) => Object.values(change)[1])).toEqual([
      'done',
      'failed',
      'not tried',
    ])
    expect(run.outputs).toMatchObject({ result: '', created: 'true' })
    expect(run.outputs['base_url']).toBe(preview.branch().auth?.baseUrl)
    expect(preview.branch().auth?.users()).toEqual([])
  })

  test('may be localhost, switched on or off', async () => {
    await using preview = await startPreview()
    const off = await preview.run('opened', { allow_localhost: 'false' })
    expect(off.writes).toEqual([
      `POST ${branchName}/auth`,
      `PATCH ${branchName}/auth/allow_localhost`,
    ])
    expect(preview.branch().auth?.settings.allow_localhost).toBe(false)
    const again = await preview.run('synchronize', { allow_localhost: 'false' })
    expect(again.outputs['result']).toBe('unchanged')
    const left = await preview.run('synchronize')
    expect(left.outputs['result']).toBe('unchanged')
    const on = await preview.run('synchronize', { allow_localhost: 'true' })
    expect(on.outputs['result']).toBe('updated')
    expect(preview.branch().auth?.settings.allow_localhost).toBe(true)
  })
})

describe('the auth service', () => {
  test('is waited for until jwks_url serves keys', async () => {
    await using preview = await startPreview({ behaviour: { slowStart: 3 } })
    const run = await preview.run('opened')
    expect(run.error).toBeUndefined()
    const keys = run.requests.filter(({ path }) => path.endsWith('jwks.json'))
    expect(keys.map(({ status }) => status)).toEqual([503, 503, 503, 200])
  })

  test('is not waited for when that is not wanted', async () => {
    await using preview = await startPreview({ behaviour: { slowStart: 100 } })
    const run = await preview.run('opened', { wait_for_ready: '0' })
    expect(run.exitCode).toBe(0)
    expect(run.requests.filter(({ service }) => service === 'auth')).toEqual([])
  })

  test('that never serves fails the run, with its addresses told', async () => {
    await using preview = await startPreview({ behaviour: { slowStart: 1_000 } })
    const run = await preview.run('opened')
    const { baseUrl } = preview.branch().auth ?? {}
    expect(run.error).toContain(
      `Could not read the auth service's keys at ${baseUrl}/.well-known/jwks.json: after 60 seconds: status 503`,
    )
    expect(run.outputs['base_url']).toBe(baseUrl)
  })
})
