import { Failure } from '../failure.ts'
import { repeated, settled } from '../http/retry.ts'
import type { NeonApi } from '../neon/api.ts'
import {
  type Integration,
  readIntegration,
  requestDisable,
  requestEnable,
} from '../neon/integration.ts'
import type { PreviewBranch } from '../neon/preview-branch.ts'
import { refused } from '../neon/refused.ts'
import type { Change } from '../plan/plan.ts'
import { printable } from '../text.ts'

/** What came of enabling. */
export interface Enabled {
  readonly integration: Integration
  /** Whether this run enabled it; false if it was enabled meanwhile. */
  readonly created: boolean
}

type Enable = Extract<Change, { kind: 'enable' }>

/**
 * Enables auth. A 409 means one of two things, and a look tells which: auth is enabled already (by
 * another job, or copied from the parent a moment too late to be seen), or a `neon_auth` schema is
 * left over, which is cleared once where that is allowed.
 *
 * @throws Failure if it can't be enabled
 */
export async function enableAuth(
  neon: NeonApi,
  branch: PreviewBranch,
  change: Enable,
): Promise<Enabled> {
  const first = await tryToEnable(neon, branch, change)
  if (first !== 'conflict') return first
  const present = await readIntegration(neon, branch)
  if (present !== undefined && change.ifEnabled === 'keep') {
    return { integration: present, created: false }
  }
  if (present === undefined && !change.mayClearLeftover) throw leftover(branch, KEPT_ON_PURPOSE)
  await disableAuth(neon, branch, true)
  const second = await tryToEnable(neon, branch, change)
  if (second === 'conflict') throw leftover(branch, NOT_CLEARED)
  return second
}

async function tryToEnable(
  neon: NeonApi,
  branch: PreviewBranch,
  change: Enable,
): Promise<Enabled | 'conflict'> {
  const attempted = `enable auth on branch "${printable(branch.name)}" (${branch.id})`
  let integration: Integration | undefined
  const outcome = await settled(
    async () => {
      const reply = await requestEnable(neon, branch, change.databaseName)
      integration = reply.integration
      return reply.answer
    },
    () => readIntegration(neon, branch),
    neon.wire,
  )
  if ('found' in outcome) {
    // Enabled by the write whose answer was lost, or copied from the parent: that can't be told.
    if (change.ifEnabled === 'reset') return 'conflict'
    return { integration: outcome.found, created: true }
  }
  if (integration !== undefined) return { integration, created: true }
  if (outcome.answer.status === 409) return 'conflict'
  throw refused(attempted, outcome.answer)
}

const KEPT_ON_PURPOSE =
  'an earlier close kept the data (`delete_data: false`), and it was not dropped here.'
const NOT_CLEARED = 'auth was disabled on this branch, or on its parent, without dropping its data.'

function leftover(branch: PreviewBranch, likely: string): Failure {
  return new Failure({
    attempted: `enable auth on branch "${printable(branch.name)}" (${branch.id})`,
    answered: 'a schema `neon_auth` from before is left over in its database',
    likely,
    remedy: `run this SQL on the branch "${printable(branch.name)}" (never on its parent), then run the job again: DROP SCHEMA neon_auth CASCADE;`,
  })
}

/**
 * Disables auth. Not enabled (any more) is as good: the closing event may come twice.
 *
 * @throws Failure if Neon refuses
 */
export async function disableAuth(
  neon: NeonApi,
  branch: PreviewBranch,
  deleteData: boolean,
): Promise<void> {
  const attempted = `disable auth on branch "${printable(branch.name)}" (${branch.id})`
  const answer = await repeated(() => requestDisable(neon, branch, deleteData), neon.wire)
  if (answer.status < 300 || answer.status === 404) return
  throw refused(attempted, answer)
}
