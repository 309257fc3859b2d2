import { type FakeClock, fakeClock, seededRandom } from '../../test/support/clock.ts'
import { anyFault, type Fault } from '../../test/support/stand-in/faults.ts'
import {
  bodyLost,
  internalErrorAsSuccess,
  signUpWithoutSession,
} from '../../test/support/stand-in/known-faults.ts'
import { type JobRun, type Kind, NO_TROUBLE, runJob, type Trouble } from './job.ts'
import { type Before, lookBefore, preview, wrongAfterJobs, wrongAfterSetup } from './look.ts'
import type { Step } from './round.ts'
import { makeWorld, type World } from './world.ts'

/** What the jobs of a turn may be, while the pull request is open and once it is closed. */
const WHILE_OPEN: readonly Kind[] = ['setup', 'setup', 'other setup', 'reset', 'whole job', 'sweep']
const ONCE_CLOSED: readonly Kind[] = ['close', 'close', 'sweep', 'setup']

/** Whether the pull request is open in a turn. */
const TURNS = [true, true, false, true, false]

/** Milliseconds after which a write may take effect although its answer was lost. */
const DELAYS_MS = [1_500, 4_000, 12_000]

const WRITE =
  /\/(email_and_password|webhooks|role|sign-up\/email|domains|allow_localhost|users\/[^/]+)$/

const LATE = DELAYS_MS.flatMap((ms) =>
  ['POST', 'PATCH', 'PUT', 'DELETE'].map(
    (method): Fault => ({ kind: 'late-effect', method, path: WRITE, effectAfter: { ms } }),
  ),
)

/** Answers without effect, without a body, and an effect whose answer denies it. */
const CONTRADICTIONS: readonly Fault[] = [
  internalErrorAsSuccess('PATCH', WRITE),
  internalErrorAsSuccess('DELETE', WRITE),
  internalErrorAsSuccess('DELETE', /\/auth$/),
  bodyLost('POST', WRITE),
  signUpWithoutSession,
]

/** What makes a write wait. */
const BUSY: readonly Fault[] = ['POST', 'PATCH', 'PUT', 'DELETE'].map(
  (method): Fault => ({ kind: 'status', status: 423, method, path: /\/branches\// }),
)

/** What befalls the jobs of a turn. Each kind of trouble often enough to show what it does. */
interface Theme {
  readonly among: readonly Fault[]
  /** Of one request, from 0 to 1. */
  readonly faults: number
  /** Of one job. */
  readonly cancelled: number
  readonly killed: number
  readonly becomesGuarded: boolean
}

const CALM: Theme = {
  among: anyFault,
  faults: 0,
  cancelled: 0,
  killed: 0,
  becomesGuarded: false,
}

// Neither in the same turn as late effects: what a killed run has sent and what takes effect later
// nobody can undo.
const THEMES: readonly Theme[] = [
  CALM,
  { ...CALM, faults: 0.07, cancelled: 0.1 },
  { ...CALM, among: LATE, faults: 0.25 },
  { ...CALM, among: [...LATE, ...anyFault], faults: 0.12 },
  { ...CALM, among: LATE, faults: 0.15, cancelled: 0.6 },
  { ...CALM, among: CONTRADICTIONS, faults: 0.25 },
  { ...CALM, cancelled: 0.7 },
  { ...CALM, killed: 0.8 },
  { ...CALM, faults: 0.05, killed: 0.6 },
  { ...CALM, among: BUSY, faults: 0.4, becomesGuarded: true },
]

/**
 * Has up to three jobs at a time on one preview, turn by turn, with faults, signals, kills, and a branch
 * that becomes default or protected meanwhile; and looks whether it ends as some order of the jobs would
 * have left it, or whether they have told otherwise.
 */
export async function severalJobs(seed: number): Promise<Step[]> {
  const random = seededRandom(seed)
  await using world = await makeWorld(random)
  const clock = fakeClock({ random, start: Date.now() })
  world.neon.behaviour.sleep = (ms) => clock.sleep(ms, new AbortController().signal)
  const steps: Step[] = []
  for (const [index, open] of TURNS.entries()) {
    steps.push(await takeTurn(world, clock, open, { random, seed: seed * 10 + index }))
    // What is left of it is not mixed up with what comes next: one undisturbed job puts it right.
    if (steps.at(-1)?.error !== undefined) steps.push(await recover(world, clock, open))
  }
  return steps
}

interface Chance {
  readonly random: () => number
  readonly seed: number
}

async function takeTurn(
  world: World,
  clock: FakeClock,
  open: boolean,
  { random, seed }: Chance,
): Promise<Step> {
  const { neon } = world
  const pick = <T>(among: readonly T[]): T | undefined => among[Math.floor(random() * among.length)]
  const number = 1 + Math.floor(random() * 3)
  const kinds = Array.from(
    { length: number },
    () => pick(open ? WHILE_OPEN : ONCE_CLOSED) ?? 'setup',
  )
  const { among, faults, cancelled, killed, becomesGuarded } = pick(THEMES) ?? CALM
  const at = (chance: number) =>
    random() < chance ? 1 + Math.floor(random() * 25) : Number.POSITIVE_INFINITY
  const troubles = kinds.map((): Trouble => ({ cancelAt: at(cancelled), killAt: at(killed) }))
  const delays = kinds.map(() => (random() < 0.5 ? 0 : Math.floor(random() * 4_000)))
  const before = lookBefore(world)
  neon.github.pull(12).state = open ? 'open' : 'closed'
  neon.randomFaults({ seed, probability: faults, among })
  const guard = becomesGuarded ? guardSoon(world, clock, random) : undefined
  const activity = open ? 'synchronize' : 'closed'
  const runs = await Promise.all(
    kinds.map(async (kind, index) => {
      await clock.sleep(delays[index] ?? 0, new AbortController().signal)
      return await runJob(world, clock, kind, activity, troubles[index])
    }),
  )
  neon.randomFaults()
  await guard
  await neon.settle()
  preview(world).protected = false
  preview(world).default = false
  return await judge(world, before, runs)
}

async function guardSoon(world: World, clock: FakeClock, random: () => number): Promise<void> {
  await clock.sleep(Math.floor(random() * 5_000), new AbortController().signal)
  if (random() < 0.5) preview(world).protected = true
  else preview(world).default = true
}

async function recover(world: World, clock: FakeClock, open: boolean): Promise<Step> {
  const before = lookBefore(world)
  const run = await runJob(
    world,
    clock,
    open ? 'setup' : 'close',
    open ? 'synchronize' : 'closed',
    NO_TROUBLE,
  )
  return await judge(world, before, [run])
}

async function judge(world: World, before: Before, runs: readonly JobRun[]): Promise<Step> {
  const errors = runs.flatMap(({ error }) => (error === undefined ? [] : [error]))
  const wrong = runs.flatMap((run) => run.wrong)
  wrong.push(...wrongAfterJobs(world, before, runs))
  if (errors.length === 0) wrong.push(...(await wrongAtTheEnd(world, runs)))
  return {
    activity: runs.map(({ kind }) => kind).join(' + '),
    error: errors.length > 0 ? errors.join('\n\n') : undefined,
    wrong,
  }
}

/** What no order of the jobs, which have all succeeded, could have left. */
async function wrongAtTheEnd(world: World, runs: readonly JobRun[]): Promise<string[]> {
  const { auth } = preview(world)
  const setups = runs.filter(
    ({ outputs }) =>
      ['enabled', 'updated', 'unchanged'].includes(outputs['result'] ?? '') &&
      outputs['operation'] === 'setup',
  )
  const removing = runs.filter(
    ({ kind, outputs }) =>
      kind === 'whole job' ||
      kind === 'reset' ||
      ['disabled', 'swept'].includes(outputs['result'] ?? ''),
  )
  if (auth === undefined) {
    return setups.length > 0 && removing.length === 0 ? ['auth is gone, and no job removed it'] : []
  }
  if (setups.length === 0) return []
  const wrong = await Promise.all(
    setups.map(async ({ kind, outputs }) => {
      const declared =
        kind === 'other setup' && world.otherwise ? { ...world, ...world.otherwise } : world
      return await wrongAfterSetup(declared, outputs)
    }),
  )
  // Where they declare different things, or one of them has started anew, the last one counts.
  const alike = removing.length === 0 && new Set(setups.map(({ kind }) => kind)).size === 1
  if (alike) return wrong.flat()
  return wrong.some((one) => one.length === 0) ? [] : wrong.flat()
}
