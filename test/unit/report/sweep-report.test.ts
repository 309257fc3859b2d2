import { expect, test } from 'vitest'
import { parsePattern } from '../../../src/branch-name/pattern.ts'
import { Issues } from '../../../src/lib/issues.ts'
import { sweepReport } from '../../../src/report/sweep-report.ts'
import { someSettings } from '../../support/settings.ts'

test('a branch that is kept because its name can be read in two ways has no number in the report', () => {
  const pattern = parsePattern('{number}-{head_ref}-{head_slug}', new Issues())
  if (pattern === undefined) throw new Error('no pattern')
  const { apiKey, apiHost, projectId, timeout, summary, exportEnv } = someSettings()
  const settings = {
    ...{ apiKey, apiHost, projectId, timeout, summary, exportEnv },
    ...({ operation: 'sweep', deleteData: true, dryRun: false, pattern } as const),
    github: { apiUrl: '', owner: '', repo: '', token: '' },
  }
  const kept = (name: string) =>
    ({ branch: { id: 'br-1', name }, status: 'kept', reason: 'of doubt' }) as const
  const { sweep } = sweepReport(settings, {
    branches: [kept('12-a-b-c'), kept('12-a/b-c')],
    errors: [],
  })
  expect(sweep?.rows.map(({ name, number }) => [name, number])).toEqual([
    ['12-a-b-c', undefined],
    ['12-a/b-c', 12],
  ])
})
