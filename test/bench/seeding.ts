import { pullRequest } from '../runner/events.ts'
import { runAction } from '../runner/run-action.ts'
import { betterAuthRateLimit } from '../stand-in/behaviour.ts'
import { startStandIn } from '../stand-in/stand-in.ts'

const PASSWORD = 'only-for-previews-2026'

/** Milliseconds that one answer is held, so that requests sent together count as one round. */
const LATENCY = 25

interface Row {
  what: string
  seconds: string
  requests: number
  rounds: number
  'writes to Neon': number
  'users written': number
}

/**
 * Users with passwords and roles, on a real Better Auth with its default limits (3 sign-ups or
 * sign-ins in 10 seconds, 100 other calls a path) and its real password hashing (scrypt).
 */
export async function seeding(): Promise<void> {
  const rows: Row[] = []
  for (const count of [3, 20, 100]) rows.push(...(await previewWith(count)))
  console.table(rows)
  console.log(
    'Signing up 100 users one by one would take 330 s: 34 windows of 3 sign-ups, 10 s from one to the next.',
  )
}

async function previewWith(count: number): Promise<Row[]> {
  await using neon = await startStandIn({ rateLimit: betterAuthRateLimit, latency: LATENCY })
  neon.addBranch({ name: 'production', default: true })
  neon.addBranch({ name: 'preview/pr-12-many-users', parent: 'production' })
  const users = Array.from({ length: count }, (_, index) => ({
    email: `user-${index}@example.com`,
    roles: [index === 0 ? 'admin' : 'user'],
  }))
  const rows: Row[] = []
  for (const action of ['opened', 'synchronize'] as const) {
    const before = neon.requests.length
    const start = performance.now()
    const run = await runAction({
      with: {
        api_key: neon.apiKey,
        project_id: neon.projectId,
        api_host: neon.apiHost,
        users: JSON.stringify(users),
        user_password: PASSWORD,
      },
      event: pullRequest(action, { number: 12, headRef: 'many-users' }),
    })
    const seconds = (performance.now() - start) / 1000
    if (run.exitCode !== 0) throw new Error(run.log)
    const requests = neon.requests.slice(before)
    rows.push({
      what: `${count} users, ${action} (${run.outputs['result']})`,
      seconds: seconds.toFixed(1),
      requests: requests.length,
      rounds: neon.rounds(requests),
      'writes to Neon': requests.filter(
        ({ service, method }) => service === 'api' && method !== 'GET',
      ).length,
      'users written': requests.filter(({ path }) => /sign-up|create-user|set-|update-/.test(path))
        .length,
    })
  }
  return rows
}
