import { describe, expect, test } from 'vitest'
import { NO_STACK_OUTPUTS } from '../../../src/report/stack-outputs.ts'
import {
  branchName,
  declared,
  facts,
  type PreviewRun,
  startPreview,
} from '../../support/preview.ts'
import { pullRequest, workflowDispatch } from '../../support/runner/events.ts'
import { signInFrom } from './sign-in.ts'

/** The bodies of the requests to disable auth. */
function disables({ requests }: PreviewRun): unknown[] {
  return requests.filter(({ method }) => method === 'DELETE').map(({ body }) => body)
}

describe('a pull request closes', () => {
  test('auth is disabled with all its data', async () => {
    await using preview = await startPreview()
    const { base_url: baseUrl } = (await preview.run('opened', declared)).outputs
    const run = await preview.run('closed', declared)
    expect(run.exitCode).toBe(0)
    expect(run.errors).toEqual([])
    expect(disables(run)).toEqual([{ delete_data: true }])
    expect(run.writes).toEqual([`DELETE ${branchName}/auth`])
    expect(preview.branch()).toMatchObject({ auth: undefined, leftoverSchema: false })
    expect((await fetch(`${baseUrl}/ok`)).status).toBe(404)
    expect(run.outputs).toEqual({
      base_url: '',
      jwks_url: '',
      result: 'disabled',
      operation: 'teardown',
      created: 'false',
      branch_id: preview.branch().id,
      branch_name: branchName,
      database_name: '',
      auth_provider: '',
      ...NO_STACK_OUTPUTS,
      users: '[]',
      organizations: '[]',
      sessions: '{}',
      domains: '[]',
      changes: JSON.stringify([
        { change: 'disable auth and drop its data (delete_data)', status: 'done' },
      ]),
      swept: '',
      kept: '',
    })
    expect(run.log.split('\n')).toEqual([
      `Auth is disabled on branch ${branchName}`,
      '  ✓ disable auth and drop its data (delete_data)',
    ])
  })

  test('the data is kept when that was asked for', async () => {
    await using preview = await startPreview()
    await preview.run('opened', declared)
    const run = await preview.run('closed', { ...declared, delete_data: 'false' })
    expect(run.outputs['result']).toBe('disabled')
    expect(disables(run)).toEqual([{ delete_data: false }])
    expect(preview.branch()).toMatchObject({ auth: undefined, leftoverSchema: true })
  })

  test('the event may come twice', async () => {
    await using preview = await startPreview()
    await preview.run('opened')
    await preview.run('closed')
    const again = await preview.run('closed')
    expect(again.exitCode).toBe(0)
    // The branch is told all the same: a step that removes it goes by its id.
    expect(again.outputs).toMatchObject({ result: 'absent', branch_id: preview.branch().id })
    expect(again.writes).toEqual([])
  })

  describe.each([400, 409, 422, 500] as const)('and Neon answers %i, because', (status) => {
    const behaviour = { foreignKeys: { refersTo: () => true, schema: true, status } }

    test.each(['better_auth', 'stack'] as const)(
      'a table of the app depends on the users (%s): the error says how to close all the same',
      async (provider) => {
        await using preview = await startPreview({ behaviour })
        await preview.neon.enableAuth(branchName, { provider })
        const inputs = { auth_provider: provider }
        const run = await preview.run('closed', inputs)
        expect(run.error).toContain('a foreign key on its users')
        expect(run.error).toContain('`delete_data: false` leaves the data to be deleted')
        expect(preview.branch().auth).toBeDefined()
        const kept = await preview.run('closed', { ...inputs, delete_data: 'false' })
        expect(kept.outputs['result']).toBe('disabled')
      },
    )

    test('a table of the app depends on a user who is declared absent', async () => {
      await using preview = await startPreview({ inherits: true, behaviour })
      const users = `${declared['users']}\n- {email: customer@example.com, absent: true}`
      const run = await preview.run('synchronize', { ...declared, users })
      expect(run.error).toContain('Could not remove the user customer@example.com')
      expect(run.error).toContain('a foreign key on its users')
      expect(run.error).toContain('ON DELETE CASCADE')
    })
  })

  test('two closing runs at a time both succeed', async () => {
    await using preview = await startPreview()
    await preview.run('opened')
    const runs = await Promise.all([preview.run('closed'), preview.run('closed')])
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0])
    expect(preview.branch().auth).toBeUndefined()
  })

  test('a branch that is gone already is fine, and is not waited for', async () => {
    await using preview = await startPreview({ branch: null })
    const run = await preview.run('closed')
    expect(run.exitCode).toBe(0)
    expect(run.outputs).toMatchObject({ result: 'absent', operation: 'teardown', branch_id: '' })
    // Two looks for the branch, the second one under other names, and one at the pull request.
    expect(run.requests.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET'])
    const found = `Branch ${branchName} not found in project ${preview.neon.projectId}`
    expect(run.log).toBe(`${found}; nothing to clean up`)
    expect(run.summary).toContain('not found in project')
    expect(run.outputs['branch_name']).toBe(branchName)
    expect(run.notices).toEqual([])
  })

  test.each(['better_auth', 'stack'])('a misspelled `branch` is told (%s)', async (provider) => {
    await using preview = await startPreview({ inherits: true })
    preview.neon.addBranch({ name: 'release-12', protected: true })
    preview.neon.addBranch({ name: 'preview/pr-120' })
    const inputs = { branch: 'previews/pr-{number}', auth_provider: provider }
    for (const dry_run of ['false', 'true']) {
      const run = await preview.run('closed', { ...inputs, dry_run })
      expect(run.error).toBeUndefined()
      expect(run.outputs).toMatchObject({ branch_id: '', branch_name: 'previews/pr-12' })
      expect(run.log).toContain(
        `ranch previews/pr-12 not found in project ${preview.neon.projectId}; nothing to clean up`,
      )
      expect(run.notices).toEqual([
        expect.stringContaining(`There is no branch "previews/pr-12", but "${branchName}" carries`),
      ])
      expect(run.summary).toContain('carries the number of pull request 12')
      expect(run.summary).toContain('not found in project')
    }
    expect(preview.branch().auth).toBeDefined()
  })

  test('a refused look for other names is no failure', async () => {
    await using preview = await startPreview({ inherits: true })
    const body = { message: 'not today' }
    const path = /\/branches$/
    const run = await preview.run(
      'closed',
      { branch: 'previews/pr-{number}' },
      {
        onRequest: ({ query }) => {
          if (query.get('search') === '12') {
            preview.neon.fault({ kind: 'status', path, status: 403, body })
          }
        },
      },
    )
    expect(run.error).toBeUndefined()
    expect(run.outputs['result']).toBe('absent')
    expect(run.notices).toEqual([])
  })

  test.each([
    ...['auth_provider', 'database_name', 'users', 'user_password', 'domains', 'config_file'],
    ...['sessions', 'allow_localhost', 'reset', 'prune', 'lifetime', 'wait_for_branch'],
    ...['wait_for_ready', 'timeout', 'dry_run', 'summary', 'comment', 'export_env'],
    ...['operation', 'pull_request', 'github_token', 'delete_data', 'password_hint'],
  ])('a wrong or an empty `%s` does not leave auth behind', async (input) => {
    for (const text of ['{no: sense', '']) {
      await using preview = await startPreview({ inherits: true })
      const run = await preview.run('closed', { ...declared, [input]: text })
      expect(run.error).toBeUndefined()
      expect(run.outputs['result']).toBe('disabled')
      expect(preview.branch().auth).toBeUndefined()
    }
  })

  test('a wrong `delete_data` keeps the data, and a wrong `operation` is told', async () => {
    await using preview = await startPreview({ inherits: true })
    const run = await preview.run('closed', { delete_data: 'no', operation: 'tear-down' })
    expect(disables(run)).toEqual([{ delete_data: false }])
    expect(run.warnings).toEqual([
      expect.stringMatching(/^operation: must be one of .* Its default is used/),
      expect.stringMatching(/^delete_data: .* Auth is removed and its data kept/),
    ])
  })

  test('by hand, a wrong `dry_run` or `delete_data` removes nothing', async () => {
    await using preview = await startPreview({ inherits: true })
    const inputs = { operation: 'teardown', branch: branchName, dry_run: 'yes', delete_data: 'no' }
    const run = await preview.run(workflowDispatch(), inputs)
    expect(run.error).toContain('- delete_data: must be true or false')
    expect(run.error).toContain('- dry_run: must be true or false')
    expect(run.requests).toEqual([])
  })

  test('a branch that goes away during the run is fine', async () => {
    await using preview = await startPreview()
    await preview.run('opened')
    preview.neon.fault({ kind: 'status', status: 404, method: 'DELETE', path: /\/auth$/ })
    const run = await preview.run('closed')
    expect(run.exitCode).toBe(0)
  })

  test('reopening makes the same users anew', async () => {
    await using preview = await startPreview()
    await preview.run('opened', declared)
    await preview.run('closed', declared)
    const run = await preview.run('reopened', declared)
    expect(run.outputs).toMatchObject({ result: 'enabled', created: 'true' })
    const { base_url: baseUrl = '', jwks_url: jwksUrl = '' } = run.outputs
    const page = { baseUrl, jwksUrl, origin: 'https://pr-12.example.com' }
    expect(await signInFrom(page, 'eve@example.com', 'correct horse battery')).toMatchObject({
      email: 'eve@example.com',
    })
  })

  test('pull_request_target closes as well', async () => {
    await using preview = await startPreview()
    await preview.run('opened')
    const run = await preview.run(
      pullRequest('closed', { ...facts, name: 'pull_request_target', merged: true }),
    )
    expect(run.outputs['result']).toBe('disabled')
  })

  test('what is asked for by hand is done, whatever the event is', async () => {
    await using preview = await startPreview()
    const opened = await preview.run('closed', { operation: 'setup' })
    expect(opened.outputs).toMatchObject({ result: 'enabled', operation: 'setup' })
    const closed = await preview.run('opened', { operation: 'teardown' })
    expect(closed.outputs).toMatchObject({ result: 'disabled', operation: 'teardown' })
  })

  test('teardown can be asked for by hand, for a branch of whatever name', async () => {
    await using preview = await startPreview()
    preview.neon.addBranch({ name: 'staging' })
    await preview.neon.enableAuth('staging')
    const inputs = { operation: 'teardown', branch: 'staging' }
    const run = await preview.run(workflowDispatch(), inputs)
    expect(run.outputs).toMatchObject({ result: 'disabled', branch_name: 'staging' })
    expect(preview.neon.branch('staging').auth).toBeUndefined()
  })
})
