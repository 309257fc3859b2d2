import { type PullRequest, readPullRequest } from '../settings/trigger.ts'
import { ask, type GitHubApi, pages } from './api.ts'

/**
 * The state of a pull request by now: `open` or `closed`.
 *
 * @throws Failure if GitHub refuses or gives no answer
 */
export async function stateOf(github: GitHubApi, number: number): Promise<string> {
  const { state } = await ask(
    github,
    `read the state of pull request ${number}`,
    (octokit, place) => octokit.rest.pulls.get({ ...place, pull_number: number }),
  )
  return state
}

/** Pull requests asked for in one page, the most that the API gives. */
const PAGE = 100

/**
 * The open pull requests of the repository whose head is a commit.
 *
 * @throws Failure if GitHub refuses or gives no answer
 */
export async function openPullRequestsAt(
  github: GitHubApi,
  commit: string,
): Promise<PullRequest[]> {
  const found: PullRequest[] = []
  const all = pages(github, 'find the pull request that was deployed', (octokit, place) =>
    octokit.paginate.iterator(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
      ...place,
      commit_sha: commit,
      per_page: PAGE,
    }),
  )
  for await (const pulls of all) {
    // A fork and its parent share commits: the pull request may be one of another repository.
    const own = pulls.filter(
      ({ base }) =>
        base.repo.full_name.toLowerCase() === `${github.owner}/${github.repo}`.toLowerCase(),
    )
    found.push(...own.flatMap((pull) => readPullRequest(pull) ?? []))
  }
  return found.filter(({ closed, headSha }) => !closed && headSha === commit)
}
