import * as v from 'valibot'
import { parse } from 'yaml'
import { fakeClock } from '../../support/clock.ts'
import { eventVariables } from '../../support/runner/event-variables.ts'
import type { ActionRun, ActionToRun } from '../../support/runner/run-action.ts'
import { runInProcess } from '../../support/runner/run-in-process.ts'
import type { StandIn } from '../../support/stand-in/stand-in.ts'
import { standInTransport } from '../../support/stand-in-transport.ts'
import { type Contexts, filled, holds } from './expressions.ts'
import { OURS } from './language-service.ts'

const texts = v.optional(v.record(v.string(), v.unknown()), {})

const stepSchema = v.object({
  id: v.optional(v.string()),
  if: v.optional(v.string()),
  uses: v.optional(v.string(), ''),
  run: v.optional(v.string()),
  with: texts,
  env: texts,
})

const workflowSchema = v.object({
  env: texts,
  jobs: v.record(v.string(), v.object({ if: v.optional(v.string()), steps: v.array(stepSchema) })),
})

type Step = v.InferOutput<typeof stepSchema>

export interface WorkflowRun {
  readonly event: ActionToRun['event']
  readonly secrets: Readonly<Record<string, string>>
  readonly vars: Readonly<Record<string, string>>
  /** Of a run that was started by hand. */
  readonly inputs?: Readonly<Record<string, unknown>>
  /** Called after each step of this action, before what comes later in its job. */
  readonly after?: (run: StepRun) => Promise<void>
}

export interface StepRun extends ActionRun {
  readonly with: Readonly<Record<string, string>>
}

/** What became of a workflow that an event started. */
export interface WorkflowResult {
  /** The runs of this action's main step, one for each job that has it. */
  readonly runs: readonly StepRun[]
  /** What later steps were given of earlier ones, as `name: value`. */
  readonly handedOn: readonly string[]
}

/**
 * Runs a workflow as GitHub does, on a stand-in: this action in this process, Neon's two actions by what
 * they do, and of the other steps only what they would be given.
 */
export async function runWorkflow(
  text: string,
  neon: StandIn,
  given: WorkflowRun,
): Promise<WorkflowResult> {
  const workflow = v.parse(workflowSchema, parse(text))
  const contexts = contextsOf(neon, given)
  const env = filledAll(workflow.env, contexts)
  const runs: StepRun[] = []
  const handedOn: string[] = []
  for (const job of Object.values(workflow.jobs)) {
    if (job.if !== undefined && !holds(job.if, contexts)) continue
    const ran = await new Job(neon, given, { ...contexts, env }).run(job.steps)
    runs.push(...ran.runs)
    handedOn.push(...ran.handedOn)
  }
  return { runs, handedOn }
}

function contextsOf(neon: StandIn, { event, secrets, vars, inputs = {} }: WorkflowRun): Contexts {
  const variables = eventVariables(event)
  return {
    github: {
      event: event.payload,
      event_name: event.name,
      repository: variables['GITHUB_REPOSITORY'],
      head_ref: variables['GITHUB_HEAD_REF'],
      ref: variables['GITHUB_REF'],
      run_id: '1658821493',
      run_attempt: '1',
      token: neon.github.token,
    },
    secrets,
    vars,
    inputs,
  }
}

const BRANCH_TAKES_MS = 10_000

class Job {
  readonly #neon: StandIn
  readonly #given: WorkflowRun
  readonly #contexts: Contexts
  readonly #steps: Record<string, { outputs: Record<string, string> }> = {}
  readonly #handedOn: string[] = []
  readonly #runs: StepRun[] = []

  constructor(neon: StandIn, given: WorkflowRun, contexts: Contexts) {
    this.#neon = neon
    this.#given = given
    this.#contexts = { ...contexts, steps: this.#steps }
  }

  async run(steps: readonly Step[]): Promise<WorkflowResult> {
    for (const step of steps) {
      if (step.if !== undefined && !holds(step.if, this.#contexts)) continue
      const outputs = await this.#outputsOf(step, filledAll(step.with, this.#contexts))
      if (step.id !== undefined) this.#steps[step.id] = { outputs }
    }
    for (const run of this.#runs) await this.#ours(run.with, { stage: 'post', state: run.state })
    return { runs: this.#runs, handedOn: this.#handedOn }
  }

  /** Does what a step does, and tells its outputs. */
  async #outputsOf(step: Step, inputs: Record<string, string>): Promise<Record<string, string>> {
    const [action = ''] = step.uses.split('@')
    switch (action) {
      case OURS: {
        const run = await this.#ours(inputs)
        const stepRun = { ...run, with: inputs }
        this.#runs.push(stepRun)
        await this.#given.after?.(stepRun)
        return run.outputs
      }
      case 'neondatabase/create-branch-action':
        return this.#createBranch(inputs)
      case 'neondatabase/delete-branch-action':
        this.#neon.deleteBranch(String(inputs['branch']))
        return {}
      default:
        this.#note(step)
        return step.id === 'expiry' ? { time: '2026-12-12T00:00:00Z' } : {}
    }
  }

  #createBranch({ branch_name: name = '', expires_at: expiresAt = '' }: Record<string, string>) {
    const neon = this.#neon
    const present = neon.branches().find((branch) => branch.name === name)
    // Neon takes its time to make one, and the action has it before auth is enabled.
    const createdAt = new Date(Date.now() - BRANCH_TAKES_MS)
    const { id } = present ?? neon.addBranch({ name, parent: 'production', expiresAt, createdAt })
    const url = `postgresql://owner:secret@${id}.example.com/neondb`
    return { branch_id: id, created: String(!present), db_url: url, db_url_pooled: `${url}?pooled` }
  }

  #note({ with: inputs, env }: Step): void {
    for (const [name, value] of Object.entries({ ...inputs, ...env })) {
      for (const [expression] of String(value).matchAll(/\$\{\{ *steps\..*?\}\}/g)) {
        this.#handedOn.push(`${name}: ${filled(expression, this.#contexts)}`)
      }
    }
  }

  async #ours(
    inputs: Readonly<Record<string, string>>,
    more: Pick<ActionToRun, 'stage' | 'state'> = {},
  ): Promise<ActionRun> {
    const clock = fakeClock({ start: Date.now() })
    const neon = this.#neon
    return await runInProcess({
      with: {
        api_host: neon.apiHost,
        // The default in action.yml is an expression.
        github_token: neon.github.token,
        ...inputs,
      },
      event: this.#given.event,
      env: { GITHUB_API_URL: neon.github.apiUrl },
      secrets: Object.values(this.#given.secrets),
      send: standInTransport(neon, clock),
      clock,
      ...more,
    })
  }
}

function filledAll(values: Record<string, unknown>, contexts: Contexts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, filled(String(value), contexts)]),
  )
}
