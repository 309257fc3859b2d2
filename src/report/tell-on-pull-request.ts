import { Failure } from '../failure.ts'
import type { GitHubApi } from '../github/api.ts'
import { redacted } from '../http/redacting.ts'
import type { Runner } from '../runner/runner.ts'
import { declaredSecrets } from '../settings/declared-secrets.ts'
import type { Settings } from '../settings/settings.ts'
import { commentOf } from './comment.ts'
import type { Report } from './report.ts'

/** Milliseconds. A comment is not worth more. */
const LONGEST = 20_000

/**
 * Keeps the comment on the pull request up to date, if that is wanted. One that can't be kept is worth a
 * warning, but never fails a job that succeeded.
 *
 * @param github undefined: there is no token to write with
 */
export async function tellOnPullRequest(
  settings: Settings,
  report: Report,
  github: GitHubApi | undefined,
  runner: Runner,
): Promise<void> {
  const { comment, pullRequest, apiKey } = settings
  const wanted = comment ? commentOf(settings, report) : undefined
  if (wanted === undefined) return
  const warn = (why: string) => runner.warning(`The comment could not be kept up to date: ${why}`)
  if (pullRequest === undefined) return warn('this event has no pull request.')
  if (github === undefined) return warn('there is no `github_token`.')
  // After the end of the run nothing new starts.
  if (github.wire.signal.aborted) return warn('the run was ended before.')
  try {
    const { keepComment } = await import('../github/comments.ts')
    // GitHub masks secrets in logs alone.
    const text = redacted(wanted.text, [apiKey, github.token, ...declaredSecrets(settings)])
    const limited = { ...github, wire: github.wire.within(LONGEST) }
    const done = await keepComment(limited, pullRequest.number, { ...wanted, text })
    runner.debug(`comment on pull request ${pullRequest.number}: ${done}`)
  } catch (error) {
    warn(error instanceof Failure ? error.message : String(error))
  }
}
