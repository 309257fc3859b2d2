import { printable } from '../lib/text.ts'
import { describeChange } from '../plan/plan.ts'
import type { SweepSettings } from '../settings/settings.ts'
import type { SweepResult } from '../sweep/sweep.ts'
import type { SweptBranch } from '../sweep/sweep-branch.ts'
import { EMPTY_REPORT, type Report, type ReportedChange } from './report.ts'

/** How a branch that is torn down, or was to be, is told as a change. */
const CHANGED: Partial<Record<SweptBranch['status'], ReportedChange['status']>> = {
  swept: 'done',
  planned: 'planned',
  failed: 'failed',
  'not tried': 'not tried',
}

/** The report of a sweep: a change for every branch that was left over, and what was kept. */
export function sweepReport({ deleteData, dryRun }: SweepSettings, swept: SweepResult): Report {
  const { branches } = swept
  const kept = [...withStatus(branches, 'kept'), ...withStatus(branches, 'in use')]
  const what = describeChange({ kind: 'disable', deleteData })
  return {
    ...EMPTY_REPORT,
    operation: 'sweep',
    result: dryRun ? 'planned' : 'swept',
    changes: branches.flatMap(({ branch, status, reason }) => {
      const told = CHANGED[status]
      const change = `${what} on branch ${printable(branch.name, 100)}, because ${reason}`
      return told === undefined ? [] : [{ change, status: told }]
    }),
    sweep: {
      swept: withStatus(branches, dryRun ? 'planned' : 'swept').length,
      kept: kept.map(({ branch, reason }) => ({ name: branch.name, reason })),
      withoutAuth: withStatus(branches, 'without auth').length,
    },
  }
}

function withStatus(
  branches: readonly SweptBranch[],
  status: SweptBranch['status'],
): SweptBranch[] {
  return branches.filter((one) => one.status === status)
}
