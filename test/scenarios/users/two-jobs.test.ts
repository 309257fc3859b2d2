import { describe, expect, it } from 'vitest'
import { addresses, startPreview } from '../../support/inherited-preview.ts'
import { authServiceRateLimit } from '../../support/stand-in/behaviour.ts'

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

describe('a temporary admin whose sign-up is lost, and from whom another job keeps its session', () => {
  const signIn = /\/sign-in\/email$/
  const signUp = /\/sign-up\/email$/
  /** With a role, who takes an admin to find, and nobody is signed in to look. */
  const editor = { email: 'code@example.com', roles: ['editor'] }

  it.each([
    ['while it looks whether it happened', signIn, 1, 0],
    ['when it looks again', signIn, 2, 1],
    ['when it signs up again, where the service invents a user', signUp, 2, 1],
  ])('by putting settings back %s, gets one and is removed', async (_, path, which, inVain) => {
    await using preview = await startPreview({ password: { require_email_verification: true } })
    const before = structuredClone(preview.auth.settings)
    preview.neon.fault({ kind: 'lost-answer-500', path: signUp })
    if (inVain > 0) preview.neon.fault({ kind: 'status', path: signIn, status: 403, times: inVain })
    let seen = 0
    const run = await preview.setUp([editor], {
      onRequest: (request) => {
        if (path.test(request.path) && ++seen === which) preview.auth.change(before)
      },
    })
    expect(run.error).toBeUndefined()
    expect(seen).toBeGreaterThanOrEqual(which)
    expect(preview.auth.settings).toEqual(before)
    expect(addresses(preview.auth.users())).toEqual([editor.email])
  })

  it.each([true, false])(
    'is not mistaken for the user whom the service invents, if it gets none (can be found: %s)',
    async (found) => {
      await using preview = await startPreview({ password: { require_email_verification: true } })
      const before = structuredClone(preview.auth.settings)
      const { email_and_password: passwords } = before
      const lifted = { ...passwords, require_email_verification: false }
      preview.neon.fault({ kind: 'lost-answer-500', path: signUp })
      preview.neon.fault({ kind: 'status', path: signIn, status: 403 })
      let signUps = 0
      const run = await preview.setUp([editor], {
        onRequest: ({ path }) => {
          if (signUp.test(path) && ++signUps === 2) {
            preview.auth.change(before)
            const setting = /\/auth\/email_and_password$/
            preview.neon.fault({ kind: 'status', path: setting, status: 403, times: 99 })
          }
          const looksAgain = signUps === 2 && signIn.test(path)
          if (found && looksAgain) preview.auth.change({ email_and_password: lifted })
        },
      })
      expect(run.error).toMatch(
        /^Could not (set email_and_password on branch|put back the sign-up settings of)/,
      )
      const left = addresses(preview.auth.users())
      if (found) expect(left).toEqual([editor.email])
      else expect(run.error).toContain(`Could not remove the temporary admin ${left.join()} from`)
    },
  )

  describe.each(['1.7', '1.4'] as const)(
    'and the job is cancelled, generation %s',
    (generation) => {
      it.each([
        { require_email_verification: true },
        { require_email_verification: true, disable_sign_up: true },
      ])('whenever it comes: is removed, or named: %s', async (password) => {
        const disturbed = async (cancelAt: number) => {
          await using preview = await startPreview({ behaviour: { generation }, password })
          const before = structuredClone(preview.auth.settings)
          preview.neon.fault({ kind: 'lost-answer-500', path: signUp })
          let signIns = 0
          const run = await preview.setUp([editor], {
            cancelAt,
            onRequest: ({ path }) => {
              if (signIn.test(path) && ++signIns === 1) preview.auth.change(before)
            },
          })
          const users = addresses(preview.auth.users())
          const left = users.filter((email) => email.startsWith('neon-auth-preview-'))
          for (const email of left) {
            const named = `Could not remove the temporary admin ${email} from`
            expect(run.error, `cancelled at request ${cancelAt}`).toContain(named)
          }
          return run.requests.length
        }
        const all = await disturbed(Number.POSITIVE_INFINITY)
        for (let cancelAt = 1; cancelAt <= all; cancelAt += 1) await disturbed(cancelAt)
      })
    },
  )
})

it('a temporary admin who was removed is not told to be left over, although signing in was limited', async () => {
  const users = ['a', 'b', 'c'].map((name) => ({ email: `${name}@example.com`, password }))
  const unlifted = async (cancelAt: number) => {
    await using preview = await startPreview({
      behaviour: { rateLimit: authServiceRateLimit },
      password: { require_email_verification: true },
    })
    // Says that it lifts and does not, so that no session comes of signing up.
    const lifting = /\/auth\/email_and_password$/
    preview.neon.fault({ kind: 'status', method: 'PATCH', path: lifting, status: 200, times: 99 })
    const run = await preview.setUp(users, { cancelAt })
    expect(preview.auth.users(), `cancelled at request ${cancelAt}`).toEqual([])
    expect(run.error, `cancelled at request ${cancelAt}`).not.toContain('Could not remove')
    return run.requests.length
  }
  const all = await unlifted(Number.POSITIVE_INFINITY)
  for (let cancelAt = 1; cancelAt <= all; cancelAt += 1) await unlifted(cancelAt)
})
