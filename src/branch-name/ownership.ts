import type { PullRequest } from '../clients/github/pull-request.ts'
import type { AuthIntegration } from '../clients/neon/auth.ts'
import type { Branch } from '../clients/neon/branch.ts'
import type { JobAuth } from '../event/job-auth.ts'
import { ActionError } from '../lib/errors.ts'
import { Issues } from '../lib/issues.ts'
import { printable } from '../lib/text.ts'
import { hasPlaceholders, renderTemplate, slugify } from './template.ts'

/**
 * Stops what removes data, where an event chose it, if the branch is not the pull request's.
 *
 * @param operation what the event chose, for the error
 * @throws ActionError
 */
export function assertOwned(
  branch: Branch,
  pullRequest: PullRequest | undefined,
  operation: 'setup' | 'teardown',
): void {
  if (pullRequest !== undefined && nameIdentifies(branch.name, pullRequest)) return
  const what = operation === 'setup' ? 'remove the present auth (reset)' : 'tear down auth'
  const { number, headRef = 'unknown' } = pullRequest ?? {}
  const which = number ? ` (${number}) nor its head ref (${printable(headRef, 100)})` : ''
  const fork = pullRequest?.fromFork ? '; the head ref of a fork does not count' : ''
  throw new ActionError({
    attempted: `${what} on branch "${printable(branch.name)}"`,
    answered: `its name carries neither the number of the pull request${which}${fork}`,
    likely: '`branch` names a branch that outlives the pull request.',
    remedy: `give the preview branch a name with {number} or {head_ref} in it. If you really mean it, use \`operation: ${operation}\`.`,
  })
}

/**
 * Whether a branch's name carries the pull request's number or head ref, whole: `preview/pr-12-x`
 * carries 12, and not 1 or 2. The head ref of a fork does not count: anybody can open, and close, a pull
 * request with a head that is called like a branch of the repository itself.
 */
export function nameIdentifies(name: string, { number, headRef, fromFork }: PullRequest): boolean {
  if (nameHasNumber(name, number)) return true
  if (fromFork || headRef === undefined) return false
  return [headRef, slugify(headRef)].some((head) => hasWhole(name, head))
}

/**
 * Finds another open pull request whose preview the branch is as well: `branch`, filled for it, gives the
 * same one. A name that carries the pull request's own number is nobody else's. Forks do not count, for
 * the same reason as above.
 *
 * @param template the `branch` input before its placeholders were filled
 * @param open open pull requests, the own one may be among them
 */
export function findOtherPreview(
  { id, name }: Pick<Branch, 'id' | 'name'>,
  template: string,
  own: PullRequest,
  open: readonly PullRequest[],
): PullRequest | undefined {
  if (nameHasNumber(name, own.number)) return undefined
  const others = open.filter(({ number, fromFork, closed }) => {
    return number !== own.number && !fromFork && !closed
  })
  const empty = new Issues()
  if (hasPlaceholders(template)) {
    return others.find((other) => {
      const filled = renderTemplate(template, 'branch', other, empty)
      return filled !== undefined && (filled === name || filled === id)
    })
  }
  // Filled by the workflow: with the head as it seems, or else for all pull requests alike.
  return nameIdentifies(name, own)
    ? others.find(({ headRef = '' }) => slugify(headRef) === slugify(own.headRef ?? ''))
    : others[0]
}

/** Whether a branch's name carries a pull request's number, whole. */
export function nameHasNumber(name: string, number: number): boolean {
  return hasWhole(name, String(number))
}

function hasWhole(name: string, part: string): boolean {
  return (
    part !== '' &&
    name.includes(part) &&
    new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(part)}(?![\\p{L}\\p{N}])`, 'u').test(name)
  )
}

/**
 * Why the auth on a branch is kept when the job ends that has enabled, or may have enabled, one there.
 * What another job made is never removed, so doubt keeps it.
 *
 * @param present the branch's auth as it is now
 * @returns a warning; undefined if it is this job's own
 */
export function keepReason(
  own: JobAuth,
  { name }: Branch,
  present: AuthIntegration,
): string | undefined {
  const on = `on branch "${printable(name, 100)}"`
  if (!own.confirmed) {
    return `Auth ${on} is kept: Neon's answer to this job's request to enable it was lost, so it may be another job's. ${BY_HAND}`
  }
  const [made, there] = [own.providerProjectId, present.providerProjectId]
  return made && there && made !== there
    ? `Auth ${on} is kept: it is not the one that this job enabled; another job has replaced that meanwhile. ${BY_HAND}`
    : undefined
}

const BY_HAND =
  'If nobody needs it, remove it with `operation: teardown` and the branch in `branch`. Give each job with `lifetime: job` a branch of its own.'
