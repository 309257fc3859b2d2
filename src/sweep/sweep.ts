import pLimit from 'p-limit'
import { Failure } from '../failure.ts'
import type { GitHubApi } from '../github/api.ts'
import { openPullRequests } from '../github/pull-requests.ts'
import type { NeonApi } from '../neon/api.ts'
import { allBranches } from '../neon/branches.ts'
import type { SweepSettings } from '../settings/sweep.ts'
import { printable } from '../text.ts'
import { sortOut } from './judge.ts'
import { judging } from './look.ts'
import { findAuth, type SweptBranch, sweepBranch } from './one-branch.ts'

/** What became of all branches that fit the pattern, and what went wrong. */
export interface Swept {
  readonly branches: readonly SweptBranch[]
  readonly errors: readonly unknown[]
}

/**
 * Branches that are worked on at a time. Each takes some four requests in turn; so it stays far below
 * the 700 requests a minute that all runs of a Neon account share.
 */
const AT_ONCE = 4

/**
 * Tears down what closed pull requests have left over: looks at all branches and pull requests, and
 * then at each branch in doubt alone. One that fails does not stop the others.
 *
 * @throws Failure if a list can't be read whole: then nothing was changed
 */
export async function sweepBranches(settings: SweepSettings, neon: NeonApi): Promise<Swept> {
  const { pattern, deleteData, dryRun } = settings
  const github: GitHubApi = { ...settings.github, wire: neon.wire }
  // First the branches: one that is made later, for a pull request that is opened later, is not seen.
  const all = await allBranches(neon)
  const { kept, doubtful } = sortOut(pattern, all, await openPullRequests(github))
  const limit = pLimit(AT_ONCE)
  const looked = await limit.map(doubtful, (named) => findAuth(neon, named))
  const found = looked.filter((one) => 'integration' in one)
  const judge = await judging(github, found)
  const swept = await limit.map(found, (one) =>
    sweepBranch(one, { neon, judge, deleteData, dryRun }),
  )
  const branches = [
    ...swept,
    ...looked.filter((one) => 'status' in one),
    ...kept.map(({ branch, keeping }) => ({ branch, status: keeping.kind, why: keeping.why })),
  ]
  return { branches, errors: errorsOf(branches, neon.wire.signal) }
}

/** Failures that are told one by one; more are counted, and stand in the summary. */
const MOST_TOLD = 5

function errorsOf(branches: readonly SweptBranch[], signal: AbortSignal): unknown[] {
  const failed = branches.filter(({ status }) => status === 'failed')
  const ended = signal.aborted ? [signal.reason] : []
  const errors = failed
    .slice(0, MOST_TOLD)
    .map(named)
    .filter((error) => error !== signal.reason)
  const more = failed.length - MOST_TOLD
  return more > 0 ? [...ended, ...errors, furtherFailures(more)] : [...ended, ...errors]
}

/** The error, which may be about a request alone, with the branch that it is about. */
function named({ branch, error }: SweptBranch): unknown {
  if (!(error instanceof Failure)) return error
  const { attempted, answered, ...advice } = error.facts
  return new Failure(
    {
      attempted: `sweep branch "${printable(branch.name)}" (${branch.id})`,
      answered: `could not ${attempted}: ${answered}`,
      ...advice,
    },
    { cause: error },
  )
}

function furtherFailures(count: number): Failure {
  return new Failure({
    attempted: `sweep ${count} more branches`,
    answered: 'each failed for itself, as the list of changes shows',
    remedy: 'run the sweep again, which is safe, when the errors above are mended.',
  })
}
