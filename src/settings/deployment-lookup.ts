import type { GitHubAccess } from '../clients/github/access.ts'
import type { Deployment, WorkflowEvent } from '../event/workflow-event.ts'
import { Issues } from '../lib/issues.ts'
import { readGitHub } from './github.ts'
import { type Inputs, readTimeout, withDefaults } from './inputs.ts'

/** What has to be looked for before the settings can be read: the pull request that was deployed. */
export interface DeploymentLookup {
  readonly deployment: Deployment
  readonly github: GitHubAccess
  /** Seconds for the whole run. */
  readonly timeout: number
}

/**
 * Reads what it takes to find the pull request of a deployment. What is wrong with the inputs is told
 * when all of them are read.
 *
 * @returns undefined if nothing has to be found, or there is no way to
 */
export function readDeploymentLookup(
  texts: Inputs,
  event: WorkflowEvent,
): DeploymentLookup | undefined {
  const inputs = withDefaults(texts)
  const { deployment } = event
  if (inputs('operation') !== 'auto' || deployment === undefined) return undefined
  const issues = new Issues()
  const github = readGitHub(inputs, event.github, issues)
  const timeout = readTimeout(inputs, issues)
  if (github === undefined || issues.all.length > 0) return undefined
  return { deployment, github, timeout }
}
