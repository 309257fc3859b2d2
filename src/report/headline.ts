import { pluralize, printable } from '../lib/text.ts'
import type { Report } from './report.ts'

/** What happened, in one line. */
export function headline(report: Report): string {
  const { result, operation, branch } = report
  if (operation === 'status') return statusLine(report)
  if (result === 'swept' || operation === 'sweep') return sweepLine(report)
  if (report.headline && result !== 'failed') return report.headline
  const on = branch === undefined ? '' : ` on branch ${printable(branch.name, 100)}`
  switch (result) {
    case 'enabled':
      return `Auth is enabled${on}`
    case 'updated':
      return `Auth was brought up to date${on}`
    case 'unchanged':
      if (operation === 'teardown') return `Auth is kept${on}`
      return `Auth is as declared${on}; nothing had to be changed`
    case 'disabled':
      return `Auth is disabled${on}`
    case 'absent':
      return branch === undefined
        ? 'There is no such branch (any more), so there is no auth to disable'
        : `Auth is not enabled${on}, so there is nothing to disable`
    case 'planned':
      return `Dry run: nothing was changed${on}`
    case 'skipped':
      return 'Skipped'
    case 'failed':
      if (operation === undefined) return 'Nothing was done'
      return `${capitalized(operation)} failed${on}`
  }
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}

function statusLine({ result, branch }: Report): string {
  if (result === 'failed') return 'Status failed'
  if (branch === undefined) return 'Status: there is no such branch'
  const is = result === 'absent' ? 'is not enabled' : 'is enabled'
  return `Status: auth ${is} on branch ${printable(branch.name, 100)}`
}

function sweepLine({ result, sweep }: Report): string {
  if (sweep === undefined) return 'Sweep failed: nothing was changed'
  const { swept, kept, withoutAuth } = sweep
  const verb =
    result === 'planned'
      ? 'Dry run of a sweep: would remove'
      : `${result === 'failed' ? 'Sweep with errors' : 'Sweep'}: removed`
  const branches = pluralize(swept, 'branch', 'branches')
  return `${verb} auth on ${branches} of closed pull requests; kept ${kept.length}; without auth ${withoutAuth}`
}
