import type { GitHubAccess } from '../clients/github/access.ts'
import { isPullRequestEvent, type WorkflowEvent } from '../event/workflow-event.ts'
import { Issues } from '../lib/issues.ts'
import type { Environment } from './config-file/environment.ts'
import { readGitHub } from './github.ts'
import { type Inputs, readTimeout, withDefaults } from './inputs.ts'

/** What has to be looked up before the settings can be read: the pull request that they are for. */
export interface PullRequestLookup {
  /** By number, or by the commit that was deployed. */
  readonly by: { readonly number: number } | { readonly deployedCommit: string }
  readonly github: GitHubAccess
  /** Seconds for the whole run. */
  readonly timeout: number
}

/**
 * Reads what it takes to find the pull request, where the event does not carry it: the input
 * `pull_request`, or what else the event says. What is wrong with the inputs is reported when all of
 * them are read.
 *
 * @returns undefined if nothing has to be found, or there is no way to
 */
export function readPullRequestLookup(
  texts: Inputs,
  event: WorkflowEvent,
  environment: Environment,
): PullRequestLookup | undefined {
  const inputs = withDefaults(texts, environment)
  const by = lookupKey(inputs, event)
  if (by === undefined) return undefined
  const issues = new Issues()
  const github = readGitHub(inputs, event.github, issues)
  const timeout = readTimeout(inputs, issues)
  if (github === undefined || issues.all.length > 0) return undefined
  return { by, github, timeout }
}

function lookupKey(inputs: Inputs, event: WorkflowEvent): PullRequestLookup['by'] | undefined {
  if (isPullRequestEvent(event.name)) return undefined
  const given = readPullRequestNumber(inputs, new Issues())
  if (given !== undefined) return { number: given }
  if (event.deployment !== undefined) {
    return inputs('operation') === 'auto' ? { deployedCommit: event.deployment.commit } : undefined
  }
  return event.pullRequestNumber === undefined ? undefined : { number: event.pullRequestNumber }
}

/** The number in the input `pull_request`; undefined without one. */
export function readPullRequestNumber(inputs: Inputs, issues: Issues): number | undefined {
  const text = inputs('pull_request')
  if (text === '') return undefined
  if (/^[1-9]\d{0,9}$/.test(text)) return Number(text)
  issues.add('pull_request', 'must be the number of a pull request, such as 12')
  return undefined
}
