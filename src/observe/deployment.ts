import { findOpenPullRequestsByCommit } from '../clients/github/commits.ts'
import type { PullRequest } from '../clients/github/pull-request.ts'
import type { HttpClient } from '../clients/http/http-client.ts'
import { joinWithAnd, printable } from '../lib/text.ts'
import type { DeploymentLookup } from '../settings/deployment-lookup.ts'

/** The one pull request that a deployment is of; or why there is nothing to do. */
export type DeployedPullRequest = { readonly pullRequest: PullRequest } | { readonly why: string }

/**
 * Finds the open pull request whose head is the deployed commit.
 *
 * @throws ActionError if GitHub refuses or does not respond
 */
export async function findDeployedPullRequest(
  { deployment, github }: DeploymentLookup,
  http: HttpClient,
): Promise<DeployedPullRequest> {
  const found = await findOpenPullRequestsByCommit({ ...github, http }, deployment.commit)
  const own = found.filter(({ fromFork }) => !fromFork)
  const [pullRequest, ...others] = own
  const commit = printable(deployment.commit.slice(0, 12))
  const [forked] = found
  if (pullRequest === undefined && forked !== undefined) {
    return skipped(
      `pull request ${forked.number} comes from a fork, whose code must not choose by its deployment what auth trusts`,
    )
  }
  if (pullRequest === undefined) {
    return skipped(
      `the commit ${commit} that was deployed is not the head of an open pull request (any more)`,
    )
  }
  if (others.length > 0) {
    const numbers = own.map(({ number }) => String(number))
    return skipped(
      `the commit ${commit} that was deployed is the head of several open pull requests (${joinWithAnd(numbers)}), and which of them is meant can't be told`,
    )
  }
  return { pullRequest }
}

function skipped(because: string): DeployedPullRequest {
  return {
    why: `Skipped: ${because}. Nothing was done. If it is wanted all the same, say \`operation: setup\` and which \`branch\`.`,
  }
}
