import { fakeClock, seededRandom } from '../../test/support/clock.ts'
import { runInProcess } from '../../test/support/in-process.ts'
import { schedule } from '../../test/support/runner/events.ts'
import { standInTransport } from '../../test/support/stand-in-transport.ts'
import { startPreview, writes } from './preview.ts'

const PULL_REQUESTS = 3_000
const BRANCHES = 1_000
/** Requests a minute to Neon's API, for the whole account. */
const LIMIT = 700
/** Time that each response takes, there and back. */
const ROUND_TRIP_MS = 50

/**
 * A sweep of 1,000 branches with auth in a repository of 3,000 pull requests, half of them closed, at the
 * pace of the account's limit, on a clock that jumps from wait to wait: the time is that of the way and of
 * the limit, and no work is in it.
 */
export async function largeSweep(): Promise<void> {
  const clock = fakeClock({ random: seededRandom(1), start: Date.now() })
  const { now } = clock
  const accountLimit = { max: LIMIT, now, retryAfter: true, refusedCount: false }
  await using preview = await startPreview({ cheapHashing: true, accountLimit })
  const { neon, step } = preview
  for (let number = 100; number < 100 + PULL_REQUESTS; number += 1) {
    neon.github.addPull({ number, headRef: 'x', state: number % 2 === 0 ? 'open' : 'closed' })
    if (number >= 100 + BRANCHES) continue
    neon.addBranch({ name: `preview/pr-${number}-x`, parent: 'production' })
    await neon.enableAuth(`preview/pr-${number}-x`)
  }
  const rows = []
  for (const dryRun of ['true', 'false']) {
    const before = neon.requests.length
    const start = now()
    const { with: inputs } = step('opened', {
      operation: 'sweep',
      dry_run: dryRun,
      timeout: '3600',
    })
    const near = standInTransport(neon, clock)
    const { outputs, error } = await runInProcess({
      with: inputs,
      event: schedule(),
      place: neon.github,
      send: async (request, signal) => {
        await clock.sleep(ROUND_TRIP_MS, signal)
        return await near(request, signal)
      },
      clock,
    })
    if (error !== undefined) throw new Error(error)
    const requests = neon.requests.slice(before)
    const toNeon = requests.filter(({ service }) => service === 'api')
    rows.push({
      what: `${dryRun === 'true' ? 'dry run' : 'sweep'} (${outputs['result']})`,
      seconds: ((now() - start) / 1000).toFixed(0),
      'requests to Neon': toNeon.filter(({ status }) => status !== 429).length,
      refused: toNeon.filter(({ status }) => status === 429).length,
      'requests to GitHub': requests.length - toNeon.length,
      writes: writes(requests.filter(({ status }) => status !== 429)),
    })
  }
  console.table(rows)
}
