import { organization as plugin } from '../auth-settings/organization.ts'
import type { Fields } from '../auth-settings/setting.ts'
import type { ObservedAuth } from '../observe/observe.ts'
import { membersAfter, planOrganization } from '../organizations/compare.ts'
import { hiddenOrganization, notAllowed } from '../organizations/errors.ts'
import { ABSENT, UNKNOWN } from '../organizations/organization-state.ts'
import { limitProblems } from '../settings/declared-organization.ts'
import type { SetupSettings } from '../settings/settings.ts'
import type { Change, ChangeOf } from './plan.ts'

/**
 * Plans which organizations have to be changed: those that are not as declared, and those for which that
 * is not known yet.
 *
 * @param auth undefined where it is yet to be enabled
 * @throws ActionError if the branch does not allow what is declared
 */
export function planOrganizations(
  { organizations, authSettings, prune }: SetupSettings,
  auth: Pick<ObservedAuth, 'organizations' | 'settings'> | undefined,
): Change[] {
  if (organizations.length === 0) return []
  const planned = organizations.map((declared): ChangeOf<'organization'> => {
    const state = auth === undefined ? ABSENT : (auth.organizations.get(declared.slug) ?? UNKNOWN)
    if (state.kind === 'hidden') throw hiddenOrganization(declared)
    return { kind: 'organization', declared, state, prune }
  })
  const declaredFields = authSettings.find(({ setting }) => setting === plugin)?.fields
  assertAllowed(planned, { ...auth?.settings.plugins.organization, ...declaredFields })
  return planned.filter(
    ({ declared, state }) => planOrganization(declared, state, prune) !== undefined,
  )
}

/**
 * @param settings of the plugin, as they are or will be; one that is missing is not known
 * @throws ActionError naming the settings that do not allow these organizations
 */
export function assertAllowed(
  planned: readonly Pick<ChangeOf<'organization'>, 'declared' | 'state' | 'prune'>[],
  settings: Fields,
): void {
  const sizes = planned.map(({ declared, state, prune }) => ({
    ...declared,
    size: membersAfter(declared, state, prune),
  }))
  const problems = limitProblems(sizes, settings)
  if (problems.length > 0) throw notAllowed(problems)
}
