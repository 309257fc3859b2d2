import type { DeclaredUser } from '../settings/users.ts'
import { planUser } from '../users/compare.ts'
import { ABSENT, UNKNOWN, type UserState } from '../users/user-state.ts'
import type { Change } from './plan.ts'

/**
 * Plans which users have to be changed: those who are not as declared, and those of whom that can't be
 * told without an admin.
 *
 * @param states by email address, unknown users left out; undefined where auth is yet to be enabled
 */
export function planUsers(
  users: readonly DeclaredUser[],
  states: ReadonlyMap<string, UserState> | undefined,
): Change[] {
  const planned = users.map((declared) => ({
    declared,
    state: states === undefined ? ABSENT : (states.get(declared.email) ?? UNKNOWN),
  }))
  const different =
    states === undefined
      ? planned
      : planned.filter(({ declared, state }) => planUser(declared, state) !== undefined)
  return different.length === 0 ? [] : [{ kind: 'seed', users: different }]
}
