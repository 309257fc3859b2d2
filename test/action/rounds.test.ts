import { describe, expect, test } from 'vitest'
import { countRoundTrips, type Travelled } from '../builders/round-trips.ts'
import { pullRequest } from '../runner/events.ts'
import { declared, facts, inputsFor, type Preview, startPreview } from './preview.ts'

/** A run in an activity of the pull request, whose branch is given by its name. */
async function run(
  { neon }: Preview,
  activity: 'opened' | 'synchronize' | 'closed',
  inputs: Record<string, string>,
): Promise<Travelled> {
  const event = pullRequest(activity, facts)
  return await countRoundTrips(neon, { with: { ...inputsFor(neon), ...inputs }, event })
}

function result(result: string) {
  return { told: { outputs: { result } } }
}

describe('round trips to Neon, one after the other', () => {
  test('a first setup with three users and a domain takes 7, a repeat 3, a teardown 3', async () => {
    await using preview = await startPreview()
    const opened = await run(preview, 'opened', declared)
    expect(opened).toMatchObject({ trips: 7, ...result('enabled') })
    const pushed = await run(preview, 'synchronize', declared)
    expect(pushed).toMatchObject({ trips: 3, ...result('unchanged') })
    const closed = await run(preview, 'closed', declared)
    expect(closed).toMatchObject({ trips: 3, ...result('disabled') })
  })

  test('more domains take no longer', async () => {
    await using preview = await startPreview()
    const domains = ['a', 'b', 'c', 'd', 'e'].map((name) => `https://${name}.example.com`)
    const opened = await run(preview, 'opened', { ...declared, domains: domains.join('\n') })
    expect(opened).toMatchObject({ trips: 7, ...result('enabled') })
  })

  test('a setup without users takes 4', async () => {
    await using preview = await startPreview()
    const opened = await run(preview, 'opened', { domains: 'https://example.com' })
    expect(opened).toMatchObject({ trips: 4, ...result('enabled') })
  })
})
