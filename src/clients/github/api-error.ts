import { ActionError, type ErrorFacts } from '../../lib/errors.ts'
import { printable } from '../../lib/text.ts'
import {
  errorMessage,
  formatResponse,
  type HttpResponse,
  headerValue,
  isJson,
} from '../http/response.ts'
import { isRateLimited } from '../http/retry.ts'

/** GitHub's API refused. */
export class GitHubApiError extends ActionError {
  override readonly name = 'GitHubApiError'
  readonly status: number
  /** Whether the token lacks the permission to do it, or to know that the resource exists. */
  readonly forbidden: boolean
  /** Whether GitHub itself says that there is no such thing, and no gateway on the way. */
  readonly notFound: boolean

  /** @param attempted what the request was for, as the rest of "Could not …" */
  constructor(attempted: string, response: HttpResponse) {
    const id = headerValue(response, 'x-github-request-id')
    const requestId = id === undefined ? '' : ` (request id ${printable(id, 80)})`
    super({
      attempted,
      answered: `GitHub answered ${formatResponse(response)}${requestId}`,
      ...advice(response),
    })
    this.status = response.status
    this.forbidden = isForbidden(response)
    this.notFound = response.status === 404 && isJson(response) && errorMessage(response) !== ''
  }
}

/** GitHub also answers 404 if a token may not know whether something exists. */
function isForbidden(response: HttpResponse): boolean {
  return (response.status === 403 && !isRateLimited(response)) || response.status === 404
}

function advice(response: HttpResponse): Pick<ErrorFacts, 'likely' | 'remedy'> {
  if (response.status === 401) {
    return {
      likely: 'the token in `github_token` is wrong or has expired.',
      remedy: 'leave `github_token` out, or give it a token that is valid.',
    }
  }
  if (isRateLimited(response)) {
    return {
      likely:
        'the token used up its requests (those of GitHub Actions: 1,000 an hour for a repository).',
      remedy: 'run the job again later.',
    }
  }
  if (/\block(ed)?\b/i.test(errorMessage(response))) {
    return {
      likely: 'the conversation of the pull request is locked.',
      remedy: 'unlock it, or set `comment: false`.',
    }
  }
  if (isForbidden(response)) {
    return {
      likely: /not accessible/i.test(errorMessage(response))
        ? "the job's `permissions` do not give its token this right; a pull request of a fork or of Dependabot has a token that only reads."
        : '`github_token` has no right to it, or it is not there.',
      remedy: "add the permission to the job's `permissions`; docs/github.md names it.",
    }
  }
  if (response.status < 500) {
    return {
      likely:
        response.status === 410
          ? 'it was deleted, or the feature is turned off in the repository.'
          : 'GitHub does not accept it, for the reason that it gave.',
    }
  }
  return {
    likely: 'an internal error at GitHub.',
    remedy: 'run the job again, which is safe; see https://www.githubstatus.com',
  }
}

/**
 * The error for a success in which nothing could be read.
 *
 * @param attempted what the request was for, as the rest of "Could not …"
 */
export function unreadable(attempted: string): ActionError {
  return new ActionError({
    attempted,
    answered: "GitHub's API sent a response that could not be read",
    likely:
      "the response did not come from GitHub's API, but a proxy or a sign-in page of the network.",
    remedy: 'check the network of a self-hosted runner.',
  })
}
