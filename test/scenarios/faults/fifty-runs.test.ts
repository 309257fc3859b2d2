import { expect, test } from 'vitest'
import { fakeClock, seededRandom } from '../../support/clock.ts'
import { runInProcess } from '../../support/in-process.ts'
import { pullRequest } from '../../support/runner/events.ts'
import { startStandIn } from '../../support/stand-in/stand-in.ts'
import { standInTransport } from '../../support/stand-in-transport.ts'

/** Requests a minute, of one account. Each run needs about 20 of them. */
const max = 700
const runs = 50
const users = JSON.stringify([
  { email: 'ada@example.com', password: 'correct horse battery', roles: ['admin'] },
  ...[1, 2, 3, 4].map((number) => ({
    email: `otp-${number}@example.com`,
    password: false,
    roles: ['user'],
  })),
])
const domains = [1, 2, 3].map((number) => `https://pr-{number}-${number}.example.com`).join()

test.each([
  { retryAfter: true, refusedCount: false },
  { retryAfter: true, refusedCount: true },
  { retryAfter: false, refusedCount: false },
  { retryAfter: false, refusedCount: true },
])('fifty previews at once share what the account may ask: %o', async (kind) => {
  const clock = fakeClock({ random: seededRandom(1), start: Date.now() })
  const { now } = clock
  const accountLimit = { max, now, ...kind }
  await using neon = await startStandIn({ cheapHashing: true, accountLimit })
  neon.addBranch({ name: 'production', default: true })
  const told = await Promise.all(
    Array.from({ length: runs }, async (_, number) => {
      neon.addBranch({ name: `preview/pr-${number}-x`, parent: 'production' })
      return await runInProcess({
        with: {
          api_key: neon.apiKey,
          project_id: neon.projectId,
          api_host: neon.apiHost,
          users,
          domains,
          allow_localhost: 'false',
        },
        event: pullRequest('opened', { number, headRef: 'x' }),
        send: standInTransport(neon, clock),
        clock,
      })
    }),
  )
  expect(told.map(({ error }) => error).filter(Boolean)).toEqual([])
  expect(told.map(({ outputs }) => outputs['result'])).toEqual(told.map(() => 'enabled'))
  const refused = neon.requests.filter(({ status }) => status === 429).length
  expect(refused).toBeGreaterThan(0)
  // They don't come back all at once, again and again.
  expect(refused).toBeLessThan(neon.requests.length / 3)
})
