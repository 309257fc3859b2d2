/**
 * Does some work, and puts back afterwards what was changed for it, also when the work failed.
 *
 * @throws the work's error; an AggregateError of both if putting back failed as well
 */
export async function puttingBack<T>(
  work: () => Promise<T>,
  putBack: () => Promise<void>,
): Promise<T> {
  let result: T
  try {
    result = await work()
  } catch (error) {
    try {
      await putBack()
    } catch (later) {
      throw new AggregateError([error, later].flatMap(flattened))
    }
    throw error
  }
  await putBack()
  return result
}

function flattened(error: unknown): unknown[] {
  return error instanceof AggregateError ? error.errors : [error]
}
