import { countRoundTrips } from '../../test/support/round-trips.ts'
import { pullRequest } from '../../test/support/runner/events.ts'
import type { RecordedRequest } from '../../test/support/stand-in/requests.ts'
import { startStandIn } from '../../test/support/stand-in/stand-in.ts'

/** Milliseconds of a round trip, for the time that they add up to. */
const ROUND_TRIP = 100

const facts = { number: 12, headRef: 'x' }

/**
 * One organization with many members, on a clock on which nothing but the way takes time. Better Auth
 * allows 3 sign-ins and sign-ups, and 100 requests to any other path, in 10 seconds.
 */
export async function organizations(): Promise<void> {
  const rows = []
  for (const members of [3, 20, 100]) {
    for (const admin of [true, false]) rows.push(...(await previewWith(members, admin)))
  }
  console.table(rows)
}

async function previewWith(count: number, admin: boolean) {
  await using neon = await startStandIn({ cheapHashing: true })
  neon.addBranch({ name: 'production', default: true })
  neon.addBranch({ name: 'preview/pr-12-x', parent: 'production' })
  neon.github.addPull(facts)
  const rows = []
  for (const activity of ['opened', 'synchronize'] as const) {
    const before = neon.requests.length
    const { told, trips } = await countRoundTrips(neon, {
      with: {
        api_key: neon.apiKey,
        project_id: neon.projectId,
        api_host: neon.apiHost,
        github_token: neon.github.token,
        user_password: 'correct horse battery',
        config_file: 'auth.yml',
      },
      files: { 'auth.yml': fileWith(count, admin) },
      event: pullRequest(activity, facts),
    })
    if (told.error !== undefined) throw new Error(told.error)
    const requests = neon.requests.slice(before)
    const most = mostFrequent(requests.filter(({ service }) => service !== 'api'))
    rows.push({
      what: `${count} members, ${admin ? 'an' : 'no'} admin declared, ${activity} (${told.outputs['result']})`,
      trips,
      'at 100 ms, s': ((trips * ROUND_TRIP) / 1000).toFixed(1),
      requests: requests.length,
      'sign-ins and sign-ups': requests.filter(({ path }) => /\/sign-(in|up)\//.test(path)).length,
      'maximum per path': most,
    })
  }
  return rows
}

function fileWith(count: number, admin: boolean): string {
  const emails = Array.from({ length: count }, (_, index) => `user${index}@example.com`)
  const users = emails.map((email, index) => ({
    email,
    ...(admin && index === 0 && { roles: ['admin'] }),
  }))
  const members = emails.map((email, index) => ({ email, role: index === 0 ? 'owner' : 'member' }))
  return JSON.stringify({ users, organizations: [{ slug: 'acme', name: 'Acme Inc.', members }] })
}

function mostFrequent(requests: readonly RecordedRequest[]): number {
  const paths = Map.groupBy(requests, ({ path }) => path)
  return Math.max(0, ...[...paths.values()].map(({ length }) => length))
}
