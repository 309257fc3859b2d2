import { describe, expect, test } from 'vitest'
import { executePlan, type ProviderActions } from '../../../src/apply/executor.ts'
import { type ApplyResult, emptyResult } from '../../../src/apply/result.ts'
import { Timings } from '../../../src/lib/timings.ts'
import { describeChange } from '../../../src/plan/describe.ts'
import type { Change, Phase, Plan } from '../../../src/plan/plan.ts'
import { fakeClock } from '../../support/clock.ts'

const enable: Change = {
  kind: 'enable',
  databaseName: undefined,
  ifEnabled: 'keep',
  mayClearLeftover: true,
}
const trust = (host: string): Change => ({ kind: 'trust', origin: `https://${host}.example.com` })
const untrust: Change = { kind: 'untrust', domains: ['https://old.example.com'] }
const users: Change = { kind: 'seed', users: [] }

const auth: Phase = { name: 'auth', changes: [{ kind: 'reset' }, enable], parallel: false }
const settings: Phase = {
  name: 'domains and settings',
  changes: [trust('a'), trust('b')],
  parallel: true,
}
const seeding: Phase = { name: 'users', changes: [users], parallel: true }
const closing: Phase = {
  name: 'closing sign-up',
  changes: [untrust],
  parallel: true,
  always: true,
}
const everything: Plan = { phases: [auth, settings, seeding, closing], warnings: [], notes: [] }

type Actions = ProviderActions<string[], ApplyResult<string>>

/** Executes the plan; `log` has the changes in the order in which they were begun. */
async function execute(overrides: Partial<Actions['handlers']>, others: Partial<Actions> = {}) {
  const log: string[] = []
  const logged = async (change: Change) => {
    log.push(describeChange(change))
    return 'done' as const
  }
  const actions: Actions = {
    handlers: {
      reset: logged,
      enable: async (change, { result }) => {
        result.created = true
        return await logged(change)
      },
      trust: logged,
      untrust: logged,
      seed: logged,
      ...overrides,
    },
    ...others,
  }
  const result = await executePlan(
    everything,
    actions,
    log,
    emptyResult('auth'),
    new Timings(fakeClock()),
  )
  return { log, ...result, statuses: result.outcomes.map(({ status }) => status) }
}

const fail = async (): Promise<never> => {
  throw new Error('refused')
}

describe('a plan', () => {
  test('is executed in its order', async () => {
    const { log, statuses, errors } = await execute({})
    expect(log).toEqual(everything.phases.flatMap(({ changes }) => changes.map(describeChange)))
    expect(statuses).toEqual(['done', 'done', 'done', 'done', 'done', 'done'])
    expect(errors).toEqual([])
  })

  test('stops at a failure: what depends on it is not tried, what is beside it is finished', async () => {
    const inSequence = await execute({ reset: fail })
    expect(inSequence.log).toEqual([])
    expect(inSequence.statuses).toEqual(['failed', ...Array(5).fill('not tried')])
    const inParallel = await execute({
      trust: async ({ origin }) => (origin.includes('//a.') ? await fail() : 'done'),
    })
    expect(inParallel.statuses).toEqual(['done', 'done', 'failed', 'done', 'not tried', 'done'])
    expect(inParallel.errors).toEqual([new Error('refused')])
  })

  test('ends in what always takes place, after a failure only where it has enabled auth', async () => {
    const { log } = await execute({ seed: fail })
    expect(log.at(-1)).toBe(describeChange(untrust))
    const enabledBefore = { enable: async () => 'done' as const }
    expect((await execute(enabledBefore)).statuses.at(-1)).toBe('done')
    expect((await execute({ ...enabledBefore, seed: fail })).statuses.at(-1)).toBe('not tried')
  })

  test('has its last phase early, and only once, where a change asks for it', async () => {
    const { log, statuses } = await execute({
      seed: async (change, { context, runAlways }) => {
        await runAlways()
        context.push(describeChange(change))
        return 'unchanged'
      },
    })
    expect(log.slice(-2)).toEqual([describeChange(untrust), describeChange(users)])
    // Reported in the order of the plan all the same.
    expect(statuses.slice(-2)).toEqual(['unchanged', 'done'])
  })

  test('ends where auth turns out to be enabled already, which it does not know', async () => {
    const { statuses } = await execute({
      enable: async (_, { result }) => {
        result.superseded = true
        return 'unchanged'
      },
    })
    expect(statuses).toEqual(['done', 'unchanged'])
  })

  test('is not begun where a check before a phase fails', async () => {
    const { log, statuses, errors } = await execute(
      {},
      { before: { 'domains and settings': fail } },
    )
    expect(log).toHaveLength(3)
    expect(statuses).toEqual(['done', 'done', 'not tried', 'not tried', 'not tried', 'done'])
    expect(errors).toEqual([new Error('refused')])
  })

  test('fails, with its changes made, where what goes with a phase fails', async () => {
    const { statuses } = await execute({}, { during: { 'domains and settings': fail } })
    expect(statuses).toEqual(['done', 'done', 'done', 'done', 'not tried', 'done'])
  })

  test('never takes a change for made that its provider cannot make', async () => {
    const { statuses, errors } = await execute({}, { handlers: {} })
    expect(statuses[0]).toBe('failed')
    expect(errors).toEqual([new Error('No handler makes a change of kind reset.')])
  })
})
