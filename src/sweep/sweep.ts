import pLimit from 'p-limit'
import type { GitHubClient } from '../clients/github/github-client.ts'
import { listOpenPullRequests } from '../clients/github/pull-requests.ts'
import { listAllBranches } from '../clients/neon/branches.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import { ActionError } from '../lib/errors.ts'
import { printable } from '../lib/text.ts'
import type { SweepSettings } from '../settings/settings.ts'
import { triage } from './classify.ts'
import { createClassifier } from './lookup.ts'
import { findCandidateAuth, type SweptBranch, sweepBranch } from './sweep-branch.ts'

/** What became of all branches that fit the pattern, and what went wrong. */
export interface SweepResult {
  readonly branches: readonly SweptBranch[]
  readonly errors: readonly unknown[]
}

/**
 * Branches that are worked on at a time. Each takes some four requests in turn; so a sweep stays far
 * below the 700 requests a minute that all runs of a Neon account share.
 */
const CONCURRENCY = 4

/**
 * Tears down what closed pull requests have left behind: reads all branches and open pull requests, then
 * takes a closer look at each branch without an open one. A failure does not stop the others.
 *
 * @throws ActionError if a list can't be read whole: then nothing was changed
 */
export async function sweepBranches(
  settings: SweepSettings,
  neon: NeonClient,
): Promise<SweepResult> {
  const { pattern, deleteData, dryRun } = settings
  const github: GitHubClient = { ...settings.github, http: neon.http }
  // Branches first: one created later, for a pull request opened later, is not seen.
  const all = await listAllBranches(neon)
  const { kept, candidates } = triage(pattern, all, await listOpenPullRequests(github))
  const limit = pLimit(CONCURRENCY)
  const results = await limit.map(candidates, (candidate) => findCandidateAuth(neon, candidate))
  const withAuth = results.filter((result) => 'integration' in result)
  const classify = await createClassifier(github, withAuth)
  const swept = await limit.map(withAuth, (candidate) =>
    sweepBranch(candidate, { neon, classify, deleteData, dryRun }),
  )
  const branches = [
    ...swept,
    ...results.filter((result) => 'status' in result),
    ...kept.map(({ branch, kind, reason }) => ({ branch, status: kind, reason })),
  ]
  return { branches, errors: errorsOf(branches, neon.http.signal) }
}

/** Failures that are reported one by one; more are counted, and are in the summary. */
const MAX_REPORTED = 5

function errorsOf(branches: readonly SweptBranch[], signal: AbortSignal): unknown[] {
  const failed = branches.filter(({ status }) => status === 'failed')
  const ended = signal.aborted ? [signal.reason] : []
  const errors = failed
    .slice(0, MAX_REPORTED)
    .map(withBranch)
    .filter((error) => error !== signal.reason)
  const more = failed.length - MAX_REPORTED
  return more > 0 ? [...ended, ...errors, furtherFailures(more)] : [...ended, ...errors]
}

/** The error, which may be about a request alone, with the branch that it concerns. */
function withBranch({ branch, error }: SweptBranch): unknown {
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
    answered: 'see the table of branches in the job summary',
    remedy: 'run the sweep again, which is safe, once the errors above are fixed.',
  })
}
