import { settled } from '../http/retry.ts'
import type { NeonApi } from '../neon/api.ts'
import type { PreviewBranch } from '../neon/preview-branch.ts'
import { forEachUser, together } from '../seeding/problems.ts'
import { existingUser, type SeededUser } from '../seeding/seeding.ts'
import { saysTaken } from '../seeding/without-password.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { stackRefused } from './gone.ts'
import { requestStackUser } from './routes.ts'

/** Users made at a time, below Neon's bursts of 40 requests a second for a route. */
const AT_ONCE = 5

/**
 * Makes the users who are not there yet, without passwords. Whoever is there stays as they are.
 *
 * @returns those who are there now, and the error for those who are not
 */
export async function seedStackUsers(
  neon: NeonApi,
  branch: PreviewBranch,
  users: readonly DeclaredUser[],
): Promise<{ readonly seeded: readonly SeededUser[]; readonly problem: Error | undefined }> {
  const { done, problems } = await forEachUser(users, AT_ONCE, (user) => make(neon, branch, user))
  return {
    seeded: done,
    problem: problems.length > 0 ? together(problems, users.length) : undefined,
  }
}

async function make(
  neon: NeonApi,
  branch: PreviewBranch,
  { email, name = email }: DeclaredUser,
): Promise<SeededUser> {
  let id: string | undefined
  const outcome = await settled(
    async () => {
      const reply = await requestStackUser(neon, branch, { email, name })
      id = reply.id
      return reply.answer
    },
    // They can't be looked up, but a repetition shows: the address is taken then.
    async () => undefined,
    neon.wire,
  )
  if ('found' in outcome || saysTaken(outcome.answer)) return existingUser(email)
  if (id === undefined) throw stackRefused(`create the user ${email}`, outcome.answer)
  return { email, id, name, roles: undefined, status: 'created' }
}
