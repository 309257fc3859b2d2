import { createHash } from 'node:crypto'
import type { Wanted } from '../github/comments.ts'
import type { Settings } from '../settings/settings.ts'
import { boundedTable, type Most } from './bounded.ts'
import { code, table } from './markdown.ts'
import type { Report } from './report.ts'

/** GitHub takes 65,536 characters; of each table, much less is enough. */
const MOST: Most = { items: 50, bytes: 15_000 }

/**
 * What the comment on the pull request is to say: what is, not what this run changed, so that it stays
 * as it is while nothing changes. Text from outside stands in it as code only, where GitHub sees no
 * mentions and no references.
 *
 * @returns undefined if this run has nothing to say there
 */
export function commentOf(settings: Settings, report: Report): Wanted | undefined {
  const { operation, dryRun, lifetime, endOf } = settings
  // Auth that goes with the job is none that a reader of the pull request could use.
  if (lifetime === 'job' || endOf !== undefined) return undefined
  if (dryRun || report.result === 'skipped') return undefined
  if (operation !== 'setup' && operation !== 'teardown') return undefined
  const marker = markerOf(settings)
  if (report.result === 'failed') {
    return {
      marker,
      text: `### Neon Auth: the latest ${operation} failed\n\n${FAILED}`,
      create: false,
    }
  }
  return operation === 'setup'
    ? { marker, text: ready(settings, report), create: true }
    : { marker, text: removed(settings), create: false }
}

const FAILED = 'The log of its job tells why.'

/**
 * One comment for each branch that a pull request has auth on: the jobs of a monorepo, with a project
 * or a branch each, do not take turns in one comment.
 */
function markerOf({ projectId, branch }: Settings): string {
  const key = createHash('sha256').update(`${projectId} ${branch}`).digest('hex').slice(0, 16)
  return `<!-- neon-auth-preview ${key} -->`
}

function ready({ users, domains, branch }: Settings, { integration }: Report): string {
  const addresses = [
    ['`base_url`', integration?.baseUrl],
    ['`jwks_url`', integration?.jwksUrl],
  ] as const
  const told = addresses.flatMap(([name, url]) => (url ? [[name, code(url.href)]] : []))
  const present = users.filter(({ absent }) => absent !== true)
  return [
    '### Neon Auth is ready for this preview',
    table(['', ''], [['Branch', code(branch)], ...told]),
    boundedTable(['Test user', 'Roles'], present, MOST, ({ email, roles }) => [
      code(email),
      roles === undefined || roles.length === 0 ? '' : code(roles.join(', ')),
    ]),
    boundedTable(['Trusted domain'], domains, MOST, (domain) => [code(domain)]),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function removed({ branch, deleteData }: Settings): string {
  const kept = deleteData ? '' : ' Its data is kept.'
  return `### Neon Auth was removed\n\nAuth is not enabled on branch ${code(branch)} any more.${kept}`
}
