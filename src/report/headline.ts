import { pluralize, printable } from '../lib/text.ts'
import type { Report } from './report.ts'

/** What happened, in one line. */
export function headline(report: Report): string {
  const { result, operation, branch } = report
  if (operation === 'status') return statusLine(report)
  if (result === 'swept' || operation === 'sweep') return sweepLine(report)
  if (report.headline && result !== 'failed') return report.headline
  if (isBranchMissing(report)) {
    const dryRun = result === 'planned' ? 'Dry run: ' : ''
    return `${dryRun}${notFound(report)}; nothing to clean up`
  }
  const on = branch === undefined ? '' : ` on branch ${printable(branch.name, 100)}`
  switch (result) {
    case 'enabled':
      return `Auth is enabled${on}`
    case 'updated':
      return `Auth was updated${on}`
    case 'unchanged':
      if (operation === 'teardown') return `Auth is kept${on}`
      return `No changes: auth is up to date${on}`
    case 'disabled':
      return `Auth is disabled${on}`
    case 'absent':
      return `Auth is not enabled${on}; nothing to clean up`
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

/** Whether a teardown, or a status, has found no branch. */
export function isBranchMissing({ result, operation, branch }: Report): boolean {
  if (branch !== undefined) return false
  return result === 'absent' || (result === 'planned' && operation === 'teardown')
}

function notFound({ target }: Report): string {
  return target === undefined
    ? 'Branch not found'
    : `Branch ${printable(target.branch, 100)} not found in project ${printable(target.projectId, 80)}`
}

function statusLine(report: Report): string {
  const { result, branch } = report
  if (result === 'failed') return 'Status failed'
  if (branch === undefined) return `Status: ${notFound(report).replace('Branch', 'branch')}`
  const state = result === 'absent' ? 'is not enabled' : 'is enabled'
  return `Status: auth ${state} on branch ${printable(branch.name, 100)}`
}

function sweepLine({ result, sweep }: Report): string {
  if (sweep === undefined) return 'Sweep failed: nothing was changed'
  const { swept, kept, withoutAuth } = sweep
  const verb =
    result === 'planned'
      ? 'Dry run of a sweep: would remove'
      : `${result === 'failed' ? 'Sweep with errors' : 'Sweep'}: removed`
  const branches = pluralize(swept, 'branch', 'branches')
  return `${verb} auth from ${branches} of closed pull requests; kept ${kept.length}; without auth ${withoutAuth}`
}
