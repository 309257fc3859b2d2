import { Failure } from '../failure.ts'
import type { GitHubApi } from '../github/api.ts'
import { isClosed } from '../github/pull-requests.ts'
import type { Settings } from '../settings/settings.ts'

/** Milliseconds. With no answer by then, GitHub is not what a preview has to wait for. */
const LONGEST = 10_000

/**
 * Whether the pull request was closed since the event that chose this setup: a job that waited for a
 * runner, or was run again, must not bring a closed preview back. Where that can't be found out, the
 * event is believed.
 *
 * @param github undefined: there is no token to ask with
 * @throws only what ended the whole run
 */
export async function closedMeanwhile(
  { operation, automatic, pullRequest }: Settings,
  github: GitHubApi | undefined,
  debug: (message: string) => void,
): Promise<boolean> {
  // An operation that is said in words is wanted, whatever the pull request's state is.
  if (operation !== 'setup' || !automatic || pullRequest === undefined) return false
  const believe = (why: string) => {
    debug(`The event is believed that pull request ${pullRequest.number} is open: ${why}`)
    return false
  }
  if (github === undefined) return believe('there is no github_token to ask GitHub with')
  try {
    return await isClosed({ ...github, wire: github.wire.within(LONGEST) }, pullRequest.number)
  } catch (error) {
    if (github.wire.signal.aborted) throw github.wire.signal.reason
    return believe(error instanceof Failure ? error.message : String(error))
  }
}

/** What is said then. */
export const CLOSED_MEANWHILE =
  'Skipped: the pull request was closed since the event that started this run, so its preview gets no auth (any more). If it is wanted all the same, say `operation: setup`.'
