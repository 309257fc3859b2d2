import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { documentedEnvironment, documentedFile } from '../../test/support/example-config.ts'
import { countRoundTrips } from '../../test/support/round-trips.ts'
import { authServiceRateLimit } from '../../test/support/stand-in/behaviour.ts'
import { startPreview, withUsers, writes } from './preview.ts'

const DECLARED: Readonly<Record<string, Record<string, string>>> = {
  '3 users, 1 domain': { ...withUsers(3), domains: 'https://pr-{number}.example.com' },
  '20 users, 5 domains': {
    ...withUsers(20),
    domains: [1, 2, 3, 4, 5].map((number) => `https://pr-{number}-${number}.example.com`).join(),
  },
  'complete configuration file': { config_file: 'neon-auth.yml' },
}

/**
 * How many round trips a run makes one after the other, which is what its time is made of where Neon is
 * far away. Better Auth has its rate limits, and hashing costs nothing.
 */
export async function depth(): Promise<void> {
  const workspace = await mkdtemp(join(tmpdir(), 'depth-'))
  await writeFile(join(workspace, 'neon-auth.yml'), documentedFile())
  Object.assign(process.env, documentedEnvironment, { GITHUB_WORKSPACE: workspace })
  const rows = []
  for (const by of ['name', 'id'] as const) {
    for (const [what, inputs] of Object.entries(DECLARED)) {
      for (const row of await lifeOf(inputs, by)) rows.push({ 'branch by': by, what, ...row })
    }
  }
  await rm(workspace, { recursive: true })
  console.table(rows)
}

async function lifeOf(inputs: Record<string, string>, by: 'name' | 'id') {
  await using preview = await startPreview({ cheapHashing: true, rateLimit: authServiceRateLimit })
  const { neon, branch, step } = preview
  const rows = []
  for (const [moment, activity] of [
    ['first setup', 'opened'],
    ['repeat', 'synchronize'],
    ['teardown', 'closed'],
  ] as const) {
    const before = neon.requests.length
    const asked = step(activity, { ...inputs, branch: by === 'id' ? branch.id : branch.name })
    const { told, trips } = await countRoundTrips(neon, asked)
    if (told.error !== undefined) throw new Error(told.error)
    const requests = neon.requests.slice(before)
    rows.push({
      moment,
      result: told.outputs['result'],
      'round trips in sequence': trips,
      requests: requests.length,
      writes: writes(requests),
    })
  }
  return rows
}
