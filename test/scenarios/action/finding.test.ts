import { describe, expect, test } from 'vitest'
import { waitForBranch } from '../../../src/observe/branch.ts'
import { neonApiOf } from '../../support/neon-api.ts'
import { branchName, startPreview } from '../../support/preview.ts'
import { startStandIn } from '../../support/stand-in/stand-in.ts'

describe('the preview branch among others', () => {
  test('is found among thousands of branches whose names contain its name', async () => {
    await using preview = await startPreview()
    for (let number = 0; number < 2_500; number += 1) {
      preview.neon.addBranch({ name: `${branchName}-${number}` })
    }
    const run = await preview.run('opened')
    expect(run.outputs).toMatchObject({ result: 'enabled', branch_id: preview.branch().id })
    const lists = run.requests.filter(({ path }) => path.endsWith('/branches'))
    expect(lists).toHaveLength(3)
  })

  test('is never replaced by one that looks like it', async () => {
    await using preview = await startPreview({ branch: null })
    const alike = [
      `${branchName}-2`,
      `old/${branchName}`,
      branchName.toUpperCase(),
      'preview/pr-12',
    ]
    for (const name of alike) preview.neon.addBranch({ name })
    preview.neon.addBranch({ name: 'x', id: 'br-preview-pr-12-feature-login' })
    const run = await preview.run('opened', { wait_for_branch: '0' })
    expect(run.exitCode).toBe(1)
    expect(run.writes).toEqual([])
    expect(run.errors).toEqual([
      `Could not find the branch "${branchName}" in project ${preview.neon.projectId}: no branch has exactly this name or id, after 0 seconds of waiting; the nearest names are "${branchName}-2", "old/${branchName}" and "preview/pr-12"
Likely cause: the branch is created later or under another name, or it was deleted.
What to do: run this step after the one that creates the branch, give \`branch\` its exact name or id, or raise \`wait_for_branch\`.`,
    ])
  })

  test('is found among branches that have its name as a part of their names or ids', async () => {
    await using preview = await startPreview()
    preview.neon.addBranch({ name: 'pr-12' })
    for (const name of ['pr-120', 'x-pr-12', 'pr-12-old', 'PR-12']) {
      preview.neon.addBranch({ name, id: `br-${name.toLowerCase()}-pr-12` })
    }
    const run = await preview.run('opened', { branch: 'pr-{number}' })
    expect(run.outputs).toMatchObject({ result: 'enabled', branch_name: 'pr-12' })
  })

  test('is found by its id', async () => {
    await using preview = await startPreview()
    const { id } = preview.branch()
    preview.neon.addBranch({ name: `${id}-copy` })
    const run = await preview.run('opened', { branch: id })
    expect(run.outputs).toMatchObject({ branch_id: id, branch_name: branchName })
  })

  test('may have a name that begins like an id', async () => {
    await using preview = await startPreview()
    preview.neon.addBranch({ name: 'br-experiment' })
    const run = await preview.run('opened', { branch: 'br-experiment' })
    expect(run.outputs['branch_name']).toBe('br-experiment')
  })

  test("is not guessed when its name is another's id", async () => {
    await using preview = await startPreview()
    const { id } = preview.branch()
    const namesake = preview.neon.addBranch({ name: id })
    const run = await preview.run('opened', { branch: id })
    expect(run.exitCode).toBe(1)
    expect(run.writes).toEqual([])
    expect(run.errors[0]).toContain(
      `it is the name of one branch and the id of another (${namesake.id}, ${id})`,
    )
  })

  test('may be taken from the pull request in other ways', async () => {
    await using preview = await startPreview()
    preview.neon.addBranch({ name: 'pr-12/feature-login' })
    const run = await preview.run('opened', { branch: 'pr-{number}/{head_slug}' })
    expect(run.outputs['branch_name']).toBe('pr-12/feature-login')
  })

  test('is waited for while another tool is creating it', async () => {
    await using preview = await startPreview({ branch: { appearsAfterLists: 1 } })
    const run = await preview.run('opened')
    expect(run.outputs['result']).toBe('enabled')
  })
})

describe('waiting for a branch', () => {
  const open = async () => ({ open: [], notices: [] })

  test('ends as soon as it is there', async () => {
    await using standIn = await startStandIn()
    standIn.addBranch({ name: branchName, appearsAfterLists: 4 })
    await using api = neonApiOf(standIn)
    const found = await waitForBranch(api.neon, branchName, 30, open)
    expect(found).toMatchObject({ branch: { name: branchName } })
    expect(api.clock.waits).toEqual([2_000, 2_000, 2_000, 2_000])
  })

  test.for([
    [0, 1],
    [1, 1],
    [2, 2],
    [5, 3],
    [30, 16],
  ] as const)('for %i seconds takes %i looks', async ([seconds, looks]) => {
    await using standIn = await startStandIn()
    await using api = neonApiOf(standIn)
    expect(await waitForBranch(api.neon, branchName, seconds, open)).toMatchObject({
      branch: undefined,
    })
    expect(standIn.requests).toHaveLength(looks)
  })
})
