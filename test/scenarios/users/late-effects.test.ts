import { describe, expect, test } from 'vitest'
import { addresses, type Preview, startPreview } from '../../support/inherited-preview.ts'
import type { Fault } from '../../support/stand-in/faults.ts'

/** Writes whose answers are lost and that take effect when something else has followed them. */

const password = 'correct horse battery'
const declared = [{ email: 'bob@example.com', password }]
const closed = {
  disable_sign_up: true,
  require_email_verification: true,
  send_verification_email_on_sign_up: true,
}
const webhooks = {
  enabled: true,
  webhook_url: 'https://hooks.example.com/x',
  enabled_events: ['user.before_create' as const],
  timeout_seconds: 5,
}
const lifting = { method: 'PATCH', path: /\/email_and_password$/ }
const webhook = { method: 'PUT', path: /\/webhooks$/ }
const signUp = { method: 'POST', path: /\/sign-up\/email$/ }

const times = [1_500, 4_000, 12_000]
const kinds = ['late-effect', 'late-effect-cut'] as const

function late(kind: Fault['kind'], ms: number): Pick<Fault, 'kind' | 'effectAfter'> {
  return { kind, effectAfter: { ms } }
}

async function expectNothingLeft(preview: Preview, before: unknown): Promise<void> {
  await preview.neon.settle()
  expect(preview.auth.settings).toEqual(before)
  expect(addresses(preview.auth.users())).toEqual(['bob@example.com'])
  expect(preview.neon.mails).toEqual([])
}

describe.each(kinds)('a write that takes effect after its answer was lost (%s)', (kind) => {
  test.each(times)('%i ms after: lifted settings are as they were', async (ms) => {
    await using preview = await startPreview({ password: closed })
    const before = structuredClone(preview.auth.settings)
    preview.neon.fault({ ...lifting, ...late(kind, ms) })
    expect((await preview.setUp(declared)).error).toBeUndefined()
    await expectNothingLeft(preview, before)
  })

  test.each(times)('%i ms after: a webhook that was switched off is on again', async (ms) => {
    await using preview = await startPreview({ settings: { webhooks } })
    const before = structuredClone(preview.auth.settings)
    preview.neon.fault({ ...webhook, ...late(kind, ms) })
    expect((await preview.setUp(declared)).error).toBeUndefined()
    await expectNothingLeft(preview, before)
  })

  test.each(times)('%i ms after: no temporary admin stays', async (ms) => {
    for (const settings of [{}, closed]) {
      await using preview = await startPreview({ password: settings })
      const before = structuredClone(preview.auth.settings)
      preview.neon.fault({ ...signUp, ...late(kind, ms) })
      expect((await preview.setUp(declared)).error).toBeUndefined()
      await expectNothingLeft(preview, before)
    }
  })

  test.each(times)('%i ms after: nor where the run fails before it is seen', async (ms) => {
    for (const settings of [{}, { require_email_verification: true }]) {
      await using preview = await startPreview({ password: settings })
      const before = structuredClone(preview.auth.settings)
      preview.neon.fault({ ...signUp, ...late(kind, ms) })
      preview.neon.fault({ ...signUp, kind: 'status', status: 403, body: { message: 'no' } })
      expect((await preview.setUp(declared)).error).toContain('temporary admin')
      await preview.neon.settle()
      expect(preview.auth.settings).toEqual(before)
      expect(preview.auth.users()).toEqual([])
    }
  })
})

describe('a job that is cancelled while such a write is under way', () => {
  test.each([
    ['settings', lifting, { password: closed }],
    ['a webhook', webhook, { settings: { webhooks } }],
    ['the sign-up', signUp, {}],
  ] as const)('leaves nothing behind, or says so: %s', async (_, write, options) => {
    for (const ms of [2_500, 5_000, 12_000]) {
      await using first = await startPreview(options)
      const { requests } = await first.setUp(declared)
      const at = requests.findIndex(
        ({ method, path }) => method === write.method && write.path.test(path),
      )
      await using preview = await startPreview(options)
      const before = structuredClone(preview.auth.settings)
      preview.neon.fault({ ...write, ...late('late-effect-cut', ms) })
      const run = await preview.setUp(declared, { cancelAt: at + 1 })
      await preview.neon.settle()
      expect(run.error).toMatch(/Could not (put back|switch|remove)[^\n]*may still take effect/)
      if (ms < 12_000) {
        expect(preview.auth.settings).toEqual(before)
        expect(preview.auth.users()).toEqual([])
      }
    }
  })
})

describe('an answer that alone was lost', () => {
  test('is not waited for once its effect was seen', async () => {
    await using preview = await startPreview({ password: closed, settings: { webhooks } })
    for (const write of [lifting, webhook, signUp]) {
      preview.neon.fault({ ...write, kind: 'lost-answer' })
    }
    const start = Date.now()
    expect((await preview.setUp(declared)).error).toBeUndefined()
    // A minute lies between two runs of these tests.
    expect(Date.now() - start - 60_000).toBeLessThan(10_000)
  })
})
