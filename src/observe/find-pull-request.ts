import { findOpenPullRequestsByCommit } from '../clients/github/commits.ts'
import type { GitHubClient } from '../clients/github/github-client.ts'
import type { PullRequest } from '../clients/github/pull-request.ts'
import { readPullRequest } from '../clients/github/pull-requests.ts'
import type { HttpClient } from '../clients/http/http-client.ts'
import { ActionError } from '../lib/errors.ts'
import { joinWithAnd, printable } from '../lib/text.ts'
import type { PullRequestLookup } from '../settings/pull-request-lookup.ts'

/** The one pull request that a run is for; or why there is nothing to do. */
export type FoundPullRequest = { readonly pullRequest: PullRequest } | { readonly why: string }

/**
 * Finds the pull request of a number, or the open one whose head is the deployed commit.
 *
 * @throws ActionError if GitHub refuses or does not respond, or has no pull request of that number
 */
export async function findPullRequest(
  { by, github }: PullRequestLookup,
  http: HttpClient,
): Promise<FoundPullRequest> {
  const client = { ...github, http }
  if ('deployedCommit' in by) return await findDeployed(client, by.deployedCommit)
  const pullRequest = await readPullRequest(client, by.number)
  if (pullRequest !== undefined) return { pullRequest }
  throw new ActionError({
    attempted: `read pull request ${by.number}`,
    answered: `GitHub knows no pull request ${by.number} in ${github.owner}/${github.repo}`,
    likely:
      'it is the number of an issue, or of another repository, or `github_token` may not read pull requests.',
    remedy:
      'give `pull_request` the number of a pull request of this repository, and the job the permission pull-requests: read.',
  })
}

async function findDeployed(github: GitHubClient, fullCommit: string): Promise<FoundPullRequest> {
  const found = await findOpenPullRequestsByCommit(github, fullCommit)
  const own = found.filter(({ fromFork }) => !fromFork)
  const [pullRequest, ...others] = own
  const commit = printable(fullCommit.slice(0, 12))
  const [forked] = found
  if (pullRequest === undefined && forked !== undefined) {
    return skipped(
      `pull request ${forked.number} comes from a fork, so its deployments must not decide what auth trusts`,
    )
  }
  if (pullRequest === undefined) {
    return skipped(`the commit ${commit} that was deployed is not the head of an open pull request`)
  }
  if (others.length > 0) {
    const numbers = own.map(({ number }) => String(number))
    return skipped(
      `the commit ${commit} that was deployed is the head of several open pull requests (${joinWithAnd(numbers)}), so it is ambiguous`,
    )
  }
  return { pullRequest }
}

function skipped(because: string): FoundPullRequest {
  return {
    why: `Skipped: ${because}. Nothing was done. To set it up anyway, use \`operation: setup\` and which \`branch\`.`,
  }
}
