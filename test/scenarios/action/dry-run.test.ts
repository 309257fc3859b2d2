import { describe, expect, test } from 'vitest'
import { branchName, declared, listOutput, startPreview } from '../../support/preview.ts'

const inputs = { ...declared, allow_localhost: 'false', dry_run: 'true' }

describe('a dry run', () => {
  test.for([
    ['a branch without auth', false],
    ['a branch that inherited auth', true],
  ] as const)('shows the plan and only reads: %s', async ([, inherits]) => {
    await using preview = await startPreview({ inherits })
    for (const reset of ['false', 'true']) {
      for (const action of ['opened', 'synchronize', 'closed'] as const) {
        const run = await preview.run(action, { ...inputs, reset })
        expect(run.exitCode).toBe(0)
        expect(run.outputs['result']).toBe('planned')
        expect(run.requests.filter(({ method }) => method !== 'GET')).toEqual([])
      }
    }
  })

  test('tells every change that a real run would make', async () => {
    await using preview = await startPreview()
    const run = await preview.run('opened', inputs)
    const changes = [
      'enable auth',
      'trust https://pr-12.example.com',
      'set allow_localhost to false',
      'seed ada@example.com, bob@example.com, eve@example.com',
    ]
    expect(listOutput(run, 'changes')).toEqual(
      changes.map((change) => ({ change, status: 'planned' })),
    )
    expect(run.log.split('\n')).toEqual([
      `Dry run: nothing was changed on branch ${branchName}`,
      ...changes.map((change) => `  → ${change}`),
    ])
    expect(run.summary).toContain(
      [
        '| The plan |',
        '| :-- |',
        '| enable auth |',
        '| trust https&#58;//pr\\-12.example.com |',
        '| set allow\\_localhost to false |',
        '| seed ada&#64;example.com, bob&#64;example.com, eve&#64;example.com |',
        '',
      ].join('\n'),
    )
  })

  test('of a teardown tells that auth would be disabled', async () => {
    await using preview = await startPreview({ inherits: true })
    const run = await preview.run('closed', inputs)
    expect(listOutput(run, 'changes')).toEqual([
      { change: 'disable auth and drop its data (delete_data)', status: 'planned' },
    ])
    expect(run.outputs).toMatchObject({ operation: 'teardown', created: 'false', domains: '[]' })
  })

  test('works where the branch does not exist yet', async () => {
    await using preview = await startPreview({ branch: null })
    const run = await preview.run('opened', { ...inputs, wait_for_branch: '0' })
    expect(run.exitCode).toBe(0)
    expect(run.outputs).toMatchObject({ result: 'planned', branch_id: '' })
    expect(listOutput(run, 'changes')).toHaveLength(4)
  })

  test('is refused on production as a real run is', async () => {
    await using preview = await startPreview()
    const run = await preview.run('opened', { ...inputs, branch: 'production' })
    expect(run.exitCode).toBe(1)
    expect(run.errors[0]).toContain('it is the default branch of the project')
  })
})
