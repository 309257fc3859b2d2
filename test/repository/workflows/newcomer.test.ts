import { readdirSync, readFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { signInFrom } from '../../scenarios/action/sign-in.ts'
import { asTheEventTells } from '../../support/closed.ts'
import {
  deploymentStatus,
  pullRequest,
  push,
  schedule,
  workflowDispatch,
} from '../../support/runner/events.ts'
import { type StandIn, startStandIn } from '../../support/stand-in/stand-in.ts'
import { pages, workflowsIn } from '../pages.ts'
import { OURS } from './language-service.ts'
import { runWorkflow, type StepRun, type WorkflowResult, type WorkflowRun } from './run-workflow.ts'

/*
 * What somebody gets who copies a workflow as it stands, and gives it the secrets and variables that it
 * asks for: every workflow of the README, the documents and the examples, from the first event to the last.
 */

const facts = { number: 12, headRef: 'feature/log-in' }
const password = 'correct horse battery staple'

const DAY_MS = 86_400_000

/** Neon and GitHub as the newcomer has them: a production with auth and users, and a pull request. */
async function newcomersProject(): Promise<StandIn> {
  const neon = await startStandIn({ cheapHashing: true })
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - DAY_MS })
  neon.addBranch({ name: 'production', default: true, protected: true })
  const auth = await neon.enableAuth('production')
  vi.useRealTimers()
  await auth.addUser({ email: 'customer@example.com', password: 'of a real customer' })
  neon.github.addPull(facts)
  return neon
}

type Started = Pick<WorkflowRun, 'event' | 'inputs' | 'after'> & Partial<WorkflowRun>

/** Runs a workflow in a repository that has every secret and variable that it names. */
async function run(workflow: string, neon: StandIn, started: Started): Promise<WorkflowResult> {
  using _ = asTheEventTells(neon.github, started.event)
  const named = (context: string) =>
    Object.fromEntries(
      [...workflow.matchAll(new RegExp(`${context}\\.(\\w+)`, 'g'))].map(([, name = '']) => [
        name,
        `example-${name.toLowerCase().replaceAll('_', '-')}`,
      ]),
    )
  const result = await runWorkflow(workflow, neon, {
    secrets: {
      ...named('secrets'),
      NEON_API_KEY: neon.apiKey,
      PREVIEW_USER_PASSWORD: password,
    },
    vars: { ...named('vars'), NEON_PROJECT_ID: neon.projectId },
    ...started,
  })
  for (const { errors, warnings } of result.runs) expect({ errors, warnings }).toEqual(nothingSaid)
  return result
}

const nothingSaid = { errors: [], warnings: [] }

/** The step's users sign in from the preview's page, and nobody whom production had. */
async function expectSignIn({ outputs, with: inputs }: StepRun): Promise<void> {
  const { base_url: baseUrl = '', jwks_url: jwksUrl = '' } = outputs
  const [declared] = JSON.parse(outputs['domains'] || '[]') as string[]
  const origin = inputs['allow_localhost'] === 'true' ? 'http://localhost:3000' : (declared ?? '')
  const page = { baseUrl, jwksUrl, origin }
  const users = JSON.parse(outputs['users'] || '[]') as { email: string }[]
  expect(users.length).toBeGreaterThan(0)
  for (const { email } of users) {
    expect(await signInFrom(page, email, password)).toMatchObject({ email })
  }
  if (inputs['reset'] !== 'true') return
  const customer = await signInFrom(page, 'customer@example.com', 'of a real customer')
  expect(customer).toBe('401 INVALID_EMAIL_OR_PASSWORD')
}

function only(runs: readonly StepRun[]): StepRun {
  const [run] = runs
  if (run === undefined || runs.length > 1) throw new Error(`${runs.length} jobs ran the action.`)
  return run
}

type Life = (workflow: string) => Promise<void>

/** A pull request opens, gets a commit and closes: a preview from its branch to nothing left of it. */
const openToClose: Life = async (workflow) => {
  await using neon = await newcomersProject()
  const on = (action: 'opened' | 'synchronize' | 'closed') =>
    run(workflow, neon, { event: pullRequest(action, facts) })
  const opened = await on('opened')
  const step = only(opened.runs)
  expect(step.outputs['result']).toBe('enabled')
  await expectSignIn(step)
  expect(opened.handedOn).not.toEqual([])
  expect(opened.handedOn.filter((given) => given.endsWith(': '))).toEqual([])

  const pushed = only((await on('synchronize')).runs)
  expect(pushed.outputs['result']).toBe('unchanged')
  await expectSignIn(pushed)

  expect(only((await on('closed')).runs).outputs['result']).toBe('disabled')
  expect(neon.branches().map(({ name }) => name)).toEqual(['production'])
}

/** The preview of the quick start closes by a workflow for closes alone. */
const closeOnly: Life = async (workflow) => {
  await using neon = await newcomersProject()
  await run(workflowNamed('README.md (1)'), neon, { event: pullRequest('opened', facts) })
  const event = pullRequest('closed', { ...facts, name: 'pull_request_target' })
  expect(only((await run(workflow, neon, { event })).runs).outputs['result']).toBe('disabled')
  expect(neon.branches().map(({ name }) => name)).toEqual(['production'])
}

/** The host has deployed, to a branch that somebody else has made. */
function deployed(branch: string): Life {
  return async (workflow) => {
    await using neon = await newcomersProject()
    neon.addBranch({ name: branch, parent: 'production' })
    const [pull] = neon.github.pulls
    const environmentUrl = 'https://shop-5t2m9x-example.vercel.app'
    const event = deploymentStatus({
      state: 'success',
      sha: pull?.head.sha ?? '',
      environment: 'Preview',
      environmentUrl,
    })
    const step = only((await run(workflow, neon, { event })).runs)
    expect(step.outputs['result']).toBe('updated')
    expect(step.outputs['domains']).toContain(environmentUrl)
    await expectSignIn(step)
  }
}

/** A push: auth is there for the steps of the job, and gone after it. */
const forOneJob: Life = async (workflow) => {
  await using neon = await newcomersProject()
  const { runs } = await run(workflow, neon, { event: push(), after: expectSignIn })
  expect(only(runs).outputs['result']).toBe('enabled')
  const [branch] = neon.branches().filter(({ default: isDefault }) => !isDefault)
  expect(branch).toMatchObject({ auth: undefined, leftoverSchema: false })
}

/** Somebody of the team writes `/preview` under a pull request, for which there is a branch. */
const byComment: Life = async (workflow) => {
  await using neon = await newcomersProject()
  neon.addBranch({ name: 'preview/pr-12-feature/log-in', parent: 'production' })
  const { repository, sender } = pullRequest('opened', facts).payload
  const issue = { number: facts.number, pull_request: {} }
  const said = (body: string) => {
    const comment = { body, author_association: 'MEMBER' }
    return {
      name: 'issue_comment',
      payload: { action: 'created', issue, comment, repository, sender },
    }
  }
  expect((await run(workflow, neon, { event: said('Nice!') })).runs).toEqual([])
  const step = only((await run(workflow, neon, { event: said('/preview') })).runs)
  expect(step.outputs).toMatchObject({ operation: 'setup', result: 'unchanged' })
}

/** By hand it shows what it would remove; at night it removes that. */
const atNight: Life = async (workflow) => {
  await using neon = await newcomersProject()
  await run(workflowNamed('README.md (1)'), neon, { event: pullRequest('opened', facts) })
  for (const pull of neon.github.pulls) {
    Object.assign(pull, { state: 'closed', closed_at: '2026-01-01T00:00:00Z' })
  }
  const left = () => neon.branches().filter(({ auth }) => auth !== undefined).length
  const byHand = { event: workflowDispatch(), inputs: { dry_run: true } }
  expect(only((await run(workflow, neon, byHand)).runs).outputs).toMatchObject({ swept: '1' })
  expect(left()).toBe(2)
  // The example asks for a variable first, which the newcomer sets once the dry run looked right.
  const vars = { NEON_PROJECT_ID: neon.projectId, NEON_AUTH_SWEEP: 'on' }
  const night = { event: schedule(), inputs: {}, vars }
  expect(only((await run(workflow, neon, night)).runs).outputs).toMatchObject({ swept: '1' })
  expect(left()).toBe(1)
}

const LIVES: Readonly<Record<string, Life>> = {
  'README.md (1)': openToClose,
  'docs/ephemeral.md (1)': forOneJob,
  'docs/github.md (1)': deployed('preview/pr-12-feature/log-in'),
  'docs/github.md (2)': byComment,
  'docs/sweep.md (1)': atNight,
  'examples/close.yml': closeOnly,
  'examples/cloudflare-pages.yml': openToClose,
  'examples/deployment-status.yml': deployed('preview/feature/log-in'),
  'examples/ephemeral.yml': forOneJob,
  'examples/fly.yml': openToClose,
  'examples/netlify.yml': openToClose,
  'examples/playwright.yml': openToClose,
  'examples/sweep.yml': atNight,
  'examples/vercel.yml': openToClose,
}

const root = new URL('../../../', import.meta.url)

/** Workflows that have a step of this action, by the page that shows them. */
const WORKFLOWS: ReadonlyMap<string, string> = new Map(
  [
    ...readdirSync(new URL('examples/', root))
      .filter((name) => name.endsWith('.yml'))
      .map((name): [string, string] => [
        `examples/${name}`,
        readFileSync(new URL(`examples/${name}`, root), 'utf8'),
      ]),
    ...pages.flatMap((page) =>
      workflowsIn(page).map((text, index): [string, string] => [`${page} (${index + 1})`, text]),
    ),
  ].filter(([, text]) => text.includes(`uses: ${OURS}@`)),
)

function workflowNamed(name: string): string {
  const workflow = WORKFLOWS.get(name)
  if (workflow === undefined) throw new Error(`No page shows ${name}.`)
  return workflow
}

test.for(Object.entries(LIVES))('%s works as it stands', async ([name, life]) => {
  await life(workflowNamed(name))
})

test('every workflow that a page shows is tried', () => {
  expect(new Set(WORKFLOWS.keys())).toEqual(new Set(Object.keys(LIVES)))
})

test('deployments and their close fit together, with the line that the close asks for', async () => {
  await using neon = await newcomersProject()
  const branch = neon.addBranch({ name: 'preview/feature/log-in', parent: 'production' })
  const close = workflowNamed('examples/close.yml')
  expect(close).toContain('set `branch: preview/{head_ref}` below')
  const fitting = close.replace(
    'branch: preview/pr-{number}-{head_ref}',
    'branch: preview/{head_ref}',
  )
  const event = pullRequest('closed', { ...facts, name: 'pull_request_target' })
  expect(only((await run(fitting, neon, { event })).runs).outputs['result']).toBe('disabled')
  expect(neon.branches()).not.toContain(branch)
})
