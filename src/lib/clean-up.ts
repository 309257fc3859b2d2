import { ActionError } from './errors.ts'

/**
 * Does some work, and puts back afterwards what was changed for it, also when the work failed.
 *
 * @throws the work's error; an AggregateError of both if putting back failed as well
 */
export async function withCleanup<T>(
  work: () => Promise<T>,
  putBack: () => Promise<void>,
): Promise<T> {
  return await withConcurrentCleanup(work, putBack, async (result) => result)
}

/**
 * The same, and goes on meanwhile with what comes of the work.
 *
 * @param next begins together with the putting back, and both are waited for
 * @throws what went wrong; an AggregateError if two things did
 */
export async function withConcurrentCleanup<T, U>(
  work: () => Promise<T>,
  putBack: () => Promise<void>,
  next: (result: T) => Promise<U>,
): Promise<U> {
  const result = await rollbackOnError(work, putBack)
  const [after, back] = await Promise.allSettled([next(result), putBack()])
  if (after.status === 'rejected' && back.status === 'rejected') {
    throw new AggregateError([after.reason, back.reason])
  }
  if (back.status === 'rejected') throw back.reason
  if (after.status === 'rejected') throw after.reason
  return after.value
}

/**
 * Does some work, and undoes it if it failed.
 *
 * @throws the work's error; an AggregateError of both if undoing failed as well
 */
export async function rollbackOnError<T>(
  work: () => Promise<T>,
  undo: () => Promise<void>,
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    try {
      await undo()
    } catch (later) {
      throw new AggregateError([error, later])
    }
    throw error
  }
}

/** Why something failed that may outlast the run: the answer, or that the moment for it was over. */
export function cleanupFailure(error: unknown): string {
  return error instanceof ActionError ? error.facts.answered : 'the time for it was up'
}
