import { describe, expect, test } from 'vitest'
import { branchName } from '../../support/preview.ts'
import { workflowDispatch } from '../../support/runner/events.ts'
import {
  putPreviewOnStack,
  putProductionOnStack,
  stack,
  startStackPreview,
} from '../../support/stack-preview.ts'

describe('a pull request closes on a project that is on Stack Auth', () => {
  test("removes the preview's auth with its data, and a second close finds nothing to do", async () => {
    await using preview = await startStackPreview()
    await putPreviewOnStack(preview)
    const run = await preview.run('closed', stack)
    expect(run.errors).toEqual([])
    expect(run.outputs).toMatchObject({ result: 'disabled', operation: 'teardown' })
    expect(run.writes).toEqual([`DELETE ${branchName}/auth`])
    expect(preview.branch()).toMatchObject({ auth: undefined, leftoverSchema: false })
    const again = await preview.run('closed', stack)
    expect(again.error).toBeUndefined()
    expect(again.outputs['result']).toBe('absent')
    expect(again.writes).toEqual([])
  })

  test('keeps the data where that is wanted', async () => {
    await using preview = await startStackPreview()
    await putPreviewOnStack(preview)
    await preview.run('closed', { ...stack, delete_data: 'false' })
    expect(preview.branch()).toMatchObject({ auth: undefined, leftoverSchema: true })
  })

  test('uses the route of projects where only that knows it', async () => {
    await using preview = await startStackPreview({ behaviour: { stackAuth: 'projects only' } })
    await putPreviewOnStack(preview)
    const run = await preview.run('closed', stack)
    expect(run.error).toBeUndefined()
    expect(run.outputs['result']).toBe('disabled')
    expect(run.writes).toEqual([expect.stringMatching(/^DELETE .*\/auth\/integration\/stack$/)])
    expect(preview.branch().auth).toBeUndefined()
  })

  test("which could remove production's, so it is not used if production is on it too", async () => {
    await using preview = await startStackPreview({ behaviour: { stackAuth: 'projects only' } })
    await putProductionOnStack(preview)
    await putPreviewOnStack(preview)
    const run = await preview.run('closed', stack)
    expect(run.writes).toEqual([])
    expect(run.error).toContain(`the project also has auth on branch ${preview.production.id}`)
    expect(preview.production.auth).toBeDefined()
  })

  test('uses it as well where the route of branches is removed', async () => {
    await using preview = await startStackPreview()
    await putPreviewOnStack(preview)
    const gone = { kind: 'text', status: 404, body: '404 page not found', times: 1000 } as const
    preview.neon.fault({ method: 'GET', path: /\/auth$/, ...gone })
    const run = await preview.run('closed', stack)
    expect(run.error).toBeUndefined()
    expect(run.outputs['result']).toBe('disabled')
    expect(run.writes).toEqual([expect.stringMatching(/^DELETE .*\/auth\/integration\/stack$/)])
    expect(preview.branch().auth).toBeUndefined()
  })

  test.for([
    ['GET', 'read the auth of branch'],
    ['DELETE', 'remove Stack Auth from branch'],
  ] as const)('tries no other route where Neon refuses: %s', async ([method, attempted]) => {
    await using preview = await startStackPreview()
    const auth = await putPreviewOnStack(preview)
    const body = { code: '', message: 'you may not do this' }
    preview.neon.fault({ method, path: /\/auth$/, kind: 'status', status: 403, body })
    const run = await preview.run('closed', stack)
    expect(run.error).toContain(`Could not ${attempted}`)
    expect(run.error).toContain('Neon answered status 403, "you may not do this"')
    expect(run.writes).toEqual(method === 'GET' ? [] : [`DELETE ${branchName}/auth`])
    expect(preview.branch().auth).toBe(auth)
  })

  test('a route of branches that does not know it is no proof that it is gone', async () => {
    await using preview = await startStackPreview()
    await putPreviewOnStack(preview)
    const body = { code: '', message: 'Neon Auth is not enabled on this branch' }
    preview.neon.fault({ method: 'DELETE', path: /\/auth$/, kind: 'status', status: 404, body })
    const run = await preview.run('closed', stack)
    expect(run.error).toBeUndefined()
    expect(run.outputs['result']).toBe('disabled')
    expect(preview.branch().auth).toBeUndefined()
  })

  test('is not said to be removed while Neon still tells of it', async () => {
    await using preview = await startStackPreview({ behaviour: { stackAuth: 'projects only' } })
    await putPreviewOnStack(preview)
    const body = { code: '', message: 'no auth integration of this provider' }
    preview.neon.fault({ method: 'DELETE', path: /stack$/, kind: 'status', status: 404, body })
    const run = await preview.run('closed', stack)
    expect(run.error).toContain('no auth integration of this provider')
    expect(run.outputs['result']).toBe('')
  })

  test('is removed once where the answer was lost', async () => {
    for (const stackAuth of ['everywhere', 'projects only'] as const) {
      await using preview = await startStackPreview({ behaviour: { stackAuth } })
      await putPreviewOnStack(preview)
      preview.neon.fault({ method: 'DELETE', path: /auth/, kind: 'lost-answer' })
      const run = await preview.run('closed', stack)
      expect(run.error).toBeUndefined()
      expect(run.outputs['result']).toBe('disabled')
    }
  })

  test("leaves production's alone, in words, where the preview has none", async () => {
    await using preview = await startStackPreview()
    await putProductionOnStack(preview)
    const run = await preview.run('closed', stack)
    expect(run.error).toBeUndefined()
    expect(run.outputs['result']).toBe('absent')
    expect(run.writes).toEqual([])
    expect(run.log).toContain(
      `The project has Stack Auth on branch ${preview.production.id}. It is not this preview's, so it was not touched.`,
    )
  })

  test('refuses auth that a person has claimed', async () => {
    await using preview = await startStackPreview()
    const auth = await putPreviewOnStack(preview)
    auth.ownedBy = 'user'
    const run = await preview.run('closed', stack)
    expect(run.writes).toEqual([])
    expect(run.error).toContain('not owned by Neon, but by "user"')
    expect(run.error).toContain('a person has claimed it')
    expect(preview.branch().auth).toBe(auth)
  })

  test("refuses auth that Neon tells of the preview, but is another branch's", async () => {
    await using preview = await startStackPreview()
    await putProductionOnStack(preview)
    const { production } = preview
    preview.branch().auth = production.auth
    const run = await preview.run('closed', stack)
    expect(run.writes).toEqual([])
    expect(run.error).toContain(`but that of branch ${production.id}`)
    preview.branch().auth = undefined
  })

  test("takes no branch that is not the pull request's, and never production", async () => {
    await using preview = await startStackPreview()
    await putProductionOnStack(preview)
    preview.neon.addBranch({ name: 'staging' })
    await preview.neon.enableAuth('staging', { provider: 'stack' })
    const staging = await preview.run('closed', { ...stack, branch: 'staging' })
    expect(staging.error).toContain('carries neither the number of the pull request')
    const production = await preview.run(workflowDispatch(), {
      ...stack,
      operation: 'teardown',
      branch: 'production',
    })
    expect(production.errors[0]).toContain('it is the default branch of the project')
    expect([...staging.writes, ...production.writes]).toEqual([])
  })

  test('takes any preview branch where the teardown is said in words', async () => {
    await using preview = await startStackPreview()
    const staging = preview.neon.addBranch({ name: 'staging' })
    await preview.neon.enableAuth('staging', { provider: 'stack' })
    const inputs = { ...stack, operation: 'teardown', branch: 'staging' }
    const run = await preview.run('labeled', inputs)
    expect(run.error).toBeUndefined()
    expect(run.outputs).toMatchObject({ result: 'disabled', branch_name: 'staging' })
    expect(staging.auth).toBeUndefined()
  })

  test('a branch that is gone is fine, and a dry run removes nothing', async () => {
    await using preview = await startStackPreview()
    await putPreviewOnStack(preview)
    const dry = await preview.run('closed', { ...stack, dry_run: 'true' })
    expect(dry.outputs['result']).toBe('planned')
    expect(dry.writes).toEqual([])
    preview.neon.deleteBranch(branchName)
    const run = await preview.run('closed', stack)
    expect(run.error).toBeUndefined()
    expect(run.outputs['result']).toBe('absent')
  })
})
