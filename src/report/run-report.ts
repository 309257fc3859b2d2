import type { ApplyResult } from '../apply/executor.ts'
import type { AuthIntegration } from '../clients/neon/auth.ts'
import type { Observed } from '../observe/observe.ts'
import { changesOf, describeChange, type Plan } from '../plan/plan.ts'
import type { ChangeSettings } from '../settings/settings.ts'
import type { SeededUser } from '../users/seed-context.ts'
import { EMPTY_REPORT, type Report, type Result } from './report.ts'
import { type Callback, callbacksOf } from './settings-view.ts'

/** The report of a dry run. */
export function planReport(settings: ChangeSettings, observed: Observed, plan: Plan): Report {
  return {
    ...EMPTY_REPORT,
    operation: settings.operation,
    result: 'planned',
    branch: observed.branch,
    integration: observed.auth?.integration,
    domains: declaredDomains(settings),
    changes: changesOf(plan).map((change) => ({
      change: describeChange(change),
      status: 'planned',
    })),
    warnings: plan.warnings,
    notes: plan.notes,
    callbacks: declaredCallbacks(settings, observed.auth?.integration),
  }
}

/** The report of a run that changed what had to be changed. */
export function runReport(
  settings: ChangeSettings,
  observed: Observed,
  plan: Plan,
  applied: ApplyResult,
): Report {
  return {
    ...EMPTY_REPORT,
    operation: settings.operation,
    result: applied.errors.length > 0 ? 'failed' : resultOf(settings, applied),
    created: applied.created,
    branch: observed.branch,
    integration: applied.integration,
    users: allUsers(settings, observed, plan, applied),
    domains: declaredDomains(settings),
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
  { created, outcomes, integration }: ApplyResult,
): Result {
  const done = outcomes.some(({ status }) => status === 'done')
  // What is kept at the end of a job, because it may be another one's, is there and unchanged.
  if (operation === 'teardown') return done ? 'disabled' : integration ? 'unchanged' : 'absent'
  if (created) return 'enabled'
  return done ? 'updated' : 'unchanged'
}

function declaredCallbacks(
  settings: ChangeSettings,
  integration: AuthIntegration | undefined,
): Callback[] {
  if (settings.operation === 'teardown') return []
  return callbacksOf(
    settings.authSettings.map(({ setting }) => setting),
    integration,
  )
}

function declaredDomains(settings: ChangeSettings): readonly string[] {
  return settings.operation === 'setup' ? settings.domains : []
}

/**
 * The declared users: those that were seeded, and those that were as declared before. A user who was
 * to be seeded, and was not, is neither.
 */
function allUsers(
  settings: ChangeSettings,
  { auth }: Observed,
  plan: Plan,
  applied: ApplyResult,
): SeededUser[] {
  if (settings.operation === 'teardown') return []
  const seeded = new Map(applied.users.map((user) => [user.email, user]))
  const changes = changesOf(plan).flatMap((change) => (change.kind === 'seed' ? change.users : []))
  const different = new Set(changes.map(({ email }) => email))
  return settings.users.flatMap(({ email }): SeededUser[] => {
    const user = seeded.get(email)
    if (user !== undefined) return [user]
    const sighting = auth?.users.states.get(email)
    if (sighting?.kind !== 'seen' || different.has(email)) return []
    const { id, name, roles } = sighting.user
    return [{ email, id, name, roles, status: 'unchanged' }]
  })
}
