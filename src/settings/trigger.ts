import { isRecord } from '../http/answer.ts'

/** The pull request that an event is about. */
export interface PullRequest {
  readonly number: number
  readonly headRef: string
  readonly headSha: string
  /** Whether its head is in another repository than its base. */
  readonly fromFork: boolean
  /** Whether it was closed, merged or not, when the event happened. */
  readonly closed: boolean
}

/** Where the workflow runs, as GitHub's runner says it. */
export interface GitHubPlace {
  /** Base address of GitHub's API (`GITHUB_API_URL`). */
  readonly apiUrl: string
  /** `owner/name` (`GITHUB_REPOSITORY`). */
  readonly repository: string
}

const NOWHERE: GitHubPlace = { apiUrl: '', repository: '' }

/** What started the workflow. */
export interface Trigger {
  /** The event's name: `pull_request`, `workflow_dispatch`, … */
  readonly event: string
  /** The activity type: `opened`, `closed`, … */
  readonly action: string | undefined
  readonly pullRequest: PullRequest | undefined
  /** Whether Dependabot started it: GitHub keeps the repository's secrets from it. */
  readonly byDependabot: boolean
  readonly place: GitHubPlace
}

/**
 * Reads what started the workflow.
 *
 * @param event the event's name (`GITHUB_EVENT_NAME`)
 * @param actor who started it (`GITHUB_ACTOR`)
 * @param payload the event's payload, as GitHub wrote it; anything else counts as empty
 */
export function readTrigger(
  event: string,
  actor: string,
  payload: unknown,
  place: GitHubPlace = NOWHERE,
): Trigger {
  const { action, pull_request: pullRequest } = isRecord(payload) ? payload : {}
  return {
    event,
    action: typeof action === 'string' ? action : undefined,
    pullRequest: isPullRequestEvent(event) ? readPullRequest(pullRequest) : undefined,
    byDependabot: actor === 'dependabot[bot]',
    place,
  }
}

/** Whether the event is one about a pull request that opens, changes or closes. */
export function isPullRequestEvent(event: string): boolean {
  return event === 'pull_request' || event === 'pull_request_target'
}

function readPullRequest(payload: unknown): PullRequest | undefined {
  if (!isRecord(payload)) return undefined
  const { number, head, base, state } = payload
  if (typeof number !== 'number' || !isRecord(head)) return undefined
  const { ref, sha, repo } = head
  if (typeof ref !== 'string' || typeof sha !== 'string') return undefined
  return {
    number,
    headRef: ref,
    headSha: sha,
    // A deleted fork leaves no repository behind in the payload.
    fromFork: repositoryName(repo) !== repositoryName(isRecord(base) ? base['repo'] : undefined),
    closed: state === 'closed',
  }
}

function repositoryName(repository: unknown): unknown {
  return isRecord(repository) ? repository['full_name'] : undefined
}
