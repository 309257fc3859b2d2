import { expect, it } from 'vitest'
import { pullRequest } from '../support/runner/events.ts'
import { runAction } from '../support/runner/run-action.ts'
import { authServiceRateLimit } from '../support/stand-in/behaviour.ts'
import { plainlyEnabled } from '../support/stand-in/settings.ts'
import { type StandIn, startStandIn } from '../support/stand-in/stand-in.ts'

const password = 'correct horse battery'

async function startClosedPreview(): Promise<StandIn> {
  const neon = await startStandIn({ rateLimit: authServiceRateLimit })
  neon.addBranch({ name: 'production', default: true })
  const email_and_password = {
    ...plainlyEnabled.email_and_password,
    disable_sign_up: true,
    require_email_verification: true,
    send_verification_email_on_sign_up: true,
    send_verification_email_on_sign_in: true,
  }
  await neon.enableAuth('production', { settings: { email_and_password } })
  neon.addBranch({ name: 'preview', parent: 'production' })
  return neon
}

function inputs(neon: StandIn, count: number): Record<string, string> {
  const users = Array.from({ length: count }, (_, n) => ({ email: `user${n}@example.com` }))
  return {
    api_key: neon.apiKey,
    project_id: neon.projectId,
    api_host: neon.apiHost,
    branch: 'preview',
    user_password: password,
    users: JSON.stringify(users),
  }
}

it('12 users can sign in where sign-up is closed and limited, without a mail', async () => {
  await using neon = await startClosedPreview()
  const before = structuredClone(neon.branch('preview').auth?.settings)
  const run = await runAction({ with: inputs(neon, 12), event: pullRequest('synchronize') })
  expect(run.exitCode).toBe(0)
  const users = neon.branch('preview').auth?.users() ?? []
  expect(users).toHaveLength(12)
  expect(users.every(({ emailVerified, hasPassword }) => emailVerified && hasPassword)).toBe(true)
  expect(neon.branch('preview').auth?.settings).toEqual(before)
  expect(neon.mails).toEqual([])
  expect(run.everything).not.toContain(password)
  // Its note for the end of the job, in the runner's state, is the only trace of the temporary admin.
  expect(run.log + run.summary).not.toContain('neon-auth-preview-')
})

it('cancelled while the sign-up of a temporary admin hangs, it puts the settings back', async () => {
  await using neon = await startClosedPreview()
  const before = structuredClone(neon.branch('preview').auth?.settings)
  neon.fault({ kind: 'hang', path: /sign-up/ })
  const run = await runAction({
    with: inputs(neon, 2),
    event: pullRequest('synchronize'),
    onStart: (child) => {
      void neon
        .received(({ path }) => path.endsWith('/sign-up/email'))
        .then(() => child.kill('SIGINT'))
    },
  })
  expect(run.exitCode).toBe(130)
  expect(run.errors.join()).toContain('Cancelled')
  expect(neon.branch('preview').auth?.settings).toEqual(before)
  expect(neon.branch('preview').auth?.users()).toEqual([])
})
