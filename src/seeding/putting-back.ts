import { Failure } from '../failure.ts'

/**
 * Does some work, and puts back afterwards what was changed for it, also when the work failed.
 *
 * @throws the work's error; an AggregateError of both if putting back failed as well
 */
export async function puttingBack<T>(
  work: () => Promise<T>,
  putBack: () => Promise<void>,
): Promise<T> {
  const result = await undoingFailure(work, putBack)
  await putBack()
  return result
}

/**
 * Does some work, and undoes it if it failed.
 *
 * @throws the work's error; an AggregateError of both if undoing failed as well
 */
export async function undoingFailure<T>(
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

/** Why putting back failed: the answer, or that the moment for it after the end of the run was over. */
export function whyNotPutBack(error: unknown): string {
  return error instanceof Failure ? error.facts.answered : 'the time for it was up'
}
