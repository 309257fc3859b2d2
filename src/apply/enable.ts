import { Doubt } from '../clients/http/doubt.ts'
import { errorMessage, formatResponse, type HttpResponse } from '../clients/http/response.ts'
import {
  type AuthIntegration,
  type CreateAuthResult,
  createAuth,
  disableAuth,
  isSameAuth,
  readAuthIntegration,
} from '../clients/neon/auth.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import { listProjectIntegrations } from '../clients/neon/project-integrations.ts'
import { ActionError } from '../lib/errors.ts'
import { printable } from '../lib/text.ts'
import { isEnabledSince } from '../observe/reset.ts'
import type { ChangeOf } from '../plan/plan.ts'
import { assertBetterAuth } from '../plan/provider.ts'

/** What came of enabling. */
export interface Enabled {
  readonly integration: AuthIntegration
  /** Whether this run enabled it; false if it was enabled meanwhile. */
  readonly created: boolean
  /** Whether Neon's response says so; false where a response was lost and auth was there then. */
  readonly confirmed: boolean
}

type Enable = ChangeOf<'enable'>

/**
 * Enables auth. A 409 means one of two things, and reading the auth shows which: auth is enabled already (by
 * another job, or copied from the parent a moment too late to be seen), or a `neon_auth` schema is
 * left over, which is cleared once where that is allowed.
 *
 * @param removed what a reset has removed before; any auth that exists nevertheless is another job's
 * @param onCleared called when the leftover has been dropped, whatever happens afterwards
 * @throws ActionError if it can't be enabled
 */
export async function enableAuth(
  neon: NeonClient,
  branch: PreviewBranch,
  change: Enable,
  removed: AuthIntegration | undefined,
  onCleared: () => void,
): Promise<Enabled> {
  const first = await createAuth(neon, branch, change.databaseName)
  const isOld = (present: AuthIntegration) =>
    change.ifEnabled === 'reset' &&
    (removed === undefined ? !isEnabledSince(branch, present) : isSameAuth(present, removed))
  const enabled = asEnabled(first, isOld)
  if (enabled !== undefined) return enabled
  const responseLost = first.kind !== 'conflict' || first.responseLost
  const present = await waitForIntegration(neon, branch)
  if (present !== undefined && !isOld(present)) {
    return { integration: present, created: false, confirmed: !responseLost }
  }
  if (present === undefined) await assertDroppableLeftover(neon, branch, first, change)
  await removeAuth(neon, branch, present)
  if (present === undefined) onCleared()
  const second = await createAuth(neon, branch, change.databaseName)
  const enabledNow = asEnabled(second, isOld)
  if (enabledNow !== undefined) return enabledNow
  const byAnother = await readAuthIntegration(neon, branch)
  if (byAnother !== undefined) {
    const confirmed = second.kind === 'conflict' && !second.responseLost
    return { integration: byAnother, created: false, confirmed }
  }
  throw notCleared(branch)
}

/**
 * Stops unless what is in the way is a `neon_auth` schema that may be dropped.
 *
 * @throws ActionError
 */
async function assertDroppableLeftover(
  neon: NeonClient,
  branch: PreviewBranch,
  result: CreateAuthResult,
  { mayClearLeftover }: Enable,
): Promise<void> {
  await checkLegacy(neon, branch)
  const conflict = result.kind === 'conflict' ? result.response : undefined
  // Only what Neon calls a leftover is dropped: auth can be enabled and not be readable yet.
  if (conflict === undefined || !saysLeftover(conflict)) throw unclear(branch, conflict)
  if (!mayClearLeftover) throw keptOnPurpose(branch)
}

/**
 * Removes a branch's auth and waits until a request whose answer was lost can't remove what is enabled next.
 *
 * @param seen undefined where only a schema is left
 * @returns `replaced` if another job has enabled other auth meanwhile, which was left alone
 * @throws ActionError if Neon refuses; NetworkError
 */
export async function removeAuth(
  neon: NeonClient,
  branch: PreviewBranch,
  seen: AuthIntegration | undefined,
): Promise<'disabled' | 'replaced'> {
  const doubt = new Doubt()
  const outcome = await disableAuth(neon, branch, { deleteData: true, seen, doubt })
  const { http } = neon
  if (doubt.exists) await http.sleep(Math.max(0, doubt.endsAt - http.clock.now()))
  return outcome
}

/**
 * @param isOld whether auth is what a reset is to remove
 * @returns undefined if there is a conflict to look into
 */
function asEnabled(
  result: CreateAuthResult,
  isOld: (present: AuthIntegration) => boolean,
): Enabled | undefined {
  switch (result.kind) {
    case 'created':
      return { integration: result.integration, created: true, confirmed: true }
    case 'found':
      // Enabled by the request whose response was lost, or copied from the parent: who knows.
      return isOld(result.integration)
        ? undefined
        : { integration: result.integration, created: true, confirmed: false }
    case 'conflict':
      return undefined
  }
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

/** Neon's words: the schema `neon_auth` exists and must be dropped. */
function saysLeftover(response: HttpResponse): boolean {
  return /schema|drop/i.test(errorMessage(response))
}

function unclear(branch: PreviewBranch, response: HttpResponse | undefined): ActionError {
  return new ActionError({
    attempted: `enable auth on branch "${printable(branch.name)}" (${branch.id})`,
    answered: `Neon answered ${response === undefined ? 'that it is enabled' : formatResponse(response)}, but no auth can be read there`,
    likely: 'another job is enabling it, or the branch was created a moment ago.',
    remedy: `run the job again in a minute, which is safe: nothing was removed. If that does not help, the branch's database has a leftover schema; run there (never on its parent): DROP SCHEMA neon_auth CASCADE;`,
  })
}

function keptOnPurpose(branch: PreviewBranch): ActionError {
  return leftover(
    branch,
    "an earlier close kept the data, and this step may not drop it: `delete_data` is false, or the branch carries neither the number nor the head ref of the pull request, or is another one's preview as well.",
    "if it is the pull request's own branch, set `delete_data: true`; otherwise ",
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
    answered: 'its database has a leftover `neon_auth` schema',
    likely,
    remedy: `${orElse}run this SQL on the branch "${name}" (never on its parent), then run the job again: DROP SCHEMA neon_auth CASCADE;`,
  })
}
