import { describe, expect, test } from 'vitest'
import {
  declared,
  facts,
  type Preview,
  type PreviewOptions,
  startPreview,
} from '../../support/preview.ts'
import { pullRequest } from '../../support/runner/events.ts'
import type { Fault } from '../../support/stand-in/faults.ts'

/** A preview whose pull request was closed after the event, before the job came to run. */
async function startClosed(options?: PreviewOptions): Promise<Preview> {
  const preview = await startPreview(options)
  preview.neon.github.pull(facts.number).state = 'closed'
  return preview
}

const asked = ({ requests }: { requests: { service: string }[] }) =>
  requests.filter(({ service }) => service === 'github').length

describe('a setup that runs after the pull request was closed', () => {
  test.for(['opened', 'reopened', 'synchronize', 'labeled'] as const)(
    'is skipped with a notice, and writes nothing: %s',
    async (activity) => {
      await using preview = await startClosed({ inherits: true })
      const run = await preview.run(activity, declared)
      expect(run.exitCode).toBe(0)
      expect(run.notices).toEqual([
        expect.stringContaining('Skipped: the pull request was closed since the event'),
      ])
      expect(run.outputs).toMatchObject({ result: 'skipped', operation: '', base_url: '' })
      expect([run.warnings, run.errors]).toEqual([[], []])
      // Not even a sign-in, which would leave a session behind.
      expect(run.requests.filter(({ method }) => method !== 'GET')).toEqual([])
    },
  )

  test('is skipped in a dry run too', async () => {
    await using preview = await startClosed()
    expect((await preview.run('opened', { dry_run: 'true' })).outputs['result']).toBe('skipped')
  })

  test('does not wait for a branch that was deleted with it', async () => {
    await using preview = await startClosed({ branch: null })
    const run = await preview.run('opened')
    expect(run.error).toBeUndefined()
    expect(run.outputs['result']).toBe('skipped')
    expect(run.requests).toHaveLength(2)
  })

  test.for([
    ['the branch appears', { appearsAfterLists: 3 }],
    ['the branch never appears', null],
  ] as const)('is skipped when that happens while it waits: %s', async ([, branch]) => {
    await using preview = await startPreview({ branch })
    const pull = preview.neon.github.pull(facts.number)
    let looks = 0
    Object.defineProperty(pull, 'state', { get: () => (++looks > 1 ? 'closed' : 'open') })
    const run = await preview.run('opened', declared)
    expect(run.error).toBeUndefined()
    expect(run.outputs['result']).toBe('skipped')
    expect(run.writes).toEqual([])
    expect(looks).toBe(2)
  })

  test('is done when it is said in words', async () => {
    await using preview = await startClosed()
    const run = await preview.run('synchronize', { ...declared, operation: 'setup' })
    expect(run.outputs['result']).toBe('enabled')
    expect(asked(run)).toBe(0)
  })
})

test("an empty token is the job's own, where the environment has it", async () => {
  await using preview = await startClosed()
  const env = { GITHUB_TOKEN: preview.neon.github.token }
  const run = await preview.run('opened', { github_token: '' }, { env })
  expect(run.outputs['result']).toBe('skipped')
  expect(run.masks).toContain(preview.neon.github.token)
})

describe('the event is believed', () => {
  test('without a token', async () => {
    await using preview = await startClosed()
    const run = await preview.run('opened', { github_token: '' })
    expect(run.outputs['result']).toBe('enabled')
    expect(asked(run)).toBe(0)
    expect(run.notices).toEqual([
      expect.stringContaining('GitHub was not asked about pull request 12, because there is no'),
    ])
  })

  test('when GitHub does not know the pull request', async () => {
    await using preview = await startPreview()
    const run = await preview.run(pullRequest('opened', { ...facts, number: 13 }), {
      branch: 'preview/pr-12-{head_ref}',
    })
    expect(run.outputs['result']).toBe('enabled')
    expect(run.warnings).toEqual([])
  })

  test('when the token has no right to look', async () => {
    await using preview = await startClosed()
    preview.neon.github.right = 'none'
    const run = await preview.run('opened', {}, { env: { RUNNER_DEBUG: '1' } })
    expect(run.outputs['result']).toBe('enabled')
    expect(run.warnings).toEqual([])
    expect(run.log).toContain(
      'GitHub answered status 403, "Resource not accessible by integration"',
    )
  })

  test.for<[string, Omit<Fault, 'path'>]>([
    ['refuses the token', { kind: 'status', status: 401, body: { message: 'Bad credentials' } }],
    ['is down', { kind: 'status', status: 503 }],
    ['limits for an hour', { kind: 'status', status: 403, headers: { 'retry-after': '3600' } }],
    ['answers HTML', { kind: 'html', status: 200 }],
    ['answers null', { kind: 'status', status: 200, body: null }],
    ['answers a redirect', { kind: 'status', status: 301, headers: { location: '/github/x' } }],
    ['cuts every connection', { kind: 'reset' }],
  ])('when GitHub %s, for 10 seconds at most', async ([, fault]) => {
    await using preview = await startClosed()
    preview.neon.fault({ ...fault, path: /^\/github\//, times: 99 })
    const run = await preview.run('opened', declared)
    expect(run.error).toBeUndefined()
    expect(run.outputs['result']).toBe('enabled')
    expect(run.debug.join('\n')).toContain('The event on pull request 12 is believed')
    expect(run.debug.join('\n')).not.toContain(preview.neon.github.token)
  })

  test('when there is no address that a token may be sent to', async () => {
    await using preview = await startClosed()
    const { port } = new URL(preview.neon.origin)
    const env = { GITHUB_API_URL: `http://neon.example:${port}/github` }
    const run = await preview.run('opened', {}, { env })
    expect(run.outputs['result']).toBe('enabled')
    expect(asked(run)).toBe(0)
  })
})

test('a fault that passes does not hide that the pull request is closed', async () => {
  await using preview = await startClosed()
  preview.neon.fault({ kind: 'status', status: 502, path: /^\/github\//, times: 2 })
  const run = await preview.run('opened')
  expect(run.outputs['result']).toBe('skipped')
})

test('a token that is none is a mistake of a setup, and leaves no auth behind on close', async () => {
  await using preview = await startPreview({ inherits: true })
  const given = { github_token: 'two words' }
  const opened = await preview.run('opened', given)
  expect(opened.errors[0]).toContain('- github_token: has white space')
  expect((await preview.run('closed', given)).outputs['result']).toBe('disabled')
})

describe('a close that runs late', () => {
  const close = pullRequest('closed', facts)

  /** A preview whose pull request was reopened after the event. */
  async function startReopened(options?: PreviewOptions): Promise<Preview> {
    const preview = await startPreview({ inherits: true, ...options })
    const pull = preview.neon.github.pull(facts.number)
    Object.defineProperty(pull, 'state', { get: () => 'open', set: () => undefined })
    return preview
  }

  test('takes nothing from a pull request that was reopened, so that no later step does either', async () => {
    await using preview = await startReopened()
    const run = await preview.run(close)
    expect(run.exitCode).toBe(0)
    expect(run.notices).toEqual([expect.stringContaining('the pull request is open (again)')])
    expect(run.outputs).toMatchObject({ result: 'skipped', branch_id: '' })
    expect(run.writes).toEqual([])
  })

  test('takes it all the same where that is said in words', async () => {
    await using preview = await startReopened()
    const run = await preview.run(close, { operation: 'teardown' })
    expect(run.outputs['result']).toBe('disabled')
    expect(asked(run)).toBe(0)
  })

  test('leaves a branch alone that another open pull request of the same head shares', async () => {
    await using preview = await startPreview({
      inherits: true,
      branch: { name: 'preview/feature/login' },
    })
    preview.neon.github.addPull({ number: 40, headRef: facts.headRef })
    const shared = { branch: 'preview/{head_ref}' }
    const run = await preview.run('closed', shared)
    expect(run.log).toContain('the preview of pull request 40, which is open')
    expect(run.writes).toEqual([])
    preview.neon.github.pull(40).state = 'closed'
    expect((await preview.run('closed', shared)).outputs['result']).toBe('disabled')
  })

  test.for<[string, Omit<Fault, 'path'>]>([
    ['has no right for the token', { kind: 'status', status: 403 }],
    ['is down', { kind: 'status', status: 503 }],
    ['tells no state', { kind: 'status', status: 200, body: { number: 12 } }],
  ])('is carried out where GitHub %s', async ([, fault]) => {
    await using preview = await startReopened()
    preview.neon.fault({ ...fault, path: /^\/github\//, times: 99 })
    const run = await preview.run('closed')
    expect(run.outputs['result']).toBe('disabled')
  })
})
