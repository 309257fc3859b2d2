import type { GitHubClient } from '../clients/github/github-client.ts'
import { ActionError } from '../lib/errors.ts'
import type { Runner } from '../runner/runner.ts'
import type { ChangeSettings } from '../settings/settings.ts'
import { renderComment } from './comment.ts'
import type { Report } from './report.ts'

/** Milliseconds. A comment is not worth more. */
const COMMENT_TIMEOUT_MS = 20_000

/**
 * Keeps the comment on the pull request up to date, if that is wanted. One that can't be kept is worth a
 * warning, but never fails a job that succeeded.
 *
 * @param github undefined: there is no token to write with
 */
export async function updateComment(
  settings: ChangeSettings,
  report: Report,
  github: GitHubClient | undefined,
  runner: Runner,
): Promise<void> {
  const { comment, pullRequest } = settings
  const wanted = comment
    ? renderComment(settings, report, github?.http.clock.now() ?? 0)
    : undefined
  if (wanted === undefined) return
  const warn = (why: string) => runner.warning(`The comment could not be kept up to date: ${why}`)
  if (pullRequest === undefined) return warn('this event has no pull request.')
  if (github === undefined) return warn('there is no `github_token`.')
  // After the end of the run nothing new starts.
  if (github.http.signal.aborted) return warn('the run had already ended.')
  try {
    const { upsertComment } = await import('../clients/github/comments.ts')
    // GitHub masks secrets in logs alone.
    const text = runner.secrets.redact(wanted.text)
    const limited = { ...github, http: github.http.withTimeout(COMMENT_TIMEOUT_MS) }
    const done = await upsertComment(limited, pullRequest.number, { ...wanted, text })
    runner.debug(`comment on pull request ${pullRequest.number}: ${done}`)
  } catch (error) {
    warn(error instanceof ActionError ? error.message : String(error))
  }
}
