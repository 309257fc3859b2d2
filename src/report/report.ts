import type { Applied, Outcome } from '../apply/apply.ts'
import { AUTH_SETTINGS } from '../auth-settings/all.ts'
import type { Branch } from '../neon/branches.ts'
import type { Integration } from '../neon/integration.ts'
import type { ListedIntegration } from '../neon/project-integrations.ts'
import type { AuthRead } from '../observe/auth.ts'
import type { Observed } from '../observe/observe.ts'
import type { Status } from '../observe/status.ts'
import { type Change, changesOf, type Plan } from '../plan/plan.ts'
import type { SeededUser } from '../seeding/seeding.ts'
import type { Operation } from '../settings/operation.ts'
import type { Settings } from '../settings/settings.ts'
import { type Callback, callbacksOf, type ShownSetting, shownSettings } from './present.ts'

/** The values of the `result` output, and `failed`, which only log and summary tell. */
export type Result =
  | 'enabled'
  | 'updated'
  | 'unchanged'
  | 'disabled'
  | 'absent'
  | 'planned'
  | 'skipped'
  | 'failed'

/** A change, and what became of it. */
export interface ToldChange {
  readonly change: Change
  readonly status: Outcome['status'] | 'planned'
}

/** Everything that a run has to tell: the outputs, the log and the job summary are made of it. */
export interface Report {
  readonly operation: Operation | undefined
  readonly result: Result
  /** Whether this run enabled auth. */
  readonly created: boolean
  readonly branch: Pick<Branch, 'id' | 'name'> | undefined
  readonly integration: Integration | undefined
  readonly users: readonly SeededUser[]
  readonly domains: readonly string[]
  readonly changes: readonly ToldChange[]
  readonly warnings: readonly string[]
  /** What could not be told, and what else is worth knowing. */
  readonly notes: readonly string[]
  /** Of the OAuth providers that are declared; of those that are there, in a status. */
  readonly callbacks: readonly Callback[]
  /** In a status only: the settings as they are. */
  readonly settings: readonly ShownSetting[]
  /** In a status only: auth on any branch of the project. */
  readonly integrations: readonly ListedIntegration[]
  /** What went wrong; undefined if nothing did. */
  readonly problem: string | undefined
}

/** The report of a run that has done and seen nothing. */
export const NOTHING: Report = {
  operation: undefined,
  result: 'skipped',
  created: false,
  branch: undefined,
  integration: undefined,
  users: [],
  domains: [],
  changes: [],
  warnings: [],
  notes: [],
  callbacks: [],
  settings: [],
  integrations: [],
  problem: undefined,
}

/** The report of a dry run. */
export function reportOfPlan(settings: Settings, observed: Observed, plan: Plan): Report {
  return {
    ...NOTHING,
    operation: settings.operation,
    result: 'planned',
    branch: observed.branch,
    integration: observed.auth?.integration,
    domains: declaredDomains(settings),
    changes: changesOf(plan).map((change) => ({ change, status: 'planned' })),
    warnings: plan.warnings,
    notes: plan.notes,
    callbacks: declaredCallbacks(settings, observed.auth?.integration),
  }
}

/** The report of a status: what is, and that nothing was changed. */
export function reportOfStatus({ branch, auth, integrations }: Status): Report {
  return {
    ...NOTHING,
    operation: 'status',
    result: auth === undefined ? 'absent' : 'unchanged',
    branch,
    ...(auth && presentIn(auth)),
    integrations: integrations ?? [],
    notes: integrations === undefined ? [NOT_LISTED] : [],
  }
}

function presentIn({ integration, domains, settings }: AuthRead) {
  const there = AUTH_SETTINGS.filter((setting) => setting.read(settings) !== undefined)
  return {
    integration,
    domains,
    settings: shownSettings(settings),
    callbacks: callbacksOf(there, integration),
  }
}

const NOT_LISTED =
  "Neon does not tell the project's other auth integrations (any more), or this key may not see them."

/** The report of a run that changed what had to be changed. */
export function reportOfRun(
  settings: Settings,
  observed: Observed,
  plan: Plan,
  applied: Applied,
): Report {
  return {
    ...NOTHING,
    operation: settings.operation,
    result: applied.errors.length > 0 ? 'failed' : resultOf(settings, applied),
    created: applied.created,
    branch: observed.branch,
    integration: applied.integration,
    users: allUsers(settings, observed, plan, applied),
    domains: declaredDomains(settings),
    changes: applied.outcomes,
    warnings: [...plan.warnings, ...applied.warnings],
    notes: [...plan.notes, ...applied.notes],
    callbacks: declaredCallbacks(settings, applied.integration),
  }
}

function resultOf({ operation }: Settings, { created, outcomes }: Applied): Result {
  const done = outcomes.some(({ status }) => status === 'done')
  if (operation === 'teardown') return done ? 'disabled' : 'absent'
  if (created) return 'enabled'
  return done ? 'updated' : 'unchanged'
}

function declaredCallbacks(
  { authSettings }: Settings,
  integration: Integration | undefined,
): Callback[] {
  return callbacksOf(
    authSettings.map(({ setting }) => setting),
    integration,
  )
}

function declaredDomains({ operation, domains }: Settings): readonly string[] {
  return operation === 'setup' ? domains : []
}

/**
 * The declared users: those that were seeded, and those that were as declared before. A user who was
 * to be seeded, and was not, is neither.
 */
function allUsers(
  settings: Settings,
  { auth }: Observed,
  plan: Plan,
  applied: Applied,
): SeededUser[] {
  if (settings.operation === 'teardown') return []
  const seeded = new Map(applied.users.map((user) => [user.email, user]))
  const changes = changesOf(plan).flatMap((change) => (change.kind === 'seed' ? change.users : []))
  const different = new Set(changes.map(({ email }) => email))
  return settings.users.flatMap(({ email }): SeededUser[] => {
    const user = seeded.get(email)
    if (user !== undefined) return [user]
    const sighting = auth?.users.sightings.get(email)
    if (sighting?.kind !== 'seen' || different.has(email)) return []
    const { id, name, roles } = sighting.user
    return [{ email, id, name, roles, status: 'unchanged' }]
  })
}
