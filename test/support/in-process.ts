import type { SendRequest } from '../../src/clients/http/transport.ts'
import type { GitHubContext } from '../../src/event/workflow-event.ts'
import type { Clock } from '../../src/lib/clock.ts'
import { pullRequest } from './runner/events.ts'
import type { ActionRun, ActionToRun } from './runner/run-action.ts'
import { runInProcess as runStageInProcess } from './runner/run-in-process.ts'

export interface InProcess extends Partial<Pick<ActionToRun, 'env' | 'files' | 'stage' | 'state'>> {
  /** Inputs; the others have their defaults of `action.yml`. */
  readonly with: Readonly<Record<string, string>>
  readonly event?: { readonly name: string; readonly payload: unknown }
  /** Default: nowhere. */
  readonly place?: GitHubContext
  readonly send: SendRequest
  readonly clock: Clock
  readonly cancelled?: AbortSignal
  readonly killed?: Promise<void>
}

/** A run, and the error that the user reads; undefined if it succeeded. */
export interface FinishedRun extends ActionRun {
  readonly error: string | undefined
}

/** Runs the action in this process over any transport. */
export async function runInProcess(given: InProcess): Promise<FinishedRun> {
  const { place, env, event = pullRequest('opened'), ...rest } = given
  const github = place && { GITHUB_API_URL: place.apiUrl, GITHUB_REPOSITORY: place.repository }
  const run = await runStageInProcess({
    ...rest,
    event,
    env: { ...github, ...env },
  })
  return { ...run, error: run.exitCode === 0 ? undefined : run.errors.at(-1) }
}
