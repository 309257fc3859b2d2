import { describe, expect, test } from 'vitest'
import { type Preview, startPreview, userPassword } from '../../support/preview.ts'
import { plainlyEnabled } from '../../support/stand-in/settings.ts'

/** No declared admin, so that there is a temporary one. */
const inputs = {
  users: '[{ email: bob@example.com }, { email: otp@example.com, password: false }]',
  user_password: userPassword,
}
const webhook = {
  enabled: true,
  webhook_url: 'https://hooks.example.com/secret-path',
  enabled_events: ['user.before_create' as const],
  timeout_seconds: 5,
}

/** A preview whose copied settings keep everybody out, and would send mail. */
async function startClosedPreview(): Promise<Preview> {
  const preview = await startPreview({ inherits: true })
  preview.branch().auth?.change({
    email_and_password: {
      ...plainlyEnabled.email_and_password,
      disable_sign_up: true,
      require_email_verification: true,
      send_verification_email_on_sign_up: true,
    },
    webhooks: webhook,
  })
  return preview
}

function emails(preview: Preview): string[] {
  return (preview.branch().auth?.users() ?? []).map(({ email }) => email)
}

function temporaryAdmins(preview: Preview): string[] {
  return emails(preview).filter((email) => email.endsWith('@example.invalid'))
}

function end(preview: Preview, { state }: { readonly state: Record<string, string> }) {
  return preview.run('synchronize', inputs, { stage: 'post', state })
}

/** The numbers of the first request of a whole run that changes anything, and of the last. */
async function changingRequests(): Promise<{ first: number; last: number }> {
  await using preview = await startClosedPreview()
  const { error, requests } = await preview.run('synchronize', inputs)
  expect(error).toBeUndefined()
  const first = requests.findIndex(({ method }) => method === 'PATCH' || method === 'PUT')
  return { first: first + 1, last: requests.length }
}

/** Milliseconds. It takes some dozen runs, beside other work. */
const LONG = 120_000

describe('a run that is killed', () => {
  test.for([true, false])(
    'at any request is undone at the end of the job (the request has its effect: %s)',
    { timeout: LONG },
    async (effect) => {
      const { first, last } = await changingRequests()
      let undone = 0
      for (let request = first; request <= last; request += 1) {
        await using preview = await startClosedPreview()
        const before = structuredClone(preview.branch().auth?.settings)
        const run = await preview.run('synchronize', inputs, { killAt: { request, effect } })
        expect(run.signal).toBe('SIGKILL')
        expect(JSON.stringify(run.state)).not.toContain('secret-path')
        const at = `killed at request ${request} of ${last}`
        const ended = await end(preview, run)
        expect(ended.error, at).toBeUndefined()
        expect(preview.branch().auth?.settings, at).toEqual(before)
        expect(temporaryAdmins(preview), at).toEqual([])
        expect(preview.neon.mails, at).toEqual([])
        if (ended.writes.length > 0) undone += 1
      }
      expect(undone).toBeGreaterThan(4)
    },
  )

  test('says at the end of the job what was undone', async () => {
    await using preview = await startClosedPreview()
    const run = await preview.run('synchronize', inputs, { killAt: await whileSigningUp() })
    const [admin = ''] = temporaryAdmins(preview)
    const ended = await end(preview, run)
    expect(ended.log).toBe(
      [
        'Undone: what the main step left behind on branch preview/pr-12-feature/login',
        `  ✓ remove the temporary admin ${admin}`,
        '  ✓ set disable_sign_up to true, require_email_verification to true, send_verification_email_on_sign_up to true',
        '  ✓ switch the webhook on again',
      ].join('\n'),
    )
    expect(ended.summary).toContain('Undone: what the main step left behind')
    expect(ended.outputs).toEqual({})
    expect(ended.state['journal']).toBe('')
  })
})

/** Where the temporary admin is there, and the run does not know yet. */
async function whileSigningUp() {
  await using preview = await startClosedPreview()
  const { requests } = await preview.run('synchronize', inputs)
  const index = requests.findIndex(({ path }) => path.endsWith('/sign-up/email'))
  return { request: index + 1, effect: true }
}

test('what a run could not put back itself is put back at the end of its job', async () => {
  await using preview = await startClosedPreview()
  const before = structuredClone(preview.branch().auth?.settings)
  const refusal = { kind: 'status', status: 403, method: 'PATCH' } as const
  const run = await preview.run('synchronize', inputs, {
    // The settings are lifted by then.
    onRequest: ({ path }) => {
      if (!path.endsWith('/sign-up/email')) return
      preview.neon.fault({ ...refusal, times: 2, path: /\/email_and_password$/ })
    },
  })
  expect(run.error).toContain('put back the sign-up settings')
  const ended = await end(preview, run)
  expect(ended.error).toBeUndefined()
  expect(preview.branch().auth?.settings).toEqual(before)
})

describe('the end of a job whose main step was killed', () => {
  async function killedPreview() {
    const preview = await startClosedPreview()
    const run = await preview.run('synchronize', inputs, { killAt: await whileSigningUp() })
    expect(temporaryAdmins(preview)).toHaveLength(1)
    return { preview, run }
  }

  test.for(['protected', 'default'] as const)(
    'writes nothing to a branch that is %s by now, and says what is left there',
    async (kind) => {
      const { preview, run } = await killedPreview()
      await using _ = preview
      preview.branch()[kind] = true
      const ended = await end(preview, run)
      expect([ended.exitCode, ended.writes]).toEqual([1, []])
      const [admin = ''] = temporaryAdmins(preview)
      expect(ended.errors[0]).toContain(`the temporary admin ${admin}`)
      expect(ended.errors[0]).toContain('`disable_sign_up`, which should be true')
      expect(ended.errors[0]).toContain('the webhook, which should be enabled')
    },
  )

  test('puts nothing back onto auth that another job has made meanwhile', async () => {
    const { preview, run } = await killedPreview()
    await using _ = preview
    await preview.run('closed', inputs)
    await preview.neon.enableAuth(preview.branch().id)
    const before = structuredClone(preview.branch().auth?.settings)
    const ended = await end(preview, run)
    expect([ended.exitCode, ended.writes]).toEqual([0, []])
    expect(preview.branch().auth?.settings).toEqual(before)
    expect(ended.log).toContain('its auth is another one by now')
  })

  test.for([
    ['its auth', (preview: Preview) => preview.run('closed', inputs)],
    ['the branch', (preview: Preview) => preview.neon.deleteBranch(preview.branch().id)],
  ] as const)('has nothing to do where %s is gone', async ([, remove]) => {
    const { preview, run } = await killedPreview()
    await using _ = preview
    await remove(preview)
    const ended = await end(preview, run)
    expect([ended.exitCode, ended.writes, ended.warnings]).toEqual([0, [], []])
  })

  test('names what could not be undone, and undoes the rest', async () => {
    const { preview, run } = await killedPreview()
    await using _ = preview
    const { neon } = preview
    neon.fault({ kind: 'status', status: 403, method: 'DELETE', path: /\/users\//, times: 9 })
    const ended = await end(preview, run)
    expect(ended.exitCode).toBe(1)
    const [admin = ''] = temporaryAdmins(preview)
    expect(ended.errors[0]).toContain(`Could not remove the temporary admin ${admin} from branch`)
    expect(preview.branch().auth?.settings.email_and_password.disable_sign_up).toBe(true)
    expect(preview.branch().auth?.settings.webhooks.enabled).toBe(true)
    expect(ended.state['journal']).toContain(admin)
  })

  test('ends with the job, and leaves its note as it is', async () => {
    const { preview, run } = await killedPreview()
    await using _ = preview
    const ended = await preview.run('synchronize', inputs, {
      stage: 'post',
      state: run.state,
      cancelAt: ({ path }) => path.endsWith('/auth'),
    })
    expect([ended.exitCode, ended.writes, ended.state]).toEqual([130, [], {}])
  })

  test('says which input it cannot do without', async () => {
    const { preview, run } = await killedPreview()
    await using _ = preview
    const ended = await preview.run(
      'synchronize',
      { ...inputs, api_key: '' },
      { stage: 'post', state: run.state },
    )
    expect([ended.exitCode, ended.requests]).toEqual([1, []])
    expect(ended.errors[0]).toContain('api_key')
  })

  test.for(['{', '[]', '{"projectId":"p","branchId":"../x"}'])(
    'does nothing by a note that it cannot read: %s',
    async (journal) => {
      await using preview = await startClosedPreview()
      const ended = await end(preview, { state: { journal } })
      expect([ended.exitCode, ended.requests]).toEqual([1, []])
      expect(ended.errors[0]).toContain('its note of what that is')
    },
  )

  test('removes nobody but a temporary admin, whatever is noted', async () => {
    await using preview = await startClosedPreview()
    const [user] = preview.branch().auth?.users() ?? []
    const journal = JSON.stringify({
      projectId: preview.neon.projectId,
      branchId: preview.branch().id,
      admin: { email: user?.email, id: user?.id },
    })
    const ended = await end(preview, { state: { journal } })
    expect([ended.exitCode, ended.writes]).toEqual([0, []])
  })
})

test.for(['opened', 'synchronize'] as const)(
  'a run that ends by itself leaves its end nothing to do, and asks nothing (%s)',
  async (activity) => {
    await using preview = await startClosedPreview()
    const run = await preview.run(activity, inputs)
    expect(run.state['journal']).toBe('')
    const ended = await end(preview, run)
    expect([ended.exitCode, ended.requests, ended.everything.trim()]).toEqual([0, [], ''])
  },
)

test('a run whose runner keeps no notes undoes by itself what it changes for its own time', async () => {
  await using preview = await startClosedPreview()
  const before = structuredClone(preview.branch().auth?.settings)
  const run = await preview.run('synchronize', inputs, { env: { GITHUB_STATE: '/nowhere/state' } })
  expect(run.error).toBeUndefined()
  expect(preview.branch().auth?.settings).toEqual(before)
  expect(temporaryAdmins(preview)).toEqual([])
})

describe('auth that is enabled for a configuration file which closes sign-up', () => {
  const files = { 'auth.yml': 'email_and_password: { disable_sign_up: true }' }
  const closing = { ...inputs, config_file: 'auth.yml' }

  test('is closed at the end of the job, whenever the run is killed once Neon has enabled it', {
    timeout: LONG,
  }, async () => {
    const whole = async () => {
      await using preview = await startPreview()
      return (await preview.run('opened', closing, { files })).requests
    }
    const requests = await whole()
    const enabled = requests.findIndex(
      ({ method, path }) => method === 'POST' && path.endsWith('/auth'),
    )
    for (let request = enabled + 2; request <= requests.length; request += 1) {
      await using preview = await startPreview()
      const run = await preview.run('opened', closing, {
        files,
        killAt: { request, effect: false },
      })
      const ended = await preview.run('opened', closing, {
        files,
        stage: 'post',
        state: run.state,
      })
      expect(ended.error).toBeUndefined()
      const { auth } = preview.branch()
      expect(auth?.settings.email_and_password.disable_sign_up).toBe(true)
      expect(temporaryAdmins(preview)).toEqual([])
    }
  })
})
