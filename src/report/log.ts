import { pluralize, printable } from '../lib/text.ts'
import type { ReconciledOrganization } from '../organizations/compare.ts'
import { headline } from './headline.ts'
import type { Report, ReportedChange, ReportedUser } from './report.ts'

const MARKS = {
  done: '✓',
  unchanged: '=',
  failed: '✗',
  'not tried': '·',
  planned: '→',
} as const

/** Changes, and users, that are named one by one in the log; more are counted. */
const MAX_LINES = 50

/** What the log says at the end of a run. */
export function logLines(report: Report): string[] {
  const {
    operation,
    changes,
    users,
    organizations,
    integration,
    domains,
    settings,
    integrations,
    notes,
    sweep,
  } = report
  return [
    headline(report),
    ...truncateLines(changes.map(changeLine)),
    ...truncateLines(
      (sweep?.kept ?? []).map(({ name, reason }) => `  = ${printable(name)}: kept, ${reason}`),
    ),
    ...truncateLines(users.map(userLine)),
    ...truncateLines(organizations.map(organizationLine)),
    ...(integration === undefined
      ? []
      : [
          ...(integration.baseUrl ? [`  base_url: ${integration.baseUrl.href}`] : []),
          `  jwks_url: ${integration.jwksUrl.href}`,
        ]),
    ...(operation === 'status' ? domains.map(({ origin }) => `  trusts ${printable(origin)}`) : []),
    ...settings.map(({ name, value }) => `  ${name}: ${printable(value, 1000)}`),
    ...integrations.map(
      ({ branchId, branchName = branchId, authProvider, databaseName, ownedBy }) =>
        `  in this project: ${printable(authProvider, 40)} on branch ${printable(branchName)}, database ${printable(databaseName, 80)}, owned by ${printable(ownedBy, 40)}`,
    ),
    ...notes.map((note) => `  i ${printable(note, 500)}`),
  ]
}

function changeLine({ change, status }: ReportedChange): string {
  const told = status === 'done' || status === 'planned' ? '' : ` (${status})`
  return `  ${MARKS[status]} ${printable(change, 500)}${told}`
}

function userLine({ email, status, hasPassword }: ReportedUser): string {
  // One without a declared password may still have one, copied from the parent.
  const password = hasPassword ? 'with a password' : 'no password declared'
  return `  ${printable(email)}: ${status}${status === 'removed' ? '' : `, ${password}`}`
}

function organizationLine({ slug, status, members }: ReconciledOrganization): string {
  const shown = members.filter((member) => member.status !== 'removed').length
  return `  ${printable(slug)}: ${status}${status === 'removed' ? '' : `, with ${pluralize(shown, 'declared member')}`}`
}

function truncateLines(lines: readonly string[]): string[] {
  const more = lines.length - MAX_LINES
  return more > 0 ? [...lines.slice(0, MAX_LINES), `  … and ${more} more`] : [...lines]
}
