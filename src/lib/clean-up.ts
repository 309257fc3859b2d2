import { ActionError } from './errors.ts'

/** Puts something back. */
export type Cleanup = () => Promise<void>

/** What has to be put back at the end of some work, whatever becomes of it: the latest first. */
export class CleanupStack {
  readonly #steps: Cleanup[] = []

  /** Adds a step, before that which it puts back is begun. */
  defer(step: Cleanup): void {
    this.#steps.push(step)
  }

  /** Takes every step that is left. @returns what went wrong */
  async run(): Promise<unknown[]> {
    const errors: unknown[] = []
    for (let step = this.#steps.pop(); step !== undefined; step = this.#steps.pop()) {
      try {
        await step()
      } catch (error) {
        errors.push(error)
      }
    }
    return errors
  }
}

/**
 * Waits for everything that runs in parallel, even when some of it fails, so that nothing continues
 * unseen.
 *
 * @throws what went wrong; an AggregateError if several things did
 */
export async function allSettledOrThrow<T extends readonly unknown[]>(
  promises: {
    readonly [K in keyof T]: T[K] | Promise<T[K]>
  },
): Promise<T> {
  const outcomes = await Promise.allSettled(promises)
  throwAll(
    outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? errorsOf(outcome.reason) : [])),
  )
  return (await Promise.all(promises)) as unknown as T
}

/** Errors without duplicates: an abort ends many things with the same reason. */
function throwAll(errors: readonly unknown[]): void {
  const distinct = [...new Set(errors)]
  if (distinct.length > 1) throw new AggregateError(distinct)
  if (distinct.length === 1) throw distinct[0]
}

function errorsOf(error: unknown): unknown[] {
  return error instanceof AggregateError ? error.errors : [error]
}

/** Why something failed that may outlast the run: the response, or that the time for it was over. */
export function cleanupFailure(error: unknown): string {
  return error instanceof ActionError ? error.facts.answered : 'the time for it was up'
}
