import { type GitHubClient, PAGE_SIZE, paginate } from './github-client.ts'
import { type PullRequest, parsePullRequest } from './pull-request.ts'

/**
 * The open pull requests of the repository whose head is a commit.
 *
 * @throws ActionError if GitHub refuses or does not respond
 */
export async function findOpenPullRequestsByCommit(
  github: GitHubClient,
  commit: string,
): Promise<PullRequest[]> {
  const found: PullRequest[] = []
  const all = paginate(github, 'find the pull request that was deployed', (octokit, place) =>
    octokit.paginate.iterator('GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls', {
      ...place,
      commit_sha: commit,
      per_page: PAGE_SIZE,
    }),
  )
  for await (const pulls of all) {
    // A fork and its parent share commits: the pull request may be one of another repository.
    const own = pulls.filter(
      ({ base }) =>
        base.repo.full_name.toLowerCase() === `${github.owner}/${github.repo}`.toLowerCase(),
    )
    for (const pull of own) {
      const parsed = parsePullRequest(pull)
      if (parsed?.headRef !== undefined) found.push(parsed)
    }
  }
  return found.filter(({ closed, headSha }) => !closed && headSha === commit)
}
