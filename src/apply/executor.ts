import { CleanupStack } from '../lib/clean-up.ts'
import type { Timings } from '../lib/timings.ts'
import {
  type Change,
  type ChangeKind,
  type ChangeOf,
  changesOf,
  type Phase,
  type Plan,
} from '../plan/plan.ts'
import type { ApplyResult, Outcome } from './result.ts'

/** A plan that is being executed, as the functions that make its changes see it. */
export interface Execution<Context, Result> {
  readonly plan: Plan
  readonly context: Context
  /** They add what they find out. */
  readonly result: Result
  /** The phase of the change. */
  readonly phase: Phase
  /** Takes what has to be put back once all phases are over but those that always take place. */
  readonly cleanup: CleanupStack
  /** Starts the phases that always take place, if they have not started yet, and waits for them. */
  readonly runAlways: () => Promise<void>
}

/** Makes one kind of change. @returns whether it changed anything */
type Handler<Kind extends ChangeKind, Context, Result> = (
  change: ChangeOf<Kind>,
  execution: Execution<Context, Result>,
) => Promise<'done' | 'unchanged' | 'failed'>

/** Something that goes with a phase and changes nothing. Its failure counts as one of the phase. */
type Step<Context, Result> = (execution: Execution<Context, Result>) => Promise<void>

/** How the auth of one provider is changed. */
export interface ProviderActions<Context, Result> {
  readonly handlers: { readonly [Kind in ChangeKind]?: Handler<Kind, Context, Result> }
  /** What has to be checked before a phase starts. */
  readonly before?: Partial<Record<Phase['name'], Step<Context, Result>>>
  /** What takes place while the changes of a phase are made. */
  readonly during?: Partial<Record<Phase['name'], Step<Context, Result>>>
}

/**
 * Makes the changes of a plan, phase by phase. After one that failed, those beside it are finished and
 * later ones are not tried, except in a phase that always takes place. Never throws: what went wrong is
 * in the result, beside what went right.
 *
 * @param result is filled in
 */
export async function executePlan<Context, Result extends ApplyResult<unknown>>(
  plan: Plan,
  actions: ProviderActions<Context, Result>,
  context: Context,
  result: Result,
  timings: Timings,
): Promise<Result> {
  const started = new Map<Phase, Promise<void>>()
  const start = (phase: Phase): Promise<void> => {
    const running = started.get(phase) ?? runPhase(actions, { ...execution, phase })
    started.set(phase, running)
    return running
  }
  const runAlways = async () => {
    await Promise.all(plan.phases.filter(({ always }) => always === true).map(start))
  }
  const cleanup = new CleanupStack()
  const execution = { plan, context, result, cleanup, runAlways }
  const [ordinary, always] = [false, true].map((late) =>
    plan.phases.filter((phase) => (phase.always ?? false) === late),
  )
  const runInTurn = async (phases: readonly Phase[] = []) => {
    for (const phase of phases) {
      if (result.superseded) break
      await timings.measure(phase.name, () => start(phase))
    }
  }
  await runInTurn(ordinary)
  await timings.measure('clean-up', async () => {
    result.errors.push(...(await cleanup.run()))
  })
  await runInTurn(always)
  const order = changesOf(plan)
  result.outcomes = result.outcomes.toSorted(
    (a, b) => order.indexOf(a.change) - order.indexOf(b.change),
  )
  return result
}

async function runPhase<Context, Result extends ApplyResult<unknown>>(
  { handlers, before, during }: ProviderActions<Context, Result>,
  execution: Execution<Context, Result>,
): Promise<void> {
  const { phase, result } = execution
  const step = async (work: Step<Context, Result> | undefined) => {
    try {
      await work?.(execution)
    } catch (error) {
      result.errors.push(error)
    }
  }
  const make = async (change: Change) => {
    const status = await makeChange(handlers, change, execution)
    result.outcomes = [...result.outcomes, { change, status }]
  }
  const wanted = () =>
    !result.superseded && (result.errors.length === 0 || (phase.always === true && result.created))
  if (wanted()) await step(before?.[phase.name])
  if (!wanted()) {
    result.outcomes = [...result.outcomes, ...phase.changes.map(notTried)]
  } else if (phase.parallel) {
    await Promise.all([...phase.changes.map(make), step(during?.[phase.name])])
  } else {
    for (const change of phase.changes) {
      if (wanted()) await make(change)
      else result.outcomes = [...result.outcomes, notTried(change)]
    }
  }
}

function notTried(change: Change): Outcome {
  return { change, status: 'not tried' }
}

async function makeChange<Kind extends ChangeKind, Context, Result extends ApplyResult<unknown>>(
  handlers: { readonly [K in Kind]?: Handler<K, Context, Result> },
  change: ChangeOf<Kind>,
  execution: Execution<Context, Result>,
): Promise<Outcome['status']> {
  try {
    const handler = handlers[change.kind]
    if (handler === undefined) throw new Error(`No handler makes a change of kind ${change.kind}.`)
    return await handler(change, execution)
  } catch (error) {
    execution.result.errors.push(error)
    return 'failed'
  }
}
