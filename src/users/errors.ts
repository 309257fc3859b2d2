import pLimit from 'p-limit'
import { isOriginRejected } from '../clients/auth-service/auth-service.ts'
import { formatResponse, type HttpResponse } from '../clients/http/response.ts'
import { ActionError } from '../lib/errors.ts'

/** The error for an admin's call that the auth service did not take. */
export function authServiceError(attempted: string, answer: HttpResponse): ActionError {
  if (isOriginRejected(answer)) {
    return new ActionError({
      attempted,
      answered: `the auth service answered ${formatResponse(answer)}`,
      likely:
        'it does not trust its own address, and there is neither a trusted domain nor localhost to come from.',
      remedy: 'declare a domain of the preview in `domains`, or set `allow_localhost: true`.',
    })
  }
  return new ActionError({
    attempted,
    answered: `the auth service answered ${formatResponse(answer)}`,
    remedy: 'correct what the message names, or run the job again, which is safe.',
  })
}

/**
 * Does some work for each user, and goes on with the others where it fails.
 *
 * @param atOnce users at a time
 * @returns what came of it, in the order of the users, without those for whom it failed
 * @throws what is no Failure
 */
export async function forEachUser<User, T>(
  users: readonly User[],
  atOnce: number,
  work: (user: User) => Promise<T>,
): Promise<{ done: T[]; problems: ActionError[] }> {
  const problems: ActionError[] = []
  const done = await pLimit(atOnce).map(users, async (user) => {
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

/** One error for all users for whom it did not work; users beyond the first 20 are only counted. */
export function combineErrors(problems: readonly ActionError[], of: number): ActionError {
  const [first] = problems
  if (first !== undefined && problems.length === 1) return first
  const named = problems
    .slice(0, MAX_NAMED)
    .map(({ facts }) => `\n- could not ${facts.attempted}: ${facts.answered}`)
  const more = problems.length - named.length
  return new ActionError({
    attempted: `seed ${problems.length} of ${of} users`,
    answered: `${named.join('')}${more > 0 ? `\n- and ${more} more` : ''}`,
    ...(first?.facts.likely !== undefined && { likely: first.facts.likely }),
    ...(first?.facts.remedy !== undefined && { remedy: first.facts.remedy }),
  })
}
