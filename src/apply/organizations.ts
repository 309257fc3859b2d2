import { organization as organizationPlugin } from '../auth-settings/organization.ts'
import { hearsOfInvitations, webhooks } from '../auth-settings/webhooks.ts'
import type { OrganizationReconciler } from '../organizations/reconcile.ts'
import { assertAllowed } from '../plan/organizations.ts'
import type { UserState } from '../users/user-state.ts'
import { keptAuth, seedContext, writtenBefore } from './seeding.ts'
import type { SetupExecution } from './setup-execution.ts'

/**
 * Opens what makes organizations, for all of them together.
 *
 * @throws ActionError if settings that could not be seen before do not allow what is declared
 */
export async function openReconciler(execution: SetupExecution): Promise<OrganizationReconciler> {
  const { phase, context, result, cleanup } = execution
  const { users, prune, sessions } = context.settings
  const kept = keptAuth(execution)
  const settings = Object.assign(
    {},
    result.plugins.organization,
    ...writtenBefore(execution, organizationPlugin),
  )
  assertAllowed(
    phase.changes.filter((change) => change.kind === 'organization'),
    settings,
  )
  const [webhook = result.created ? undefined : result.webhook] = writtenBefore(execution, webhooks)
  const seed = seedContext(execution)
  const states = kept?.users.states ?? new Map<string, UserState>()
  // Only who has organizations pays for loading this.
  const reconcile = await import('../organizations/reconcile.ts')
  return new reconcile.OrganizationReconciler(
    {
      seed,
      users,
      states,
      ids: new Map([
        ...[...states].flatMap(([email, state]) =>
          state.kind === 'seen' ? [[email, state.user.id] as const] : [],
        ),
        ...result.users.flatMap(({ email, id }) =>
          id === undefined ? [] : [[email, id] as const],
        ),
      ]),
      sessions: new Map([...(kept?.users.sessions ?? []), ...result.sessions]),
      admin: result.admin ?? kept?.users.admin?.over(seed.service),
      settings,
      webhook: hearsOfInvitations(webhook) ? webhook : undefined,
      prune,
      keepsSessions: sessions !== undefined,
    },
    cleanup,
  )
}
