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
    // One look for the branch, and one at the pull request.
    expect(run.requests.map(({ method }) => method)).toEqual(['GET', 'GET'])
    expect(run.log).toMatch(
      /^Branch preview\/pr-12-\S+ not found in project \S+; nothing to clean up$/,
    )
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
