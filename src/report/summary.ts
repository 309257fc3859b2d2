import { headline } from './headline.ts'
import { cell, code, table } from './markdown.ts'
import type { Report } from './report.ts'

/** Rows of one table; more are counted. */
const MOST_ROWS = 500

/**
 * Bytes of one table or block; what does not fit is counted. GitHub takes at most 1 MiB of summary for
 * a step, and drops all of a longer one.
 */
const MOST_BYTES = 150_000

/** The job summary. */
export function summaryOf(report: Report): string {
  const parts = [
    `### Neon Auth: ${cell(headline(report), 200)}`,
    report.problem && blockOf(report.problem),
    addresses(report),
    users(report),
    domains(report),
    callbacks(report),
    settings(report),
    integrations(report),
    changeTable(report),
    warnings(report),
    notes(report),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n\n`
}

function blockOf(problem: string): string {
  const lines = bounded(problem.split('\n'), 60, (line) => `> ${cell(line, 500)}  `)
  return ['> [!CAUTION]', ...lines.fitting, ...(lines.more ? [`> ${lines.more} lines`] : [])].join(
    '\n',
  )
}

function warnings({ warnings }: Report): string {
  return alerts('WARNING', warnings)
}

function notes({ notes }: Report): string {
  return alerts('NOTE', notes)
}

function alerts(kind: 'WARNING' | 'NOTE', texts: readonly string[]): string {
  return bounded(texts, 60, (text) => `> [!${kind}]\n> ${cell(text, 500)}`).fitting.join('\n\n')
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
  return boundedTable(['User', 'Roles', 'Status'], users, ({ email, roles, status }) => [
    cell(email),
    cell(roles?.join(', ') ?? ''),
    status,
  ])
}

function domains({ domains }: Report): string | undefined {
  return boundedTable(['Trusted domain'], domains, (domain) => [code(domain)])
}

function callbacks({ callbacks }: Report): string | undefined {
  return boundedTable(
    ['OAuth provider', 'Callback URL to enter there'],
    callbacks,
    ({ provider, url }) => [cell(provider), code(url, 500)],
  )
}

function settings({ settings }: Report): string | undefined {
  return boundedTable(['Setting', 'Value'], settings, ({ name, value }) => [
    code(name),
    cell(value, 1000),
  ])
}

function integrations({ integrations }: Report): string | undefined {
  return boundedTable(
    ['Auth in this project, on branch', 'Provider', 'Database'],
    integrations,
    ({ branchId, authProvider, databaseName }) => [
      code(branchId),
      cell(authProvider),
      cell(databaseName),
    ],
  )
}

function changeTable({ changes }: Report): string | undefined {
  return boundedTable(['Change', 'Result'], changes, ({ change, status }) => [
    cell(change, 500),
    status,
  ])
}

function boundedTable<Item>(
  head: readonly string[],
  items: readonly Item[],
  row: (item: Item) => readonly string[],
): string | undefined {
  if (items.length === 0) return undefined
  const { fitting, more } = bounded(items, MOST_ROWS, row)
  return table(head, fitting) + (more ? `\n\n${more}` : '')
}

/** Makes as much of the first items as may be shown, and says how many more there are. */
function bounded<Item, Made extends string | readonly string[]>(
  items: readonly Item[],
  most: number,
  make: (item: Item) => Made,
): { fitting: Made[]; more: string } {
  const fitting: Made[] = []
  let bytes = 0
  for (const item of items.slice(0, most)) {
    const made = make(item)
    bytes += Buffer.byteLength(String(made)) + CELL_BORDERS
    if (bytes > MOST_BYTES) break
    fitting.push(made)
  }
  const more = items.length - fitting.length
  return { fitting, more: more > 0 ? `… and ${more} more` : '' }
}

/** Bytes around the cells of a row, at most. */
const CELL_BORDERS = 16
