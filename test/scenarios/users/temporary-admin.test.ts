import { describe, expect, it } from 'vitest'
import { addresses, startPreview } from '../../support/inherited-preview.ts'
import type { Fault } from '../../support/stand-in/faults.ts'

const password = 'correct horse battery'
const bob = { email: 'bob@example.com', password }
const signUp = /\/sign-up\/email$/
const signIn = /\/sign-in\/email$/
const exists = { code: 'USER_ALREADY_EXISTS', message: 'User already exists.' }

describe('a temporary admin', () => {
  const temporary = 'neon-auth-preview-[0-9a-f]{16}@example\\.invalid'
  /** With a role, who takes an admin to find, and nobody is signed in to look. */
  const editor = { email: 'code@example.com', roles: ['editor'] }

  it.each<[string, Omit<Fault, 'path'>, string]>([
    [
      'fails',
      { kind: 'status', status: 500 },
      'it could not be determined whether the user exists',
    ],
    ['gives no answer', { kind: 'reset' }, 'no answer from 127.0.0.1'],
  ])(
    'of whom nobody can tell whether it was made is named where signing in %s',
    async (_, fault, why) => {
      await using preview = await startPreview()
      preview.neon.fault({ kind: 'reset', path: signUp, times: 99 })
      preview.neon.fault({ ...fault, path: signIn, times: 99 })
      const run = await preview.setUp([editor])
      const [signedUp, notRemoved] = run.error?.split('\n\n') ?? []
      expect(signedUp).toMatch(
        new RegExp(`^Could not sign (up|in as) the temporary admin ${temporary}: no answer`),
      )
      expect(notRemoved).toMatch(
        new RegExp(
          `^Could not remove the temporary admin ${temporary} from branch "preview/pr-12": `,
        ),
      )
      expect(notRemoved).toContain(why)
      expect(notRemoved).toContain('remove that user in the Neon console')
    },
  )

  it('whom the service made and then failed is removed as soon as it can be found', async () => {
    await using preview = await startPreview()
    preview.neon.fault({ kind: 'lost-answer-500', path: signUp, times: 99 })
    // After each of the four tries, and once more at the end, it is looked for in vain.
    preview.neon.fault({ kind: 'status', path: signIn, status: 403, times: 5 })
    const run = await preview.setUp([editor])
    expect(run.error).toMatch(
      new RegExp(
        `^Could not sign (up|in as) the temporary admin ${temporary}: the auth service answered status 500`,
      ),
    )
    expect(run.writes.at(-1)).toBe('DELETE /users/{id}')
    expect(preview.auth.users()).toEqual([])
  })

  it('whom Neon gives no answer about removing is named', async () => {
    await using preview = await startPreview()
    preview.neon.fault({ kind: 'reset', method: 'DELETE', path: /\/auth\/users\//, times: 99 })
    const run = await preview.setUp([bob])
    expect(run.error).toMatch(
      new RegExp(`^Could not remove the temporary admin ${temporary} from .*: no answer from 127`),
    )
    expect(await preview.signsIn(bob.email, password)).toBe(true)
  })

  it('who is said to exist before it was made ends the run, and is not there afterwards', async () => {
    await using preview = await startPreview()
    preview.neon.fault({ kind: 'status', path: signUp, status: 422, body: exists, times: 99 })
    const run = await preview.setUp([bob])
    expect(run.error).toContain('A random address was taken.')
    expect(preview.auth.users()).toEqual([])
  })

  it('who is said to exist while signing in fails ends the run with that answer', async () => {
    await using preview = await startPreview()
    preview.neon.fault({ kind: 'status', path: signUp, status: 422, body: exists, times: 99 })
    preview.neon.fault({ kind: 'status', path: signIn, status: 500, times: 99 })
    const run = await preview.setUp([editor])
    expect(run.error).toMatch(
      new RegExp(
        `^Could not sign (up|in as) the temporary admin ${temporary}: the auth service answered status 500`,
      ),
    )
    expect(preview.auth.users()).toEqual([])
  })

  it("is never taken for stale by a runner whose clock is 7 hours ahead, nor is another job's", async () => {
    await using preview = await startPreview()
    const other = 'neon-auth-preview-0123456789abcdef@example.invalid'
    await preview.auth.addUser({ email: other, password, role: 'admin' })
    // As an import may have it.
    const imported = { email: 'zoe@example.com', createdAt: new Date('2099-01-01T00:00:00Z') }
    await preview.auth.addUser(imported)
    const run = await preview.setUp([bob, editor], { aheadMs: 7 * 60 * 60 * 1000 })
    expect(run.error).toBeUndefined()
    expect(run.debug.join('\n')).not.toContain('left behind')
    // The one that this run made is removed at its end, once.
    expect(run.writes.filter((write) => write === 'DELETE /users/{id}')).toHaveLength(1)
    expect(addresses(preview.auth.users())).toEqual([
      bob.email,
      editor.email,
      other,
      imported.email,
    ])
    expect(await preview.signsIn(bob.email, password)).toBe(true)
  })

  it('whom a killed run left behind hours ago is removed, and nobody else is', async () => {
    const hour = 60 * 60 * 1000
    const start = Date.parse('2026-11-21T12:00:00Z')
    const left = (name: string, hours: number) => ({
      email: `neon-auth-preview-${name}`,
      role: 'admin',
      createdAt: new Date(start - hours * hour),
    })
    await using preview = await startPreview({
      users: [
        left('0123456789abcdef@example.invalid', 5.1),
        left('of-a-run-that-may-go-on@example.invalid', 4.5),
        left('fan@example.com', 100),
      ],
    })
    const run = await preview.setUp([bob])
    expect(run.error).toBeUndefined()
    expect(preview.auth.users().map(({ email }) => email)).toEqual([
      'neon-auth-preview-fan@example.com',
      'neon-auth-preview-of-a-run-that-may-go-on@example.invalid',
      'bob@example.com',
    ])
    expect(run.debug).toContain(
      'removing neon-auth-preview-0123456789abcdef@example.invalid, which a run that was killed has left behind',
    )
    expect(run.users).toMatchObject({ 'bob@example.com': { status: 'created' } })
  })
})
