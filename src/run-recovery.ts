import type { HttpSession } from './clients/http/session.ts'
import { JOURNAL_STATE, type JournalEntry } from './event/journal.ts'
import { InvalidInputsError } from './lib/errors.ts'
import { printable } from './lib/text.ts'
import { formatWholeError } from './report/format-error.ts'
import { publish } from './report/publish.ts'
import { EMPTY_REPORT, type Report } from './report/report.ts'
import type { Runner } from './runner/runner.ts'
import { readRecovery } from './settings/recovery.ts'
import { type Recovery, recover } from './users/recover.ts'

/**
 * In the post step: undoes what the main step had changed only for itself and could not undo, being killed, say.
 *
 * @throws what went wrong, after it was reported
 */
export async function runRecovery(
  entry: JournalEntry,
  runner: Runner,
  network: HttpSession,
): Promise<void> {
  const { settings, issues } = readRecovery(runner.input)
  const { apiKey, apiHost: host, timeout, summary } = settings
  const work = async (): Promise<Recovery> => {
    if (issues.all.length > 0) throw new InvalidInputsError(issues.all)
    const neon = { http: network.client(timeout), host, apiKey, projectId: entry.projectId }
    return await recover(entry, neon, runner.debug, (text) => runner.saveState(JOURNAL_STATE, text))
  }
  const { branch, changes, note, errors } = await work().catch(
    (error: unknown): Recovery => ({
      branch: undefined,
      changes: [],
      note: undefined,
      errors: [error],
    }),
  )
  const failure = errors.length > 0 ? new AggregateError(errors) : undefined
  const on = printable(branch?.name ?? entry.branchId, 100)
  const report: Report = {
    ...EMPTY_REPORT,
    branch,
    changes,
    headline: failure
      ? `What the main step left behind on branch ${on} could not be undone`
      : `Undone: what the main step left behind on branch ${on}`,
    result: failure ? 'failed' : changes.length > 0 ? 'updated' : 'unchanged',
    error: failure && formatWholeError(failure),
    notes: note === undefined ? [] : [note],
  }
  const unpublished = await publish(runner, report, { summary, exportEnv: false })
  if (failure || unpublished) throw new AggregateError([...errors, unpublished].filter(Boolean))
}
