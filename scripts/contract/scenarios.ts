import { useEveryAuthEndpoint } from '../../test/clients/sdk-script.ts'
import { documentedEnvironment, documentedFile } from '../../test/support/example-config.ts'
import { pullRequest, workflowDispatch } from '../../test/support/runner/events.ts'
import { type ActionToRun, runAction } from '../../test/support/runner/run-action.ts'
import type { NewBranch } from '../../test/support/stand-in/branches.ts'
import type { StandIn } from '../../test/support/stand-in/stand-in.ts'
import type { Exchange } from './recording-front.ts'

/** What is behind the API, and the address at which its requests are looked at. */
export interface Observed {
  neon: StandIn
  apiHost: string
  /** The requests that were looked at so far. */
  readonly exchanges: readonly Exchange[]
}

export type Scenario = (observed: Observed) => Promise<void>

const declared = {
  user_password: 'only for previews 2026',
  users: `
- { email: admin@example.com, name: Ada, roles: [admin] }
- { email: bob@example.com }
`,
  domains: 'https://pr-{number}.example.com, https://*.pr-{number}.example.com',
  allow_localhost: 'true',
}

const completeFile = {
  with: { config_file: 'auth.yml' },
  files: { 'auth.yml': documentedFile() },
  env: documentedEnvironment,
}

type Activity = 'opened' | 'synchronize' | 'closed'

let pullRequests = 0

/** A pull request of its own for each scenario, with the branch that belongs to it. */
function newPreview(
  { neon, apiHost }: Observed,
  branch: Partial<NewBranch> = { initSource: 'parent-data' },
) {
  const facts = { number: ++pullRequests, headRef: 'feature/login' }
  const name = `preview/pr-${facts.number}-${facts.headRef}`
  neon.addBranch({ name, ...branch })
  const inputs = { api_key: neon.apiKey, project_id: neon.projectId, api_host: apiHost }

  /** Runs the built action, which must come to the result. */
  async function run(
    event: Activity | 'workflow_dispatch',
    result: string,
    more: Partial<ActionToRun> = {},
  ): Promise<void> {
    const { outputs, errors } = await runAction({
      ...more,
      with: { ...inputs, branch: name, ...more.with },
      event: event === 'workflow_dispatch' ? workflowDispatch() : pullRequest(event, facts),
    })
    if (errors.length > 0 || outputs['result'] !== result) {
      const came = [`result=${outputs['result']}`, ...errors].join('\n')
      throw new Error(`The action was to end with result=${result}, and came to\n${came}`)
    }
  }
  return { name, run }
}

/** What the action is for, each on a branch of its own; named as a reader of the result sees it. */
export const scenarios: Record<string, Scenario> = {
  // The first one, while no other preview has auth.
  'a project is on Stack Auth, from opening to closing': async (observed) => {
    const production = observed.neon.branch('production')
    const { auth } = production
    production.auth = undefined
    try {
      await useStackAuth(newPreview(observed))
    } finally {
      production.auth = auth
    }
  },
  'a pull request opens, is pushed to and closes, twice': async (observed) => {
    const { run } = newPreview(observed)
    await run('opened', 'enabled', { with: declared })
    await run('synchronize', 'unchanged', { with: declared })
    await run('closed', 'disabled', { with: declared })
    await run('closed', 'absent', { with: declared })
  },
  'users without a password are made for one-time codes': async (observed) => {
    const { run } = newPreview(observed)
    const users = '- { email: code@example.com, password: false, roles: [editor] }'
    await run('opened', 'enabled', { with: { users } })
  },
  'a branch that inherits auth is taken over, and emptied first with reset': async (observed) => {
    const taken = newPreview(observed, { parent: 'production' })
    await taken.run('opened', 'updated', { with: declared })
    const emptied = newPreview(observed, { parent: 'production' })
    await emptied.run('opened', 'enabled', { with: { ...declared, reset: 'true' } })
  },
  'a complete configuration file is set up, and found as declared': async (observed) => {
    const { run } = newPreview(observed)
    await run('opened', 'enabled', completeFile)
    await run('synchronize', 'unchanged', completeFile)
  },
  'prune removes domains and OAuth providers that are not declared': async (observed) => {
    const { run } = newPreview(observed)
    await run('opened', 'enabled', completeFile)
    await run('synchronize', 'updated', {
      with: { prune: 'true', domains: 'https://kept.example' },
    })
  },
  'status shows what is, with auth and without': async (observed) => {
    const { run } = newPreview(observed)
    await run('workflow_dispatch', 'absent', { with: { operation: 'status' } })
    await run('opened', 'enabled', completeFile)
    await run('workflow_dispatch', 'unchanged', { with: { operation: 'status' } })
  },
  'a dry run reads': async (observed) => {
    const { run } = newPreview(observed, { parent: 'production' })
    for (const event of ['opened', 'synchronize', 'closed'] as const) {
      await run(event, 'planned', { with: { ...declared, dry_run: 'true' } })
    }
  },
  "a script on Neon's SDK uses every endpoint": async (observed) => {
    const { neon, apiHost } = observed
    const { name } = newPreview(observed)
    await useEveryAuthEndpoint({
      apiKey: neon.apiKey,
      baseUrl: apiHost,
      projectId: neon.projectId,
      branchId: neon.branch(name).id,
    })
  },
}

async function useStackAuth({ run }: ReturnType<typeof newPreview>): Promise<void> {
  const file = `
users: [{ email: ada@example.com, name: Ada }]
domains: ['https://pr-{number}.example.com']
oauth_providers: [{ id: google }, { id: github, client_id: id, client_secret: a-github-secret }]
email_provider:
  { type: standard, host: smtp.example.com, port: 587, username: mailer, password: a-password,
    sender_email: no-reply@example.com, sender_name: Shop }
`
  const stack = { auth_provider: 'stack' }
  const declaring = { with: { ...stack, config_file: 'auth.yml' }, files: { 'auth.yml': file } }
  await run('opened', 'enabled', declaring)
  await run('synchronize', 'unchanged', declaring)
  await run('workflow_dispatch', 'unchanged', { with: { ...stack, operation: 'status' } })
  await run('workflow_dispatch', 'updated', { with: { ...stack, operation: 'keys' } })
  await run('workflow_dispatch', 'updated', { with: { ...stack, operation: 'claim' } })
  await run('synchronize', 'updated', { with: { ...stack, prune: 'true' } })
  await run('closed', 'disabled', { with: stack })
}

/**
 * Makes sure that a wrong request and a wrong answer are noticed, so that silence means something.
 *
 * @throws Error when they are not
 */
export async function notices({ neon, apiHost, exchanges }: Observed): Promise<void> {
  const { id } = neon.branch('production')
  const url = `${apiHost}/projects/${neon.projectId}/branches/${id}/auth/domains`
  const headers = {
    authorization: `Bearer ${neon.apiKey}`,
    'content-type': 'application/json',
  }
  await fetch(url, { method: 'POST', headers, body: '{"domain": "https://shop.example.com"}' })
  neon.fault({ kind: 'status', path: /domains$/, status: 200, body: { domains: 'none' } })
  await fetch(url, { headers })
  const [request, answer] = exchanges.map(({ violations }) => violations.join())
  if (!request?.includes('auth_provider') || !answer?.includes('response.body.domains')) {
    throw new Error(`Prism was to notice a wrong request and a wrong answer: ${request}; ${answer}`)
  }
}
