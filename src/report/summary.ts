import { pluralize } from '../lib/text.ts'
import { alert } from './alert.ts'
import { headline } from './headline.ts'
import { escapeCell, folded, inlineCode, renderText, table } from './markdown.ts'
import type { Report, ReportedChange, SweepRow } from './report.ts'
import { type Limits, truncatedTable, truncateList } from './truncate.ts'

/**
 * Of one table or block; what does not fit is counted. GitHub takes at most 1 MiB of summary for a step,
 * and drops all of a longer one.
 */
const LIMITS: Limits = { items: 500, bytes: 75_000 }

/** Warnings and notes. */
const MAX_ALERTS: Limits = { ...LIMITS, items: 60 }

/** Users who are shown at once; more are counted, and folded. */
const MAX_OPEN_USERS = 10

/** The job summary: what happened, what there is now, and the changes. */
export function renderSummary(report: Report): string {
  const parts = [
    `### Neon Auth: ${escapeCell(headline(report), 200)}`,
    report.error && alert('CAUTION', report.error, MAX_ALERTS),
    failedChanges(report),
    currentState(report),
    ...report.blocks,
    users(report),
    organizations(report),
    callbacks(report),
    settings(report),
    integrations(report),
    changes(report),
    sweepTable(report),
    alerts('WARNING', report.warnings),
    alerts('NOTE', [...report.notices, ...report.notes]),
    timings(report),
  ]
  return `${parts.filter(Boolean).join('\n\n')}\n\n`
}

function alerts(kind: 'WARNING' | 'NOTE', texts: readonly string[]): string {
  const { fitting, more } = truncateList(texts, MAX_ALERTS, (text) => alert(kind, text))
  return [...fitting, more].filter(Boolean).join('\n\n')
}

/** Steps that took no time to speak of are left out. */
function timings({ timings }: Report): string | undefined {
  const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`
  const steps = timings.filter(({ milliseconds }) => milliseconds >= 50)
  if (steps.length === 0) return undefined
  const all = timings.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
  const each = steps.map(({ step, milliseconds }) => `${step} ${seconds(milliseconds)}`)
  return `Took ${seconds(all)}: ${each.join(', ')}.`
}

/** One table; the branch is its head. */
function currentState(report: Report): string | undefined {
  const { integration, branch } = report
  if (branch === undefined) return undefined
  const rows = [
    ['Auth URL', integration?.baseUrl && inlineCode(integration.baseUrl.href)],
    ['JWKS URL', integration && inlineCode(integration.jwksUrl.href)],
    ['Database', integration?.databaseName && inlineCode(integration.databaseName)],
    ['Trusted domains', domainList(report, ['trusted'])],
    ['Not trusted', domainList(report, ['failed', 'not tried'])],
  ] as const
  return table(
    ['Branch', `${inlineCode(branch.name)} (${inlineCode(branch.id)})`],
    rows.flatMap(([name, value]) => (value ? [[name, value]] : [])),
  )
}

/** Domains that are yet to be trusted are among the changes of a dry run. */
function domainList({ domains }: Report, states: readonly string[]): string {
  const fitting = domains.filter(({ state }) => states.includes(state))
  const list = truncateList(fitting, LIMITS, ({ origin }) => inlineCode(origin))
  return [...list.fitting, list.more].filter(Boolean).join('<br>')
}

function users({ users }: Report): string | undefined {
  const shown = truncatedTable(
    ['User', 'Roles', 'Password', 'Status'],
    users,
    LIMITS,
    ({ email, roles, status, hasPassword }) => [
      escapeCell(email),
      escapeCell(roles?.join(', ') ?? ''),
      status === 'removed' ? '' : hasPassword ? 'yes' : 'none declared',
      status,
    ],
  )
  if (shown === undefined || users.length <= MAX_OPEN_USERS) return shown
  return folded(`${users.length} users: ${countBy(users.map(({ status }) => status))}`, shown)
}

/** A line for each member; a removed organization has none. */
function organizations({ organizations }: Report): string | undefined {
  const rows = organizations.flatMap(({ slug, name = '', status, members }) => {
    const title = [escapeCell(slug), escapeCell(name), status]
    return members.length === 0
      ? [[...title, '', '', '']]
      : members.map(({ email, roles, status }, index) => [
          ...(index === 0 ? title : ['', '', '']),
          escapeCell(email),
          escapeCell(roles.join(', ')),
          status,
        ])
  })
  const head = ['Organization', 'Name', 'Status', 'Member', 'Role', 'Membership']
  const shown = truncatedTable(head, rows, LIMITS, (row) => row)
  if (shown === undefined || rows.length <= MAX_OPEN_USERS) return shown
  const statuses = countBy(organizations.map(({ status }) => status))
  return folded(`${pluralize(organizations.length, 'organization')}: ${statuses}`, shown)
}

function countBy(words: readonly string[]): string {
  return [...new Set(words)]
    .map((word) => `${words.filter((one) => one === word).length} ${word}`)
    .join(', ')
}

function callbacks({ callbacks }: Report): string | undefined {
  return truncatedTable(
    ['OAuth provider', 'Callback URL to register there'],
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
    ['Branches with auth in this project', 'Provider', 'Database', 'Owner'],
    integrations,
    LIMITS,
    ({ branchId, branchName = branchId, authProvider, databaseName, ownedBy }) => [
      inlineCode(branchName),
      escapeCell(authProvider),
      escapeCell(databaseName),
      escapeCell(ownedBy),
    ],
  )
}

const isUnfinished = ({ status }: ReportedChange) => status === 'failed' || status === 'not tried'

/** Open, and before everything that went well. */
function failedChanges({ changes, sweep }: Report): string | undefined {
  if (sweep !== undefined) return undefined
  const rank = ({ status }: ReportedChange) => (status === 'failed' ? 0 : 1)
  const unfinished = changes.filter(isUnfinished).toSorted((a, b) => rank(a) - rank(b))
  return changeTable('Change', unfinished)
}

/** A plan is open, since it is what a dry run is for; what went well is folded. */
function changes({ result, changes, sweep }: Report): string | undefined {
  if (sweep !== undefined) return undefined
  const others = changes.filter((change) => !isUnfinished(change))
  if (result === 'planned') {
    return truncatedTable(['The plan'], others, LIMITS, ({ change }) => [renderText(change)])
  }
  const shown = changeTable('Change', others)
  return shown && folded(pluralize(others.length, 'change', 'changes'), shown)
}

function changeTable(title: string, changes: readonly ReportedChange[]): string | undefined {
  return truncatedTable([title, 'Result'], changes, LIMITS, ({ change, status }) => [
    renderText(change),
    status,
  ])
}

function sweepTable({ sweep }: Report): string | undefined {
  return truncatedTable(['Branch', 'Pull request', 'Result'], sweep?.rows ?? [], LIMITS, sweepRow)
}

function sweepRow({ name, number, status, reason }: SweepRow): string[] {
  return [
    inlineCode(name),
    number === undefined ? '' : `#${number}`,
    reason === '' ? status : `${status}: ${renderText(reason, { most: 200 })}`,
  ]
}
