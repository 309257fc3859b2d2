import { errorMessage, formatResponse, type HttpResponse } from '../clients/http/response.ts'
import { sendIdempotent, sendVerified } from '../clients/http/retry.ts'
import { apiError, isNotFound } from '../clients/neon/api-error.ts'
import {
  type AuthIntegration,
  readAuthIntegration,
  requestDisable,
  requestEnable,
} from '../clients/neon/auth.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import { listProjectIntegrations } from '../clients/neon/project-integrations.ts'
import { ActionError } from '../lib/errors.ts'
import { printable } from '../lib/text.ts'
import type { Change } from '../plan/plan.ts'
import { assertBetterAuth } from '../plan/provider.ts'

/** What came of enabling. */
export interface Enabled {
  readonly integration: AuthIntegration
  /** Whether this run enabled it; false if it was enabled meanwhile. */
  readonly created: boolean
  /** Whether Neon has answered so; false where an answer was lost and auth was there then. */
  readonly confirmed: boolean
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
  neon: NeonClient,
  branch: PreviewBranch,
  change: Enable,
  onCleared: () => void,
): Promise<Enabled> {
  const first = await tryToEnable(neon, branch, change)
  if ('integration' in first) return first
  const present = await waitForIntegration(neon, branch)
  if (present !== undefined && change.ifEnabled === 'keep') {
    return { integration: present, created: false, confirmed: !first.lost }
  }
  if (present === undefined) {
    await checkLegacy(neon, branch)
    // Only what Neon calls a leftover is dropped: auth can be enabled and not be readable yet.
    if (first.conflict === undefined || !saysLeftover(first.conflict))
      throw unclear(branch, first.conflict)
    if (!change.mayClearLeftover) throw keptOnPurpose(branch)
  }
  await disableAuth(neon, branch, true)
  if (present === undefined) onCleared()
  const second = await tryToEnable(neon, branch, change)
  if ('integration' in second) return second
  const byAnother = await readAuthIntegration(neon, branch)
  if (byAnother !== undefined) {
    return { integration: byAnother, created: false, confirmed: !second.lost }
  }
  throw notCleared(branch)
}

/**
 * Stops before what is there is dropped, if it belongs to the legacy Stack Auth: the branch's own route
 * may know nothing of that, and only the project's list tell of it.
 */
async function checkLegacy(neon: NeonClient, branch: PreviewBranch): Promise<void> {
  const listed = (await listProjectIntegrations(neon)) ?? []
  for (const own of listed.filter(({ branchId }) => branchId === branch.id)) {
    assertBetterAuth(branch, own)
  }
}

/** Looks in all for auth that Neon says is there, and milliseconds between two of them. */
const MAX_READS = 3
const POLL_INTERVAL_MS = 1_000

/**
 * Reads the branch's auth, more than once if need be: auth that another job is enabling at this
 * moment conflicts before it can be read, and must not be taken for a schema that is left over.
 */
async function waitForIntegration(
  neon: NeonClient,
  branch: PreviewBranch,
): Promise<AuthIntegration | undefined> {
  for (let looks = 1; ; looks += 1) {
    const present = await readAuthIntegration(neon, branch)
    if (present !== undefined || looks === MAX_READS) return present
    await neon.http.sleep(POLL_INTERVAL_MS)
  }
}

interface Conflict {
  readonly conflict: HttpResponse | undefined
  /** Whether an answer was lost before, so that the auth in the way may be this run's own. */
  readonly lost: boolean
}

async function tryToEnable(
  neon: NeonClient,
  branch: PreviewBranch,
  change: Enable,
): Promise<Enabled | Conflict> {
  const attempted = `enable auth on branch "${printable(branch.name)}" (${branch.id})`
  let integration: AuthIntegration | undefined
  let tries = 0
  const outcome = await sendVerified(
    async () => {
      tries += 1
      const reply = await requestEnable(neon, branch, change.databaseName)
      integration = reply.integration
      return reply.response
    },
    () => readAuthIntegration(neon, branch),
    neon.http,
  )
  if ('found' in outcome) {
    // Enabled by the write whose answer was lost, or copied from the parent: that can't be told.
    if (change.ifEnabled === 'reset') return { conflict: undefined, lost: true }
    return { integration: outcome.found, created: true, confirmed: false }
  }
  if (integration !== undefined) return { integration, created: true, confirmed: true }
  if (outcome.answer.status === 409) return { conflict: outcome.answer, lost: tries > 1 }
  throw apiError(attempted, outcome.answer)
}

/** Neon's words: the schema `neon_auth` exists and must be dropped. */
function saysLeftover(answer: HttpResponse): boolean {
  return /schema|drop/i.test(errorMessage(answer))
}

function unclear(branch: PreviewBranch, answer: HttpResponse | undefined): ActionError {
  return new ActionError({
    attempted: `enable auth on branch "${printable(branch.name)}" (${branch.id})`,
    answered: `Neon answered ${answer === undefined ? 'that it is enabled' : formatResponse(answer)}, but no auth can be read there`,
    likely: 'another job is enabling it, or the branch was created a moment ago.',
    remedy: `run the job again in a minute, which is safe: nothing was removed. If it stays, a schema is left over in the branch's database after all; run there (never on its parent): DROP SCHEMA neon_auth CASCADE;`,
  })
}

function keptOnPurpose(branch: PreviewBranch): ActionError {
  return leftover(
    branch,
    'an earlier close kept the data, and this step may not drop it: `delete_data` is false, or the branch carries neither the number nor the head ref of the pull request.',
    "if it is the pull request's own branch, set `delete_data: true`; else ",
  )
}

function notCleared(branch: PreviewBranch): ActionError {
  return leftover(
    branch,
    'auth was disabled on this branch, or on its parent, without dropping its data.',
  )
}

function leftover(branch: PreviewBranch, likely: string, orElse = ''): ActionError {
  const name = printable(branch.name)
  return new ActionError({
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
  neon: NeonClient,
  branch: PreviewBranch,
  deleteData: boolean,
): Promise<void> {
  const attempted = `disable auth on branch "${printable(branch.name)}" (${branch.id})`
  const answer = await sendIdempotent(() => requestDisable(neon, branch, deleteData), neon.http)
  if (answer.status < 300 || isNotFound(answer)) return
  throw apiError(attempted, answer)
}
