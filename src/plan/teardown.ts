import { Failure } from '../failure.ts'
import type { Branch } from '../neon/branches.ts'
import type { Observed } from '../observe/observe.ts'
import { slug } from '../settings/placeholders.ts'
import type { Settings } from '../settings/settings.ts'
import type { PullRequest } from '../settings/trigger.ts'
import { printable } from '../text.ts'
import { NOTHING_PLANNED, type Plan } from './plan.ts'
import { checkProvider } from './provider.ts'

/**
 * Plans what a closed preview needs: auth disabled. Nothing, if the branch or its auth is gone.
 *
 * @throws Failure if the event chose the teardown and the branch is not the pull request's
 */
export function planTeardown(settings: Settings, { branch, auth }: Observed): Plan {
  if (branch === undefined) return NOTHING_PLANNED
  if (settings.automatic) checkBelongs(branch, settings.pullRequest)
  if (auth === undefined) return NOTHING_PLANNED
  checkProvider(branch, auth.integration)
  return { ...NOTHING_PLANNED, auth: [{ kind: 'disable', deleteData: settings.deleteData }] }
}

function checkBelongs(branch: Branch, pullRequest: PullRequest | undefined): void {
  if (pullRequest !== undefined && carries(branch.name, pullRequest)) return
  throw new Failure({
    attempted: `tear down auth on branch "${printable(branch.name)}"`,
    answered: `its name carries neither the number of the closed pull request${
      pullRequest === undefined
        ? ''
        : ` (${pullRequest.number}) nor its head ref (${printable(pullRequest.headRef, 100)})`
    }`,
    likely: '`branch` names a branch that outlives the pull request.',
    remedy:
      'give the preview branch a name with {number} or {head_ref} in it. If this branch is really to be torn down, say `operation: teardown`.',
  })
}

/**
 * Whether a branch's name carries the pull request's number or head ref, whole: `preview/pr-12-x`
 * carries 12, and not 1 or 2.
 */
export function carries(name: string, { number, headRef }: PullRequest): boolean {
  return [String(number), headRef, slug(headRef)].some(
    (part) =>
      part !== '' &&
      name.includes(part) &&
      new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(part)}(?![\\p{L}\\p{N}])`, 'u').test(name),
  )
}
