import pLimit from 'p-limit'
import type { GitHubClient } from '../clients/github/github-client.ts'
import { listOpenPullRequests } from '../clients/github/pull-requests.ts'
import { listAllBranches } from '../clients/neon/branches.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import { ActionError } from '../lib/errors.ts'
import { printable } from '../lib/text.ts'
import type { SweepSettings } from '../settings/sweep.ts'
import { triage } from './classify.ts'
import { createClassifier } from './lookup.ts'
import { findCandidateAuth, type SweptBranch, sweepBranch } from './sweep-branch.ts'

/** What became of all branches that fit the pattern, and what went wrong. */
export interface SweepResult {
  readonly branches: readonly SweptBranch[]
  readonly errors: readonly unknown[]
}

/**
 * Branches that are worked on at a time. Each takes some four requests in turn; so it stays far below
 * the 700 requests a minute that all runs of a Neon account share.
 */
const CONCURRENCY = 4

/**
 * Tears down what closed pull requests have left over: looks at all branches and pull requests, and
 * then at each branch in doubt alone. One that fails does not stop the others.
 *
 * @throws ActionError if a list can't be read whole: then nothing was changed
 */
export async function sweepBranches(
  settings: SweepSettings,
  neon: NeonClient,
): Promise<SweepResult> {
  const { pattern, deleteData, dryRun } = settings
  const github: GitHubClient = { ...settings.github, http: neon.http }
  // First the branches: one that is made later, for a pull request that is opened later, is not seen.
  const all = await listAllBranches(neon)
  const { kept, candidates } = triage(pattern, all, await listOpenPullRequests(github))
  const limit = pLimit(CONCURRENCY)
  const looked = await limit.map(candidates, (named) => findCandidateAuth(neon, named))
  const found = looked.filter((one) => 'integration' in one)
  const classify = await createClassifier(github, found)
  const swept = await limit.map(found, (one) =>
    sweepBranch(one, { neon, classify, deleteData, dryRun }),
  )
  const branches = [
    ...swept,
    ...looked.filter((one) => 'status' in one),
    ...kept.map(({ branch, keeping }) => ({ branch, status: keeping.kind, why: keeping.why })),
  ]
  return { branches, errors: errorsOf(branches, neon.http.signal) }
}

/** Failures that are told one by one; more are counted, and stand in the summary. */
const MAX_REPORTED = 5

function errorsOf(branches: readonly SweptBranch[], signal: AbortSignal): unknown[] {
  const failed = branches.filter(({ status }) => status === 'failed')
  const ended = signal.aborted ? [signal.reason] : []
  const errors = failed
    .slice(0, MAX_REPORTED)
    .map(named)
    .filter((error) => error !== signal.reason)
  const more = failed.length - MAX_REPORTED
  return more > 0 ? [...ended, ...errors, furtherFailures(more)] : [...ended, ...errors]
}

/** The error, which may be about a request alone, with the branch that it is about. */
function named({ branch, error }: SweptBranch): unknown {
  if (!(error instanceof ActionError)) return error
  const { attempted, answered, ...advice } = error.facts
  return new ActionError(
    {
      attempted: `sweep branch "${printable(branch.name)}" (${branch.id})`,
      answered: `could not ${attempted}: ${answered}`,
      ...advice,
    },
    { cause: error },
  )
}

function furtherFailures(count: number): ActionError {
  return new ActionError({
    attempted: `sweep ${count} more branches`,
    answered: 'each failed for itself, as the list of changes shows',
    remedy: 'run the sweep again, which is safe, when the errors above are mended.',
  })
}
