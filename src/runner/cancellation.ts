import type { Clock } from '../lib/clock.ts'
import { joinWithAnd } from '../lib/text.ts'

/** The job was cancelled: the runner sent a signal. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled'
  readonly signal: NodeJS.Signals

  constructor(signal: NodeJS.Signals) {
    super(
      `Cancelled (${signal}). Nothing new was started, except closing a sign-up that is declared closed. Temporary changes were undone, unless another error says otherwise. It is safe to run the job again.`,
    )
    this.signal = signal
  }
}

/** The time of the whole run was up. */
export class RunTimeoutError extends Error {
  override readonly name = 'TimeUp'

  /** @param doing what was going on, each as the rest of "it was trying to …" */
  constructor(seconds: number, doing: readonly string[]) {
    const going = doing.length === 0 ? '' : ` while trying to ${joinWithAnd(doing.slice(0, 5))}`
    super(
      `The run timed out (timeout: ${seconds} seconds)${going}.\nWhat to do: run the job again, which is safe, or raise \`timeout\`.`,
    )
  }
}

/** The conventional exit code of a process that a signal ended. */
export function exitCodeAfter(signal: NodeJS.Signals): number {
  return signal === 'SIGINT' ? 130 : 143
}

/** Milliseconds after a signal by which the clean-up is over at the latest (see `DOUBT_TIMEOUT_MS`). */
const CLEANUP_BOUND_MS = 9_000

/**
 * Ends a run when the runner cancels the job. A second signal changes nothing while the clean-up, which
 * is bounded, goes on: a terminal's Ctrl+C reaches the process once directly and once through its parent,
 * and a user who cancels twice does not want a temporary admin to stay. After that it ends the process.
 *
 * @returns a signal whose reason is `Cancelled`
 */
export function cancellation(): AbortSignal {
  const controller = new AbortController()
  let first: number | undefined
  const end = (signal: NodeJS.Signals) => {
    first ??= performance.now()
    if (performance.now() - first > CLEANUP_BOUND_MS) process.exit(exitCodeAfter(signal))
    controller.abort(new Cancelled(signal))
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  return controller.signal
}

/**
 * Ends a run after its time.
 *
 * @param doing read when the time is up
 * @returns a signal whose reason is `TimeUp`
 */
export function timeLimit(
  seconds: number,
  doing: () => readonly string[],
  clock: Clock,
): AbortSignal {
  const controller = new AbortController()
  clock
    .after(seconds * 1000)
    .addEventListener('abort', () => controller.abort(new RunTimeoutError(seconds, doing())), {
      once: true,
    })
  return controller.signal
}
