import { slugify } from '../branch-name/template.ts'
import type { Branch } from '../clients/neon/branches.ts'
import { keepReason } from '../event/keep-reason.ts'
import type { PullRequest } from '../event/workflow-event.ts'
import { ActionError } from '../lib/errors.ts'
import { printable } from '../lib/text.ts'
import type { Observed } from '../observe/observe.ts'
import type { BranchOperation } from '../settings/operation.ts'
import type { Settings } from '../settings/settings.ts'
import { EMPTY_PLAN, type Plan } from './plan.ts'
import { assertBetterAuth } from './provider.ts'

/**
 * Plans what a closed preview needs: auth disabled. Nothing, if the branch or its auth is gone, or at
 * the end of a job if the auth is not the job's own.
 *
 * @throws ActionError if the event chose the teardown and the branch is not the pull request's
 */
export function planTeardown(settings: Settings, { branch, auth }: Observed): Plan {
  if (branch === undefined) return EMPTY_PLAN
  if (settings.automatic) assertOwned(branch, settings.pullRequest, 'teardown')
  if (auth === undefined) return EMPTY_PLAN
  const kept = settings.jobAuth && keepReason(settings.jobAuth, branch, auth.integration)
  if (kept !== undefined) return { ...EMPTY_PLAN, warnings: [kept] }
  assertBetterAuth(branch, auth.integration)
  return { ...EMPTY_PLAN, auth: [{ kind: 'disable', deleteData: settings.deleteData }] }
}

/**
 * Stops what removes data, where an event chose it, if the branch is not the pull request's.
 *
 * @param operation what the event chose, for the error
 * @throws ActionError
 */
export function assertOwned(
  branch: Branch,
  pullRequest: PullRequest | undefined,
  operation: Extract<BranchOperation, 'setup' | 'teardown'>,
): void {
  if (pullRequest !== undefined && nameIdentifies(branch.name, pullRequest)) return
  const what = operation === 'setup' ? 'remove the present auth (reset)' : 'tear down auth'
  const which = pullRequest
    ? ` (${pullRequest.number}) nor its head ref (${printable(pullRequest.headRef, 100)})`
    : ''
  const fork = pullRequest?.fromFork ? '; the head ref of a fork does not count' : ''
  throw new ActionError({
    attempted: `${what} on branch "${printable(branch.name)}"`,
    answered: `its name carries neither the number of the pull request${which}${fork}`,
    likely: '`branch` names a branch that outlives the pull request.',
    remedy: `give the preview branch a name with {number} or {head_ref} in it. If it is really meant, say \`operation: ${operation}\`.`,
  })
}

/**
 * Whether a branch's name carries the pull request's number or head ref, whole: `preview/pr-12-x`
 * carries 12, and not 1 or 2. The head ref of a fork does not count: anybody can open, and close, a pull
 * request with a head that is called like a branch of the repository itself.
 */
export function nameIdentifies(name: string, { number, headRef, fromFork }: PullRequest): boolean {
  if (nameHasNumber(name, number)) return true
  return !fromFork && [headRef, slugify(headRef)].some((head) => hasWhole(name, head))
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
