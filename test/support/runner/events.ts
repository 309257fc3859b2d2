import { createRequire } from 'node:module'
import type { WebhookDefinition } from '@octokit/webhooks-examples'

/** GitHub's own example payloads; a JSON file of 4 MB behind a CommonJS `main`. */
const definitions: WebhookDefinition[] = createRequire(import.meta.url)(
  '@octokit/webhooks-examples',
)

interface Account {
  login: string
  id: number
  type: string
}

interface Repository {
  id: number
  name: string
  full_name: string
  private: boolean
  fork: boolean
  default_branch: string
  html_url: string
  owner: Account
}

interface End {
  label: string
  ref: string
  sha: string
  user: Account
  repo: Repository
}

/** The part of GitHub's payload that is named here; the values carry all of it. */
export interface PullRequestPayload {
  action: string
  number: number
  pull_request: {
    number: number
    state: 'open' | 'closed'
    title: string
    html_url: string
    user: Account
    head: End
    base: End
    merged: boolean
    merged_at: string | null
    closed_at: string | null
    merge_commit_sha: string | null
  }
  repository: Repository
  sender: Account
}

export interface DeploymentStatusPayload {
  action: string
  deployment_status: {
    state: string
    environment: string
    environment_url: string
    target_url: string
  }
  deployment: {
    ref: string
    sha: string
    environment: string
    original_environment: string
    production_environment?: boolean
  }
  repository: Repository
  sender: Account
}

export interface PullRequestEvent {
  name: 'pull_request' | 'pull_request_target'
  payload: PullRequestPayload
}

const someCommit = '0d1a26e67d8f5eaf1f6ba5c57fc3c7d91ac0fd1c'
const exampleNumber = 2

export interface PullRequestFacts {
  name?: PullRequestEvent['name']
  number?: number
  headRef?: string
  headSha?: string
  baseRef?: string
  fork?: boolean
  user?: string
  merged?: boolean
  repoPrivate?: boolean
  title?: string
}

/**
 * A pull request's event, GitHub's example with the given facts in it.
 *
 * @param facts what differs from the example (number 2, `changes` into `master`, by Codertocat,
 *   in the public repository Codertocat/Hello-World); `user` opens the pull request and causes the
 *   event; with `fork` the head is in another account's fork, and `user` is that account; `merged`
 *   counts for `closed` alone
 */
export function pullRequest(
  action: 'opened' | 'reopened' | 'synchronize' | 'closed' | 'labeled',
  facts: PullRequestFacts = {},
): PullRequestEvent {
  const payload = examplePullRequest(action, facts.number ?? exampleNumber)
  const { pull_request: pull, repository } = payload
  const user = facts.user ?? (facts.fork === true ? 'contributor' : pull.user.login)
  if (user !== pull.user.login) {
    pull.user = { ...pull.user, login: user, id: 583231, type: accountType(user) }
    payload.sender = pull.user
  }
  for (const repo of [repository, pull.base.repo, pull.head.repo]) {
    repo.private = facts.repoPrivate ?? repo.private
  }
  const { headRef, headSha, baseRef } = facts
  const head = facts.fork === true ? forkedHead(pull.head, pull.user) : pull.head
  pull.head = endAt(head, headRef, headSha)
  pull.base = endAt(pull.base, baseRef)
  pull.title = facts.title ?? pull.title
  if (action === 'closed') close(pull, facts.merged ?? false)
  return { name: facts.name ?? 'pull_request', payload }
}

/** A push to the default branch. */
export function push(): { name: 'push'; payload: unknown } {
  const payload = definition('push').examples.find(
    (example) => 'ref' in example && example.ref === 'refs/heads/master',
  )
  return { name: 'push', payload }
}

/** A scheduled run, with the little that its payload holds. */
export function schedule(): { name: 'schedule'; payload: unknown } {
  const { repository } = examplePullRequest('opened', exampleNumber)
  return { name: 'schedule', payload: { schedule: '30 4 * * *', repository } }
}

/** A run started by hand on the default branch, without inputs. */
export function workflowDispatch(): { name: 'workflow_dispatch'; payload: unknown } {
  const { repository, sender } = examplePullRequest('opened', exampleNumber)
  const ref = `refs/heads/${repository.default_branch}`
  const workflow = '.github/workflows/preview.yml'
  return { name: 'workflow_dispatch', payload: { inputs: null, ref, repository, sender, workflow } }
}

/**
 * A deployment's status. GitHub's examples have no `environment_url`; it is added, empty when not
 * given, as GitHub sends it.
 *
 * @param facts without `sha` the deployed commit is the example's, on `master`; with it the
 *   deployment is of that bare commit, as Vercel makes it
 */
export function deploymentStatus(facts: {
  state: 'pending' | 'queued' | 'in_progress' | 'success' | 'failure' | 'error' | 'inactive'
  environmentUrl?: string
  sha?: string
  environment?: string
  production?: boolean
}): { name: 'deployment_status'; payload: DeploymentStatusPayload } {
  const payload: DeploymentStatusPayload = JSON.parse(
    JSON.stringify(definition('deployment_status').examples[0]),
  )
  const { deployment, deployment_status: status } = payload
  status.state = facts.state
  status.environment_url = facts.environmentUrl ?? ''
  status.target_url = facts.environmentUrl ?? status.target_url
  status.environment = facts.environment ?? status.environment
  deployment.environment = status.environment
  deployment.original_environment = status.environment
  if (facts.production !== undefined) deployment.production_environment = facts.production
  if (facts.sha !== undefined) {
    deployment.ref = facts.sha
    deployment.sha = facts.sha
  }
  return { name: 'deployment_status', payload }
}

function definition(name: string): WebhookDefinition {
  const found = definitions.find((candidate) => candidate.name === name)
  if (found === undefined) throw new Error(`No example of ${name}`)
  return found
}

/** A fresh copy of GitHub's example, its addresses carrying the number. */
function examplePullRequest(action: string, number: number): PullRequestPayload {
  const example = definition('pull_request').examples.find(
    (candidate) => 'action' in candidate && candidate.action === action,
  )
  const text = JSON.stringify(example).replaceAll(
    new RegExp(`/(pulls?|issues)/${exampleNumber}\\b`, 'g'),
    `/$1/${number}`,
  )
  const payload: PullRequestPayload = JSON.parse(text)
  payload.number = number
  payload.pull_request.number = number
  return payload
}

function accountType(login: string): string {
  return login.endsWith('[bot]') ? 'Bot' : 'User'
}

function endAt(end: End, ref = end.ref, sha = end.sha): End {
  return { ...end, ref, sha, label: `${end.user.login}:${ref}` }
}

function forkedHead(head: End, owner: Account): End {
  const fullName = `${owner.login}/${head.repo.name}`
  return {
    ...head,
    user: owner,
    repo: {
      ...head.repo,
      id: head.repo.id + 1,
      fork: true,
      full_name: fullName,
      html_url: `https://github.com/${fullName}`,
      owner,
    },
  }
}

function close(pull: PullRequestPayload['pull_request'], merged: boolean): void {
  const now = new Date().toISOString()
  pull.state = 'closed'
  pull.closed_at = now
  pull.merged = merged
  pull.merged_at = merged ? now : null
  if (merged) pull.merge_commit_sha = someCommit
}
