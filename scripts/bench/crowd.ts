import { fakeClock, seededRandom } from '../../test/support/clock.ts'
import { runInProcess } from '../../test/support/in-process.ts'
import { pullRequest } from '../../test/support/runner/events.ts'
import { startStandIn } from '../../test/support/stand-in/stand-in.ts'
import { standInTransport } from '../../test/support/stand-in-transport.ts'
import { withUsers } from './preview.ts'

/** Requests a minute to Neon's API, for the whole account. */
const LIMIT = 700

/**
 * Previews that begin at the same moment on one account, each with 3 users and 3 domains, on a clock
 * that jumps from wait to wait: the time is what the waits for the account's limit make of it, and no
 * work is in it.
 */
export async function crowd(): Promise<void> {
  const rows = []
  for (const runs of [50, 100, 200]) {
    for (const retryAfter of [true, false]) rows.push(await together(runs, retryAfter))
  }
  console.table(rows)
}

async function together(runs: number, retryAfter: boolean) {
  const clock = fakeClock({ random: seededRandom(1), start: Date.now() })
  const { now } = clock
  const accountLimit = { max: LIMIT, now, retryAfter, refusedCount: false }
  await using neon = await startStandIn({ cheapHashing: true, accountLimit })
  neon.addBranch({ name: 'production', default: true })
  const start = now()
  const ends = await Promise.all(
    Array.from({ length: runs }, async (_, number) => {
      const facts = { number, headRef: 'x' }
      neon.addBranch({ name: `preview/pr-${number}-x`, parent: 'production' })
      neon.github.addPull(facts)
      const { error } = await runInProcess({
        with: {
          api_key: neon.apiKey,
          project_id: neon.projectId,
          api_host: neon.apiHost,
          github_token: neon.github.token,
          domains: [1, 2, 3].map((of) => `https://pr-{number}-${of}.example.com`).join(),
          ...withUsers(3),
        },
        event: pullRequest('opened', facts),
        place: neon.github,
        send: standInTransport(neon, clock),
        clock,
      })
      if (error !== undefined) throw new Error(error)
      return now() - start
    }),
  )
  const toNeon = neon.requests.filter(({ service }) => service === 'api')
  const refused = toNeon.filter(({ status }) => status === 429).length
  const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(0)
  const sorted = ends.toSorted((a, b) => a - b)
  return {
    runs,
    'a refusal says how long': retryAfter,
    'requests to Neon': toNeon.length - refused,
    refused,
    'first done, s': seconds(sorted[0] ?? Number.NaN),
    'half done, s': seconds(sorted[runs / 2] ?? Number.NaN),
    'all done, s': seconds(sorted.at(-1) ?? Number.NaN),
  }
}
