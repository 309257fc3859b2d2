import { assertOwned, keepReason } from '../branch-name/ownership.ts'
import type { Observed } from '../observe/observe.ts'
import type { TeardownSettings } from '../settings/settings.ts'
import { EMPTY_PLAN, type Plan } from './plan.ts'
import { assertBetterAuth } from './provider.ts'

/**
 * Plans what a closed preview needs: auth disabled. Nothing, if the branch or its auth is gone, or at
 * the end of a job if the auth is not the job's own.
 *
 * @throws ActionError if the event chose the teardown and the branch is not the pull request's
 */
export function planTeardown(settings: TeardownSettings, { branch, auth }: Observed): Plan {
  if (branch === undefined) return EMPTY_PLAN
  if (settings.automatic) assertOwned(branch, settings.pullRequest, 'teardown')
  if (auth === undefined) return EMPTY_PLAN
  const kept = settings.jobAuth && keepReason(settings.jobAuth, branch, auth.integration)
  if (kept !== undefined) return { ...EMPTY_PLAN, warnings: [kept] }
  assertBetterAuth(branch, auth.integration)
  return disablePlan(settings.deleteData)
}

/** The plan that disables auth, and nothing else. */
export function disablePlan(deleteData: boolean): Plan {
  return {
    ...EMPTY_PLAN,
    phases: [{ name: 'auth', changes: [{ kind: 'disable', deleteData }], parallel: false }],
  }
}
