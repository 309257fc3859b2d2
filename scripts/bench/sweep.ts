import { schedule } from '../../test/support/runner/events.ts'
import { used } from './measure.ts'
import { startPreview, writes } from './preview.ts'

const BRANCHES = 500
/** Milliseconds that every answer is held: a usual way to Neon. */
const LATENCY = 50

/** A project with 500 branches that have auth, for pull requests of which every second is closed. */
export async function sweep(): Promise<void> {
  await using preview = await startPreview({ latency: LATENCY, cheapHashing: true })
  const { neon, step } = preview
  for (let number = 100; number < 100 + BRANCHES; number += 1) {
    neon.github.addPull({ number, headRef: 'x', state: number % 2 === 0 ? 'open' : 'closed' })
    neon.addBranch({ name: `preview/pr-${number}-x`, parent: 'production' })
    await neon.enableAuth(`preview/pr-${number}-x`)
  }
  const rows = []
  for (const dryRun of ['true', 'false']) {
    const before = neon.requests.length
    const start = performance.now()
    const inputs = { operation: 'sweep', dry_run: dryRun }
    const { run, usage } = await used({
      ...step('opened', inputs),
      event: schedule(),
      longest: 600_000,
    })
    const requests = neon.requests.slice(before)
    rows.push({
      what: `${BRANCHES} branches${dryRun === 'true' ? ', dry run' : ''} (${run.outputs['result']})`,
      seconds: ((performance.now() - start) / 1000).toFixed(1),
      'requests to Neon': requests.filter(({ service }) => service === 'api').length,
      'requests to GitHub': requests.filter(({ service }) => service === 'github').length,
      writes: writes(requests),
      'peak MB': Math.round(usage.memory),
    })
  }
  console.table(rows)
}
