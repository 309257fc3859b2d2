import { Failure } from '../failure.ts'
import type { PreviewBranch } from '../neon/preview-branch.ts'
import { planDomains } from '../plan/domains.ts'
import { type Change, changesOf, NOTHING_PLANNED, type Plan } from '../plan/plan.ts'
import { planSettings } from '../plan/settings.ts'
import { checkBelongs } from '../plan/teardown.ts'
import type { Settings } from '../settings/settings.ts'
import { listed as inWords, printable } from '../text.ts'
import { checkOwnedByNeon, checkProjectsAuthIsOf } from './belonging.ts'
import { asStack, type FoundAuth, isStack, type StackIntegration } from './integration.ts'
import type { ProjectAuth } from './observe.ts'
import type { StackOperation } from './operations.ts'

/** What is, before anything is changed. */
export interface StackObserved extends FoundAuth {
  /** Undefined: there is no such branch. */
  readonly branch: PreviewBranch | undefined
  /** The project's auth, as far as it is this branch's and was needed. */
  readonly project: ProjectAuth | undefined
}

/**
 * Plans what an open preview needs and has not got. What Stack Auth keeps for the whole project is
 * planned only if the project's auth is this branch's.
 *
 * @throws Failure if the branch's auth can't be used
 */
export function planStackSetup(settings: Settings, observed: StackObserved): Plan {
  const { branch, own, listed, project } = observed
  if (branch !== undefined && own !== undefined) asStack(branch, own)
  const declared = planSettings(settings, project?.settings)
  const changes = [...planDomains(settings, project?.domains ?? []), ...declared.changes]
  const { users } = settings
  const plan: Plan = {
    ...NOTHING_PLANNED,
    auth: own === undefined ? [enable(settings)] : [],
    settings: changes,
    // Stack's users can't be listed: only making them again shows who is there.
    users: users.length > 0 ? [{ kind: 'seed', users }] : [],
    notes: [...notes(settings, observed), ...declared.notes],
  }
  if (branch !== undefined && (isAboutProject(plan) || settings.prune)) {
    checkProjectsAuthIsOf(branch, listed, projectsChanges(plan), own === undefined)
  }
  return plan
}

/** Whether a plan changes what Stack Auth keeps for the whole project. */
export function isAboutProject({ settings, users }: Plan): boolean {
  return settings.length + users.length > 0
}

/** What of a plan is the project's, as the rest of "Could not …". */
export function projectsChanges(plan: Plan): string {
  const kinds = changesOf(plan).map(({ kind }) => kind)
  const domains = kinds.includes('trust') || kinds.includes('untrust')
  const settings = kinds.includes('set') || kinds.includes('remove')
  const all = [
    ...(domains ? ['domains'] : []),
    ...(settings ? ['settings'] : []),
    ...(kinds.includes('seed') ? ['users'] : []),
  ]
  return all.length > 0 ? `change ${inWords(all)}` : 'prune domains and OAuth providers'
}

function enable({ databaseName }: Settings): Change {
  return { kind: 'enable', databaseName, ifEnabled: 'keep', mayClearLeftover: false }
}

function notes({ dryRun, users, branch: name }: Settings, { branch }: StackObserved): string[] {
  if (!dryRun) return []
  if (branch === undefined) {
    return [`There is no branch ${printable(name, 100)} yet. This is planned for when there is.`]
  }
  return users.length > 0
    ? ["Stack Auth's users can not be listed, so who of them is there already is not known."]
    : []
}

/**
 * Plans what a closed preview needs: its auth removed, and nobody else's.
 *
 * @throws Failure if the auth is not Stack Auth, not this branch's, or not Neon's
 */
export function planStackTeardown(settings: Settings, observed: StackObserved): Plan {
  const { branch, own, listed } = observed
  if (branch === undefined) return NOTHING_PLANNED
  if (settings.automatic) checkBelongs(branch, settings.pullRequest, 'teardown')
  if (own === undefined) {
    const others = listed?.filter(isStack).map(({ branchId }) => printable(branchId, 80))
    return { ...NOTHING_PLANNED, warnings: others?.map(leftAlone) ?? [NOT_SEEN] }
  }
  const { ownedBy } = asStack(branch, own)
  checkOwnedByNeon(ownedBy, `remove the auth of branch "${printable(branch.name)}"`)
  return { ...NOTHING_PLANNED, auth: [{ kind: 'disable', deleteData: settings.deleteData }] }
}

const NOT_SEEN =
  "The preview's branch has no auth, but Neon does not list the auth of the project (any more), or not for this key. Stack Auth that only that list has would be left over: see the Neon console, under Auth."

function leftAlone(branchId: string): string {
  return `The project has Stack Auth on branch ${branchId}. It is not this preview's, so it was not touched.`
}

/** What is done to hand it over, as the rest of "to …". */
export const HAND_OVER_WORDS: Record<StackOperation, string> = {
  keys: 'make new SDK keys for the auth project',
  claim: 'ask for the link by which the auth project can be claimed',
}

/**
 * Sees to it that keys or a claim link are made for this branch's auth project only.
 *
 * @returns its auth
 * @throws Failure if there is none, or it is not the branch's own
 */
export function checkHandOver(
  what: StackOperation,
  branch: PreviewBranch,
  { own, listed }: FoundAuth,
): StackIntegration {
  const attempted = HAND_OVER_WORDS[what]
  if (own === undefined) {
    throw new Failure({
      attempted: `${attempted} of branch "${printable(branch.name)}" (${branch.id})`,
      answered:
        listed === undefined
          ? 'Neon tells of no Stack Auth there, and does not list that of the project (any more)'
          : 'Stack Auth is not enabled there',
      likely: '`branch` names another branch, or the preview was not set up with Stack Auth.',
      remedy: 'give `branch` the name of the branch that `operation: status` shows.',
    })
  }
  const integration = asStack(branch, own)
  if (what === 'claim') checkOwnedByNeon(integration.ownedBy, attempted)
  checkProjectsAuthIsOf(branch, listed, attempted)
  return integration
}
