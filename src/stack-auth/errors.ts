import { errorMessage, formatResponse, type HttpResponse } from '../clients/http/response.ts'
import { apiError, isNotFound } from '../clients/neon/api-error.ts'
import { ActionError } from '../lib/errors.ts'

/** Where Neon documents how to leave Stack Auth. */
export const MIGRATION_URL = 'https://neon.com/docs/auth/migrate/from-legacy-auth'

/**
 * Whether Neon says that it serves this part of Stack Auth no more: with the plain 404 of a route that
 * there is not, with 410, or in words.
 */
export function isRemovedRoute(response: HttpResponse): boolean {
  if (response.status === 410) return true
  if (response.status === 404 && !isNotFound(response)) return true
  return response.status >= 400 && response.status < 500 && REMOVED.test(errorMessage(response))
}

const REMOVED = /deprecat|no longer (available|supported|offered)|sunset|discontinued|retired/i

/**
 * Whether a route of branches says that it is not for Stack Auth, so that the older one of projects
 * has to be asked. How Neon says so is not known: any of the statuses of a wrong request, with a
 * message about the provider.
 */
export function rejectsStack(response: HttpResponse): boolean {
  if (isRemovedRoute(response)) return true
  return (
    [400, 403, 405, 422, 501].includes(response.status) &&
    /provider|stack|support/i.test(errorMessage(response))
  )
}

/**
 * The error for a user when Neon refused something about Stack Auth.
 *
 * @param attempted what the request was for, as the rest of "Could not …"
 */
export function stackApiError(attempted: string, response: HttpResponse): ActionError {
  if (!isRemovedRoute(response)) return apiError(attempted, response)
  return new ActionError({
    attempted,
    answered: `Neon answered ${formatResponse(response)}`,
    likely: 'Neon has deprecated Stack Auth, and has removed this part of it.',
    remedy: `move the project to Better Auth (${MIGRATION_URL}) and set \`auth_provider: better_auth\`.`,
  })
}
