import { isPullRequestEvent, type WorkflowEvent } from '../event/workflow-event.ts'
import type { Issues } from '../lib/issues.ts'
import { joinWithAnd } from '../lib/text.ts'

/** The values of the `lifetime` input: how long auth lives. */
export const LIFETIMES = ['pull_request', 'job'] as const

export type Lifetime = (typeof LIFETIMES)[number]

/** The operations that there are for the provider Stack Auth only. */
export const STACK_OPERATIONS = ['keys', 'claim'] as const

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

/**
 * What `operation: auto` means for an event: a pull request that closes is torn down, any other
 * activity of one sets up, and so does a deployment of one. On other events `lifetime: job` says as
 * much as `operation: setup` does, since there is nothing else that it could be for; without it a
 * schedule sweeps, and else the operation has to be said. A job that ends tears down.
 */
export function chooseOperation(
  wanted: (typeof OPERATIONS)[number],
  event: WorkflowEvent,
  lifetime: Lifetime,
  issues: Issues,
): OperationChoice {
  if (event.jobAuth !== undefined) return { operation: 'teardown', automatic: false }
  if (wanted !== 'auto') return { operation: wanted, automatic: false }
  if (isPullRequestEvent(event.name)) {
    // Without the payload a close would look like any other activity.
    if (event.pullRequest === undefined) {
      const parts = event.missingParts.map((part) => `pull_request.${part}`)
      const missing = parts.length === 0 ? 'pull request' : joinWithAnd(parts)
      issues.add('operation', `auto found no ${missing} in the payload of ${event.name}`)
    }
    return { operation: event.action === 'closed' ? 'teardown' : 'setup', automatic: true }
  }
  if (event.name === 'deployment_status') {
    if (event.deployment === undefined) {
      issues.add('operation', 'auto found no deployment in the payload of deployment_status')
    } else if (event.pullRequest === undefined) {
      issues.add('github_token', NOT_FOUND)
    }
    return { operation: 'setup', automatic: true }
  }
  if (lifetime === 'job') return { operation: 'setup', automatic: false }
  if (event.name === 'schedule') return { operation: 'sweep', automatic: true }
  issues.add(
    'operation',
    `auto knows what to do on pull_request, pull_request_target, deployment_status and schedule, but this is ${event.name || 'an unknown event'}; say \`operation: setup\` or \`operation: teardown\`, and which \`branch\``,
  )
  return { operation: 'setup', automatic: true }
}

const NOT_FOUND =
  'is needed to find the pull request that was deployed, with the permission pull-requests: read'

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
