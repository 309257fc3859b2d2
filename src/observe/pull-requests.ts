import { nameHasNumber } from '../branch-name/ownership.ts'
import type { GitHubClient } from '../clients/github/github-client.ts'
import type { PullRequest } from '../clients/github/pull-request.ts'
import { listOpenPullRequests, readPullRequest } from '../clients/github/pull-requests.ts'
import { ActionError } from '../lib/errors.ts'
import { printable } from '../lib/text.ts'
import type { ChangeSettings } from '../settings/settings.ts'

/** Milliseconds. With no response by then, GitHub is not what a preview has to wait for. */
const GITHUB_TIMEOUT_MS = 10_000

/** What GitHub says of the pull request, and of others that may share its branch. */
export interface PullRequestCheck {
  /** Why the event that chose this run no longer applies, for the user. */
  readonly stale?: string
  /** Why an open pull request has a newer push than the one that this run is of, for the user. */
  readonly superseded?: string
  /** Open pull requests; none if the branch's name shows that it is no other one's preview. */
  readonly open: readonly PullRequest[]
  /** What else is worth knowing, for the user. */
  readonly notices: readonly string[]
}

/** Nothing is known, so the event is believed. */
const BELIEVED: PullRequestCheck = { open: [], notices: [] }

/**
 * Looks at the pull request as it is now: a job that waited for a runner, or was run again, must neither
 * bring a closed preview back, nor take away one that is in use again, nor set a newer one back. Where
 * that can't be found out, the event is believed.
 *
 * @param github undefined: there is no token to ask with
 * @throws only what ended the whole run
 */
export async function checkPullRequest(
  settings: ChangeSettings,
  github: GitHubClient | undefined,
  debug: (message: string) => void,
): Promise<PullRequestCheck> {
  const { operation, automatic, pullRequest, branch } = settings
  if (pullRequest === undefined) return BELIEVED
  const { number } = pullRequest
  // An explicit operation is carried out, whatever the pull request's state is. An explicit
  // teardown takes the branch whoever else uses it; a setup does not remove what another one has.
  const looksForOthers = (automatic || operation === 'setup') && !nameHasNumber(branch, number)
  if (!automatic && !looksForOthers) return BELIEVED
  const believe = (why: string) => debug(`The event on pull request ${number} is believed: ${why}`)
  if (github === undefined) return { ...BELIEVED, notices: [notAsked(number)] }
  const limited = { ...github, http: github.http.withTimeout(GITHUB_TIMEOUT_MS) }
  try {
    const [current, open] = await Promise.all([
      automatic ? readPullRequest(limited, number) : undefined,
      looksForOthers ? listOpenPullRequests(limited) : [],
    ])
    if (current !== undefined) {
      return { ...BELIEVED, ...judge(settings, pullRequest, current), open }
    }
    if (automatic) believe('GitHub knows no pull request of that number')
    return { ...BELIEVED, open }
  } catch (error) {
    if (github.http.signal.aborted) throw github.http.signal.reason
    believe(error instanceof ActionError ? error.message : String(error))
    return BELIEVED
  }
}

function judge(
  settings: ChangeSettings,
  { headSha }: PullRequest,
  current: PullRequest,
): Pick<PullRequestCheck, 'stale' | 'superseded'> {
  if (settings.operation === 'teardown') {
    return current.closed || settings.whileOpen
      ? {}
      : { stale: stillInUse('the pull request is open (again)') }
  }
  if (current.closed) return { stale: CLOSED_MEANWHILE }
  const { headSha: newest } = current
  if (headSha === undefined || newest === undefined || headSha === newest) return {}
  return {
    superseded: `This run is of the commit ${short(headSha)}, and the head of the pull request is ${short(newest)} by now. So it adds what is missing, and leaves the rest to the run of the newer push.`,
  }
}

function notAsked(number: number): string {
  return `GitHub was not asked about pull request ${number}, because there is no \`github_token\`. So the event is believed: the pull request may have been closed, reopened or pushed to since. Leave \`github_token\` out to use the job's own token.`
}

function short(sha: string): string {
  return printable(sha.slice(0, 12))
}

const CLOSED_MEANWHILE =
  'Skipped: the pull request was closed since the event that started this run, so its preview gets no auth. To set it up anyway, use `operation: setup`.'

/** Why a teardown has nothing to do, for the user. */
export function stillInUse(because: string): string {
  return `Skipped: ${because}, so its preview keeps its auth. Nothing was done. To remove it anyway, use \`operation: teardown\`.`
}
