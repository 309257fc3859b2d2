import type { Difference } from '../auth-settings/compare.ts'
import type { AuthSetting, RemovableSetting, SettingWrite } from '../auth-settings/setting.ts'
import type { OrganizationState } from '../organizations/organization-state.ts'
import type { DeclaredOrganization } from '../settings/declared-organization.ts'
import type { DeclaredUser } from '../settings/users.ts'
import type { UserState } from '../users/user-state.ts'

/** A declared user, and what was known of it when the plan was made. */
export interface PlannedUser {
  readonly declared: DeclaredUser
  readonly state: UserState
}

/** What each kind of change says of itself. */
interface ChangeDetails {
  /** Remove auth with all its data, because the preview is to start empty. */
  readonly reset: object
  readonly enable: {
    readonly databaseName: string | undefined
    /** Of Stack Auth only. */
    readonly roleName?: string | undefined
    /** What to do if auth turns out to be enabled already: keep it, or start empty. */
    readonly ifEnabled: 'keep' | 'reset'
    /** Whether a leftover `neon_auth` schema may be dropped. */
    readonly mayClearLeftover: boolean
  }
  readonly disable: { readonly deleteData: boolean }
  readonly trust: { readonly origin: string }
  /** Stop trusting domains, in the spelling in which Neon keeps them. */
  readonly untrust: { readonly domains: readonly string[] }
  readonly set: SettingWrite & {
    readonly setting: AuthSetting
    readonly differences: readonly Difference[]
  }
  readonly remove: { readonly setting: RemovableSetting }
  /** Make users as declared: those of whom something differs, or is not known. */
  readonly seed: { readonly users: readonly PlannedUser[] }
  /** Make an organization as declared if something in it differs, or is not known. */
  readonly organization: {
    readonly declared: DeclaredOrganization
    readonly state: OrganizationState
    /** Whether members who are not declared are removed. */
    readonly prune: boolean
  }
  /** Have Neon send a mail through the mail server as it is declared. */
  readonly 'test mail': { readonly recipient: string }
}

export type ChangeKind = keyof ChangeDetails

/** One change of that kind to the branch's auth. */
export type ChangeOf<Kind extends ChangeKind> = {
  [K in Kind]: { readonly kind: K } & ChangeDetails[K]
}[Kind]

/** One change to the branch's auth, as data; the code that makes it is in `apply`. */
export type Change = ChangeOf<ChangeKind>

/** Changes that are made together, after those of the phases before. */
export interface Phase {
  readonly name: 'auth' | 'domains and settings' | 'users' | 'organizations' | 'closing sign-up'
  readonly changes: readonly Change[]
  /** Whether the changes are independent of each other; if not, each waits for the one before. */
  readonly parallel: boolean
  /**
   * Whether the phase takes place whatever else fails, even when the run is cancelled, if this run has
   * enabled auth. It may start early, as soon as no user has to sign up.
   */
  readonly always?: boolean
}

/** What has to be changed, in this order. After a failure, later phases are not started. */
export interface Plan {
  readonly phases: readonly Phase[]
  readonly warnings: readonly string[]
  /** What could not be found out, and what a reader of the plan should know besides. */
  readonly notes: readonly string[]
}

/** A plan that changes nothing. */
export const EMPTY_PLAN: Plan = { phases: [], warnings: [], notes: [] }

/** The same plan with more notes before its own. */
export function withNotes(plan: Plan, notes: readonly string[]): Plan {
  return notes.length === 0 ? plan : { ...plan, notes: [...notes, ...plan.notes] }
}

/** All changes of a plan, in their order. */
export function changesOf({ phases }: Pick<Plan, 'phases'>): Change[] {
  return phases.flatMap(({ changes }) => changes)
}

/** All users that a plan changes. */
export function plannedUsers(plan: Plan): PlannedUser[] {
  return changesOf(plan).flatMap((change) => (change.kind === 'seed' ? change.users : []))
}
