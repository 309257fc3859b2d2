import type { GitHubApi } from '../github/api.ts'
import {
  listPullRequests,
  newestNumber,
  openPullRequests,
  type PullRequestSeen,
  readInstead,
  readPullRequest,
} from '../github/pull-requests.ts'
import { isOwn, judgeByHead, judgeByNumber, type Named, type Verdict } from './judge.ts'

/**
 * Pages of closed pull requests, a hundred each, that are searched for a head. A branch whose pull
 * request is older than that is kept.
 */
const MOST_PAGES = 30

/** Judges one branch by what GitHub says at this moment. */
export type Judge = (named: Named) => Promise<Verdict>

/**
 * Gets ready to judge branches, one by one, right before something is done to them: a pull request
 * may be opened or reopened while the sweep is going on.
 *
 * @param doubtful those that are going to be judged
 * @throws Failure if GitHub refuses
 */
export async function judging(github: GitHubApi, doubtful: readonly Named[]): Promise<Judge> {
  const byHead = doubtful.filter(({ read }) => read.number === undefined)
  const newest = doubtful.length > byHead.length ? await newestNumber(github) : 0
  const closed = await closedOf(github, byHead)
  return async (named) => {
    const { number, headRef } = named.read
    if (number === undefined) {
      // Of one head alone: nothing can be missed between two pages, as in the list of all.
      return judgeByHead(named, await openPullRequests(github, headRef), closed)
    }
    const pullRequest = await readPullRequest(github, number)
    const seen = pullRequest ?? { number, newest, instead: await readInstead(github, number) }
    return judgeByNumber(named, seen)
  }
}

/** Closed pull requests, newest first, until each branch has one or there are no more to look at. */
async function closedOf(github: GitHubApi, doubtful: readonly Named[]): Promise<PullRequestSeen[]> {
  const closed: PullRequestSeen[] = []
  let [left, read] = [doubtful, 0]
  if (left.length === 0) return closed
  for await (const page of listPullRequests(github, 'closed')) {
    closed.push(...page)
    left = left.filter((named) => !page.some((one) => isOwn(one, named.read)))
    read += 1
    if (left.length === 0 || read === MOST_PAGES) break
  }
  return closed
}
