import type { Mistakes } from './mistakes.ts'
import { isPullRequestEvent, type Trigger } from './trigger.ts'

/** What is to be done. */
export type Operation = 'setup' | 'teardown' | 'status'

/** The values of the `operation` input. */
export const OPERATIONS = ['auto', 'setup', 'teardown', 'status'] as const

/**
 * What `operation: auto` means for an event: a pull request that closes is torn down, any other
 * activity of one sets up, and so does a deployment of one. Other events need the operation said.
 */
export function chooseOperation(
  wanted: (typeof OPERATIONS)[number],
  trigger: Trigger,
  mistakes: Mistakes,
): Operation {
  if (wanted !== 'auto') return wanted
  if (isPullRequestEvent(trigger.event)) {
    // Without the payload a close would look like any other activity.
    if (trigger.pullRequest === undefined) {
      mistakes.add('operation', `auto found no pull request in the payload of ${trigger.event}`)
    }
    return trigger.action === 'closed' ? 'teardown' : 'setup'
  }
  if (trigger.event === 'deployment_status') {
    if (trigger.deployment === undefined) {
      mistakes.add('operation', 'auto found no deployment in the payload of deployment_status')
    } else if (trigger.pullRequest === undefined) {
      mistakes.add('github_token', NOT_FOUND)
    }
    return 'setup'
  }
  mistakes.add(
    'operation',
    `auto knows what to do on pull_request, pull_request_target and deployment_status, but this is ${trigger.event || 'an unknown event'}; say \`operation: setup\` or \`operation: teardown\`, and which \`branch\``,
  )
  return 'setup'
}

const NOT_FOUND =
  'is needed to find the pull request that was deployed, with the permission pull-requests: read'

/**
 * Whether `reset` applies: when a preview begins (opened, reopened) and when a workflow is started by
 * hand. Never on a push, a schedule or any other event, which finds a preview that is in use.
 */
export function startsPreview({ event, action }: Trigger): boolean {
  return isPullRequestEvent(event)
    ? action === 'opened' || action === 'reopened'
    : event === 'workflow_dispatch' || event === 'repository_dispatch'
}
