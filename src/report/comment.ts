import { createHash } from 'node:crypto'
import type { CommentSpec } from '../clients/github/comments.ts'
import type { ChangeSettings, SetupSettings, TeardownSettings } from '../settings/settings.ts'
import { alert } from './alert.ts'
import { folded, inlineCode, renderLink, renderText, table } from './markdown.ts'
import type { Report } from './report.ts'
import { type Limits, truncatedTable } from './truncate.ts'

/** GitHub takes 65,536 characters; of each table, much less is enough. */
const LIMITS: Limits = { items: 50, bytes: 15_000 }

/**
 * What the comment on the pull request is to say: what a reviewer can do now, not what this run changed.
 * Text from outside appears in it only as code, in which GitHub sees no mentions or references.
 *
 * @param now milliseconds since the epoch
 * @returns undefined if this run has nothing to say there
 */
export function renderComment(
  settings: ChangeSettings,
  report: Report,
  now: number,
): CommentSpec | undefined {
  const { operation, dryRun } = settings
  // Auth that goes with the job is none that a reader of the pull request could use.
  if (operation === 'setup' ? settings.lifetime === 'job' : settings.jobAuth) return undefined
  if (dryRun || report.result === 'skipped' || report.superseded) return undefined
  return {
    marker: markerOf(settings),
    text: `${textOf(settings, report)}\n\n<sub>${commitOf(settings)}`,
    // Alone it is no reason to write the comment again.
    footer: `Updated ${minuteOf(now)}</sub>`,
    create: operation === 'setup' && report.result !== 'failed',
  }
}

function textOf(settings: ChangeSettings, report: Report): string {
  if (report.result === 'failed') return failed(settings, report)
  return settings.operation === 'setup' ? ready(settings, report) : removed(settings, report)
}

/**
 * One comment for each branch that a pull request has auth on: the jobs of a monorepo, with a project
 * or a branch each, do not take turns in one comment.
 */
function markerOf({ projectId, branch }: ChangeSettings): string {
  const key = createHash('sha256').update(`${projectId} ${branch}`).digest('hex').slice(0, 16)
  return `<!-- neon-auth-preview ${key} -->`
}

function commitOf({ pullRequest }: ChangeSettings): string {
  const sha = pullRequest?.headSha
  return sha ? `Commit ${inlineCode(sha.slice(0, 7))} · ` : ''
}

function minuteOf(now: number): string {
  return `${new Date(now).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

function ready(settings: SetupSettings, report: Report): string {
  const { previewUrl } = settings
  return [
    '### ✅ Sign-in is ready on this preview',
    previewUrl && `**Preview:** ${renderLink(previewUrl)}`,
    userTable(settings, report),
    passwordLine(settings),
    details(settings, report),
  ]
    .filter(Boolean)
    .join('\n\n')
}

/** Who can sign in; and how, unless each of them has a password, which the line below says. */
function userTable({ users }: SetupSettings, report: Report): string | undefined {
  const present = users.filter(({ absent }) => absent !== true)
  const tellsHow = !present.every(hasPassword)
  const head = ['Sign in as', 'Roles', ...(tellsHow ? ['With'] : [])]
  return truncatedTable(head, present, LIMITS, (user) => [
    inlineCode(user.email),
    inlineCode((user.roles ?? rolesOf(user.email, report)).join(', ')),
    ...(tellsHow ? [hasPassword(user) ? 'password' : 'one-time code or magic link'] : []),
  ])
}

/** Of a user who declares none, those that the service gave. */
function rolesOf(email: string, { users }: Report): readonly string[] {
  return users.find((user) => user.email === email)?.roles ?? ['user']
}

function hasPassword({ password }: SetupSettings['users'][number]): boolean {
  return password !== undefined
}

function passwordLine({ users, passwordHint }: SetupSettings): string | undefined {
  if (!users.some((user) => user.absent !== true && hasPassword(user))) return undefined
  return passwordHint === ''
    ? 'Password: in the secrets of the workflow. (Its input <code>password_hint</code> can say here where testers find it.)'
    : `Password: ${renderText(passwordHint, { links: true })}`
}

function details({ branch }: SetupSettings, { integration, domains }: Report): string {
  const rows = [
    ['Auth URL', integration?.baseUrl],
    ['JWKS URL', integration?.jwksUrl],
  ] as const
  const urls = rows.flatMap(([name, url]) => (url ? [[name, inlineCode(url.href)]] : []))
  const trusted = domains.filter(({ state }) => state === 'trusted')
  const content = [
    table(['Branch', inlineCode(branch)], urls),
    truncatedTable(['Trusted domain'], trusted, LIMITS, ({ origin }) => [inlineCode(origin)]),
  ]
  return folded('Auth endpoints and Neon branch', content.filter(Boolean).join('\n\n'))
}

function failed({ operation, branch }: ChangeSettings, { error = '', changes }: Report): string {
  const failures = changes.filter(({ status }) => status === 'failed')
  const [title, consequence] =
    operation === 'setup'
      ? ['The latest setup failed', 'so sign-in may not work on this preview']
      : ['Cleaning up this preview failed', 'so its auth may still be there']
  return [
    `### ❌ ${title}`,
    `It failed on branch ${inlineCode(branch)}, ${consequence}.`,
    error && alert('CAUTION', error, { items: 20, bytes: 10_000 }),
    truncatedTable(['What failed'], failures, LIMITS, ({ change }) => [renderText(change)]),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function removed({ branch, deleteData }: TeardownSettings, { result }: Report): string {
  const name = inlineCode(branch)
  const what =
    result !== 'disabled'
      ? `Auth is not enabled on branch ${name}.`
      : deleteData
        ? `Auth was removed from branch ${name}, with all users and sessions.`
        : `Auth is disabled on branch ${name}. Its data was kept.`
  return `### Neon Auth was removed from this preview\n\n${what}`
}
