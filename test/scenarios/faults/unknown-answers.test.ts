import { describe, expect, test } from 'vitest'
import {
  lookBefore,
  wrongAfterAnyRun,
  wrongAfterSetup,
  wrongAfterTeardown,
} from '../../../scripts/soak/look.ts'
import { branchName, type DeclaredUser, type World } from '../../../scripts/soak/world.ts'
import { fakeClock, seededRandom } from '../../support/clock.ts'
import { type FinishedRun, runInProcess } from '../../support/in-process.ts'
import { pairwise } from '../../support/pairwise.ts'
import { pullRequest } from '../../support/runner/events.ts'
import type { Behaviour } from '../../support/stand-in/behaviour.ts'
import { plainlyEnabled } from '../../support/stand-in/settings.ts'
import { startStandIn } from '../../support/stand-in/stand-in.ts'
import { standInTransport } from '../../support/stand-in-transport.ts'

/** What is not known of Neon, and what a preview may have of its parent. */
interface Unknown extends Partial<Behaviour> {
  /** What the preview's branch starts with: nothing, its parent's auth, or a schema alone. */
  starts?: 'empty' | 'inherits' | 'leftover'
}

const options: readonly (readonly Unknown[])[] = [
  [{ starts: 'empty' }, { starts: 'inherits' }, { starts: 'leftover' }],
  [{ duplicateUser: 409 }, { duplicateUser: 400 }, { duplicateUser: 422 }],
  [{ deleteNobody: 404 }, { deleteNobody: 204 }],
  [{ duplicateDomain: 409 }, { duplicateDomain: 201 }],
  [
    { disableWhenOff: 404 },
    { disableWhenOff: 200 },
    { disableWhenOff: 400 },
    { disableWhenOff: 409 },
  ],
  [{ trustsOwnOrigin: true }, { trustsOwnOrigin: false }],
  [{ baseUrlInAnswer: true }, { baseUrlInAnswer: false }],
  [{ domainSpelling: 'as sent' }, { domainSpelling: 'trailing slash' }],
  [{ inheritedAuthCreatedAt: 'as parent' }, { inheritedAuthCreatedAt: 'branch creation' }],
  [{ generation: '1.7' }, { generation: '1.4' }],
  [{ adminPlugin: true }, { adminPlugin: false }],
  [{ adminVerifiesEmail: 'both' }, { adminVerifiesEmail: 'update' }],
  [{ slowStart: 0 }, { slowStart: 5 }],
]

const password = 'correct horse battery'
const users: readonly DeclaredUser[] = [
  { email: 'ada@example.com', password, roles: ['admin'] },
  { email: 'bob@example.com', password },
  { email: 'otp@example.com' },
]
const domains = ['https://pr-12.example.com', 'https://example.com']

/** A preview on a Neon like that, and a workflow that declares users and domains. */
async function startWorld({ starts, ...behaviour }: Unknown): Promise<World> {
  const neon = await startStandIn({ ...behaviour, cheapHashing: true })
  const production = neon.addBranch({ name: 'production', default: true })
  if (starts !== 'inherits') {
    const leftoverSchema = starts === 'leftover'
    neon.addBranch({ name: branchName, parent: 'production', leftoverSchema })
  }
  const auth = await neon.enableAuth('production', {
    settings: {
      domains: [{ domain: 'https://example.com', auth_provider: 'better_auth' }],
      email_and_password: { ...plainlyEnabled.email_and_password, disable_sign_up: true },
    },
  })
  // Without the admin plugin nobody can give a copied user the declared password.
  const copied = behaviour.adminPlugin === false ? password : 'of production'
  await auth.addUser({ email: 'bob@example.com', password: copied })
  await auth.addUser({ email: 'otp@example.com' })
  if (starts === 'inherits') neon.addBranch({ name: branchName, parent: 'production' })
  const inputs = {
    api_key: neon.apiKey,
    project_id: neon.projectId,
    api_host: neon.apiHost,
    branch: branchName,
    users: JSON.stringify(users.map((user) => ({ password: false, ...user }))),
    domains: domains.join(),
  }
  return {
    neon,
    production,
    users,
    domains,
    allowLocalhost: '',
    reset: false,
    deleteData: true,
    faultProbability: 0,
    inputs,
    [Symbol.asyncDispose]: () => neon.close(),
  }
}

function run(
  { neon, inputs }: World,
  action: 'opened' | 'synchronize' | 'closed',
): Promise<FinishedRun> {
  const clock = fakeClock({ random: Math.random, start: Date.now() })
  const event = pullRequest(action, { number: 12, headRef: 'login' })
  return runInProcess({ with: inputs, event, send: standInTransport(neon, clock), clock })
}

async function openChangeAndClose(unknown: Unknown): Promise<void> {
  await using world = await startWorld(unknown)
  const before = lookBefore(world)
  const opened = await run(world, 'opened')
  expect(opened.error).toBeUndefined()
  expect(opened.outputs['result']).toBe(unknown.starts === 'inherits' ? 'updated' : 'enabled')
  expect(wrongAfterAnyRun(world, before, opened.error)).toEqual([])
  expect(await wrongAfterSetup(world, opened.outputs)).toEqual([])

  const again = await run(world, 'synchronize')
  expect([again.error, again.outputs['result']]).toEqual([undefined, 'unchanged'])
  expect(await wrongAfterSetup(world, again.outputs)).toEqual([])

  for (const result of ['disabled', 'absent']) {
    const closed = await run(world, 'closed')
    expect([closed.error, closed.outputs['result']]).toEqual([undefined, result])
    expect(wrongAfterTeardown(world, before)).toEqual([])
  }
  expect((await run(world, 'opened')).outputs['result']).toBe('enabled')
}

describe('a preview opens, changes, closes and opens again whatever Neon answers', () => {
  test.each(options.flat())('%o', openChangeAndClose)

  const rows = pairwise(options, seededRandom(1)).map((row) => row.reduce(merged, {}))
  test.each(rows)('together: %o', openChangeAndClose)
})

function merged(one: Unknown, other: Unknown): Unknown {
  return { ...one, ...other }
}

test.each([201, 409] as const)(
  'a domain that another job registers meanwhile is trusted once (%i)',
  async (duplicateDomain) => {
    await using world = await startWorld({ starts: 'inherits', duplicateDomain })
    const none = { domains: [] }
    world.neon.fault({ kind: 'status', status: 200, method: 'GET', path: /\/domains$/, body: none })
    const opened = await run(world, 'opened')
    expect(opened.error).toBeUndefined()
    expect(await wrongAfterSetup(world, opened.outputs)).toEqual([])
  },
)

test('a left over schema that Neon does not clear ends in the SQL to run', async () => {
  await using world = await startWorld({ starts: 'leftover', leftoverClearsByDelete: false })
  expect((await run(world, 'opened')).error).toContain('DROP SCHEMA neon_auth CASCADE;')
})
