import { Failure } from '../failure.ts'
import type { GitHubApi } from '../github/api.ts'
import { openPullRequests } from '../github/pull-request-list.ts'
import { stateOf } from '../github/pull-requests.ts'
import { carriesNumber } from '../plan/teardown.ts'
import type { Settings } from '../settings/settings.ts'
import type { PullRequest } from '../settings/trigger.ts'

/** Milliseconds. With no answer by then, GitHub is not what a preview has to wait for. */
const LONGEST = 10_000

/**
 * Why the event that chose this run does not hold any more: a job that waited for a runner, or was run
 * again, must neither bring a closed preview back nor take away one that is in use again. Where that
 * can't be found out, the event is believed.
 *
 * @param github undefined: there is no token to ask with
 * @returns for the user; undefined if the event holds
 * @throws only what ended the whole run
 */
export async function whyStale(
  settings: Settings,
  github: GitHubApi | undefined,
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
  const asked = { ...github, wire: github.wire.within(LONGEST) }
  try {
    if (operation === 'teardown') return await whyInUse(asked, settings.branch, pullRequest)
    const state = await stateOf(asked, pullRequest.number)
    return state === 'closed' ? CLOSED_MEANWHILE : undefined
  } catch (error) {
    if (github.wire.signal.aborted) throw github.wire.signal.reason
    return believe(error instanceof Failure ? error.message : String(error))
  }
}

const CLOSED_MEANWHILE =
  'Skipped: the pull request was closed since the event that started this run, so its preview gets no auth (any more). If it is wanted all the same, say `operation: setup`.'

/**
 * Why a branch is in use although its pull request was closed. Several pull requests can have one head,
 * and then share a branch whose name does not tell them apart.
 */
async function whyInUse(
  github: GitHubApi,
  branch: string,
  { number, headRef, fromFork }: PullRequest,
): Promise<string | undefined> {
  const shared = !fromFork && !carriesNumber(branch, number)
  const [state, open] = await Promise.all([
    stateOf(github, number),
    shared ? openPullRequests(github, headRef) : [],
  ])
  if (state === 'open') return inUse('the pull request is open (again)')
  const [other] = open
  return other && inUse(`pull request ${other.number}, with the same head, is open`)
}

function inUse(because: string): string {
  return `Skipped: ${because}, so its preview keeps its auth. Nothing was done. If it is to go all the same, say \`operation: teardown\`.`
}
