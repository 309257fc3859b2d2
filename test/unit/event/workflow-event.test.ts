import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { parseEvent, type WorkflowEvent } from '../../../src/event/workflow-event.ts'
import { runner } from '../../../src/runner/runner.ts'
import { anySettingsOf, issuesOf, settingsOf, skippedFor } from '../../support/inputs.ts'
import {
  deploymentStatus,
  type PullRequestFacts,
  pullRequest,
  push,
  schedule,
  workflowDispatch,
} from '../../support/runner/events.ts'

type Activity = Parameters<typeof pullRequest>[0]

function triggerOf(action: Activity, facts: PullRequestFacts = {}, actor?: string): WorkflowEvent {
  const { name, payload } = pullRequest(action, facts)
  return parseEvent(name, actor ?? payload.sender.login, payload)
}

const events = ['pull_request', 'pull_request_target'] as const

describe.each(events)('on %s', (name) => {
  test('the pull request is read from the payload', () => {
    const facts = { name, number: 7, headRef: 'fix/ü', headSha: 'a'.repeat(40) }
    expect(triggerOf('opened', facts)).toEqual({
      name: name,
      action: 'opened',
      deployment: undefined,
      lacksNumber: false,
      pullRequestNumber: undefined,
      fromDependabot: false,
      github: { apiUrl: '', repository: '' },
      isPrivateRepository: false,
      pullRequest: {
        number: 7,
        headRef: 'fix/ü',
        headSha: 'a'.repeat(40),
        fromFork: false,
        closed: false,
        author: 'Codertocat',
      },
    })
  })

  test.each([
    ['opened', 'setup'],
    ['reopened', 'setup'],
    ['synchronize', 'setup'],
    ['labeled', 'setup'],
    ['closed', 'teardown'],
  ] as const)('%s means %s', async (action, operation) => {
    const settings = await anySettingsOf({}, triggerOf(action, { name }))
    expect(settings).toMatchObject({ operation, automatic: true })
  })

  test.each([
    ['opened', true],
    ['reopened', true],
    ['synchronize', false],
    ['labeled', false],
  ] as const)('%s begins a preview: %s', async (action, startsPreview) => {
    const trigger = triggerOf(action, { name })
    expect(await settingsOf({ reset: 'true' }, trigger)).toMatchObject({
      reset: true,
      startsPreview,
    })
    expect(await settingsOf({ operation: 'setup' }, trigger)).toMatchObject({
      reset: false,
      startsPreview,
    })
  })

  test('an operation that is said is done, whatever the event says', async () => {
    expect(
      await anySettingsOf({ operation: 'teardown' }, triggerOf('opened', { name })),
    ).toMatchObject({ operation: 'teardown', automatic: false })
    expect(await settingsOf({ operation: 'setup' }, triggerOf('closed', { name }))).toMatchObject({
      operation: 'setup',
      automatic: false,
    })
  })
})

describe('on any other event', () => {
  const others = [push(), schedule(), workflowDispatch()]

  test.each([push(), workflowDispatch()])(
    '$name: auto asks for an operation and a branch',
    async (event) => {
      const trigger = parseEvent(event.name, 'octocat', event.payload)
      // Branch and domains need the pull request that is asked for, so they are no mistakes of their own.
      const domains = 'https://pr-{number}.example.com'
      expect(await issuesOf({ domains }, trigger)).toEqual([
        `operation: auto does not know what to do on ${event.name}; give the number of the pull request in \`pull_request\`, or set \`operation\` to setup, teardown or status (with Stack Auth also keys or claim), with a \`branch\` and \`domains\` that need no pull request, or to sweep`,
      ])
    },
  )

  test.each(others)('$name: a preview begins only if it was started by hand', async (event) => {
    const trigger = parseEvent(event.name, 'octocat', event.payload)
    const given = { operation: 'setup', branch: 'preview/x', reset: 'true' }
    const startsPreview = event.name === 'workflow_dispatch'
    expect(await settingsOf(given, trigger)).toMatchObject({ startsPreview, automatic: false })
  })

  test('a comment on a pull request is not taken for its event', () => {
    const { payload } = pullRequest('opened')
    expect(parseEvent('pull_request_review', 'octocat', payload).pullRequest).toBeUndefined()
    expect(parseEvent('issue_comment', 'octocat', payload).pullRequest).toBeUndefined()
  })
})

describe('without a key', () => {
  test('a fork is told why nothing was done, and how to get a preview', () => {
    expect(skippedFor({ api_key: '' }, triggerOf('opened', { fork: true }))).toBe(
      'Skipped: this run comes from a fork, so GitHub gave it no secrets and there is no Neon API key. Nothing was done. If this pull request needs a preview with auth, let a maintainer push the branch to this repository.',
    )
  })

  test('a fork that was deleted is one', () => {
    const { name, payload } = pullRequest('closed', { fork: true })
    const { pull_request: pull } = payload
    const gone = { ...payload, pull_request: { ...pull, head: { ...pull.head, repo: null } } }
    const trigger = parseEvent(name, 'contributor', gone)
    expect(trigger.pullRequest?.fromFork).toBe(true)
    expect(skippedFor({ api_key: '' }, trigger)).toMatch(/^Skipped/)
  })

  test.each(events)('Dependabot on %s is told where its secrets are', (name) => {
    const trigger = triggerOf('opened', { name, user: 'dependabot[bot]' })
    expect(skippedFor({ api_key: '' }, trigger)).toContain(
      'add the key to the Dependabot secrets of the repository',
    )
  })

  test("the repository's own pull request has forgotten it", async () => {
    expect(await issuesOf({ api_key: '' }, triggerOf('opened'))).toEqual([
      expect.stringContaining('api_key: is missing'),
    ])
  })

  test("a person's push to Dependabot's pull request is treated like its own", () => {
    const trigger = triggerOf('synchronize', { user: 'dependabot[bot]' }, 'octocat')
    expect(skippedFor({ api_key: '' }, trigger)).toContain('Dependabot secrets of the repository')
  })

  test('pull_request_target has secrets on a fork too', async () => {
    const trigger = triggerOf('closed', { name: 'pull_request_target', fork: true })
    expect(await issuesOf({ api_key: '' }, trigger)).toHaveLength(1)
  })

  test('a name that only looks like Dependabot is nobody special', () => {
    expect(triggerOf('opened', {}, 'dependabot').fromDependabot).toBe(false)
  })
})

test('a fork with a key is set up', async () => {
  expect(await settingsOf({}, triggerOf('opened', { fork: true }))).toMatchObject({
    operation: 'setup',
  })
})

test.each([
  undefined,
  null,
  'text',
  [],
  {},
  { pull_request: null },
  { pull_request: { number: '12', head: { ref: 'x', sha: 'y' } } },
])('a payload that is none (%j) leaves the pull request unknown', (payload) => {
  expect(parseEvent('pull_request', 'octocat', payload)).toMatchObject({
    name: 'pull_request',
    pullRequest: undefined,
  })
})

test('a pull request whose base is not told counts as one of a fork', () => {
  const { name, payload } = pullRequest('opened')
  const { base: _, ...pull } = payload.pull_request
  const trigger = parseEvent(name, 'octocat', { ...payload, pull_request: pull })
  expect(skippedFor({ api_key: '' }, trigger)).toContain('comes from a fork')
})

describe('a deployment of which the payload', () => {
  const { name, payload } = deploymentStatus({ state: 'success', environment: 'Production' })
  const { deployment_status: status, deployment } = payload
  const of = (content: unknown) => parseEvent(name, 'octocat', content)
  const { environment: _, ...nameless } = status
  const { environment: __, ...unnamed } = deployment

  test.each([
    {},
    { deployment_status: status },
    { deployment },
    { deployment_status: { ...status, state: undefined }, deployment },
    { deployment_status: status, deployment: { ...deployment, sha: null } },
  ])('tells too little (%#) is a mistake', async (content) => {
    expect(await issuesOf({ branch: 'preview/x' }, of(content))).toEqual([
      'operation: auto found no deployment in the payload of deployment_status',
    ])
  })

  test('names the environment in one place alone is known by it', () => {
    for (const content of [
      { deployment_status: nameless, deployment },
      { deployment_status: status, deployment: unnamed },
    ]) {
      expect(skippedFor({}, of(content))).toContain('the deployment to "Production" goes to prod')
    }
  })

  test('names no environment is told without', () => {
    const pending = { deployment_status: { ...nameless, state: 'pending' }, deployment: unnamed }
    expect(skippedFor({}, of(pending))).toBe(
      'Skipped: the state of the deployment to "" is pending. Auth is set up when it is success.',
    )
  })

  test('says nowhere where it can be seen is skipped', () => {
    const unseen = { ...nameless, environment_url: null }
    expect(skippedFor({}, of({ deployment_status: unseen, deployment: unnamed }))).toContain(
      'has no environment_url',
    )
  })
})

describe('a runner that', () => {
  const told = {
    GITHUB_EVENT_NAME: undefined,
    GITHUB_EVENT_PATH: undefined,
    GITHUB_ACTOR: undefined,
    GITHUB_API_URL: undefined,
    GITHUB_REPOSITORY: undefined,
  }
  const mistakesWith = async (variables: Record<string, string | undefined>) => {
    for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value)
    return await issuesOf({ branch: 'preview/x' }, await runner.event())
  }
  afterEach(() => {
    vi.unstubAllEnvs()
  })

  test('tells nothing of the event is asked what to do', async () => {
    expect(await mistakesWith(told)).toEqual([
      expect.stringMatching(
        /^operation: auto does not know what to do on an unknown event; give the number/,
      ),
    ])
    const { github, fromDependabot } = await runner.event()
    expect({ github, fromDependabot }).toEqual({
      github: { apiUrl: '', repository: '' },
      fromDependabot: false,
    })
  })

  test.each([
    ['names no file with its payload', undefined],
    ['names a file that is not there', '/nowhere/event.json'],
    ['names a file without JSON', fileURLToPath(import.meta.url)],
  ])('tells of a pull request and %s does not make a close a setup', async (_, path) => {
    const event = { ...told, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: path }
    expect(await mistakesWith(event)).toEqual([
      'operation: auto found no pull request in the payload of pull_request',
    ])
  })
})

describe('the pull request that an event names without carrying it', () => {
  const numberOn = (name: string, payload: Record<string, unknown>) =>
    parseEvent(name, 'Codertocat', payload).pullRequestNumber

  test('is that of a workflow run, if it is of one only', () => {
    const runOf = (...pulls: unknown[]) =>
      numberOn('workflow_run', { workflow_run: { pull_requests: pulls } })
    expect(runOf({ number: 12 })).toBe(12)
    expect(runOf({ number: 12 }, { number: 13 })).toBeUndefined()
    for (const pulls of [[], [{ number: '12' }], ['12']]) expect(runOf(...pulls)).toBeUndefined()
  })

  test('is that which a merge queue tries', () => {
    const groupOf = (ref: unknown) => numberOn('merge_group', { merge_group: { head_ref: ref } })
    const sha = '0d1a26e67d8f5eaf1f6ba5c57fc3c7d91ac0fd1c'
    expect(groupOf(`refs/heads/gh-readonly-queue/main/pr-12-${sha}`)).toBe(12)
    expect(groupOf('refs/heads/main')).toBeUndefined()
    expect(groupOf(undefined)).toBeUndefined()
  })
})
