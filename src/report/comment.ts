import { createHash } from 'node:crypto'
import type { CommentSpec } from '../clients/github/comments.ts'
import type { ChangeSettings, SetupSettings, TeardownSettings } from '../settings/settings.ts'
import { inlineCode, table } from './markdown.ts'
import type { Report } from './report.ts'
import { type Limits, truncatedTable } from './truncate.ts'

/** GitHub takes 65,536 characters; of each table, much less is enough. */
const LIMITS: Limits = { items: 50, bytes: 15_000 }

/**
 * What the comment on the pull request is to say: what is, not what this run changed, so that it stays
 * as it is while nothing changes. Text from outside stands in it as code only, where GitHub sees no
 * mentions and no references.
 *
 * @returns undefined if this run has nothing to say there
 */
export function renderComment(settings: ChangeSettings, report: Report): CommentSpec | undefined {
  const { operation, dryRun } = settings
  // Auth that goes with the job is none that a reader of the pull request could use.
  if (operation === 'setup' ? settings.lifetime === 'job' : settings.jobAuth) return undefined
  if (dryRun || report.result === 'skipped') return undefined
  const marker = markerOf(settings)
  if (report.result === 'failed') {
    return {
      marker,
      text: `### Neon Auth: the latest ${operation} failed\n\n${FAILED}`,
      create: false,
    }
  }
  return settings.operation === 'setup'
    ? { marker, text: ready(settings, report), create: true }
    : { marker, text: removed(settings), create: false }
}

const FAILED = 'The log of its job tells why.'

/**
 * One comment for each branch that a pull request has auth on: the jobs of a monorepo, with a project
 * or a branch each, do not take turns in one comment.
 */
function markerOf({ projectId, branch }: ChangeSettings): string {
  const key = createHash('sha256').update(`${projectId} ${branch}`).digest('hex').slice(0, 16)
  return `<!-- neon-auth-preview ${key} -->`
}

function ready({ users, domains, branch }: SetupSettings, { integration }: Report): string {
  const addresses = [
    ['`base_url`', integration?.baseUrl],
    ['`jwks_url`', integration?.jwksUrl],
  ] as const
  const told = addresses.flatMap(([name, url]) => (url ? [[name, inlineCode(url.href)]] : []))
  const present = users.filter(({ absent }) => absent !== true)
  return [
    '### Neon Auth is ready for this preview',
    table(['', ''], [['Branch', inlineCode(branch)], ...told]),
    truncatedTable(['Test user', 'Roles'], present, LIMITS, ({ email, roles }) => [
      inlineCode(email),
      roles === undefined || roles.length === 0 ? '' : inlineCode(roles.join(', ')),
    ]),
    truncatedTable(['Trusted domain'], domains, LIMITS, (domain) => [inlineCode(domain)]),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function removed({ branch, deleteData }: TeardownSettings): string {
  const kept = deleteData ? '' : ' Its data is kept.'
  return `### Neon Auth was removed\n\nAuth is not enabled on branch ${inlineCode(branch)} any more.${kept}`
}
