import { printable } from '../lib/text.ts'
import { describeChange } from '../plan/describe.ts'
import type { SweepSettings } from '../settings/settings.ts'
import type { SweepResult } from '../sweep/sweep.ts'
import type { SweptBranch } from '../sweep/sweep-branch.ts'
import { EMPTY_REPORT, type Report, type ReportedChange, type SweepRow } from './report.ts'

/** What became of a branch, in the words of the log's changes and of the summary; nothing if it has no auth. */
const STATUS: Record<
  SweptBranch['status'],
  { change?: ReportedChange['status']; row?: SweepRow['status'] }
> = {
  failed: { change: 'failed', row: 'failed' },
  'not tried': { change: 'not tried', row: 'not tried' },
  swept: { change: 'done', row: 'removed' },
  planned: { change: 'planned', row: 'would be removed' },
  kept: { row: 'kept' },
  'in use': { row: 'kept' },
  'without auth': {},
}

/** The report of a sweep: a change for every orphaned branch, and what was kept. */
export function sweepReport(settings: SweepSettings, { branches }: SweepResult): Report {
  const { dryRun } = settings
  const kept = [...withStatus(branches, 'kept'), ...withStatus(branches, 'in use')]
  return {
    ...EMPTY_REPORT,
    operation: 'sweep',
    result: dryRun ? 'planned' : 'swept',
    changes: branches.flatMap((branch) => {
      const { change: status } = STATUS[branch.status]
      return status === undefined ? [] : [{ change: describeSwept(settings, branch), status }]
    }),
    sweep: {
      swept: withStatus(branches, dryRun ? 'planned' : 'swept').length,
      kept: kept.map(({ branch, reason }) => ({ name: branch.name, reason })),
      withoutAuth: withStatus(branches, 'without auth').length,
      rows: rowsOf(settings, branches),
    },
    notes: branches.length > 0 ? [] : [noneFits(settings)],
  }
}

/** With a misspelled pattern, nothing would ever be swept. */
function noneFits({ pattern, projectId }: SweepSettings): string {
  return `No branch of project ${projectId} has a name that fits ${printable(pattern.text, 100)}.`
}

function describeSwept(
  { deleteData }: SweepSettings,
  { branch, status, reason }: SweptBranch,
): string {
  const change = `${describeChange({ kind: 'disable', deleteData })} on branch ${printable(branch.name, 100)}`
  return status === 'failed' || status === 'not tried'
    ? `${change} (${reason})`
    : `${change}, because ${reason}`
}

function rowsOf({ pattern }: SweepSettings, branches: readonly SweptBranch[]): SweepRow[] {
  return Object.entries(STATUS).flatMap(([status, { row }]) =>
    row === undefined
      ? []
      : branches
          .filter((one) => one.status === status)
          .map(({ branch: { name }, reason }) => {
            const parsed = pattern.parse(name)
            const number = typeof parsed === 'object' ? parsed.number : undefined
            return { name, number, status: row, reason }
          }),
  )
}

function withStatus(
  branches: readonly SweptBranch[],
  status: SweptBranch['status'],
): SweptBranch[] {
  return branches.filter((one) => one.status === status)
}
