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
 * Pages of a hundred closed pull requests that are searched for a head. A branch whose pull request is
 * older than that is kept.
 */
const MAX_PAGES = 30

/** Classifies one branch by what GitHub says at this moment. */
export type Classify = (candidate: Candidate) => Promise<Classification>

/**
 * Reads what all candidates need, so that each can be classified right before something is done to it: a
 * pull request may be opened or reopened while the sweep is going on.
 *
 * @throws ActionError if GitHub refuses
 */
export async function createClassifier(
  github: GitHubClient,
  candidates: readonly Candidate[],
): Promise<Classify> {
  const byHead = candidates.filter(({ parsed }) => parsed.number === undefined)
  const latest = candidates.length > byHead.length ? await latestPullRequestNumber(github) : 0
  const closed = await findClosed(github, byHead)
  return async (candidate) => {
    const { number, headRef } = candidate.parsed
    if (number === undefined) {
      // Listed for one head alone, since a list of all can miss one between two pages.
      return classifyByHead(candidate, await listOpenPullRequests(github, headRef), closed)
    }
    const pullRequest = await readPullRequest(github, number)
    return classifyByNumber(
      candidate,
      pullRequest ?? { number, latest, numberUse: await lookupNumber(github, number) },
    )
  }
}

/** Closed pull requests, newest first, until each candidate has one or there are no more to read. */
async function findClosed(
  github: GitHubClient,
  candidates: readonly Candidate[],
): Promise<PullRequestState[]> {
  const closed: PullRequestState[] = []
  let [unmatched, pages] = [candidates, 0]
  if (unmatched.length === 0) return closed
  for await (const page of listPullRequests(github, 'closed')) {
    closed.push(...page)
    unmatched = unmatched.filter(
      ({ parsed }) => !page.some((pullRequest) => matchesOwnPullRequest(pullRequest, parsed)),
    )
    pages += 1
    if (unmatched.length === 0 || pages === MAX_PAGES) break
  }
  return closed
}
