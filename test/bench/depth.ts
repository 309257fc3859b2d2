import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Line } from '../../src/http/line.ts'
import { runInProcess } from '../builders/in-process.ts'
import { standInLine } from '../builders/stand-in-line.ts'
import { seededRandom, virtualClock } from '../builders/virtual-clock.ts'
import { documentedEnvironment, documentedFile } from '../config/example.ts'
import { betterAuthRateLimit } from '../stand-in/behaviour.ts'
import { startPreview, withUsers, writes } from './preview.ts'

/** Milliseconds that every answer takes: a round trip over a slow line. */
const ROUND_TRIP = 100

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
 * far away: on a clock on which nothing but the way to and from it takes time, so that the machine has
 * no part in it. Better Auth has its rate limits, and hashing costs nothing.
 */
export async function depth(): Promise<void> {
  const workspace = await mkdtemp(join(tmpdir(), 'depth-'))
  await writeFile(join(workspace, 'neon-auth.yml'), documentedFile())
  Object.assign(process.env, documentedEnvironment, { GITHUB_WORKSPACE: workspace })
  // What is loaded when it is needed first is there when it counts.
  for (const inputs of Object.values(DECLARED)) await lifeOf(inputs, 'name')
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
  await using preview = await startPreview({ cheapHashing: true, rateLimit: betterAuthRateLimit })
  const { neon, branch, step } = preview
  const clock = virtualClock(seededRandom(1))
  const near = standInLine(neon, clock)
  const far: Line = async (ask, signal) => {
    const answer = await near(ask, signal)
    await clock.sleep(ROUND_TRIP, signal)
    return answer
  }
  const rows = []
  for (const [moment, activity] of [
    ['first setup', 'opened'],
    ['repeat', 'synchronize'],
    ['teardown', 'closed'],
  ] as const) {
    const before = neon.requests.length
    const start = clock.now()
    const asked = step(activity, { ...inputs, branch: by === 'id' ? branch.id : branch.name })
    const told = await runInProcess({ ...asked, place: neon.github, line: far, clock })
    if (told.error !== undefined) throw new Error(told.error)
    const requests = neon.requests.slice(before)
    rows.push({
      moment,
      result: told.outputs['result'],
      'round trips in sequence': (clock.now() - start) / ROUND_TRIP,
      requests: requests.length,
      writes: writes(requests),
    })
  }
  return rows
}
