import { asTheEventTells } from '../../test/support/closed.ts'
import type { ActionRun, ProcessToRun } from '../../test/support/runner/run-action.ts'
import {
  interleaved,
  median,
  nodeAlone,
  nodeAloneUsed,
  timed,
  type Usage,
  used,
} from './measure.ts'
import { type Preview, startPreview, withUsers } from './preview.ts'

const ROUNDS = 25

/**
 * Whole processes on loopback against a `node -e 0` in the same round: what a run costs besides the
 * way to Neon. Of the stand-in, hashing passwords is made cheap; all else of the real Better Auth
 * behind it is in the times of setup and repeat.
 */
export async function startUp(): Promise<void> {
  await using preview = await startPreview({ cheapHashing: true })
  const run = runsOn(preview)
  const times = await interleaved(ROUNDS, {
    'node -e 0': nodeAlone,
    ...Object.fromEntries(
      Object.entries(run).map(([what, step]) => [what, async () => (await step(timed)).time]),
    ),
  })
  const usage: Usage[] = [await nodeAloneUsed()]
  for (const step of Object.values(run)) usage.push((await step(used)).usage)
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

/** In an order in which each leaves what the next one finds; each is to come to this result. */
function runsOn({ neon, step }: Preview) {
  const declared = { ...withUsers(3), domains: 'https://pr-{number}.example.com' }
  const dependabot = { actor: 'dependabot[bot]' }
  const measured =
    (result: string, ...asked: Parameters<typeof step>) =>
    async <T extends { run: ActionRun }>(
      measure: (run: ProcessToRun) => Promise<T>,
    ): Promise<T> => {
      const run = step(...asked)
      using _ = asTheEventTells(neon.github, run.event)
      const done = await measure(run)
      const { result: came } = done.run.outputs
      if (came !== result) throw new Error(`It came to ${came} instead of ${result}.`)
      return done
    }
  return {
    skipped: measured('skipped', 'opened', { api_key: '' }, dependabot),
    'setup, nothing declared': measured('enabled', 'opened'),
    'teardown of it': measured('disabled', 'closed'),
    'setup, 3 users and a domain': measured('enabled', 'opened', declared),
    'repeat of it': measured('unchanged', 'synchronize', declared),
    teardown: measured('disabled', 'closed', declared),
  }
}
