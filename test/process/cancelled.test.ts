import { describe, expect, test } from 'vitest'
import { declared, startPreview, userPassword } from '../support/preview.ts'
import { expectNoSecrets } from '../support/runner/secrets.ts'
import { plainlyEnabled } from '../support/stand-in/settings.ts'

const path = /\/admin\/create-user$/
const closedSignUp = {
  ...plainlyEnabled.email_and_password,
  disable_sign_up: true,
  require_email_verification: true,
  send_verification_email_on_sign_up: true,
}

/** A preview whose copied settings close sign-up, and whose service never makes the next user. */
async function startStuckPreview() {
  const preview = await startPreview({ inherits: true })
  preview.branch().auth?.change({ email_and_password: closedSignUp })
  preview.neon.fault({ kind: 'hang', path })
  return preview
}

/** No declared admin, so that there is a temporary one. */
const inputs = { user_password: userPassword, users: '[{ email: bob@example.com }]' }

describe.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('a job that is cancelled by %s', (signal, exitCode) => {
  test('is ended as cancelled, and leaves no temporary admin and no lifted setting', async () => {
    await using preview = await startStuckPreview()
    const { neon } = preview
    let atSignal = 0
    const run = await preview.runBuilt('opened', inputs, {
      onStart: (child) => {
        void neon
          .received((request) => path.test(request.path))
          .then(() => {
            atSignal = neon.requests.length
            child.kill(signal)
          })
      },
    })
    expect([run.exitCode, run.signal]).toEqual([exitCode, null])
    expect(run.errors).toEqual([
      `Cancelled (${signal}). Nothing new was started, except closing a sign-up that is declared closed. Temporary changes were undone, unless another error says otherwise. It is safe to run the job again.`,
    ])
    expect(run.summary).toContain(`Cancelled \\(${signal}\\)`)
    const { auth } = preview.branch()
    expect(auth?.users().map(({ email }) => email)).toEqual(['customer@example.com'])
    expect(auth?.settings.email_and_password).toEqual(closedSignUp)
    expect(neon.mails).toEqual([])
    // Only what puts things back came after the signal.
    expect(neon.requests.slice(atSignal).map(({ method }) => method)).toEqual(['DELETE'])
    expectNoSecrets(run, [neon.apiKey, userPassword])
  })
})

test('a setting that is lifted at that moment is put back', async () => {
  await using preview = await startPreview({ inherits: true })
  preview.branch().auth?.change({ email_and_password: closedSignUp })
  preview.neon.fault({ kind: 'hang', path: /\/sign-up\/email$/ })
  const run = await preview.runBuilt('opened', inputs, {
    onStart: (child) => {
      void preview.neon
        .received(({ path }) => path.endsWith('/sign-up/email'))
        .then(() => child.kill('SIGINT'))
    },
  })
  expect(run.exitCode).toBe(130)
  expect(preview.branch().auth?.settings.email_and_password).toEqual(closedSignUp)
  expect(preview.branch().auth?.users()).toHaveLength(1)
})

test('a job that is cancelled before anything was changed changes nothing', async () => {
  await using preview = await startPreview()
  preview.neon.fault({ kind: 'hang', path: /\/branches$/ })
  const run = await preview.runBuilt('opened', declared, {
    onStart: (child) => {
      void preview.neon
        .received(({ path }) => path.endsWith('/branches'))
        .then(() => child.kill('SIGTERM'))
    },
  })
  expect([run.exitCode, run.writes]).toEqual([143, []])
  expect(run.outputs['result']).toBe('')
})
