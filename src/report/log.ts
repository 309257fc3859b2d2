import { inWords } from '../plan/plan.ts'
import { printable } from '../text.ts'
import { headline } from './headline.ts'
import type { Report } from './report.ts'

const MARKS = {
  done: '✓',
  unchanged: '=',
  failed: '✗',
  'not tried': '·',
  planned: '→',
} as const

/** Changes named one by one in the log; more are counted. */
const MOST_LINES = 50

/** What the log says at the end of a run. */
export function logLines(report: Report): string[] {
  const shown = report.changes.slice(0, MOST_LINES).map(({ change, status }) => {
    const told = status === 'done' || status === 'planned' ? '' : ` (${status})`
    return `  ${MARKS[status]} ${printable(inWords(change), 500)}${told}`
  })
  const more = report.changes.length - shown.length
  const { integration } = report
  return [
    headline(report),
    ...shown,
    ...(more > 0 ? [`  … and ${more} more`] : []),
    ...(integration === undefined
      ? []
      : [`  base_url: ${integration.baseUrl.href}`, `  jwks_url: ${integration.jwksUrl.href}`]),
  ]
}
