import type { Doubt } from '../clients/http/doubt.ts'
import { cleanupFailure } from '../lib/clean-up.ts'
import type { ActionError } from '../lib/errors.ts'
import { hasSameAuth } from './same-auth.ts'
import { contextForCleanup, type SeedContext } from './seed-context.ts'

/** Something that was changed for the run only, and how to put it back. */
interface PutBack {
  isBack(context: SeedContext): Promise<boolean>
  putBack(context: SeedContext): Promise<void>
  /** The error that says how to do it by hand. */
  failed(answered: string): ActionError
}

/**
 * Puts back what was changed for the run only, also after the run has ended; not onto auth that another job
 * has enabled since then.
 *
 * @throws ActionError that says how to do it by hand
 */
export async function putBackInCleanup(
  context: SeedContext,
  { putBack, failed }: Pick<PutBack, 'putBack' | 'failed'>,
): Promise<void> {
  try {
    const last = contextForCleanup(context)
    if (await hasSameAuth(last)) await putBack(last)
  } catch (error) {
    throw failed(cleanupFailure(error))
  }
}

/** What is reported if the clean-up of an interrupted run could not wait for a write in doubt. */
export const STILL_IN_DOUBT =
  'the answer to a request was lost, and it may still take effect after this run'

/**
 * Makes sure that what was put back stays so although the answer to changing it was lost: waits until
 * the change would have taken effect, looks, and puts it back once more.
 *
 * @param doubt about the change
 * @throws ActionError if it can't be put back, or can't be waited for
 */
export async function settleDoubt(
  context: SeedContext,
  doubt: Doubt,
  { isBack, putBack, failed }: PutBack,
): Promise<void> {
  if (!doubt.exists) return
  const isOver = await context.neon.http.outlast(doubt)
  const last = contextForCleanup(context, doubt)
  try {
    if (!(await isBack(last)) && (await hasSameAuth(last))) await putBack(last)
  } catch (error) {
    throw failed(cleanupFailure(error))
  }
  if (!isOver) throw failed(STILL_IN_DOUBT)
}
