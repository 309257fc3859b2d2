import { describe, expect, test } from 'vitest'
import { createTransport } from '../../../src/clients/http/transport.ts'
import { fakeClock } from '../../support/clock.ts'
import { runInProcess } from '../../support/in-process.ts'
import { facts, inputsFor, type Preview, startPreview } from '../../support/preview.ts'

/** A run on an event that does not carry the pull request. */
async function runOn(
  { neon }: Preview,
  name: string,
  payload: unknown = {},
  inputs: Record<string, string> = {},
) {
  const connections = createTransport()
  try {
    return await runInProcess({
      with: { ...inputsFor(neon), ...inputs },
      event: { name, payload },
      place: neon.github,
      send: (request, signal) => connections.send(request, signal),
      clock: fakeClock(),
    })
  } finally {
    await connections.close()
  }
}

const repositoryOfId = (id: number) => {
  const owner = { login: 'Codertocat', id: 1 }
  return {
    repository: { id, full_name: 'Codertocat/Hello-World', default_branch: 'main', owner },
  }
}

const byInput = { pull_request: '12' }
const sha = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'
const comment = { action: 'created', issue: { number: 12, pull_request: { url: 'x' } } }
const workflowRun = { workflow_run: { pull_requests: [{ number: 12 }] } }
const mergeGroup = {
  merge_group: { head_ref: `refs/heads/gh-readonly-queue/main/pr-12-${sha}` },
}

describe('a pull request that the event does not carry', () => {
  test.each<[string, unknown, Record<string, string>]>([
    ['workflow_dispatch', {}, byInput],
    ['repository_dispatch', {}, byInput],
    ['schedule', {}, byInput],
    ['issue_comment', comment, {}],
    ['workflow_run', workflowRun, {}],
    ['merge_group', mergeGroup, {}],
  ])('is found on %s, and its state decides', async (name, payload, inputs) => {
    await using preview = await startPreview()
    const opened = await runOn(preview, name, payload, { ...inputs, comment: 'true' })
    expect(opened.error).toBeUndefined()
    expect(opened.outputs).toMatchObject({ operation: 'setup', result: 'enabled' })
    expect(preview.neon.github.comments(12)).toHaveLength(1)
    preview.neon.github.pull(facts.number).state = 'closed'
    const closed = await runOn(preview, name, payload, inputs)
    expect(closed.outputs).toMatchObject({ operation: 'teardown', result: 'disabled' })
  })

  test('fills placeholders where the operation is said', async () => {
    await using preview = await startPreview()
    const run = await runOn(preview, 'workflow_dispatch', {}, { ...byInput, operation: 'status' })
    expect(run.outputs['branch_name']).toBe('preview/pr-12-feature/login')
  })

  test('that GitHub does not know is an error that names the number', async () => {
    await using preview = await startPreview()
    const run = await runOn(preview, 'workflow_dispatch', {}, { pull_request: '99' })
    expect(run.error).toContain('GitHub knows no pull request 99 in Codertocat/Hello-World')
  })

  test.each([
    [{ pull_request: 'twelve' }, 'pull_request: must be the number of a pull request'],
    [{ ...byInput, github_token: '' }, 'github_token: is needed to read the pull request'],
    [{}, 'give the number of the pull request in `pull_request`'],
  ])('that cannot be found is an issue: %o', async (inputs, issue) => {
    await using preview = await startPreview()
    const run = await runOn(preview, 'workflow_dispatch', {}, inputs)
    expect(run.error).toContain(issue)
  })

  test('is not that of a fork which a run of this repository has the commit of', async () => {
    await using preview = await startPreview()
    const pulls = [
      { number: 7, base: { repo: { id: 2 } } },
      { number: 12, base: { repo: { id: 1 } } },
    ]
    for (const [pull_requests, found] of [
      [pulls, true],
      [pulls.slice(0, 1), false],
    ] as const) {
      const payload = { workflow_run: { pull_requests }, ...repositoryOfId(1) }
      const run = await runOn(preview, 'workflow_run', payload)
      if (found) expect(run.outputs['branch_name']).toBe('preview/pr-12-feature/login')
      else expect(run.error).toContain('does not know what to do on workflow_run')
    }
  })

  test('is not taken from a comment on an issue', async () => {
    await using preview = await startPreview()
    const run = await runOn(preview, 'issue_comment', { issue: { number: 12 } })
    expect(run.error).toContain('does not know what to do on issue_comment')
  })
})

describe.each(['unlabeled', 'converted_to_draft'])('a preview that ends on %s', (action) => {
  const ending = {
    action,
    pull_request: {
      number: 12,
      state: 'open',
      head: { ref: facts.headRef, sha, repo: { full_name: 'Codertocat/Hello-World' } },
      base: { ref: 'main', sha, repo: { full_name: 'Codertocat/Hello-World' } },
    },
  }
  const teardown = { operation: 'teardown' }

  test('is torn down while the pull request is open', async () => {
    await using preview = await startPreview({ inherits: true })
    const run = await runOn(preview, 'pull_request', ending, teardown)
    expect(run.outputs).toMatchObject({ operation: 'teardown', result: 'disabled' })
  })

  test('has all guards of a close', async () => {
    await using preview = await startPreview({ inherits: true, branch: { name: 'staging' } })
    const run = await runOn(preview, 'pull_request', ending, { ...teardown, branch: 'staging' })
    expect(run.error).toContain('carries neither the number of the pull request (12)')
  })
})
