import { type AuthIntegration, disableAuth, readAuthIntegration } from '../clients/neon/auth.ts'
import { type Branch, readBranch } from '../clients/neon/branches.ts'
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
  readonly why: string
  /** What went wrong, if it failed. */
  readonly error?: unknown
}

/** What is to be done to what is left over. */
export interface SweepContext {
  readonly neon: NeonClient
  readonly classify: Classify
  readonly deleteData: boolean
  readonly dryRun: boolean
}

/** A branch to be judged, with its auth. */
export interface CandidateWithAuth extends Candidate {
  readonly integration: AuthIntegration
}

/**
 * Judges a branch and tears down what is left over. Everything that may have changed since the lists
 * were read is read again right before: the pull request, and what the branch is. Never throws.
 */
export async function sweepBranch(
  found: CandidateWithAuth,
  sweeping: SweepContext,
): Promise<SweptBranch> {
  const { branch, integration } = found
  const { signal } = sweeping.neon.http
  let removing = false
  try {
    if (signal.aborted) return { branch, status: 'not tried', why: ENDED }
    const [verdict, present] = await Promise.all([
      sweeping.classify(found),
      readBranch(sweeping.neon, branch),
    ])
    if (verdict.kind !== 'left over') return { branch, status: verdict.kind, why: verdict.why }
    if (present === undefined) return { branch, status: 'kept', why: 'it was deleted meanwhile' }
    const why = skipReason(branch, present, integration)
    if (why !== undefined) return { branch, status: 'kept', why }
    if (sweeping.dryRun) return { branch, status: 'planned', why: verdict.why }
    removing = true
    await remove(present, sweeping)
    return { branch, status: 'swept', why: verdict.why }
  } catch (error) {
    return removing && signal.aborted
      ? { branch, status: 'failed', why: 'the run ended in the middle of it', error }
      : afterError(branch, error, signal)
  }
}

const ENDED = 'the run ended before'

function afterError(branch: Branch, error: unknown, signal: AbortSignal): SweptBranch {
  return signal.aborted
    ? { branch, status: 'not tried', why: ENDED }
    : { branch, status: 'failed', why: 'see the error', error }
}

/** The request is not cut off when the run ends, so that it is known what became of it. */
async function remove(branch: Branch, { neon, deleteData }: SweepContext): Promise<void> {
  const finishing = { ...neon, http: neon.http.draining() }
  await disableAuth(finishing, assertPreview(branch, 'tear down auth'), deleteData)
}

function skipReason(
  { name }: Branch,
  present: Branch,
  { authProvider }: AuthIntegration,
): string | undefined {
  if (present.name !== name) return 'it was renamed meanwhile'
  if (present.isDefault || present.isProtected) return 'it is the default or a protected branch now'
  return authProvider === 'better_auth'
    ? undefined
    : `its auth is of the provider "${printable(authProvider, 40)}"`
}

/**
 * Looks whether a branch has auth, without which there is nothing left over. Never throws.
 *
 * @returns the branch with its auth; or what became of it already
 */
export async function findCandidateAuth(
  neon: NeonClient,
  named: Candidate,
): Promise<CandidateWithAuth | SweptBranch> {
  const { branch } = named
  try {
    const integration = await readAuthIntegration(neon, branch)
    return integration === undefined
      ? { branch, status: 'without auth', why: '' }
      : { ...named, integration }
  } catch (error) {
    return afterError(branch, error, neon.http.signal)
  }
}
