import type { UserChange } from './compare.ts'
import type { UserState } from './user-state.ts'

/** What became of a declared user. */
export type UserStatus = 'created' | 'updated' | 'unchanged' | 'removed'

/**
 * How a user's first change is reported. A password that was only set again, because checking it would
 * have cost more, is no change for a user whom an earlier run has made; one whom the branch copied
 * from its parent had another password before.
 *
 * @param branchCreatedAt milliseconds since the epoch
 */
export function statusAfter(
  change: UserChange | undefined,
  sighting: UserState,
  branchCreatedAt: number,
): UserStatus {
  if (change === undefined) return 'unchanged'
  if (change.kind === 'remove') return 'removed'
  if (change.kind !== 'edit') return 'created'
  const onlySetAgain =
    change.edits.every(({ what }) => what === 'password') &&
    sighting.kind === 'seen' &&
    sighting.password === 'unknown' &&
    sighting.user.createdAt >= branchCreatedAt
  return onlySetAgain ? 'unchanged' : 'updated'
}
