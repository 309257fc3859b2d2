import { assertOwned } from '../branch-name/ownership.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import { ActionError } from '../lib/errors.ts'
import { joinWithAnd, printable } from '../lib/text.ts'
import type { Observed } from '../observe/observe.ts'
import { planDomains } from '../plan/domains.ts'
import { type Change, changesOf, EMPTY_PLAN, type Plan } from '../plan/plan.ts'
import { planSettings } from '../plan/settings.ts'
import { disablePlan } from '../plan/teardown.ts'
import { planUsers } from '../plan/users.ts'
import type { StackOperation } from '../settings/operation.ts'
import type { SetupSettings, TeardownSettings } from '../settings/settings.ts'
import { assertStack, type FoundAuth, isStack, type StackIntegration } from './integration.ts'
import { NO_SETTINGS, type ProjectAuth } from './observe.ts'
import { assertOwnedByNeon, assertProjectAuthOwned } from './ownership.ts'

/** What is, before anything is changed. */
export interface StackObserved
  extends FoundAuth,
    Pick<Observed, 'branch' | 'otherPreview' | 'superseded' | 'notices'> {
  /** The project's auth, as far as it is this branch's and was needed. */
  readonly project: ProjectAuth | undefined
}

/**
 * Plans what an open preview needs and has not got. What Stack Auth keeps for the whole project is
 * planned only if the project's auth is this branch's.
 *
 * @throws ActionError if the branch's auth can't be used
 */
export function planStackSetup(settings: SetupSettings, observed: StackObserved): Plan {
  const { branch, own, listed, project } = observed
  if (branch !== undefined && own !== undefined) assertStack(branch, own)
  const declared = planSettings(settings, project?.settings ?? NO_SETTINGS)
  const changes = [...planDomains(settings, project?.domains ?? []), ...declared.changes]
  // Stack's users can't be listed: only making them again shows who is there.
  const users = planUsers(settings.users, new Map())
  const plan: Plan = {
    phases: [
      { name: 'auth', changes: own === undefined ? [enable(settings)] : [], parallel: false },
      { name: 'domains and settings', changes, parallel: true },
      { name: 'users', changes: users, parallel: true },
    ],
    warnings: [],
    notes: [...notes(settings, observed), ...declared.notes],
  }
  if (branch !== undefined && (changesProject(plan) || settings.prune)) {
    assertProjectAuthOwned(branch, listed, describeProjectChanges(plan), own === undefined)
  }
  return plan
}

/** Whether a plan changes what Stack Auth keeps for the whole project. */
export function changesProject(plan: Plan): boolean {
  return changesOf(plan).some(({ kind }) => kind !== 'enable')
}

/** What of a plan is the project's, as the rest of "Could not …". */
export function describeProjectChanges(plan: Plan): string {
  const kinds = changesOf(plan).map(({ kind }) => kind)
  const domains = kinds.includes('trust') || kinds.includes('untrust')
  const settings = kinds.includes('set') || kinds.includes('remove')
  const all = [
    ...(domains ? ['domains'] : []),
    ...(settings ? ['settings'] : []),
    ...(kinds.includes('seed') ? ['users'] : []),
  ]
  return all.length > 0 ? `change ${joinWithAnd(all)}` : 'prune domains and OAuth providers'
}

function enable({ databaseName, roleName }: SetupSettings): Change {
  return { kind: 'enable', databaseName, roleName, ifEnabled: 'keep', mayClearLeftover: false }
}

function notes(
  { dryRun, users, branch: name }: SetupSettings,
  { branch }: StackObserved,
): string[] {
  if (!dryRun) return []
  if (branch === undefined) {
    return [`There is no branch ${printable(name, 100)} yet. This is the plan for when there is.`]
  }
  return users.length > 0
    ? ["Stack Auth's users cannot be listed, so who of them is there already is not known."]
    : []
}

/**
 * Plans what a closed preview needs: its auth removed, and nobody else's.
 *
 * @throws ActionError if the auth is not Stack Auth, not this branch's, or not Neon's
 */
export function planStackTeardown(settings: TeardownSettings, observed: StackObserved): Plan {
  const { branch, own, listed } = observed
  if (branch === undefined) return EMPTY_PLAN
  if (settings.automatic) assertOwned(branch, settings.pullRequest, 'teardown')
  if (own === undefined) {
    const others = listed?.filter(isStack).map(({ branchId }) => printable(branchId, 80))
    return { ...EMPTY_PLAN, warnings: others?.map(leftAlone) ?? [NOT_SEEN] }
  }
  const { ownedBy } = assertStack(branch, own)
  assertOwnedByNeon(ownedBy, `remove the auth of branch "${printable(branch.name)}"`)
  return disablePlan(settings.deleteData)
}

const NOT_SEEN =
  "The preview's branch has no auth, but Neon does not list the auth of the project, or not for this key. Stack Auth that only that list has would be left over: see the Neon console, under Auth."

function leftAlone(branchId: string): string {
  return `The project has Stack Auth on branch ${branchId}. It is not this preview's, so it was not touched.`
}

/** What is done to hand it over, as the rest of "to …". */
export const HAND_OVER_DESCRIPTIONS: Record<StackOperation, string> = {
  keys: 'make new SDK keys for the auth project',
  claim: 'ask for the link by which the auth project can be claimed',
}

/**
 * Sees to it that keys or a claim link are made for this branch's auth project only.
 *
 * @returns its auth
 * @throws ActionError if there is none, or it is not the branch's own
 */
export function assertHandOver(
  what: StackOperation,
  branch: PreviewBranch,
  { own, listed }: FoundAuth,
): StackIntegration {
  const attempted = HAND_OVER_DESCRIPTIONS[what]
  if (own === undefined) {
    throw new ActionError({
      attempted: `${attempted} of branch "${printable(branch.name)}" (${branch.id})`,
      answered:
        listed === undefined
          ? 'Neon reports no Stack Auth there, and did not list that of the project'
          : 'Stack Auth is not enabled there',
      likely: '`branch` names another branch, or the preview was not set up with Stack Auth.',
      remedy: 'give `branch` the name of the branch that `operation: status` shows.',
    })
  }
  const integration = assertStack(branch, own)
  if (what === 'claim') assertOwnedByNeon(integration.ownedBy, attempted)
  assertProjectAuthOwned(branch, listed, attempted)
  return integration
}
