import type { ProcessToRun } from '../../test/support/runner/run-action.ts'
import {
  interleaved,
  median,
  nodeAlone,
  nodeAloneUsed,
  timed,
  type Usage,
  used,
} from './measure.ts'
import { startPreview, withUsers } from './preview.ts'
import { type Exchange, record, startReplay } from './recording.ts'

const ROUNDS = 25

const DECLARED = { ...withUsers(3), domains: 'https://pr-{number}.example.com' }

/** The life of a preview with 3 users and a domain, and the result that each moment is to come to. */
export const MOMENTS = {
  'first setup': ['opened', 'enabled'],
  push: ['synchronize', 'unchanged'],
  close: ['closed', 'disabled'],
} as const

/** A moment as it is run again and again, and what the hosts say in it. */
export interface Recorded {
  readonly step: ProcessToRun
  readonly exchanges: readonly Exchange[]
}

/** Lives through a preview once, and records it. */
export async function recordLife(
  preview: Awaited<ReturnType<typeof startPreview>>,
): Promise<Map<string, Recorded>> {
  const life = new Map<string, Recorded>()
  for (const [moment, [activity, result]] of Object.entries(MOMENTS)) {
    const step = preview.step(activity, DECLARED)
    life.set(moment, { step, exchanges: await record(preview, step, result) })
  }
  return life
}

/** The same step, with the hosts elsewhere. */
export function movedTo(
  step: ProcessToRun,
  origins: { readonly api: string; readonly github: string },
): ProcessToRun {
  return {
    ...step,
    with: { ...step.with, api_host: `${origins.api}/api/v2` },
    env: { ...step.env, GITHUB_API_URL: `${origins.github}/github` },
  }
}

/**
 * Whole processes on loopback against a `node -e 0` in the same round. A first setup, a push and a close
 * are recorded once against the stand-in; what is measured then speaks to hosts in another process that
 * only repeat the recorded responses, so that next to nothing of the time is theirs.
 */
export async function startUp(): Promise<void> {
  await using preview = await startPreview({ cheapHashing: true })
  const life = await recordLife(preview)
  await using replay = await startReplay(preview, {})
  const skipped = preview.step('opened', { api_key: '' }, { actor: 'dependabot[bot]' })
  const runs = new Map([
    ['skipped', { step: skipped, exchanges: [] }],
    ...[...life].map(([moment, one]): [string, Recorded] => [
      moment,
      { ...one, step: movedTo(one.step, replay.origins) },
    ]),
  ])
  const times = await interleaved(ROUNDS, {
    'node -e 0': nodeAlone,
    ...Object.fromEntries(
      [...runs].map(([what, { step, exchanges }]) => [
        what,
        async () => {
          await replay.load(exchanges)
          return (await timed(step)).time
        },
      ]),
    ),
  })
  const usage: Usage[] = [await nodeAloneUsed()]
  for (const { step, exchanges } of runs.values()) {
    await replay.load(exchanges)
    usage.push((await used(step)).usage)
  }
  const alone = median(times.get('node -e 0') ?? [])
  console.table(
    [...times].map(([what, of], index) => ({
      what,
      'median ms': Math.round(median(of)),
      'least ms': Math.round(Math.min(...of)),
      'times node -e 0': (median(of) / alone).toFixed(1),
      'ms of processor': Math.round(usage[index]?.processor ?? Number.NaN),
      'peak MB': Math.round(usage[index]?.memory ?? Number.NaN),
    })),
  )
}
