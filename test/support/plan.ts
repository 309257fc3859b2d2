import type { Change, Phase, Plan, PlannedUser } from '../../src/plan/plan.ts'
import type { DeclaredUser } from '../../src/settings/users.ts'
import { UNKNOWN } from '../../src/users/user-state.ts'

/** The changes of one phase of a plan. */
export function changesIn({ phases }: Pick<Plan, 'phases'>, name: Phase['name']): Change[] {
  return phases.filter((phase) => phase.name === name).flatMap(({ changes }) => changes)
}

/** Users of whom nothing was known when the plan was made. */
export function unknownUsers(users: readonly DeclaredUser[]): PlannedUser[] {
  return users.map((declared) => ({ declared, state: UNKNOWN }))
}
