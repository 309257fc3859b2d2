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
      Object.entries(run).map(([what, step]) => [what, async () => (await timed(step())).time]),
    ),
  })
  const usage: Usage[] = [await nodeAloneUsed()]
  for (const step of Object.values(run)) usage.push((await used(step())).usage)
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

/** In an order in which each leaves what the next one finds. */
function runsOn({ step }: Preview) {
  const declared = { ...withUsers(3), domains: 'https://pr-{number}.example.com' }
  return {
    skipped: () => step('opened', { api_key: '' }, { actor: 'dependabot[bot]' }),
    'setup, nothing declared': () => step('opened'),
    'teardown of it': () => step('closed'),
    'setup, 3 users and a domain': () => step('opened', declared),
    'repeat of it': () => step('synchronize', declared),
    teardown: () => step('closed', declared),
  }
}
