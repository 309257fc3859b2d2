import { authServiceRateLimit } from '../../test/support/stand-in/behaviour.ts'
import { used } from './measure.ts'
import { startPreview, withUsers, writes } from './preview.ts'

/** Milliseconds that one answer is held, so that requests sent together count as one round. */
const LATENCY = 25

interface Row {
  what: string
  seconds: string
  requests: number
  'in sequence': number
  writes: number
  'peak MB': number
}

/**
 * Users with passwords and roles, on a real Better Auth with its default limits (3 sign-ups or
 * sign-ins in 10 seconds, 100 other calls a path) and its real password hashing (scrypt).
 */
export async function seeding(): Promise<void> {
  const rows: Row[] = []
  for (const count of [3, 10, 20, 100, 1000]) rows.push(...(await previewWith(count)))
  console.table(rows)
  console.log(
    'Signing up 100 users one by one would take 330 s: 34 windows of 3 sign-ups, 10 s from one to the next.',
  )
}

async function previewWith(count: number): Promise<Row[]> {
  await using preview = await startPreview({ rateLimit: authServiceRateLimit, latency: LATENCY })
  const { neon, step } = preview
  const inputs = { ...withUsers(count), timeout: '600' }
  const rows: Row[] = []
  for (const activity of ['opened', 'synchronize'] as const) {
    const before = neon.requests.length
    const start = performance.now()
    const { run, usage } = await used({ ...step(activity, inputs), longest: 600_000 })
    const seconds = (performance.now() - start) / 1000
    const requests = neon.requests.slice(before)
    rows.push({
      what: `${count} users, ${activity} (${run.outputs['result']})`,
      seconds: seconds.toFixed(1),
      requests: requests.length,
      'in sequence': neon.rounds(requests),
      writes: writes(requests),
      'peak MB': Math.round(usage.memory),
    })
  }
  return rows
}
