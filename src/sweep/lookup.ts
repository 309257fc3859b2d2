import type { GitHubClient } from '../clients/github/github-client.ts'
import {
  latestPullRequestNumber,
  listOpenPullRequests,
  listPullRequests,
  lookupNumber,
  type PullRequestState,
  readPullRequest,
} from '../clients/github/pull-requests.ts'
import {
  type Candidate,
  type Classification,
  classifyByHead,
  classifyByNumber,
  matchesOwnPullRequest,
} from './classify.ts'

/**
 * Pages of closed pull requests, a hundred each, that are searched for a head. A branch whose pull
 * request is older than that is kept.
 */
const MAX_PAGES = 30

/** Judges one branch by what GitHub says at this moment. */
export type Classify = (named: Candidate) => Promise<Classification>

/**
 * Gets ready to judge branches, one by one, right before something is done to them: a pull request
 * may be opened or reopened while the sweep is going on.
 *
 * @param doubtful those that are going to be judged
 * @throws ActionError if GitHub refuses
 */
export async function createClassifier(
  github: GitHubClient,
  doubtful: readonly Candidate[],
): Promise<Classify> {
  const byHead = doubtful.filter(({ parsed }) => parsed.number === undefined)
  const newest = doubtful.length > byHead.length ? await latestPullRequestNumber(github) : 0
  const closed = await closedOf(github, byHead)
  return async (named) => {
    const { number, headRef } = named.parsed
    if (number === undefined) {
      // Of one head alone: nothing can be missed between two pages, as in the list of all.
      return classifyByHead(named, await listOpenPullRequests(github, headRef), closed)
    }
    const pullRequest = await readPullRequest(github, number)
    const seen = pullRequest ?? { number, newest, instead: await lookupNumber(github, number) }
    return classifyByNumber(named, seen)
  }
}

/** Closed pull requests, newest first, until each branch has one or there are no more to look at. */
async function closedOf(
  github: GitHubClient,
  doubtful: readonly Candidate[],
): Promise<PullRequestState[]> {
  const closed: PullRequestState[] = []
  let [left, read] = [doubtful, 0]
  if (left.length === 0) return closed
  for await (const page of listPullRequests(github, 'closed')) {
    closed.push(...page)
    left = left.filter((named) => !page.some((one) => matchesOwnPullRequest(one, named.parsed)))
    read += 1
    if (left.length === 0 || read === MAX_PAGES) break
  }
  return closed
}
