import { Failure } from '../failure.ts'
import { type Answer, described } from '../http/answer.ts'

/** The service has no admin plugin: its routes are not there. */
export class NoAdminPlugin extends Error {
  override readonly name = 'NoAdminPlugin'
}

/**
 * The error for an admin's call that the auth service did not take.
 *
 * @returns NoAdminPlugin if the route is not there
 */
export function notAccepted(attempted: string, answer: Answer): Failure | NoAdminPlugin {
  if (answer.status === 404) return new NoAdminPlugin()
  return new Failure({
    attempted,
    answered: `the auth service answered ${described(answer)}`,
    remedy: 'correct what the message names, or run the job again, which is safe.',
  })
}

const MOST_NAMED = 20

/** One error for all users for whom it did not work; users beyond the first 20 are only counted. */
export function together(problems: readonly Failure[], of: number): Failure {
  const [first] = problems
  if (first !== undefined && problems.length === 1) return first
  const named = problems
    .slice(0, MOST_NAMED)
    .map(({ facts }) => `\n- could not ${facts.attempted}: ${facts.answered}`)
  const more = problems.length - named.length
  return new Failure({
    attempted: `seed ${problems.length} of ${of} users`,
    answered: `${named.join('')}${more > 0 ? `\n- and ${more} more` : ''}`,
    ...(first?.facts.likely !== undefined && { likely: first.facts.likely }),
    ...(first?.facts.remedy !== undefined && { remedy: first.facts.remedy }),
  })
}
