import { type PullRequest, parsePullRequest } from '../clients/github/pull-request.ts'
import { asArray, isRecord } from '../lib/json.ts'
import type { JobAuth } from './job-auth.ts'
import type { JournalEntry } from './journal.ts'

/** Where the workflow runs, as GitHub's runner says it. */
export interface GitHubContext {
  /** Base address of GitHub's API (`GITHUB_API_URL`). */
  readonly apiUrl: string
  /** `owner/name` (`GITHUB_REPOSITORY`). */
  readonly repository: string
}

const DEPENDABOT = 'dependabot[bot]'

const NO_GITHUB: GitHubContext = { apiUrl: '', repository: '' }

/** A deployment's status, as somebody who deploys reported it to GitHub. */
export interface Deployment {
  /** `success`, `pending`, … */
  readonly state: string
  /** Such as `Preview`. */
  readonly environment: string
  /** Whether the deployment was reported to GitHub as production. */
  readonly production: boolean
  /** Where it can be seen (`environment_url`); '' if that was not said. */
  readonly url: string
  /** The commit that was deployed. */
  readonly commit: string
}

/** What started the workflow. */
export interface WorkflowEvent {
  /** The event's name: `pull_request`, `workflow_dispatch`, … */
  readonly name: string
  /** The activity type: `opened`, `closed`, … */
  readonly action: string | undefined
  /** Where the event does not carry it, it has to be looked up. */
  readonly pullRequest: PullRequest | undefined
  /** The number of a pull request that the event is about and does not carry. */
  readonly pullRequestNumber: number | undefined
  readonly deployment: Deployment | undefined
  /** Whether there is a pull request in the payload that lacks the one part that is always needed. */
  readonly lacksNumber: boolean
  /**
   * Whether Dependabot started it or opened the pull request: GitHub keeps the repository's secrets from
   * what Dependabot starts, and a pull request should be treated alike whoever pushes to it.
   */
  readonly fromDependabot: boolean
  readonly github: GitHubContext
  /** In the post step: the auth that this job enabled, and is to remove now that it ends. */
  readonly jobAuth: JobAuth | undefined
  /** In the post step: what the main step has left to undo, being killed, say. */
  readonly journal: JournalEntry | undefined
  /** Whether the workflow's repository is certainly private; an internal one is read by many. */
  readonly isPrivateRepository: boolean
}

/**
 * Reads what started the workflow.
 *
 * @param event the event's name (`GITHUB_EVENT_NAME`)
 * @param actor who started it (`GITHUB_ACTOR`)
 * @param payload the event's payload, as GitHub wrote it; anything else counts as empty
 * @param noted in the post step: what the main step has noted
 */
export function parseEvent(
  name: string,
  actor: string,
  payload: unknown,
  github: GitHubContext = NO_GITHUB,
  { jobAuth, journal }: Partial<Pick<WorkflowEvent, 'jobAuth' | 'journal'>> = {},
): WorkflowEvent {
  const content = isRecord(payload) ? payload : {}
  const { action, number, pull_request: payloadPullRequest } = content
  const carried = isPullRequestEvent(name) && isRecord(payloadPullRequest)
  // The payload has the number twice; a hand-made one may have either.
  const pullRequest = carried ? parsePullRequest({ number, ...payloadPullRequest }) : undefined
  return {
    name,
    action: typeof action === 'string' ? action : undefined,
    pullRequest,
    lacksNumber: carried && pullRequest === undefined,
    pullRequestNumber: findPullRequestNumber(name, content),
    deployment: name === 'deployment_status' ? parseDeployment(content) : undefined,
    fromDependabot: actor === DEPENDABOT || pullRequest?.author === DEPENDABOT,
    github,
    jobAuth,
    journal,
    isPrivateRepository: isPrivate(content['repository']),
  }
}

/** Whether the event is one about a pull request that opens, changes or closes. */
export function isPullRequestEvent(event: string): boolean {
  return event === 'pull_request' || event === 'pull_request_target'
}

/**
 * The number of the pull request that an event names without carrying it: a comment on one, a
 * workflow's run that one of this repository started, or the merge queue's try of one.
 */
function findPullRequestNumber(
  name: string,
  { issue, workflow_run: run, merge_group: group, repository }: Record<string, unknown>,
): number | undefined {
  if (name === 'issue_comment' && isRecord(issue) && isRecord(issue['pull_request'])) {
    return numberOf(issue)
  }
  if (name === 'workflow_run' && isRecord(run)) {
    const own = asArray(run['pull_requests']).filter((pull) => isPullRequestOf(repository, pull))
    const [first, ...others] = own
    return others.length === 0 ? numberOf(first) : undefined
  }
  if (name === 'merge_group' && isRecord(group)) {
    // refs/heads/gh-readonly-queue/main/pr-12-0d1a26e67d8f5eaf1f6ba5c57fc3c7d91ac0fd1c
    const [, number] = /\/pr-([1-9]\d*)-[0-9a-f]+$/.exec(String(group['head_ref'])) ?? []
    return number === undefined ? undefined : Number(number)
  }
  return undefined
}

/**
 * Whether a pull request is one of a repository, and not of a fork that has the same commit. What the
 * payload does not tell counts as the repository's.
 */
function isPullRequestOf(repository: unknown, pull: unknown): boolean {
  const base = isRecord(pull) ? pull['base'] : undefined
  const [into, here] = [isRecord(base) ? idOf(base['repo']) : undefined, idOf(repository)]
  return into === undefined || here === undefined || into === here
}

function idOf(item: unknown): unknown {
  return isRecord(item) ? item['id'] : undefined
}

function numberOf(item: unknown): number | undefined {
  const number = isRecord(item) ? item['number'] : undefined
  return typeof number === 'number' ? number : undefined
}

function parseDeployment({
  deployment_status: status,
  deployment,
}: Record<string, unknown>): Deployment | undefined {
  if (!isRecord(status) || !isRecord(deployment)) return undefined
  const { state, environment_url: url, environment } = status
  const { sha } = deployment
  if (typeof state !== 'string' || typeof sha !== 'string') return undefined
  return {
    state,
    environment: String(environment ?? deployment['environment'] ?? ''),
    production: deployment['production_environment'] === true,
    url: typeof url === 'string' ? url.trim() : '',
    commit: sha,
  }
}

function isPrivate(repository: unknown): boolean {
  if (!isRecord(repository)) return false
  const { private: isPrivate, visibility } = repository
  // Older payloads have no visibility.
  return isPrivate === true && (visibility === undefined || visibility === 'private')
}
