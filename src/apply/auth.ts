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
 * @param onCleared told when what was left over has been dropped, whatever comes of it afterwards
 * @throws Failure if it can't be enabled
 */
export async function enableAuth(
  neon: NeonApi,
  branch: PreviewBranch,
  change: Enable,
  onCleared: () => void,
): Promise<Enabled> {
  const first = await tryToEnable(neon, branch, change)
  if (first !== 'conflict') return first
  const present = await awaitIntegration(neon, branch)
  if (present !== undefined && change.ifEnabled === 'keep') {
    return { integration: present, created: false }
  }
  if (present === undefined && !change.mayClearLeftover) throw keptOnPurpose(branch)
  await disableAuth(neon, branch, true)
  if (present === undefined) onCleared()
  const second = await tryToEnable(neon, branch, change)
  if (second !== 'conflict') return second
  const byAnother = await readIntegration(neon, branch)
  if (byAnother !== undefined) return { integration: byAnother, created: false }
  throw notCleared(branch)
}

/** Looks in all for auth that Neon says is there, and milliseconds between two of them. */
const LOOKS = 3
const LOOK_AGAIN = 1_000

/**
 * Reads the branch's auth, more than once if need be: auth that another job is enabling at this
 * moment conflicts before it can be read, and must not be taken for a schema that is left over.
 */
async function awaitIntegration(
  neon: NeonApi,
  branch: PreviewBranch,
): Promise<Integration | undefined> {
  for (let looks = 1; ; looks += 1) {
    const present = await readIntegration(neon, branch)
    if (present !== undefined || looks === LOOKS) return present
    await neon.wire.pause(LOOK_AGAIN)
  }
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

function keptOnPurpose(branch: PreviewBranch): Failure {
  return leftover(
    branch,
    'an earlier close kept the data (`delete_data: false`), and so does this step.',
    'set `delete_data: true`, which lets this step drop it, or ',
  )
}

function notCleared(branch: PreviewBranch): Failure {
  return leftover(
    branch,
    'auth was disabled on this branch, or on its parent, without dropping its data.',
  )
}

function leftover(branch: PreviewBranch, likely: string, orElse = ''): Failure {
  const name = printable(branch.name)
  return new Failure({
    attempted: `enable auth on branch "${name}" (${branch.id})`,
    answered: 'a schema `neon_auth` from before is left over in its database',
    likely,
    remedy: `${orElse}run this SQL on the branch "${name}" (never on its parent), then run the job again: DROP SCHEMA neon_auth CASCADE;`,
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
