import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { WorkflowEvent } from '../../../src/event/workflow-event.ts'
import { issuesOf } from '../../support/inputs.ts'
import { someEvent, somePullRequest } from '../../support/settings.ts'
import { pages, pageText } from '../pages.ts'
import { OURS } from './language-service.ts'

const exampleSchema = v.object({
  on: v.union([
    v.pipe(
      v.string(),
      v.transform((event) => ({ [event]: null })),
    ),
    v.record(v.string(), v.unknown()),
  ]),
  concurrency: v.optional(
    v.object({
      group: v.string(),
      'cancel-in-progress': v.union([v.boolean(), v.string()]),
    }),
  ),
  jobs: v.record(
    v.string(),
    v.object({
      steps: v.array(
        v.object({
          uses: v.optional(v.string(), ''),
          with: v.optional(v.record(v.string(), v.unknown()), {}),
        }),
      ),
    }),
  ),
})

const folder = new URL('../../../examples/', import.meta.url)

const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.yml'))
  .map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8')
    return { name, text, ...v.parse(exampleSchema, parse(text)) }
  })

/** What starts each job of an example, by the name of the event. */
const TRIGGERS: Record<string, WorkflowEvent> = {
  pull_request: someEvent(),
  pull_request_target: someEvent({
    name: 'pull_request_target',
    action: 'closed',
    pullRequest: somePullRequest({ closed: true }),
  }),
  deployment_status: someEvent({
    name: 'deployment_status',
    action: 'created',
    deployment: {
      state: 'success',
      environment: 'Preview',
      production: false,
      url: 'https://shop-5t2m9x-example.vercel.app',
      commit: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
    },
  }),
  push: someEvent({ name: 'push', action: undefined, pullRequest: undefined }),
  schedule: someEvent({ name: 'schedule', action: undefined, pullRequest: undefined }),
}

describe.each(examples)('$name', ({ on, jobs }) => {
  const ours = Object.entries(jobs).flatMap(([job, { steps }]) =>
    steps.filter((step) => step.uses.startsWith(`${OURS}@`)).map((step) => ({ job, step })),
  )
  const name = Object.keys(on).find((name) => name in TRIGGERS) ?? ''

  test.each(ours)('$job gives this action inputs that it takes', async ({ job, step }) => {
    const trigger = TRIGGERS[name] ?? someEvent({ name })
    const given = Object.entries(step.with).map(([name, value]) => [name, filled(String(value))])
    // The default of action.yml, which the runner fills in.
    given.push(['github_token', 'ghs_0123456789abcdef'])
    const closing = job === 'close' ? { ...trigger, action: 'closed' } : trigger
    expect(await issuesOf(Object.fromEntries(given), closing)).toEqual([])
  })

  test('gives the job a step of this action', () => {
    expect(ours.length).toBeGreaterThan(0)
  })

  test('removes a branch by its id, which no head ref is part of', () => {
    for (const { steps } of Object.values(jobs)) {
      const removing = steps.filter((step) => step.uses.includes('/delete-branch-action@'))
      for (const step of removing) {
        expect(step.with['branch']).toMatch(/^\$\{\{ steps\.\w+\.outputs\.branch_id \}\}$/)
      }
    }
  })
})

test.each(examples.filter(({ on }) => 'pull_request' in on || 'pull_request_target' in on))(
  '$name never cancels a close',
  ({ concurrency }) => {
    expect(concurrency?.group).toMatch(/^\w+-\$\{\{ github\.event\.number \}\}$/)
    // Nothing is pushed to a closed pull request: only reopening it could cancel its close.
    expect([false, `\${{ github.event.action != 'reopened' }}`]).toContain(
      concurrency?.['cancel-in-progress'],
    )
  },
)

test.each(examples.filter(({ jobs }) => uses(jobs, 'create-branch-action').length > 0))(
  '$name hands the branch’s database over, and lets Neon delete the branch one day',
  ({ jobs, text }) => {
    expect(text).toContain(`\${{ steps.branch.outputs.db_url_pooled }}`)
    for (const step of uses(jobs, 'create-branch-action')) {
      expect(step.with).toHaveProperty('expires_at')
    }
  },
)

test('the pattern by which a host’s deployments find their branch is told for their close', () => {
  const [step] = uses(exampleNamed('deployment-status.yml').jobs, 'neon-auth-preview')
  expect(exampleNamed('close.yml').text).toContain(`branch: ${step?.with['branch']}`)
})

test('examples, README and documents use one version of every action', () => {
  const versions = new Map<string, Set<string>>()
  const texts = [...examples.map(({ text }) => text), ...pages.map(pageText)]
  for (const text of texts) {
    for (const [, action = '', version] of text.matchAll(
      /uses: ([\w-]+\/[\w-]+)@(?:\w{40} # )?(v\d+)/g,
    )) {
      versions.set(action, (versions.get(action) ?? new Set()).add(version ?? ''))
    }
  }
  expect([...versions].filter(([, different]) => different.size > 1)).toEqual([])
})

test('examples, README and documents ask who opened a pull request, not who pushed to it', () => {
  for (const text of [...examples.map(({ text }) => text), ...pages.map(pageText)]) {
    expect(text).not.toMatch(/github\.(triggering_)?actor/)
  }
})

function exampleNamed(name: string) {
  const found = examples.find((example) => example.name === name)
  if (found === undefined) throw new Error(`There is no example ${name}.`)
  return found
}

function uses(jobs: (typeof examples)[number]['jobs'], action: string) {
  return Object.values(jobs).flatMap(({ steps }) =>
    steps.filter((step) => step.uses.includes(`/${action}@`)),
  )
}

/** A value as the runner would fill it in. */
function filled(value: string): string {
  return value
    .replaceAll(/\$\{\{ secrets\.(\w+) \}\}/g, (_, name: string) => `value-of-${name}`)
    .replaceAll(/\$\{\{ vars\.\w+ \}\}/g, 'example')
    .replaceAll(/\$\{\{ steps\.branch\.outputs\.branch_id \}\}/g, 'br-late-frost-a1b2c3d4')
    .replaceAll(/\$\{\{ inputs\.dry_run.*\}\}/g, 'true')
}
