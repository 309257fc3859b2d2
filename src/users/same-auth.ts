import { isSameAuth, readAuthIntegration } from '../clients/neon/auth.ts'
import { ActionError } from '../lib/errors.ts'
import type { SeedContext } from './seed-context.ts'

/**
 * Whether the branch still has the auth that was worked on: what was changed there is not to be put back
 * onto auth that another job has enabled since then. Where that can't be read, it is taken to be so.
 *
 * @throws what ended the run or its clean-up
 */
export async function hasSameAuth({ neon, branch, integration }: SeedContext): Promise<boolean> {
  try {
    return isSameAuth(await readAuthIntegration(neon, branch), integration)
  } catch (error) {
    if (error instanceof ActionError) return true
    throw error
  }
}
