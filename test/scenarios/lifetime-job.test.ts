import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import {
  branchName,
  declared,
  type Preview,
  type PreviewOptions,
  type PreviewRun,
  startPreview,
  userPassword,
} from '../support/preview.ts'
import { deploymentStatus, push, schedule, workflowDispatch } from '../support/runner/events.ts'
import type { ActionToRun } from '../support/runner/run-action.ts'

const name = 'ci-1658821493'
const job = { ...declared, domains: 'https://ci.example.com', branch: name, lifetime: 'job' }
const mergeGroup = { name: 'merge_group', payload: { action: 'checks_requested' } }

/** A project with a branch of the job's own. */
function startJob(options: PreviewOptions = {}): Promise<Preview> {
  return startPreview({ ...options, branch: { name, ...options.branch } })
}

type Event = Parameters<Preview['run']>[0]

/** The job's end, after the step that set up. */
function end(
  preview: Preview,
  { state }: Pick<PreviewRun, 'state'>,
  inputs: Record<string, string> = {},
  more: Partial<ActionToRun> = {},
): Promise<PreviewRun> {
  return preview.run(push(), { ...job, ...inputs }, { stage: 'post', state, ...more })
}

function setUp(preview: Preview, event: Event = push(), inputs: Record<string, string> = {}) {
  return preview.run(event, { ...job, ...inputs })
}

test('the runner runs the end of a job always, failed and cancelled ones too', async () => {
  const action = parse(await readFile(new URL('../../action.yml', import.meta.url), 'utf8'))
  expect(action.runs).toMatchObject({ post: 'dist/post.js', 'post-if': 'always()' })
})

describe('auth for a job', () => {
  test.for<[Event]>([
    [push()],
    [schedule()],
    [mergeGroup],
    [workflowDispatch()],
    [deploymentStatus({ state: 'pending' })],
  ])('is there during the job and gone after it: %o', async ([event]) => {
    await using preview = await startJob()
    const run = await preview.run(event, { ...job, operation: 'setup' })
    expect(run.outputs).toMatchObject({ result: 'enabled', operation: 'setup', created: 'true' })
    expect(preview.neon.branch(name).auth?.users()).toHaveLength(3)
    const ended = await end(preview, run)
    expect(ended.conclusion).toBe('success')
    expect(ended.writes).toEqual([`DELETE ${name}/auth`])
    expect(preview.neon.branch(name)).toMatchObject({ auth: undefined, leftoverSchema: false })
  })

  test.for<[Event]>([[push()], [schedule()], [mergeGroup], [workflowDispatch()]])(
    'needs no operation to be said: %o',
    async ([event]) => {
      await using preview = await startJob()
      const run = await preview.run(event, job)
      expect(run.outputs).toMatchObject({ result: 'enabled', operation: 'setup' })
    },
  )

  test('needs a branch that the event can name', async () => {
    await using preview = await startJob()
    const run = await setUp(preview, push(), { branch: 'preview/pr-{number}' })
    expect(run.exitCode).toBe(1)
    expect(run.errors[0]).toContain(
      'placeholders such as {number} stand for parts of a pull request',
    )
    expect(run.requests).toEqual([])
  })

  test('works on a pull request too, whose own events stay as they are', async () => {
    await using preview = await startPreview()
    const inputs = { ...declared, lifetime: 'job' }
    const run = await preview.run('synchronize', inputs)
    expect(run.outputs['result']).toBe('enabled')
    const ended = await preview.run('synchronize', inputs, { stage: 'post', state: run.state })
    expect(ended.writes).toEqual([`DELETE ${branchName}/auth`])
    const closed = await preview.run('closed', inputs)
    expect(closed.outputs).toMatchObject({ operation: 'teardown', result: 'absent' })
    expect(closed.state).toEqual({})
  })

  test('says what it removed at the end, hides the secrets again, and gives no outputs', async () => {
    await using preview = await startJob()
    const ended = await end(preview, await setUp(preview))
    expect(ended.log).toBe(
      `Auth is disabled on branch ${name}\n  ✓ disable auth and drop its data (delete_data)`,
    )
    const { apiKey, github } = preview.neon
    expect(ended.masks).toEqual([apiKey, github.token, userPassword])
    expect(ended.outputs).toEqual({})
    expect(ended.env).toEqual({})
    expect(ended.summary).toContain('Auth is disabled')
  })

  test('is removed from the branch that was set up, whatever the inputs say by then', async () => {
    await using preview = await startJob()
    preview.neon.addBranch({ name: 'staging' })
    await preview.neon.enableAuth('staging')
    const run = await setUp(preview)
    const ended = await end(preview, run, { branch: 'staging', project_id: 'another-one-1' })
    expect(ended.writes).toEqual([`DELETE ${name}/auth`])
    expect(preview.neon.branch('staging').auth).toBeDefined()
  })

  test('keeps its data when that was asked for', async () => {
    await using preview = await startJob()
    const ended = await end(preview, await setUp(preview), { delete_data: 'false' })
    expect(ended.requests.at(-1)?.body).toEqual({ delete_data: false })
  })

  test('starts empty on any event where that is asked for', async () => {
    await using preview = await startJob({ inherits: true })
    const run = await setUp(preview, push(), { reset: 'true' })
    expect(run.outputs).toMatchObject({ result: 'enabled', created: 'true' })
    const emails = preview.neon
      .branch(name)
      .auth?.users()
      .map(({ email }) => email)
    expect(emails).not.toContain('customer@example.com')
    expect((await end(preview, run)).writes).toEqual([`DELETE ${name}/auth`])
  })

  test('is not planned to end where nothing was begun', async () => {
    await using preview = await startJob()
    const run = await setUp(preview, push(), { dry_run: 'true' })
    expect(run.outputs['result']).toBe('planned')
    expect(run.state).toEqual({})
  })
})

describe('what the job did not enable', () => {
  test('is kept: auth that was there before, which is said', async () => {
    await using preview = await startJob({ inherits: true })
    const run = await setUp(preview)
    expect(run.outputs['result']).toBe('updated')
    expect(run.warnings).toContain(
      'Auth was enabled on the branch before this job, so it is not removed when the job ends (`lifetime: job`). To start and end empty, set `reset: true`.',
    )
    expect(run.state).toEqual({})
    const ended = await end(preview, run)
    expect(ended.requests).toEqual([])
    expect(ended.everything.trim()).toBe('')
    expect(preview.neon.branch(name).auth).toBeDefined()
  })

  test('is kept: auth that another job enabled in between', async () => {
    await using preview = await startJob()
    const { neon } = preview
    neon.fault({ kind: 'status', status: 409, method: 'POST', path: /\/auth$/ })
    const run = await preview.run(push(), job, {
      afterEach: async ({ method }) => {
        if (method === 'POST' && neon.branch(name).auth === undefined) await neon.enableAuth(name)
      },
    })
    expect(run.outputs).toMatchObject({ result: 'updated', created: 'false' })
    expect(run.warnings).toEqual([expect.stringContaining('not removed when the job ends')])
    const ended = await end(preview, run)
    expect(ended.writes).toEqual([])
    expect(neon.branch(name).auth).toBeDefined()
  })

  test('is kept: auth that has replaced what the job enabled', async () => {
    await using preview = await startJob()
    const run = await setUp(preview)
    await preview.run(workflowDispatch(), { operation: 'teardown', branch: name })
    await preview.neon.enableAuth(name)
    const ended = await end(preview, run)
    expect(ended.writes).toEqual([])
    expect(ended.warnings).toEqual([
      expect.stringMatching(/^Auth on branch "ci-1658821493" is kept: it is not the one that this/),
    ])
    expect(ended.log).toContain(`Auth is kept on branch ${name}`)
  })

  test('is kept where the answer was lost, so that it may be another one', async () => {
    await using preview = await startJob()
    preview.neon.fault({ kind: 'lost-answer', method: 'POST', path: /\/auth$/ })
    const run = await setUp(preview)
    expect(run.outputs).toMatchObject({ result: 'enabled', created: 'true' })
    const ended = await end(preview, run)
    expect(ended.exitCode).toBe(0)
    expect(ended.writes).toEqual([])
    expect(ended.warnings[0]).toContain("Neon's answer to this job's request to enable it was lost")
    expect(ended.warnings[0]).toContain('`operation: teardown`')
  })
})

test('auth that a lost request made a moment later is not left behind without a word', async () => {
  await using preview = await startJob()
  const { neon } = preview
  const path = /\/auth$/
  neon.fault({ kind: 'lost-answer', method: 'POST', path })
  // The first look for the branch's auth finds none either way; the second is the one after the loss.
  neon.fault({
    kind: 'status',
    status: 404,
    body: { message: 'no' },
    method: 'GET',
    path,
    times: 2,
  })
  const run = await setUp(preview)
  expect(run.outputs).toMatchObject({ result: 'updated', created: 'false' })
  const ended = await end(preview, run)
  expect(ended.writes).toEqual([])
  expect(ended.warnings[0]).toContain("Neon's answer to this job's request to enable it was lost")
})

describe('the end of a job', () => {
  test('does nothing where auth is gone already, or the branch', async () => {
    await using preview = await startJob()
    const run = await setUp(preview)
    await preview.run(workflowDispatch(), { operation: 'teardown', branch: name })
    const withoutAuth = await end(preview, run)
    preview.neon.deleteBranch(name)
    for (const ended of [withoutAuth, await end(preview, run)]) {
      expect([ended.exitCode, ended.writes, ended.warnings]).toEqual([0, [], []])
    }
  })

  test('never writes to a branch that was protected meanwhile', async () => {
    await using preview = await startJob()
    const run = await setUp(preview)
    preview.neon.branch(name).protected = true
    const ended = await end(preview, run)
    expect(ended.exitCode).toBe(1)
    expect(ended.writes).toEqual([])
    expect(ended.errors[0]).toContain('a protected branch of the project')
  })

  test('fails the job where auth could not be removed', async () => {
    await using preview = await startJob()
    const run = await setUp(preview)
    preview.neon.fault({ kind: 'status', status: 403, method: 'DELETE', path: /\/auth$/ })
    const ended = await end(preview, run)
    expect(ended.conclusion).toBe('failure')
    expect(ended.errors[0]).toContain(`Could not disable auth on branch "${name}"`)
  })

  test.for(['{', '"x"', '{"projectId":"p","branchId":"../x","confirmed":true}'])(
    'does nothing by a note that it cannot read: %s',
    async (note) => {
      await using preview = await startJob()
      await setUp(preview)
      const ended = await end(preview, { state: { own_auth: note } })
      expect(ended.exitCode).toBe(1)
      expect(ended.requests).toEqual([])
      expect(ended.errors[0]).toContain(') that identifies it cannot be read')
      expect(preview.neon.branch(name).auth).toBeDefined()
    },
  )
})
