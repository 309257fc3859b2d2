import type { ApplyResult } from '../apply/result.ts'
import {
  planOrganization,
  type ReconciledOrganization,
  reconciledOrganization,
} from '../organizations/compare.ts'
import type { OrganizationState } from '../organizations/organization-state.ts'
import { describeChange } from '../plan/describe.ts'
import { changesOf, type Plan, plannedUsers } from '../plan/plan.ts'
import type { ChangeSettings } from '../settings/settings.ts'
import type { ObservedUsers } from '../users/observe.ts'
import { type ReportedDomain, reportDomains } from './domains.ts'
import {
  EMPTY_REPORT,
  type Report,
  type ReportedIntegration,
  type ReportedUser,
  type Result,
} from './report.ts'
import { type Callback, callbacksOf } from './settings-view.ts'

/** The preview as it was observed, by whichever provider its auth is. */
interface ObservedPreview {
  readonly branch: Report['branch']
  readonly auth:
    | {
        readonly integration: ReportedIntegration
        readonly domains: readonly string[]
        readonly users: ObservedUsers
        /** By slug; not of Stack Auth. */
        readonly organizations?: ReadonlyMap<string, OrganizationState>
      }
    | undefined
}

/** The report of a dry run. */
export function planReport(
  settings: ChangeSettings,
  observed: ObservedPreview,
  plan: Plan,
): Report {
  const changes = changesOf(plan).map((change) => ({ change, status: 'planned' as const }))
  const replaced = changes.some(({ change }) => change.kind === 'reset')
  const integration = replaced ? undefined : observed.auth?.integration
  return {
    ...EMPTY_REPORT,
    operation: settings.operation,
    result: 'planned',
    branch: observed.branch,
    integration,
    domains: domainsOf(settings, observed, changes),
    changes: changes.map(({ change, status }) => ({ change: describeChange(change), status })),
    warnings: plan.warnings,
    notes: plan.notes,
    callbacks: declaredCallbacks(settings, integration),
  }
}

/** The report of a run that changed what had to be changed. */
export function runReport(
  settings: ChangeSettings,
  observed: ObservedPreview,
  plan: Plan,
  applied: ApplyResult<ReportedIntegration>,
): Report {
  return {
    ...EMPTY_REPORT,
    operation: settings.operation,
    result: applied.errors.length > 0 ? 'failed' : resultOf(settings, applied),
    created: applied.created,
    branch: observed.branch,
    integration: applied.integration,
    users: allUsers(settings, observed, plan, applied),
    organizations: allOrganizations(settings, observed, applied),
    domains: domainsOf(settings, observed, applied.outcomes),
    changes: applied.outcomes.map(({ change, status }) => ({
      change: describeChange(change),
      status,
    })),
    warnings: [...plan.warnings, ...applied.warnings],
    notes: [...plan.notes, ...applied.notes],
    callbacks: declaredCallbacks(settings, applied.integration),
  }
}

function resultOf(
  { operation }: ChangeSettings,
  { created, outcomes, integration }: ApplyResult<ReportedIntegration>,
): Result {
  const done = outcomes.some(({ status }) => status === 'done')
  // What is kept at the end of a job, because it may be another one's, is there and unchanged.
  if (operation === 'teardown') return done ? 'disabled' : integration ? 'unchanged' : 'absent'
  if (created) return 'enabled'
  return done ? 'updated' : 'unchanged'
}

function declaredCallbacks(
  settings: ChangeSettings,
  integration: ReportedIntegration | undefined,
): Callback[] {
  if (settings.operation === 'teardown') return []
  return callbacksOf(
    settings.authSettings.map(({ setting }) => setting),
    integration,
  )
}

function domainsOf(
  settings: ChangeSettings,
  { auth }: ObservedPreview,
  changes: Parameters<typeof reportDomains>[1],
): ReportedDomain[] {
  if (settings.operation !== 'setup') return []
  return reportDomains(settings.domains, changes, auth?.domains)
}

/**
 * The declared users: those that were seeded, and those that were as declared before. A user who was
 * to be seeded, and was not, is neither.
 */
function allUsers(
  settings: ChangeSettings,
  { auth }: ObservedPreview,
  plan: Plan,
  applied: ApplyResult<ReportedIntegration>,
): ReportedUser[] {
  if (settings.operation === 'teardown') return []
  const seeded = new Map(applied.users.map((user) => [user.email, user]))
  const different = new Set(plannedUsers(plan).map(({ declared: { email } }) => email))
  return settings.users.flatMap(({ email, password }): ReportedUser[] => {
    const hasPassword = password !== undefined
    const user = seeded.get(email)
    if (user !== undefined) return [{ ...user, hasPassword }]
    const state = auth?.users.states.get(email)
    if (state?.kind !== 'seen' || different.has(email)) return []
    const { id, name, roles } = state.user
    return [{ email, id, name, roles, status: 'unchanged', hasPassword }]
  })
}

/** The declared organizations: those that were made as declared, and those that were so before. */
function allOrganizations(
  settings: ChangeSettings,
  { auth }: ObservedPreview,
  applied: ApplyResult<ReportedIntegration>,
): ReconciledOrganization[] {
  if (settings.operation === 'teardown') return []
  return settings.organizations.flatMap((declared) => {
    const done = applied.organizations.find(({ slug }) => slug === declared.slug)
    if (done !== undefined) return [done]
    const state = auth?.organizations?.get(declared.slug)
    if (state === undefined || planOrganization(declared, state, settings.prune)) return []
    return reconciledOrganization(declared, undefined, state) ?? []
  })
}
