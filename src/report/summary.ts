import { inWords } from '../plan/plan.ts'
import { headline } from './headline.ts'
import { cell, code, table } from './markdown.ts'
import type { Report } from './report.ts'

/** Rows of one table; more are counted. GitHub takes at most 1 MiB of summary for a step. */
const MOST_ROWS = 500

/** The job summary. */
export function summaryOf(report: Report): string {
  const parts = [
    `### Neon Auth: ${cell(headline(report), 200)}`,
    report.problem && blockOf(report.problem),
    addresses(report),
    users(report),
    domains(report),
    changeTable(report),
    ...report.warnings.map((warning) => `> [!WARNING]\n> ${cell(warning, 500)}`),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n\n`
}

function blockOf(problem: string): string {
  const lines = problem.split('\n').slice(0, 60)
  return ['> [!CAUTION]', ...lines.map((line) => `> ${cell(line, 500)}  `)].join('\n')
}

function addresses({ integration, branch }: Report): string | undefined {
  if (branch === undefined) return undefined
  const rows = [['Branch', `${code(branch.name)} (${code(branch.id)})`]]
  if (integration !== undefined) {
    rows.push(['`base_url`', code(integration.baseUrl.href)])
    rows.push(['`jwks_url`', code(integration.jwksUrl.href)])
  }
  if (integration?.databaseName) rows.push(['Database', code(integration.databaseName)])
  return table(['', ''], rows)
}

function users({ users }: Report): string | undefined {
  if (users.length === 0) return undefined
  const rows = users.map(({ email, roles, status }) => [
    cell(email),
    cell(roles?.join(', ') ?? ''),
    status,
  ])
  return bounded(['User', 'Roles', 'Status'], rows)
}

function domains({ domains }: Report): string | undefined {
  if (domains.length === 0) return undefined
  return bounded(
    ['Trusted domain'],
    domains.map((domain) => [code(domain)]),
  )
}

function changeTable({ changes }: Report): string | undefined {
  if (changes.length === 0) return undefined
  const rows = changes.map(({ change, status }) => [cell(inWords(change), 500), status])
  return bounded(['Change', 'Result'], rows)
}

function bounded(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const more = rows.length - MOST_ROWS
  return table(head, rows.slice(0, MOST_ROWS)) + (more > 0 ? `\n\n… and ${more} more` : '')
}
