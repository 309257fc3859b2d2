import { bounded, boundedTable, type Most } from './bounded.ts'
import { headline } from './headline.ts'
import { cell, code, table } from './markdown.ts'
import type { Report } from './report.ts'

/**
 * Of one table or block; what does not fit is counted. GitHub takes at most 1 MiB of summary for a step,
 * and drops all of a longer one.
 */
const MOST: Most = { items: 500, bytes: 100_000 }

/** Lines of a problem, and warnings and notes. */
const FEW: Most = { ...MOST, items: 60 }

/** The job summary. */
export function summaryOf(report: Report): string {
  const parts = [
    `### Neon Auth: ${cell(headline(report), 200)}`,
    report.problem && blockOf(report.problem),
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
  const lines = bounded(problem.split('\n'), FEW, (line) => `> ${cell(line, 500)}  `)
  return ['> [!CAUTION]', ...lines.fitting, ...(lines.more ? [`> ${lines.more}`] : [])].join('\n')
}

function warnings({ warnings }: Report): string {
  return alerts('WARNING', warnings)
}

function notes({ notes }: Report): string {
  return alerts('NOTE', notes)
}

function alerts(kind: 'WARNING' | 'NOTE', texts: readonly string[]): string {
  const { fitting, more } = bounded(texts, FEW, (text) => `> [!${kind}]\n> ${cell(text, 500)}`)
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
  const rows = [['Branch', `${code(branch.name)} (${code(branch.id)})`]]
  if (integration !== undefined) {
    if (integration.baseUrl) rows.push(['`base_url`', code(integration.baseUrl.href)])
    rows.push(['`jwks_url`', code(integration.jwksUrl.href)])
  }
  if (integration?.databaseName) rows.push(['Database', code(integration.databaseName)])
  return table(['', ''], rows)
}

function users({ users }: Report): string | undefined {
  return boundedTable(['User', 'Roles', 'Status'], users, MOST, ({ email, roles, status }) => [
    cell(email),
    cell(roles?.join(', ') ?? ''),
    status,
  ])
}

function domains({ domains }: Report): string | undefined {
  return boundedTable(['Trusted domain'], domains, MOST, (domain) => [code(domain)])
}

function callbacks({ callbacks }: Report): string | undefined {
  return boundedTable(
    ['OAuth provider', 'Callback URL to enter there'],
    callbacks,
    MOST,
    ({ provider, url }) => [cell(provider), code(url, 500)],
  )
}

function settings({ settings }: Report): string | undefined {
  return boundedTable(['Setting', 'Value'], settings, MOST, ({ name, value }) => [
    code(name),
    cell(value, 1000),
  ])
}

function integrations({ integrations }: Report): string | undefined {
  return boundedTable(
    ['Auth in this project, on branch', 'Provider', 'Database', 'Owner'],
    integrations,
    MOST,
    ({ branchId, authProvider, databaseName, ownedBy }) => [
      code(branchId),
      cell(authProvider),
      cell(databaseName),
      cell(ownedBy),
    ],
  )
}

function changeTable({ changes }: Report): string | undefined {
  return boundedTable(['Change', 'Result'], changes, MOST, ({ change, status }) => [
    cell(change, 500),
    status,
  ])
}

function keptTable({ sweep }: Report): string | undefined {
  return boundedTable(['Kept branch', 'Because'], sweep?.kept ?? [], MOST, ({ name, why }) => [
    code(name),
    cell(why, 200),
  ])
}
