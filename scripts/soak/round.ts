import { Cancelled } from '../../src/runner/cancellation.ts'
import { type FakeClock, fakeClock, seededRandom } from '../../test/support/clock.ts'
import { type FinishedRun, runInProcess } from '../../test/support/in-process.ts'
import { pullRequest } from '../../test/support/runner/events.ts'
import { standInTransport } from '../../test/support/stand-in-transport.ts'
import {
  lookBefore,
  wrongAfterAnyRun,
  wrongAfterSetup,
  wrongAfterTeardown,
  wrongInComment,
} from './look.ts'
import { makeWorld, type World } from './world.ts'

type Activity = 'opened' | 'synchronize' | 'reopened' | 'closed'

const activities: readonly Activity[] = ['opened', 'synchronize', 'closed', 'reopened', 'closed']

/** One run of the action in a round. */
export interface Step {
  /** What went on: the pull request's activity, or the jobs. */
  readonly activity: string
  /** Undefined where the run succeeded. */
  readonly error: string | undefined
  /** What is not as it must be. */
  readonly wrong: readonly string[]
}

/**
 * Opens, changes and closes a pull request in the world of a seed: each activity with faults, and
 * once more without where the faults made it give up.
 */
export async function round(seed: number): Promise<Step[]> {
  const random = seededRandom(seed)
  await using world = await makeWorld(random)
  const clock = fakeClock({ random, start: Date.now() })
  const steps: Step[] = []
  for (const [index, activity] of activities.entries()) {
    const cancelAt = random() < 0.15 ? Math.floor(random() * 20) : Number.POSITIVE_INFINITY
    const step = await take(world, clock, activity, { seed: seed * 10 + index, cancelAt })
    steps.push(step)
    if (step.error === undefined) continue
    const again = await take(world, clock, activity)
    const stuck = again.error !== undefined && !(await failsAnyway(seed, index))
    steps.push(
      stuck ? { ...again, wrong: [...again.wrong, `does not recover: ${again.error}`] } : again,
    )
  }
  return steps
}

/** Whether a step of the round gives up without any trouble too, for what Neon or production are like. */
async function failsAnyway(seed: number, index: number): Promise<boolean> {
  const random = seededRandom(seed)
  await using world = await makeWorld(random)
  const clock = fakeClock({ random, start: Date.now() })
  let error: string | undefined
  for (const activity of activities.slice(0, index + 1)) {
    error = (await take(world, clock, activity)).error
  }
  return error !== undefined
}

/** What befalls a run. */
interface Trouble {
  readonly seed: number
  /** The request at which the job is cancelled. */
  readonly cancelAt: number
}

async function take(
  world: World,
  clock: FakeClock,
  activity: Activity,
  trouble?: Trouble,
): Promise<Step> {
  const before = lookBefore(world)
  const { error, outputs, log } = await runOnce(world, clock, activity, trouble)
  const wrong = wrongAfterAnyRun(world, before, error)
  if (error === undefined) {
    const more =
      activity === 'closed'
        ? wrongAfterTeardown(world, before)
        : await wrongAfterSetup(world, outputs)
    wrong.push(...more)
    const told = !log.includes('The comment could not be kept')
    if (told) wrong.push(...wrongInComment(world, activity === 'closed'))
  }
  return { activity, error, wrong }
}

async function runOnce(
  { neon, faultProbability: probability, inputs, files }: World,
  clock: FakeClock,
  activity: Activity,
  trouble: Trouble | undefined,
): Promise<FinishedRun> {
  const cancelling = new AbortController()
  const line = standInTransport(neon, clock)
  let requests = 0
  neon.github.pull(12).state = activity === 'closed' ? 'closed' : 'open'
  neon.randomFaults(trouble && { seed: trouble.seed, probability })
  const told = await runInProcess({
    with: inputs,
    ...(files && { files }),
    event: pullRequest(activity, { number: 12, headRef: 'login' }),
    place: neon.github,
    send: (ask, signal) => {
      requests += 1
      if (requests === trouble?.cancelAt) cancelling.abort(new Cancelled('SIGINT'))
      return line(ask, signal)
    },
    clock,
    cancelled: cancelling.signal,
  })
  neon.randomFaults()
  return told
}
