import { describe, expect, test } from 'vitest'
import { declared, facts, startPreview } from '../../support/preview.ts'
import { pullRequest, push, workflowDispatch } from '../../support/runner/events.ts'

const withoutKey = { ...declared, api_key: '', user_password: '' }

describe('a run that GitHub gives no secrets', () => {
  test.for([
    [
      'a fork',
      { fork: true },
      'comes from a fork, so GitHub gave it no secrets',
      'let a maintainer push the branch to this repository.',
    ],
    [
      'Dependabot',
      { user: 'dependabot[bot]' },
      'was started by Dependabot, so GitHub gave it no secrets',
      'add the key to the Dependabot secrets of the repository.',
    ],
  ] as const)('is skipped with a notice: %s', async ([, from, why, otherwise]) => {
    await using preview = await startPreview()
    for (const action of ['opened', 'synchronize', 'closed'] as const) {
      const event = pullRequest(action, { ...facts, ...from })
      const run = await preview.run(event, withoutKey)
      expect(run.exitCode).toBe(0)
      expect(run.notices).toEqual([expect.stringContaining(why)])
      expect(run.notices[0]).toContain(otherwise)
      expect(run.outputs).toMatchObject({ result: 'skipped', operation: '', users: '[]' })
      expect(run.errors).toEqual([])
      expect(run.warnings).toEqual([])
      expect(run.requests).toEqual([])
    }
  })

  test('is skipped whatever else is wrong with its inputs', async () => {
    await using preview = await startPreview()
    const event = pullRequest('opened', { ...facts, fork: true })
    const run = await preview.run(event, { ...withoutKey, project_id: '', timeout: 'soon' })
    expect(run.exitCode).toBe(0)
    expect(run.outputs['result']).toBe('skipped')
  })

  test('is not skipped if it was given a key after all', async () => {
    await using preview = await startPreview()
    const dependabot = pullRequest('opened', { ...facts, user: 'dependabot[bot]' })
    const run = await preview.run(dependabot, declared)
    expect(run.outputs['result']).toBe('enabled')
  })
})

describe('a key that is missing otherwise', () => {
  test.for([
    ["the repository's own pull request", pullRequest('opened', facts), {}],
    [
      "a fork's pull request under pull_request_target, which has secrets",
      pullRequest('opened', { ...facts, name: 'pull_request_target', fork: true }),
      {},
    ],
    ['a run by hand', workflowDispatch(), { operation: 'setup', branch: 'preview' }],
  ] as const)('is an error that names api_key: %s', async ([, event, inputs]) => {
    await using preview = await startPreview()
    const run = await preview.run(event, { ...inputs, api_key: '' })
    expect(run.exitCode).toBe(1)
    expect(run.errors).toHaveLength(1)
    expect(run.errors[0]?.split('\n').slice(1)).toEqual([
      '- api_key: is missing: the secret does not exist, or this job has no access to it. Pass secrets.NEON_API_KEY; a secret of an environment needs environment: on the job, and a reusable workflow needs secrets: inherit',
    ])
    expect(run.requests).toEqual([])
  })
})

describe('an event that does not say what to do', () => {
  test.for([push(), workflowDispatch()])(
    'is an error that asks for operation: $name',
    async (event) => {
      await using preview = await startPreview()
      const run = await preview.run(event, { branch: 'preview/pr-12' })
      expect(run.exitCode).toBe(1)
      expect(run.errors).toHaveLength(1)
      expect(run.errors[0]).toContain(
        `- operation: auto does not know what to do on ${event.name};`,
      )
      expect(run.requests).toEqual([])
    },
  )

  test('has no pull request to fill the default branch from, and says that too', async () => {
    await using preview = await startPreview()
    const run = await preview.run(workflowDispatch(), { operation: 'setup' })
    expect(run.exitCode).toBe(1)
    expect(run.errors[0]).toContain(
      'branch: placeholders such as {number} stand for parts of a pull request, and this event has none',
    )
    expect(run.requests).toEqual([])
  })
})

describe('wrong inputs', () => {
  test('are told all at once, and nothing is called', async () => {
    await using preview = await startPreview()
    const run = await preview.run('opened', {
      api_key: 'napi with a space',
      project_id: 'My Project',
      branch: 'preview/{pr}',
      users: '- email: nobody\n- email: bob@example.com\n  roles: admin\n  pasword: x',
      user_password: 'short',
      domains: 'ftp://example.com, https://*',
      allow_localhost: 'yes',
      delete_data: 'no',
      wait_for_branch: '-1',
      timeout: '5 minutes',
      dry_run: 'maybe',
      api_host: 'http://neon.example.com',
    })
    expect(run.exitCode).toBe(1)
    expect(run.errors).toHaveLength(1)
    const lines = run.errors[0]?.split('\n') ?? []
    expect(lines[0]).toMatch(/^Nothing was done, because .* 15 mistakes/)
    expect(lines.slice(1).map((line) => line.split(': ')[0])).toEqual([
      '- api_key',
      '- user_password',
      '- users[0].email (line 1, column 10)',
      '- users[1].roles (line 3, column 10)',
      '- users[1].pasword (line 4, column 3)',
      '- allow_localhost',
      '- domains',
      '- domains',
      '- api_host',
      '- project_id',
      '- branch',
      '- delete_data',
      '- wait_for_branch',
      '- timeout',
      '- dry_run',
    ])
    expect(run.requests).toEqual([])
    expect(run.outputs).toEqual({})
    expect(run.masks).toEqual(expect.arrayContaining(['napi with a space', 'short']))
  })
})
