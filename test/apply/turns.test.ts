import { expect, test } from 'vitest'
import { allTurns, NOTHING_APPLIED } from '../../src/apply/apply.ts'
import { inWords, NOTHING_PLANNED } from '../../src/plan/plan.ts'
import { reportOfRun } from '../../src/report/of-plan.ts'
import { observing, someAuth } from '../builders/observed.ts'
import { someSettings } from '../builders/settings.ts'

test('what was removed before another job came in between is told', () => {
  const overtaken = {
    ...NOTHING_APPLIED,
    overtaken: true,
    outcomes: [{ change: { kind: 'reset' }, status: 'done' }] as const,
    warnings: ['A schema was dropped.'],
  }
  const applied = allTurns([overtaken], NOTHING_APPLIED)
  const settings = someSettings({ operation: 'setup' })
  const report = reportOfRun(settings, observing(someAuth()), NOTHING_PLANNED, applied)
  expect(report).toMatchObject({ result: 'updated', warnings: ['A schema was dropped.'] })
  expect(report.changes).toEqual([{ change: inWords({ kind: 'reset' }), status: 'done' }])
})
