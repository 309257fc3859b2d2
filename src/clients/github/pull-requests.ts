import { ActionError } from '../../lib/errors.ts'
import { isRecord } from '../../lib/json.ts'
import { GitHubApiError } from './api-error.ts'
import { callGitHub, type GitHubClient, PAGE_SIZE, paginate } from './github-client.ts'
import { type PullRequest, parsePullRequest } from './pull-request.ts'

/** A pull request as GitHub's API shows it. */
export interface PullRequestState extends PullRequest {
  readonly headRef: string
  /** Milliseconds since the epoch; undefined while it is open. */
  readonly closedAt: number | undefined
}

/**
 * Lists pull requests page by page, the newest first. One that leaves the list meanwhile makes the others
 * move up, and one of them can be missed between two pages.
 *
 * @param headRef only those of this head, in the repository itself
 * @throws ActionError if GitHub refuses, or a page can't be read: a list is whole or it is none
 */
export async function* listPullRequests(
  github: GitHubClient,
  state: 'open' | 'closed' | 'all',
  { headRef, perPage = PAGE_SIZE }: { readonly headRef?: string; readonly perPage?: number } = {},
): AsyncGenerator<PullRequestState[]> {
  const purpose = state === 'all' ? 'list the pull requests' : `list the ${state} pull requests`
  const listed = paginate<unknown>(github, purpose, (octokit, place) =>
    octokit.paginate.iterator('GET /repos/{owner}/{repo}/pulls', {
      ...place,
      state,
      per_page: perPage,
      ...(headRef !== undefined && { head: `${place.owner}:${headRef}` }),
    }),
  )
  for await (const page of listed)
    yield page.map((one) => parsePullRequestState(one, github, purpose))
}

/** All open pull requests; with a head ref, those of this head in the repository itself. */
export async function listOpenPullRequests(
  github: GitHubClient,
  headRef?: string,
): Promise<PullRequestState[]> {
  const open: PullRequestState[] = []
  const narrowed = headRef === undefined ? {} : { headRef }
  for await (const page of listPullRequests(github, 'open', narrowed)) open.push(...page)
  return open
}

/** The highest number that a pull request of the repository has; 0 without any. */
export async function latestPullRequestNumber(github: GitHubClient): Promise<number> {
  for await (const [newest] of listPullRequests(github, 'all', { perPage: 1 })) {
    if (newest !== undefined) return newest.number
  }
  return 0
}

/**
 * A pull request as it is now.
 *
 * @returns undefined if GitHub knows none of that number
 * @throws ActionError if GitHub refuses otherwise
 */
export async function readPullRequest(
  github: GitHubClient,
  number: number,
): Promise<PullRequestState | undefined> {
  const purpose = `read the state of pull request ${number}`
  try {
    const pull: unknown = await callGitHub(github, purpose, (octokit, place) =>
      octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...place,
        pull_number: number,
      }),
    )
    return parsePullRequestState(pull, github, purpose)
  } catch (error) {
    if (error instanceof GitHubApiError && error.notFound) return undefined
    throw error
  }
}

/** What has a number that no pull request has: GitHub gives issues numbers of the same row. */
export type NumberUse = 'nothing' | 'an issue' | 'unknown'

/**
 * Looks what has a number that no pull request has.
 *
 * @returns `unknown` where the token may not read issues
 * @throws ActionError if GitHub fails otherwise
 */
export async function lookupNumber(github: GitHubClient, number: number): Promise<NumberUse> {
  try {
    await callGitHub(github, `look whether ${number} is an issue`, (octokit, place) =>
      octokit.request('GET /repos/{owner}/{repo}/issues/{issue_number}', {
        ...place,
        issue_number: number,
      }),
    )
    return 'an issue'
  } catch (error) {
    // 410: the issue was deleted.
    if (error instanceof GitHubApiError && error.status === 410) return 'an issue'
    if (error instanceof GitHubApiError && error.notFound) return 'nothing'
    if (error instanceof GitHubApiError && error.forbidden) return 'unknown'
    throw error
  }
}

/** Nothing is guessed: what is not said to be closed must not pass for it. */
function parsePullRequestState(
  pull: unknown,
  { owner, repo }: GitHubClient,
  purpose: string,
): PullRequestState {
  if (isRecord(pull)) {
    const { state, head, closed_at: closedAt } = pull
    const parsed = parsePullRequest(pull)
    const headRef = parsed?.headRef
    const from = isRecord(head) && isRecord(head['repo']) ? head['repo']['full_name'] : undefined
    if (parsed && headRef !== undefined && (state === 'open' || state === 'closed')) {
      return {
        ...parsed,
        headRef,
        fromFork: String(from).toLowerCase() !== `${owner}/${repo}`.toLowerCase(),
        closedAt: typeof closedAt === 'string' ? Date.parse(closedAt) : undefined,
      }
    }
  }
  throw new ActionError({
    attempted: purpose,
    answered: "GitHub's response contains something that is not a pull request",
    likely: "the response did not come from GitHub's API.",
    remedy: 'check the network of a self-hosted runner.',
  })
}
