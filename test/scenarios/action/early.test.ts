import { describe, expect, test } from 'vitest'
import {
  branchName,
  declared,
  facts,
  inputsFor,
  type Preview,
  startPreview,
  type Traffic,
} from '../../support/preview.ts'
import { countRoundTrips } from '../../support/round-trips.ts'
import { pullRequest } from '../../support/runner/events.ts'

/** How often the auth of a branch was read, be it there or not. */
function readsOf({ requests }: Traffic, id: string): number {
  return requests.filter(
    ({ method, path }) => method === 'GET' && path.endsWith(`/branches/${id}/auth`),
  ).length
}

/** What is said of a failure to read a branch's auth. */
function listOutput({ log, error = '' }: { log: string; error?: string | undefined }): string {
  return [log, error].join('\n')
}

async function enabled(preview: Preview): Promise<void> {
  await preview.neon.enableAuth(branchName)
}

describe('a branch given by its id is read while it is looked up', () => {
  test('which saves a round trip of setup, push and teardown', async () => {
    await using preview = await startPreview()
    const branch = preview.branch().id
    const trips = async (activity: 'opened' | 'synchronize' | 'closed') =>
      await countRoundTrips(preview.neon, {
        with: { ...inputsFor(preview.neon), ...declared, branch },
        event: pullRequest(activity, facts),
      })
    const opened = await trips('opened')
    expect(opened).toMatchObject({ trips: 6, told: { outputs: { result: 'enabled' } } })
    const pushed = await trips('synchronize')
    expect(pushed).toMatchObject({ trips: 2, told: { outputs: { result: 'unchanged' } } })
    const closed = await trips('closed')
    expect(closed).toMatchObject({ trips: 2, told: { outputs: { result: 'disabled' } } })
  })

  test('and once only', async () => {
    await using preview = await startPreview()
    await enabled(preview)
    const { id } = preview.branch()
    const run = await preview.run('synchronize', { branch: id })
    expect(run.outputs['result']).toBe('unchanged')
    expect(readsOf(run, id)).toBe(1)
  })

  test('and read again if that went wrong, which nobody is told', async () => {
    await using preview = await startPreview()
    await enabled(preview)
    const { id } = preview.branch()
    preview.neon.fault({ kind: 'status', path: /\/auth$/, status: 403 })
    const run = await preview.run('closed', { branch: id })
    expect(run.error).toBeUndefined()
    expect(run.outputs['result']).toBe('disabled')
    expect(readsOf(run, id)).toBe(2)
    expect(listOutput(run)).not.toContain('403')
  })

  test('and no early read is repeated', async () => {
    await using preview = await startPreview({ branch: null })
    preview.neon.fault({ kind: 'status', path: /\/auth$/, status: 503, times: 10 })
    const run = await preview.run('opened', { branch: 'br-gone', wait_for_branch: '0' })
    expect(run.error).toContain('Could not find the branch "br-gone"')
    expect(readsOf(run, 'br-gone')).toBe(1)
    expect(listOutput(run)).not.toContain('503')
  })

  test('and read again before a teardown finds nothing to do', async () => {
    await using preview = await startPreview()
    await enabled(preview)
    preview.neon.fault({ kind: 'status', method: 'GET', path: /\/auth$/, status: 404 })
    const run = await preview.run('closed', { branch: preview.branch().id })
    expect(run.outputs['result']).toBe('disabled')
    expect(preview.branch().auth).toBeUndefined()
  })

  test('and read again where it was still being created', async () => {
    await using preview = await startPreview({ branch: { appearsAfterLists: 2 } })
    await enabled(preview)
    const { id } = preview.branch()
    const run = await preview.run('opened', { branch: id })
    expect(run.outputs['result']).toBe('unchanged')
    expect(readsOf(run, id)).toBe(2)
  })

  test('and of a branch that must not be written to, nothing is told or changed', async () => {
    await using preview = await startPreview()
    const run = await preview.run('opened', {
      ...declared,
      branch: preview.production.id,
    })
    expect(run.error).toContain('it is the default branch of the project')
    expect(run.writes).toEqual([])
    expect(run.requests.filter(({ service }) => service === 'auth')).toEqual([])
  })
})

describe('a branch whose name looks like an id', () => {
  test('is read under its own id', async () => {
    await using preview = await startPreview({ branch: { name: 'br-experiment' } })
    const run = await preview.run('opened', { branch: 'br-experiment' })
    expect(run.outputs).toMatchObject({ result: 'enabled', branch_name: 'br-experiment' })
  })

  test("is never taken for another's, even if the early read answers", async () => {
    await using preview = await startPreview()
    const { id } = preview.neon.addBranch({ name: 'br-experiment' })
    const body = { auth_provider: 'better_auth', base_url: 'https://elsewhere.example/auth' }
    const path = /\/branches\/br-experiment\/auth$/
    preview.neon.fault({ kind: 'status', path, status: 200, body })
    const run = await preview.run('opened', { branch: 'br-experiment' })
    expect(run.outputs).toMatchObject({ result: 'enabled', branch_id: id })
    expect(run.outputs['base_url']).not.toContain('elsewhere')
  })
})
