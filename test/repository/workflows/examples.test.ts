import { readdirSync, readFileSync } from 'node:fs'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { WorkflowEvent } from '../../../src/event/workflow-event.ts'
import { issuesOf } from '../../support/inputs.ts'
import { somePullRequest, someTrigger } from '../../support/settings.ts'
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
      'cancel-in-progress': v.boolean(),
      queue: v.optional(v.string()),
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
    return { name, ...v.parse(exampleSchema, parse(text)) }
  })

/** What starts each job of an example, by the name of the event. */
const TRIGGERS: Record<string, WorkflowEvent> = {
  pull_request: someTrigger(),
  pull_request_target: someTrigger({
    name: 'pull_request_target',
    action: 'closed',
    pullRequest: somePullRequest({ closed: true }),
  }),
  deployment_status: someTrigger({
    name: 'deployment_status',
    action: 'created',
    deployment: {
      state: 'success',
      environment: 'Preview',
      production: false,
      url: 'https://shop-5t2m9x-example.vercel.app',
      commit: somePullRequest().headSha,
    },
  }),
  push: someTrigger({ name: 'push', action: undefined, pullRequest: undefined }),
  schedule: someTrigger({ name: 'schedule', action: undefined, pullRequest: undefined }),
}

describe.each(examples)('$name', ({ on, jobs }) => {
  const uses = Object.entries(jobs).flatMap(([job, { steps }]) =>
    steps.filter((step) => step.uses.startsWith(`${OURS}@`)).map((step) => ({ job, step })),
  )
  const name = Object.keys(on).find((name) => name in TRIGGERS) ?? ''

  test.each(uses)('$job gives this action inputs that it takes', async ({ job, step }) => {
    const trigger = TRIGGERS[name] ?? someTrigger({ name })
    const given = Object.entries(step.with).map(([name, value]) => [name, filled(String(value))])
    // The default of action.yml, which the runner fills in.
    given.push(['github_token', 'ghs_0123456789abcdef'])
    const closing = job === 'close' ? { ...trigger, action: 'closed' } : trigger
    expect(await issuesOf(Object.fromEntries(given), closing)).toEqual([])
  })

  test('gives the job a step of this action', () => {
    expect(uses.length).toBeGreaterThan(0)
  })

  test('removes a branch by its id, which no head ref is part of', () => {
    for (const { steps } of Object.values(jobs)) {
      const removing = steps.filter(({ uses }) => uses.includes('/delete-branch-action@'))
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
    expect(concurrency).toMatchObject({ 'cancel-in-progress': false, queue: 'max' })
  },
)

/** A value as the runner would fill it in. */
function filled(value: string): string {
  return value
    .replaceAll(/\$\{\{ secrets\.\w+ \}\}/g, 'napi_correct-horse-battery')
    .replaceAll(/\$\{\{ vars\.\w+ \}\}/g, 'example')
    .replaceAll(/\$\{\{ steps\.branch\.outputs\.branch_id \}\}/g, 'br-late-frost-a1b2c3d4')
    .replaceAll(/\$\{\{ inputs\.dry_run.*\}\}/g, 'true')
}
