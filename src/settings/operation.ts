import { isPullRequestEvent, type WorkflowEvent } from '../event/workflow-event.ts'
import type { Issues } from '../lib/issues.ts'

/** The values of the `lifetime` input: how long auth lives. */
export const LIFETIMES = ['pull_request', 'job'] as const

export type Lifetime = (typeof LIFETIMES)[number]

/** The operations that there are for the provider Stack Auth only. */
const STACK_OPERATIONS = ['keys', 'claim'] as const

export type StackOperation = (typeof STACK_OPERATIONS)[number]

/** Whether an operation is one of them. */
export function isStackOperation(operation: string): operation is StackOperation {
  return STACK_OPERATIONS.some((one) => one === operation)
}

/** What is to be done. */
export type Operation = BranchOperation | 'sweep'

/** What can be done for one branch. */
export type BranchOperation = 'setup' | 'teardown' | 'status' | StackOperation

/** The values of the `operation` input. */
export const OPERATIONS = [
  'auto',
  'setup',
  'teardown',
  'sweep',
  'status',
  ...STACK_OPERATIONS,
] as const

/** The operation, and how it came to be. */
export interface OperationChoice {
  readonly operation: Operation
  /** Whether the event chose it, which binds what removes data to the pull request's branch. */
  readonly automatic: boolean
}

/** Activities after which a pull request may have no preview, although it stays open. */
const PREVIEW_ENDS = ['unlabeled', 'converted_to_draft']

/** Whether a pull request may have no preview after the event, although it stays open. */
export function endsOpenPreview({ name, action }: WorkflowEvent): boolean {
  return isPullRequestEvent(name) && PREVIEW_ENDS.some((end) => end === action)
}

/**
 * Whether what the event is about ends for good: a pull request is closed, or a job that enabled auth for
 * itself is over. Nobody looks after what is left behind then.
 */
export function isClose({ name, action, pullRequest, jobAuth }: WorkflowEvent): boolean {
  if (jobAuth !== undefined) return true
  return isPullRequestEvent(name) ? action === 'closed' : pullRequest?.closed === true
}

/**
 * Chooses the operation. A job that ends tears down. An explicit teardown accepts any branch, but
 * after an activity that ends the preview of an open pull request it is bound like that of a close.
 */
export function chooseOperation(
  wanted: (typeof OPERATIONS)[number],
  event: WorkflowEvent,
  lifetime: Lifetime,
  issues: Issues,
): OperationChoice {
  if (event.jobAuth !== undefined) return { operation: 'teardown', automatic: false }
  if (wanted === 'auto') return chooseByEvent(event, lifetime, issues)
  return { operation: wanted, automatic: wanted === 'teardown' && endsOpenPreview(event) }
}

/**
 * What `operation: auto` means for an event: a pull request that closes is torn down, any other
 * activity of one sets up, and so does a deployment of one. On other events the state of the pull
 * request decides, where it was named or found. Without one, `lifetime: job` says as much as
 * `operation: setup` does, since there is nothing else that it could be for; a schedule sweeps. On
 * anything else the operation has to be given.
 */
function chooseByEvent(event: WorkflowEvent, lifetime: Lifetime, issues: Issues): OperationChoice {
  const { name, action, pullRequest } = event
  if (isPullRequestEvent(name)) {
    // Without the payload a close would look like any other activity.
    if (pullRequest === undefined) addMissingPart(event, issues)
    return { operation: action === 'closed' ? 'teardown' : 'setup', automatic: true }
  }
  if (pullRequest !== undefined) {
    return { operation: pullRequest.closed ? 'teardown' : 'setup', automatic: true }
  }
  if (name === 'deployment_status' || event.pullRequestNumber !== undefined) {
    addNotFound(event, issues)
    return { operation: 'setup', automatic: true }
  }
  if (lifetime === 'job') return { operation: 'setup', automatic: false }
  if (name === 'schedule') return { operation: 'sweep', automatic: true }
  issues.add(
    'operation',
    `auto does not know what to do on ${name || 'an unknown event'}; give the number of the pull request in \`pull_request\`, or set \`operation\` to setup, teardown or status (with Stack Auth also ${STACK_OPERATIONS.join(' or ')}), with a \`branch\` and \`domains\` that need no pull request, or to sweep`,
  )
  issues.explained('no pull request')
  return { operation: 'setup', automatic: true }
}

function addNotFound({ name, deployment }: WorkflowEvent, issues: Issues): void {
  issues.explained('no pull request')
  if (name !== 'deployment_status') issues.add('github_token', NOT_READ)
  else if (deployment !== undefined) issues.add('github_token', NOT_FOUND)
  else issues.add('operation', 'auto found no deployment in the payload of deployment_status')
}

function addMissingPart({ name, lacksNumber }: WorkflowEvent, issues: Issues): void {
  issues.explained('no pull request')
  const missing = lacksNumber ? 'pull_request.number' : 'pull request'
  issues.add('operation', `auto found no ${missing} in the payload of ${name}`)
}

const NOT_FOUND =
  'is needed to find the pull request that was deployed, with the permission pull-requests: read'

export const NOT_READ =
  'is needed to read the pull request, with the permission pull-requests: read'

/**
 * Whether the event begins a preview: a pull request is opened or reopened, a workflow is started by
 * hand, or auth is to live as long as the job, which begins with it. Any other finds a preview in use.
 */
export function startsPreview({ name, action }: WorkflowEvent, lifetime: Lifetime): boolean {
  if (lifetime === 'job') return true
  return isPullRequestEvent(name)
    ? action === 'opened' || action === 'reopened'
    : name === 'workflow_dispatch' || name === 'repository_dispatch'
}
