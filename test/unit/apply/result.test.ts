import { expect, test } from 'vitest'
import { combineAttempts, emptyResult } from '../../../src/apply/result.ts'
import { describeChange } from '../../../src/plan/describe.ts'
import { EMPTY_PLAN } from '../../../src/plan/plan.ts'
import { runReport } from '../../../src/report/run-report.ts'
import { observing, someAuth } from '../../support/observed.ts'
import { someSettings } from '../../support/settings.ts'

test('what was removed before another job came in between is told', () => {
  const superseded = {
    ...emptyResult(),
    superseded: true,
    outcomes: [{ change: { kind: 'reset' }, status: 'done' }] as const,
    warnings: ['A schema was dropped.'],
  }
  const applied = combineAttempts([superseded], emptyResult())
  const settings = someSettings({ operation: 'setup' })
  const report = runReport(settings, observing(someAuth()), EMPTY_PLAN, applied)
  expect(report).toMatchObject({ result: 'updated', warnings: ['A schema was dropped.'] })
  expect(report.changes).toEqual([{ change: describeChange({ kind: 'reset' }), status: 'done' }])
})
