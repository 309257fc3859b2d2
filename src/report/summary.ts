import { headline } from './headline.ts'
import { escapeCell, inlineCode, table } from './markdown.ts'
import type { Report } from './report.ts'
import { type Limits, truncatedTable, truncateList } from './truncate.ts'

/**
 * Of one table or block; what does not fit is counted. GitHub takes at most 1 MiB of summary for a step,
 * and drops all of a longer one.
 */
const LIMITS: Limits = { items: 500, bytes: 100_000 }

/** Lines of a problem, and warnings and notes. */
const SHORT_LIMITS: Limits = { ...LIMITS, items: 60 }

/** The job summary. */
export function renderSummary(report: Report): string {
  const parts = [
    `### Neon Auth: ${escapeCell(headline(report), 200)}`,
    report.error && blockOf(report.error),
    addresses(report),
    ...report.blocks,
    users(report),
    domains(report),
    callbacks(report),
    settings(report),
    integrations(report),
    changeTable(report),
    keptTable(report),
    warnings(report),
    notes(report),
    timings(report),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n\n`
}

function blockOf(problem: string): string {
  const lines = truncateList(
    problem.split('\n'),
    SHORT_LIMITS,
    (line) => `> ${escapeCell(line, 500)}  `,
  )
  return ['> [!CAUTION]', ...lines.fitting, ...(lines.more ? [`> ${lines.more}`] : [])].join('\n')
}

function warnings({ warnings }: Report): string {
  return alerts('WARNING', warnings)
}

function notes({ notes }: Report): string {
  return alerts('NOTE', notes)
}

function alerts(kind: 'WARNING' | 'NOTE', texts: readonly string[]): string {
  const { fitting, more } = truncateList(
    texts,
    SHORT_LIMITS,
    (text) => `> [!${kind}]\n> ${escapeCell(text, 500)}`,
  )
  return [...fitting, more].filter(Boolean).join('\n\n')
}

/** Steps that took no time to speak of are not worth a word. */
function timings({ timings }: Report): string | undefined {
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`
  const steps = timings.filter(({ milliseconds }) => milliseconds >= 50)
  if (steps.length === 0) return undefined
  const all = timings.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
  const each = steps.map(({ step, milliseconds }) => `${step} ${seconds(milliseconds)}`)
  return `Took ${seconds(all)}: ${each.join(', ')}.`
}

function addresses({ integration, branch }: Report): string | undefined {
  if (branch === undefined) return undefined
  const rows = [['Branch', `${inlineCode(branch.name)} (${inlineCode(branch.id)})`]]
  if (integration !== undefined) {
    if (integration.baseUrl) rows.push(['`base_url`', inlineCode(integration.baseUrl.href)])
    rows.push(['`jwks_url`', inlineCode(integration.jwksUrl.href)])
  }
  if (integration?.databaseName) rows.push(['Database', inlineCode(integration.databaseName)])
  return table(['', ''], rows)
}

function users({ users }: Report): string | undefined {
  return truncatedTable(['User', 'Roles', 'Status'], users, LIMITS, ({ email, roles, status }) => [
    escapeCell(email),
    escapeCell(roles?.join(', ') ?? ''),
    status,
  ])
}

function domains({ domains }: Report): string | undefined {
  return truncatedTable(['Trusted domain'], domains, LIMITS, (domain) => [inlineCode(domain)])
}

function callbacks({ callbacks }: Report): string | undefined {
  return truncatedTable(
    ['OAuth provider', 'Callback URL to enter there'],
    callbacks,
    LIMITS,
    ({ provider, url }) => [escapeCell(provider), inlineCode(url, 500)],
  )
}

function settings({ settings }: Report): string | undefined {
  return truncatedTable(['Setting', 'Value'], settings, LIMITS, ({ name, value }) => [
    inlineCode(name),
    escapeCell(value, 1000),
  ])
}

function integrations({ integrations }: Report): string | undefined {
  return truncatedTable(
    ['Auth in this project, on branch', 'Provider', 'Database', 'Owner'],
    integrations,
    LIMITS,
    ({ branchId, authProvider, databaseName, ownedBy }) => [
      inlineCode(branchId),
      escapeCell(authProvider),
      escapeCell(databaseName),
      escapeCell(ownedBy),
    ],
  )
}

function changeTable({ changes }: Report): string | undefined {
  return truncatedTable(['Change', 'Result'], changes, LIMITS, ({ change, status }) => [
    escapeCell(change, 500),
    status,
  ])
}

function keptTable({ sweep }: Report): string | undefined {
  return truncatedTable(
    ['Kept branch', 'Because'],
    sweep?.kept ?? [],
    LIMITS,
    ({ name, reason }) => [inlineCode(name), escapeCell(reason, 200)],
  )
}
