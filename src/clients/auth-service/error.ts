import { ActionError } from '../../lib/errors.ts'
import { errorCode, formatResponse, type HttpResponse } from '../http/response.ts'
import { isRateLimited } from '../http/retry.ts'
import { isOriginRejected } from './auth-service.ts'

/** A response of the auth service that is not the success it was asked for. */
export class AuthServiceError extends ActionError {
  readonly status: number
  /** Better Auth's machine-readable code, or ''. */
  readonly code: string

  /** @param attempted what the request was for, as the rest of "Could not …" */
  constructor(attempted: string, response: HttpResponse) {
    super({
      attempted,
      answered: `the auth service answered ${formatResponse(response)}`,
      ...advice(response),
    })
    this.status = response.status
    this.code = errorCode(response)
  }

  /** Whether the admin plugin, which may know a fixed set of roles, does not know one. */
  get isUnknownRole(): boolean {
    return UNKNOWN_ROLE_CODES.has(this.code)
  }
}

/** Codes of 1.7 and of 1.4. */
const UNKNOWN_ROLE_CODES = new Set([
  'YOU_ARE_NOT_ALLOWED_TO_SET_NON_EXISTENT_VALUE',
  'YOU_ARE_NOT_ALLOWED_TO_SET_A_NONEXISTENT_ROLE_VALUE',
])

function advice(response: HttpResponse): { likely?: string; remedy: string } {
  if (isOriginRejected(response)) {
    return {
      likely:
        'it does not trust its own address, and there is neither a trusted domain nor localhost to come from.',
      remedy: 'declare a domain of the preview in `domains`, or set `allow_localhost: true`.',
    }
  }
  if (isRateLimited(response)) {
    return {
      likely:
        "the rate limit of the auth service (by default 3 sign-ins and 3 sign-ups in 10 seconds for the runner's address) is used up by another client at that address.",
      remedy: 'run the job again, which is safe, when no other client signs in from there.',
    }
  }
  return { remedy: 'correct what the message names, or run the job again, which is safe.' }
}
