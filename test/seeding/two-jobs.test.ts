import { describe, expect, it } from 'vitest'
import { addresses, startPreview } from './inherited-preview.ts'

const password = 'correct horse battery'

describe.each([
  ['the same users', (_: string) => 'both'],
  ['other users each', (job: string) => job],
])('two jobs at the same time, %s', (_, nameFor) => {
  it.each([{}, { disable_sign_up: true, require_email_verification: true }])(
    'both succeed, and the settings stay as they were: %s',
    async (settings) => {
      for (const roles of [['admin'], ['user']]) {
        await using preview = await startPreview({ password: settings, behaviour: { latency: 2 } })
        const before = structuredClone(preview.auth.settings)
        const users = (job: string) =>
          [0, 1, 2].map((n) => ({ email: `${nameFor(job)}${n}@example.com`, password, roles }))
        const runs = await Promise.all([preview.setUp(users('a')), preview.setUp(users('b'))])
        expect(runs.map(({ error }) => error)).toEqual([undefined, undefined])
        expect(preview.auth.settings).toEqual(before)
        const wanted = [...new Set(addresses([...users('a'), ...users('b')]))]
        expect(addresses(preview.auth.users())).toEqual(wanted)
        for (const email of wanted) expect(await preview.signsIn(email, password)).toBe(true)
      }
    },
  )
})
