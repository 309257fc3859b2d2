import { nameHasNumber } from '../branch-name/ownership.ts'
import type { GitHubClient } from '../clients/github/github-client.ts'
import type { PullRequest } from '../clients/github/pull-request.ts'
import { listOpenPullRequests, readPullRequest } from '../clients/github/pull-requests.ts'
import { ActionError } from '../lib/errors.ts'
import type { ChangeSettings } from '../settings/settings.ts'

/** Milliseconds. With no answer by then, GitHub is not what a preview has to wait for. */
const GITHUB_TIMEOUT_MS = 10_000

/**
 * Why the event that chose this run does not hold any more: a job that waited for a runner, or was run
 * again, must neither bring a closed preview back nor take away one that is in use again. Where that
 * can't be found out, the event is believed.
 *
 * @param github undefined: there is no token to ask with
 * @returns for the user; undefined if the event holds
 * @throws only what ended the whole run
 */
export async function staleReason(
  settings: ChangeSettings,
  github: GitHubClient | undefined,
  debug: (message: string) => void,
): Promise<string | undefined> {
  const { operation, automatic, pullRequest } = settings
  // An operation that is said in words is wanted, whatever the pull request's state is.
  if (!automatic || pullRequest === undefined) return undefined
  const believe = (why: string) => {
    debug(`The event on pull request ${pullRequest.number} is believed: ${why}`)
    return undefined
  }
  if (github === undefined) return believe('there is no github_token to ask GitHub with')
  const asked = { ...github, http: github.http.withTimeout(GITHUB_TIMEOUT_MS) }
  try {
    const [seen, other] = await Promise.all([
      readPullRequest(asked, pullRequest.number),
      operation === 'teardown' ? otherUse(asked, settings.branch, pullRequest) : undefined,
    ])
    if (seen === undefined) return believe('GitHub knows no pull request of that number')
    if (operation !== 'teardown') return seen.closed ? CLOSED_MEANWHILE : undefined
    return seen.closed ? other && inUse(other) : inUse('the pull request is open (again)')
  } catch (error) {
    if (github.http.signal.aborted) throw github.http.signal.reason
    return believe(error instanceof ActionError ? error.message : String(error))
  }
}

const CLOSED_MEANWHILE =
  'Skipped: the pull request was closed since the event that started this run, so its preview gets no auth (any more). If it is wanted all the same, say `operation: setup`.'

/**
 * Another pull request that a branch is in use by. Several can have one head, and then share a branch
 * whose name does not tell them apart.
 */
async function otherUse(
  github: GitHubClient,
  branch: string,
  { number, headRef, fromFork }: PullRequest,
): Promise<string | undefined> {
  if (fromFork || nameHasNumber(branch, number)) return undefined
  const [other] = (await listOpenPullRequests(github, headRef)).filter(
    (one) => one.number !== number,
  )
  return other && `pull request ${other.number}, with the same head, is open`
}

function inUse(because: string): string {
  return `Skipped: ${because}, so its preview keeps its auth. Nothing was done. If it is to go all the same, say \`operation: teardown\`.`
}
