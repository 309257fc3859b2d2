import { printable } from '../lib/text.ts'
import { isPullRequestEvent, type WorkflowEvent } from './workflow-event.ts'

/**
 * Why there is nothing to do, if the event alone shows that.
 *
 * @param automatic whether the event is to choose the operation
 * @returns a message for the user; undefined if the run continues
 */
export function skipReason(
  event: WorkflowEvent,
  { hasApiKey, automatic }: { readonly hasApiKey: boolean; readonly automatic: boolean },
): string | undefined {
  if (!hasApiKey && withoutSecrets(event)) return whyWithoutSecrets(event)
  if (!automatic) return undefined
  return isLate(event) ? ALREADY_CLOSED : whyNotDeployed(event)
}

/** An event that would set up, on a pull request that is closed. */
function isLate({ name, action, pullRequest }: WorkflowEvent): boolean {
  return isPullRequestEvent(name) && action !== 'closed' && pullRequest?.closed === true
}

const ALREADY_CLOSED =
  'Skipped: the pull request is closed, so its preview gets no auth. Nothing was done. To set it up anyway, use `operation: setup`.'

/** Of a deployment, only a success that can be seen somewhere and is no production is a preview's. */
function whyNotDeployed({ deployment }: WorkflowEvent): string | undefined {
  if (deployment === undefined) return undefined
  const { state, url, environment, production } = deployment
  const of = `the deployment to "${printable(environment, 60)}"`
  if (state !== 'success') {
    return `Skipped: the state of ${of} is ${printable(state, 40)}. Auth is set up when it is success.`
  }
  // Vercel writes "Production", and "Production – name" where a repository has several projects.
  if (production || /^prod(uction)?\b/i.test(environment)) {
    return `Skipped: ${of} goes to production, which is not a preview. Nothing was done.`
  }
  return url === '' ? `Skipped: ${of} has no environment_url. Nothing was done.` : undefined
}

/** GitHub keeps a repository's secrets from pull requests of forks and from Dependabot. */
function withoutSecrets({ name, pullRequest, fromDependabot }: WorkflowEvent): boolean {
  return fromDependabot || (name === 'pull_request' && pullRequest?.fromFork === true)
}

function whyWithoutSecrets({ fromDependabot }: WorkflowEvent): string {
  const [who, how] = fromDependabot
    ? ['was started by Dependabot', 'add the key to the Dependabot secrets of the repository']
    : ['comes from a fork', 'let a maintainer push the branch to this repository']
  return `Skipped: this run ${who}, so GitHub gave it no secrets and there is no Neon API key. Nothing was done. If this pull request needs a preview with auth, ${how}.`
}
