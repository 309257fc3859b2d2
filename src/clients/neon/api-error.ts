import { ActionError, type ErrorFacts } from '../../lib/errors.ts'
import {
  errorCode,
  errorMessage,
  formatResponse,
  type HttpResponse,
  hasErrorBody,
  jsonBody,
} from '../http/response.ts'

type Advice = Pick<ErrorFacts, 'likely' | 'remedy'>

const KEYS = 'https://console.neon.tech/app/settings/api-keys'

/** Why Neon's management API probably refused, and what to do, by status and message. */
function advice(response: HttpResponse): Advice {
  const message = errorMessage(response)
  if (/outside the project this key is scoped to/i.test(message)) {
    return {
      likely: '`api_key` is a key for one project, and `project_id` names another.',
      remedy: "use the ID of the key's project, or create a key for this project.",
    }
  }
  const known = response.status >= 400 && response.status < 500 ? knownRefusal(response) : undefined
  if (known !== undefined) return known
  switch (response.status) {
    case 401:
      return {
        likely: 'the key in `api_key` is wrong, was revoked, or was not copied whole.',
        remedy: `create a key at ${KEYS} and store it as a secret of the repository.`,
      }
    case 403:
      return {
        likely: 'the key in `api_key` may not do this in that project.',
        remedy: `use a key of a member who may edit the project; keys are created at ${KEYS}`,
      }
    case 404:
      return missing(response)
    case 422:
      return /not ready/i.test(message)
        ? {
            likely: 'Neon is still creating the branch, which is taking longer than usual.',
            remedy: 'run the job again when the branch is ready in the Neon console.',
          }
        : ASK_SUPPORT
    case 423:
      return {
        likely: 'another operation on the project is still running.',
        remedy: 'run the job again once it has finished, which is safe.',
      }
    case 429:
      return {
        likely: 'the account used up its requests (700 a minute for all runs together).',
        remedy: 'run the job again later, or raise `timeout` so that it can wait longer.',
      }
    default:
      if (response.status >= 500 || hasErrorBody(response)) return FAULT
      return response.status >= 400 ? ASK_SUPPORT : NOT_NEON
  }
}

/**
 * Refusals that Neon documents. How it words them is not documented, so only the name of the feature
 * is looked for.
 */
function knownRefusal(response: HttpResponse): Advice | undefined {
  const message = errorMessage(response)
  if (errorCode(response) === 'INVALID_SHARED_OAUTH_PROVIDER') {
    return {
      likely: 'Neon shares OAuth credentials for google only.',
      remedy: 'declare `client_id` and `client_secret` of an own OAuth app for this provider.',
    }
  }
  if (/\bIP[ _-]?allow|private[ _-]?(network|link|access)|\bVPC\b/i.test(message)) {
    return {
      likely:
        'the project has IP Allow or Private Networking on, which Neon Auth does not support.',
      remedy:
        "turn it off in the project's network settings in the Neon console, or use another project for previews.",
    }
  }
  if (/\bregions?\b|\bazure\b/i.test(message)) {
    return {
      likely: "Neon Auth is not available in the project's region: it is for regions of AWS only.",
      remedy:
        'create the previews in a project in one of the regions that https://neon.com/docs/introduction/regions lists for AWS; a project cannot be moved.',
    }
  }
  return undefined
}

const FAULT: Advice = {
  likely: 'an internal error at Neon.',
  remedy:
    'run the job again, which is safe; see https://neonstatus.com, and give the request id to Neon support if it persists.',
}

const ASK_SUPPORT: Advice = {
  remedy: 'see the message above; the request id helps Neon support to find the request.',
}

/** A redirect, or a success in which nothing could be read. */
const NOT_NEON: Advice = {
  likely: 'a proxy or a login page of the network responded instead of the Neon API.',
  remedy: 'check `api_host`, and the network of a self-hosted runner.',
}

/**
 * Whether Neon says that what was asked for is not there. A 404 in plain text comes from a route that
 * is gone or a gateway, and proves nothing.
 */
export function isNotFound(response: HttpResponse): boolean {
  return response.status === 404 && typeof jsonBody(response)['message'] === 'string'
}

/** What is missing shows in the message: a route, a branch, or otherwise the project. */
function missing(response: HttpResponse): Advice {
  const { message } = jsonBody(response)
  if (typeof message !== 'string') {
    return {
      likely: '`api_host` is not the address of the Neon API, or Neon has removed that route.',
      remedy:
        'leave `api_host` out, or correct it; if it is right, use a newer version of this action.',
    }
  }
  if (/branch/i.test(message)) return BRANCH_GONE
  if (/database/i.test(message)) return NO_DATABASE
  return /project/i.test(message) ? WRONG_PROJECT : ASK_SUPPORT
}

const BRANCH_GONE: Advice = {
  likely: 'the branch was deleted meanwhile.',
  remedy: 'run the job again if the preview is still wanted.',
}

const NO_DATABASE: Advice = {
  likely: '`database_name` names a database that the branch does not have.',
  remedy: 'correct `database_name`, or leave it out for the default database.',
}

const WRONG_PROJECT: Advice = {
  likely: '`project_id` is misspelled, or the key belongs to another account or organization.',
  remedy: "copy the id from the project's settings in the Neon console.",
}

/**
 * The error for a user when Neon's management API refused.
 *
 * @param attempted what the request was for, as the rest of "Could not …"
 */
export function apiError(attempted: string, response: HttpResponse): ActionError {
  return new ActionError({
    attempted,
    answered: `Neon answered ${formatResponse(response)}`,
    ...advice(response),
  })
}

/**
 * The same for what was to be removed: other things in the database may depend on it, which Neon probably
 * says in Postgres' words.
 */
export function removalError(attempted: string, response: HttpResponse): ActionError {
  if (!/depend|foreign key|constraint|referenc/i.test(errorMessage(response))) {
    return apiError(attempted, response)
  }
  return new ActionError({
    attempted,
    answered: `Neon answered ${formatResponse(response)}`,
    likely:
      'a table of the app depends on the schema `neon_auth`, say by a foreign key on its users; the message may name it.',
    remedy:
      'drop what depends on it, or have it deleted along with the users (ON DELETE CASCADE), and run the job again. On a close or a sweep, `delete_data: false` leaves the data to be deleted with the branch.',
  })
}
