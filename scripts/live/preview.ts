import { systemClock } from '../../src/lib/clock.ts'
import { type Page, signInFrom } from '../../test/scenarios/action/sign-in.ts'
import { declared } from '../../test/support/declared.ts'
import { pullRequest } from '../../test/support/runner/events.ts'
import { type ActionRun, runAction } from '../../test/support/runner/run-action.ts'
import type { Checks } from './checks.ts'
import type { LiveProject } from './project.ts'

/** The preview of a pull request that there is not, on a real branch. */
export interface LivePreview {
  readonly number: number
  readonly headRef: string
  readonly branchName: string
  /** Origin of its pages. */
  readonly origin: string
  readonly password: string
}

/** Milliseconds until more sign-ins are allowed: Better Auth counts them over 10 seconds. */
const SIGN_IN_WINDOW = 11_000

/** Runs the built action on an activity of the pull request, as GitHub's runner would. */
export async function act(
  activity: 'opened' | 'synchronize' | 'closed',
  { number, headRef, password }: LivePreview,
  { target, signal }: LiveProject,
): Promise<ActionRun> {
  signal.throwIfAborted()
  const run = await runAction({
    with: {
      ...declared,
      user_password: password,
      // The parent may be a production with users of its own.
      reset: 'true',
      // Nothing is asked of GitHub: there is no such pull request.
      github_token: '',
      timeout: '110',
      api_key: target.apiKey,
      project_id: target.projectId,
      api_host: target.apiHost,
    },
    event: pullRequest(activity, { number, headRef }),
    env: networkVariables(),
    onStart: (child) => signal.addEventListener('abort', () => child.kill('SIGINT')),
  })
  signal.throwIfAborted()
  return run
}

/** What this process knows of the way out, which the action's process is to know as well. */
function networkVariables(): Record<string, string> {
  const names = ['HTTPS_PROXY', 'https_proxy', 'NO_PROXY', 'no_proxy', 'NODE_EXTRA_CA_CERTS']
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

/**
 * What an opened preview has to keep.
 *
 * @throws if auth was not enabled: nothing more can be asked then
 */
export async function checkOpened(
  { outputs, exitCode, log }: ActionRun,
  { origin, password }: LivePreview,
  { signal }: LiveProject,
  checks: Checks,
): Promise<Page> {
  const enabled = exitCode === 0 && outputs['result'] === 'enabled'
  checks.check(enabled, 'opened: auth is enabled', log)
  if (!enabled) throw new Error('Without auth on the branch there is nothing more to ask.')
  const { base_url: baseUrl = '', jwks_url: jwksUrl = '' } = outputs
  const page = { baseUrl, jwksUrl, origin }
  for (const [email, role] of [
    ['ada@example.com', 'admin'],
    ['bob@example.com', 'user'],
    ['eve@example.com', 'user,editor'],
  ] as const) {
    const seen = await patiently(() => signInFrom(page, email, password), signal)
    const fits = typeof seen !== 'string' && seen['email'] === email && seen['role'] === role
    checks.check(
      fits,
      `${email} (${role}) signs in, and the token verifies against jwks_url`,
      JSON.stringify(seen),
    )
  }
  const strange = { ...page, origin: 'https://stranger.example.com' }
  const refused = await patiently(() => signInFrom(strange, 'ada@example.com', password), signal)
  checks.check(
    typeof refused === 'string' && refused.startsWith('403'),
    'nobody signs in from an origin that was not declared',
    JSON.stringify(refused),
  )
  return page
}

/** Tries again while the service's rate limit refuses. */
async function patiently<T>(attempt: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    signal.throwIfAborted()
    const seen = await attempt()
    if (typeof seen !== 'string' || !seen.startsWith('429') || tries === 5) return seen
    await systemClock.sleep(SIGN_IN_WINDOW, signal)
  }
}

/** What a push to an opened preview has to keep. */
export function checkPushed({ outputs, exitCode, log }: ActionRun, checks: Checks): void {
  const unchanged = exitCode === 0 && outputs['result'] === 'unchanged'
  checks.check(unchanged, 'synchronize: nothing is changed', log)
}

/** What a closed preview has to keep. */
export async function checkClosed(
  { outputs, exitCode, log }: ActionRun,
  { jwksUrl }: Page,
  project: LiveProject,
  checks: Checks,
): Promise<void> {
  checks.check(exitCode === 0 && outputs['result'] === 'disabled', 'closed: auth is disabled', log)
  const { status } = await project.askService({ method: 'GET', url: jwksUrl })
  checks.check(status >= 400, 'closed: jwks_url serves nothing any more', `status ${status}`)
}
