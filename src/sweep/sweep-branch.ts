import { type AuthIntegration, disableAuth, readAuthIntegration } from '../clients/neon/auth.ts'
import type { Branch } from '../clients/neon/branch.ts'
import { readBranch } from '../clients/neon/branches.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import { assertPreview } from '../clients/neon/preview-branch.ts'
import { printable } from '../lib/text.ts'
import type { Candidate } from './classify.ts'
import type { Classify } from './lookup.ts'

/** What became of a branch that fits the pattern. */
export interface SweptBranch {
  readonly branch: Pick<Branch, 'id' | 'name'>
  readonly status: 'swept' | 'planned' | 'in use' | 'kept' | 'without auth' | 'failed' | 'not tried'
  /** As the rest of "… because". */
  readonly reason: string
  /** What went wrong, if it failed. */
  readonly error?: unknown
}

/** What all branches of a sweep have in common. */
export interface SweepContext {
  readonly neon: NeonClient
  readonly classify: Classify
  readonly deleteData: boolean
  readonly dryRun: boolean
}

/** A branch to be classified, with its auth. */
export interface CandidateWithAuth extends Candidate {
  readonly integration: AuthIntegration
}

/**
 * Classifies a branch, and tears it down if it is orphaned. Whatever may have changed since the lists were
 * read is read again right before: the pull request, and the branch itself. Never throws.
 */
export async function sweepBranch(
  candidate: CandidateWithAuth,
  context: SweepContext,
): Promise<SweptBranch> {
  const { branch, integration } = candidate
  const { signal } = context.neon.http
  let removing = false
  try {
    if (signal.aborted) return { branch, status: 'not tried', reason: RUN_ENDED }
    const [classification, current] = await Promise.all([
      context.classify(candidate),
      readBranch(context.neon, branch),
    ])
    if (classification.kind !== 'orphaned') {
      return { branch, status: classification.kind, reason: classification.reason }
    }
    const sweepable = assess(branch, current, integration)
    if (typeof sweepable === 'string') return { branch, status: 'kept', reason: sweepable }
    if (context.dryRun) return { branch, status: 'planned', reason: classification.reason }
    removing = true
    const kept = await removeAuth(candidate, sweepable, context)
    if (kept !== undefined) return { branch, status: 'kept', reason: kept }
    return { branch, status: 'swept', reason: classification.reason }
  } catch (error) {
    return removing && signal.aborted
      ? { branch, status: 'failed', reason: 'the run ended in the middle of it', error }
      : afterError(branch, error, signal)
  }
}

const RUN_ENDED = 'the run ended before'

function afterError(branch: Branch, error: unknown, signal: AbortSignal): SweptBranch {
  return signal.aborted
    ? { branch, status: 'not tried', reason: RUN_ENDED }
    : { branch, status: 'failed', reason: 'see the error', error }
}

/** A branch must no longer be swept. */
class KeptMeanwhile extends Error {}

/**
 * Removes the auth. The request is not cut off when the run ends, so that its outcome is known; before it is
 * repeated, everything is read again.
 *
 * @returns why it was kept, if it was
 */
async function removeAuth(
  candidate: CandidateWithAuth,
  current: Branch,
  { neon, classify, deleteData }: SweepContext,
): Promise<string | undefined> {
  const { branch, integration: seen } = candidate
  const stillWanted = async (looking: NeonClient) => {
    const [classification, now] = await Promise.all([
      classify(candidate),
      readBranch(looking, branch),
    ])
    const sweepable =
      classification.kind === 'orphaned' ? assess(branch, now, seen) : classification.reason
    if (typeof sweepable === 'string') throw new KeptMeanwhile(sweepable)
  }
  try {
    const draining = { ...neon, http: neon.http.draining() }
    const preview = assertPreview(current, 'tear down auth')
    const outcome = await disableAuth(draining, preview, { deleteData, seen, stillWanted })
    return outcome === 'replaced' ? 'another job has enabled its auth anew' : undefined
  } catch (error) {
    if (error instanceof KeptMeanwhile) return error.message
    throw error
  }
}

/**
 * @param current the branch as it is now; undefined if it is gone
 * @returns the branch as it is now, or why it is to be kept
 */
function assess(
  { name }: Branch,
  current: Branch | undefined,
  { authProvider }: AuthIntegration,
): Branch | string {
  if (current === undefined) return 'it was deleted meanwhile'
  if (current.name !== name) return 'it was renamed meanwhile'
  if (current.isDefault || current.isProtected) return 'it is the default or a protected branch now'
  return authProvider === 'better_auth'
    ? current
    : `its auth is of the provider "${printable(authProvider, 40)}"`
}

/**
 * Reads whether a branch has auth, without which there is nothing to remove. Never throws.
 *
 * @returns the branch with its auth; or what became of it already
 */
export async function findCandidateAuth(
  neon: NeonClient,
  candidate: Candidate,
): Promise<CandidateWithAuth | SweptBranch> {
  const { branch } = candidate
  try {
    const integration = await readAuthIntegration(neon, branch)
    return integration === undefined
      ? { branch, status: 'without auth', reason: '' }
      : { ...candidate, integration }
  } catch (error) {
    return afterError(branch, error, neon.http.signal)
  }
}
