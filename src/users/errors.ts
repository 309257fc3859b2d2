import pLimit from 'p-limit'
import type { CurrentSettings } from '../auth-settings/setting.ts'
import { webhookHost } from '../auth-settings/webhooks.ts'
import { AuthServiceError } from '../clients/auth-service/error.ts'
import { ActionError } from '../lib/errors.ts'

/** How a preview starts without what it copied; `reset` alone does nothing where auth is its own. */
export const RESET = 'set `reset: true` and close and reopen the pull request'

/** The error for a user whose password is right and who still can't sign in with it. */
export function signInWantsMore(email: string, wanted: string): ActionError {
  return new ActionError({
    attempted: `sign in as ${email}`,
    answered: `the service accepts the password, but returns no session: it requires ${wanted}`,
    likely: 'the user has set that up, or a setting of the branch asks for it.',
    remedy: `switch it off for the user or on the branch; or declare another email; or ${RESET}, to start without the parent's users and settings.`,
  })
}

/**
 * The same error with what a webhook that nobody declared has probably to do with it.
 *
 * @param webhook which decides about new users
 */
export function refusedByWebhook(error: unknown, webhook: CurrentSettings['webhooks']): unknown {
  if (!(error instanceof AuthServiceError) || webhook === undefined || error.status === 429) {
    return error
  }
  const { attempted, answered } = error.facts
  return new ActionError(
    {
      attempted,
      answered,
      likely: `the webhook at ${webhookHost(webhook)} (\`user.before_create\`), which the branch has copied from its parent or which is declared, refuses the user or does not answer.`,
      remedy: `let it accept the user, or switch it off on the branch; or ${RESET}, to start without copied settings.`,
    },
    { cause: error },
  )
}

/** The same for users that were to be seeded. */
export function combineUserErrors(problems: readonly ActionError[], of: number): ActionError {
  return combineErrors(problems, `seed ${problems.length} of ${of} users`)
}

/**
 * Does some work for each user, or member, and continues with the others if it fails for one.
 *
 * @param concurrency users at a time
 * @returns what came of it, in the order of the users, without those for whom it failed
 * @throws what is no ActionError
 */
export async function forEachUser<User, T>(
  users: readonly User[],
  concurrency: number,
  work: (user: User) => Promise<T>,
): Promise<{ done: T[]; problems: ActionError[] }> {
  const problems: ActionError[] = []
  const done = await pLimit(concurrency).map(users, async (user) => {
    try {
      return [await work(user)]
    } catch (error) {
      if (!(error instanceof ActionError)) throw error
      problems.push(error)
      return []
    }
  })
  return { done: done.flat(), problems }
}

const MAX_NAMED = 20

/**
 * One error for several; those beyond the first 20 are only counted.
 *
 * @param attempted what did not work as a whole, as the rest of "Could not …"
 */
export function combineErrors(problems: readonly ActionError[], attempted: string): ActionError {
  const [first] = problems
  if (first !== undefined && problems.length === 1) return first
  const named = problems
    .slice(0, MAX_NAMED)
    .map(({ facts }) => `\n- could not ${facts.attempted}: ${facts.answered}`)
  const more = problems.length - named.length
  return new ActionError({
    attempted,
    answered: `${named.join('')}${more > 0 ? `\n- and ${more} more` : ''}`,
    ...(first?.facts.likely !== undefined && { likely: first.facts.likely }),
    ...(first?.facts.remedy !== undefined && { remedy: first.facts.remedy }),
  })
}
