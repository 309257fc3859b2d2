import { sendVerified } from '../clients/http/retry.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import { isEmailTakenOnNeon } from '../clients/neon/users.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { combineUserErrors, forEachUser } from '../users/errors.ts'
import { existingUser, type SeededUser } from '../users/seed-context.ts'
import { stackApiError } from './errors.ts'
import { requestStackUser } from './routes.ts'

/** Users made at a time, below Neon's bursts of 40 requests a second for a route. */
const CONCURRENCY = 5

/**
 * Creates the users who do not exist yet, without passwords. Existing users stay as they are.
 *
 * @returns those who are there now, and the error for those who are not
 */
export async function seedStackUsers(
  neon: NeonClient,
  branch: PreviewBranch,
  users: readonly DeclaredUser[],
): Promise<{ readonly seeded: readonly SeededUser[]; readonly problem: Error | undefined }> {
  const { done, problems } = await forEachUser(users, CONCURRENCY, (user) =>
    createUser(neon, branch, user),
  )
  return {
    seeded: done,
    problem: problems.length > 0 ? combineUserErrors(problems, users.length) : undefined,
  }
}

async function createUser(
  neon: NeonClient,
  branch: PreviewBranch,
  { email, name = email }: DeclaredUser,
): Promise<SeededUser> {
  let id: string | undefined
  const outcome = await sendVerified(
    async () => {
      const reply = await requestStackUser(neon, branch, { email, name })
      id = reply.id
      return reply.response
    },
    // They can't be looked up, but a repetition shows: the address is taken then.
    async () => undefined,
    neon.http,
  )
  if ('found' in outcome || isEmailTakenOnNeon(outcome.response)) return existingUser(email)
  if (id === undefined) throw stackApiError(`create the user ${email}`, outcome.response)
  return { email, id, name, roles: undefined, status: 'created' }
}
