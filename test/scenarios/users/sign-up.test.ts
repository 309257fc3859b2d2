import { describe, expect, it } from 'vitest'
import { startPreview } from '../../support/inherited-preview.ts'
import type { Fault } from '../../support/stand-in/faults.ts'

const password = 'correct horse battery'
const bob = { email: 'bob@example.com', password }
const closed = { disable_sign_up: true }
const signUp = /\/sign-up\/email$/
const settings = /\/auth\/email_and_password$/

/** A preview whose sign-up is closed and has to be opened for a temporary admin. */
function startClosed() {
  return startPreview({ password: closed })
}

describe('a sign-up', () => {
  it('with which the service fails is told with its answer, and leaves nothing behind', async () => {
    await using preview = await startClosed()
    preview.neon.fault({ kind: 'status', path: signUp, status: 500, times: 99 })
    const run = await preview.setUp([bob])
    expect(run.error).toMatch(
      /^Could not sign (up|in as) the temporary admin neon-auth-preview-.*: the auth service answered status 500, "a fault of the stand-in"/,
    )
    expect(preview.auth.settings.email_and_password.disable_sign_up).toBe(true)
    expect(preview.auth.users()).toEqual([])
  })

  it('whose answer is lost is not taken for one of somebody else if signing in fails too', async () => {
    await using preview = await startPreview()
    preview.neon.fault({ kind: 'lost-answer-500', path: signUp })
    preview.neon.fault({ kind: 'status', path: /\/sign-in\/email$/, status: 500, times: 99 })
    const run = await preview.setUp([bob])
    expect(run.error).toMatch(
      /^Could not sign (up|in as) the temporary admin neon-auth-preview-.*: the auth service answered status 500, "a fault of the stand-in"/,
    )
    expect(run.error).toContain('it could not be determined whether the user exists')
    expect(run.error).toContain('remove that user in the Neon console')
  })

  it('that stays closed although Neon says it opened it is given up, and that is said', async () => {
    await using preview = await startClosed()
    const body = { disable_sign_up: false }
    preview.neon.fault({ kind: 'status', path: settings, status: 200, body, times: 99 })
    const run = await preview.setUp([bob])
    expect(run.error).toMatch(
      /^Could not sign (up|in as) the temporary admin neon-auth-preview-.*: sign-up with email and password is closed\nLikely cause: the settings copied from the parent branch close it/,
    )
    expect(preview.auth.users()).toEqual([])
  })

  it('for which Neon tells no settings changes none of them', async () => {
    await using preview = await startPreview()
    preview.neon.fault({
      kind: 'status',
      method: 'GET',
      path: /\/auth\/plugins$/,
      status: 200,
      body: {},
    })
    const run = await preview.setUp([bob])
    expect(run.error).toBeUndefined()
    expect(run.requests.filter(({ path }) => settings.test(path))).toEqual([])
    expect(await preview.signsIn(bob.email, password)).toBe(true)
  })
})

describe('settings that cannot be put back', () => {
  it('are told beside what else went wrong', async () => {
    await using preview = await startClosed()
    const body = { code: 'WEBHOOK_REFUSED', message: 'not on my watch' }
    preview.neon.fault({ kind: 'status', path: signUp, status: 403, body, times: 99 })
    const run = await preview.setUp([bob], {
      onRequest: ({ path }) => signUp.test(path) && neverAgain(preview.neon),
    })
    expect(run.error).toMatch(/^Could not sign up .*"not on my watch"/)
    expect(run.error).toContain('Could not put back the sign-up settings of branch "preview/pr-12"')
    expect(run.error).toContain('set disable_sign_up to true')
  })

  it('in the time that a cancelled job has for it are told with what to set', async () => {
    await using preview = await startClosed()
    const { requests } = await preview.setUp([bob])
    const at = requests.findIndex(({ path }) => signUp.test(path)) + 1
    await using other = await startClosed()
    const headers = { 'retry-after': '60' }
    const run = await other.setUp([bob], {
      cancelAt: at,
      onRequest: ({ path }) =>
        signUp.test(path) &&
        other.neon.fault({ kind: 'status', path: settings, status: 429, headers, times: 99 }),
    })
    expect(run.error).toContain(
      `Could not put back the sign-up settings of branch "preview/pr-12" (${other.neon.branch('preview/pr-12').id}): the time for it was up`,
    )
    expect(run.error).toContain('set disable_sign_up to true')
  })
})

function neverAgain({ fault }: { fault(fault: Fault): void }): void {
  fault({ kind: 'status', method: 'PATCH', path: settings, status: 500, times: 99 })
}
