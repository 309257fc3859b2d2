import { pullRequest } from '../../test/support/runner/events.ts'
import type { ProcessToRun } from '../../test/support/runner/run-action.ts'
import type { Behaviour } from '../../test/support/stand-in/behaviour.ts'
import type { StandInBranch } from '../../test/support/stand-in/branches.ts'
import type { RecordedRequest } from '../../test/support/stand-in/requests.ts'
import { type StandIn, startStandIn } from '../../test/support/stand-in/stand-in.ts'

export const PASSWORD = 'only-for-previews-2026'

/** A project without auth, with a preview branch whose pull request is open. */
export interface Preview extends AsyncDisposable {
  readonly neon: StandIn
  readonly branch: StandInBranch
  /** The step of a workflow, in an activity of the pull request. */
  step(
    activity: Parameters<typeof pullRequest>[0],
    inputs?: Record<string, string>,
    more?: Partial<ProcessToRun>,
  ): ProcessToRun
}

/** Starts a stand-in for Neon and GitHub with such a project. */
export async function startPreview(behaviour: Partial<Behaviour>): Promise<Preview> {
  const neon = await startStandIn(behaviour)
  const facts = { number: 12, headRef: 'x' }
  neon.addBranch({ name: 'production', default: true })
  neon.github.addPull(facts)
  const preview = { name: 'preview/pr-12-x', parent: 'production' }
  return {
    neon,
    branch: neon.addBranch(preview),
    step: (activity, inputs, more) => ({
      with: {
        api_key: neon.apiKey,
        project_id: neon.projectId,
        api_host: neon.apiHost,
        github_token: neon.github.token,
        ...inputs,
      },
      event: pullRequest(activity, facts),
      ...more,
      env: { GITHUB_API_URL: neon.github.apiUrl, ...more?.env },
    }),
    [Symbol.asyncDispose]: () => neon.close(),
  }
}

/** Inputs for that many users with passwords, the first of them an admin. */
export function withUsers(count: number): Record<string, string> {
  const users = Array.from({ length: count }, (_, index) => ({
    email: `user-${index}@example.com`,
    roles: [index === 0 ? 'admin' : 'user'],
  }))
  return { user_password: PASSWORD, users: JSON.stringify(users) }
}

/** What of requests may change something: all but reads, and sign-ins that check a password. */
export function writes(requests: readonly RecordedRequest[]): number {
  return requests.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/sign-in/email'))
    .length
}
