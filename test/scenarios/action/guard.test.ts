import { describe, expect, test } from 'vitest'
import { branchName, declared, facts, type Preview, startPreview } from '../../support/preview.ts'
import { pullRequest, workflowDispatch } from '../../support/runner/events.ts'
import type { NewBranch } from '../../support/stand-in/branches.ts'

/** What a branch that must not be touched is marked with, and the words of the error for it. */
const untouchable: [mark: Partial<NewBranch>, kind: string][] = [
  [{ default: true }, 'the default branch'],
  [{ primary: true }, 'the default branch'],
  [{ protected: true }, 'a protected branch'],
]
const operations = ['auto', 'setup', 'teardown']

/** Runs every operation on a branch with auth, with all that could make it write. */
async function runAll(preview: Preview, branch: string, more: Record<string, string> = {}) {
  const runs = []
  for (const operation of operations) {
    for (const action of ['opened', 'synchronize', 'closed'] as const) {
      const inputs = { ...declared, allow_localhost: 'false', operation, branch, ...more }
      runs.push(await preview.run(action, inputs))
    }
  }
  return runs
}

describe('a branch with real data', () => {
  test.for(untouchable)('is never written to when it is marked %o', async ([mark, kind]) => {
    await using preview = await startPreview({ branch: { ...mark }, inherits: true })
    for (const run of await runAll(preview, branchName)) {
      expect(run.exitCode).toBe(1)
      expect(run.requests.filter(({ method }) => method !== 'GET')).toEqual([])
      expect(run.errors).toHaveLength(1)
      expect(run.errors[0]).toContain(`it is ${kind} of the project`)
    }
  })

  test('is never written to when auth is off there, and reset is asked for', async () => {
    await using preview = await startPreview({ branch: { protected: true } })
    for (const run of await runAll(preview, branchName, { reset: 'true' })) {
      expect(run.exitCode).toBe(1)
      expect(run.requests.filter(({ method }) => method !== 'GET')).toEqual([])
    }
  })

  test('is named in an error that says what to do', async () => {
    await using preview = await startPreview()
    const [setUp, tornDown] = [
      await preview.run('opened', { branch: 'production' }),
      await preview.run('closed', { branch: 'production' }),
    ]
    const rest = `on branch "production" (${preview.production.id}): it is the default branch of the project, and this action never writes to one
Likely cause: \`branch\` names a branch with real data instead of a preview.
What to do: give \`branch\` the name of the preview branch. Leaving the input out takes preview/pr-<number>-<head ref>.`
    expect(setUp.errors).toEqual([`Could not set up auth ${rest}`])
    expect(tornDown.errors).toEqual([`Could not tear down auth ${rest}`])
    expect(setUp.outputs['result']).toBe('')
  })

  test('is not reached by its id either', async () => {
    await using preview = await startPreview()
    const run = await preview.run(workflowDispatch(), {
      operation: 'teardown',
      branch: preview.production.id,
    })
    expect(run.exitCode).toBe(1)
    expect(run.writes).toEqual([])
  })
})

describe('a branch that outlives the pull request', () => {
  test('is not torn down because a pull request closes', async () => {
    await using preview = await startPreview()
    preview.neon.addBranch({ name: 'staging' })
    await preview.neon.enableAuth('staging')
    const run = await preview.run('closed', { branch: 'staging' })
    expect(run.exitCode).toBe(1)
    expect(run.writes).toEqual([])
    expect(run.errors[0]).toContain('Could not tear down auth on branch "staging"')
    expect(run.errors[0]).toContain('`operation: teardown`')
  })

  test("is not torn down because its name holds another pull request's number", async () => {
    await using preview = await startPreview()
    preview.neon.addBranch({ name: 'preview/pr-120-other' })
    await preview.neon.enableAuth('preview/pr-120-other')
    const run = await preview.run('closed', { branch: 'preview/pr-120-other' })
    expect(run.exitCode).toBe(1)
    expect(run.writes).toEqual([])
  })

  test('is torn down when its name carries the head ref', async () => {
    await using preview = await startPreview()
    preview.neon.addBranch({ name: 'preview/feature/login' })
    await preview.neon.enableAuth('preview/feature/login')
    const event = pullRequest('closed', facts)
    const run = await preview.run(event, { branch: 'preview/{head_ref}' })
    expect(run.outputs['result']).toBe('disabled')
  })
})

test("a fork's pull request never reaches a preview by a head that is called like it", async () => {
  await using preview = await startPreview({ branch: { name: 'preview/login' } })
  await preview.neon.enableAuth('preview/login')
  const fork = { ...facts, headRef: 'login', fork: true, name: 'pull_request_target' } as const
  for (const activity of ['opened', 'closed'] as const) {
    const inputs = { ...declared, branch: 'preview/{head_ref}', reset: 'true' }
    const run = await preview.run(pullRequest(activity, fork), inputs)
    expect(run.errors[0]).toContain(
      'nor its head ref (login); the head ref of a fork does not count',
    )
    expect(run.writes).toEqual([])
  }
})
