import { describe, expect, test } from 'vitest'
import { sendTestMail } from '../../../src/apply/test-mail.ts'
import { createHttpClient } from '../../../src/clients/http/http-client.ts'
import { assertPreview } from '../../../src/clients/neon/preview-branch.ts'
import { fakeClock } from '../../support/clock.ts'
import { someBranch } from '../../support/observed.ts'
import {
  branchName,
  declared,
  listOutput,
  type Preview,
  previewOrigin,
  startPreview,
} from '../../support/preview.ts'
import { scriptedTransport, someResponse } from '../../support/scripted-transport.ts'

const inputs = { config_file: 'auth.yml' }

function fileOf(text: string) {
  return { files: { 'auth.yml': text } }
}

const mailServer = `
email_provider:
  type: standard
  host: smtp.example.com
  port: 25
  username: u
  password: p4ss~word
  sender_email: a@example.com
  sender_name: Shop
  test_recipient: dev@example.com
`

const shared = 'email_provider: { type: shared, test_recipient: dev@example.com }'

describe('a setting that Neon refuses', () => {
  test('is named with the answer of Neon where it is an OAuth provider', async () => {
    await using preview = await startPreview()
    const body = { code: '', message: 'client_id is not one of GitHub' }
    preview.neon.fault({
      kind: 'status',
      status: 422,
      body,
      path: /oauth_providers/,
      method: 'POST',
    })
    const github = 'oauth_providers: [{ id: github, client_id: a, client_secret: s3cr~et }]'
    const run = await preview.run('opened', inputs, fileOf(github))
    expect(run.conclusion).toBe('failure')
    expect(run.error).toContain('Could not add oauth_providers.github on branch')
    expect(run.error).toContain('client_id is not one of GitHub')
  })

  test('does not hide what became of the others: done, failed, not tried', async () => {
    await using preview = await startPreview()
    preview.neon.fault({
      kind: 'status',
      method: 'PATCH',
      path: /magic-link$/,
      status: 400,
      body: { message: 'no magic today' },
    })
    const run = await preview.run(
      'opened',
      { ...declared, ...inputs },
      fileOf(
        'name: Shop\nplugins: { magic_link: { enabled: true }, organization: { enabled: false } }',
      ),
    )
    expect(run.exitCode).toBe(1)
    expect(run.errors[0]).toContain('Could not set plugins.magic_link')
    expect(run.errors[0]).toContain('no magic today')
    expect(listOutput(run, 'changes')).toEqual([
      { change: 'enable auth', status: 'done' },
      { change: `trust ${previewOrigin}`, status: 'done' },
      { change: 'set name to "Shop"', status: 'done' },
      { change: 'set plugins.organization: enabled to false', status: 'done' },
      { change: 'set plugins.magic_link: enabled to true', status: 'failed' },
      { change: 'seed ada@example.com, bob@example.com, eve@example.com', status: 'not tried' },
    ])
    expect(run.summary).toContain('| set name to "Shop" | done |')
    expect(run.summary).toContain('| set plugins.magic\\_link: enabled to true | failed |')
    expect(preview.branch().auth?.settings.name).toBe('Shop')
    const again = await preview.run(
      'synchronize',
      { ...declared, ...inputs },
      fileOf('plugins: { magic_link: { enabled: true } }'),
    )
    expect(again.exitCode).toBe(0)
    expect(preview.branch().auth?.settings.magic_link.enabled).toBe(true)
  })
})

describe('prune', () => {
  const file = fileOf('domains: [https://mine.example.com]\noauth_providers: [{ id: google }]')
  const surplus = async () => {
    const preview = await startPreview({ inherits: true })
    preview.branch().auth?.change({
      oauth_providers: [
        { id: 'google', type: 'shared' },
        { id: 'vercel', type: 'standard', client_id: 'a', client_secret: 'b' },
      ],
    })
    return preview
  }
  const refusal = { kind: 'status', method: 'DELETE', path: /oauth_providers\/vercel$/ } as const

  test('removes what was copied from production and is not declared, and says which', async () => {
    await using preview = await surplus()
    const run = await preview.run('opened', { ...inputs, prune: 'true' }, file)
    expect(run.errors).toEqual([])
    expect(listOutput(run, 'changes')).toEqual([
      { change: 'trust https://mine.example.com', status: 'done' },
      { change: 'stop trusting https://example.com, not declared (prune)', status: 'done' },
      { change: 'remove oauth_providers.vercel, not declared (prune)', status: 'done' },
    ])
    const { auth } = preview.branch()
    expect(auth?.settings.domains.map(({ domain }) => domain)).toEqual(['https://mine.example.com'])
    expect(auth?.settings.oauth_providers.map(({ id }) => id)).toEqual(['google'])
    const again = await preview.run('synchronize', { ...inputs, prune: 'true' }, file)
    expect(again.writes).toEqual([])
    expect(again.outputs['result']).toBe('unchanged')
  })

  test('takes a provider that is gone already for removed', async () => {
    await using preview = await surplus()
    preview.neon.fault({ ...refusal, status: 404, body: { message: 'OAuth provider not found' } })
    const run = await preview.run('opened', {
      prune: 'true',
      domains: 'https://a.example',
    })
    expect(run.error).toBeUndefined()
    expect(listOutput(run, 'changes')).toContainEqual({
      change: 'remove oauth_providers.vercel, not declared (prune)',
      status: 'done',
    })
  })

  test.each([
    { status: 403, body: { message: 'not this one' } },
    { status: 404, kind: 'text', body: '404 page not found' },
  ] as const)('says which provider Neon does not remove: %o', async (fault) => {
    await using preview = await surplus()
    preview.neon.fault({ ...refusal, ...fault })
    const run = await preview.run('opened', { prune: 'true' })
    expect(run.error).toContain(
      `Could not remove oauth_providers.vercel from branch ${preview.branch().id}: Neon answered status ${fault.status}`,
    )
    expect(listOutput(run, 'changes')).toContainEqual({
      change: 'remove oauth_providers.vercel, not declared (prune)',
      status: 'failed',
    })
  })

  test('is off by default: what is not declared stays', async () => {
    await using preview = await surplus()
    await preview.run('opened', inputs, file)
    const { auth } = preview.branch()
    expect(auth?.settings.domains).toHaveLength(2)
    expect(auth?.settings.oauth_providers).toHaveLength(2)
  })
})

describe('a user who is declared absent', () => {
  const withAdmin =
    'users:\n  - email: ada@example.com\n    roles: [admin]\n  - email: customer@example.com\n    absent: true'
  const password = { user_password: 'for the preview only' }

  test('is dropped from the preview alone, and the others of production stay', async () => {
    await using preview = await startPreview({ inherits: true })
    await preview.branch().auth?.addUser({ email: 'other@example.com', password: 'of another' })
    const run = await preview.run('opened', { ...inputs, ...password }, fileOf(withAdmin))
    expect(run.errors).toEqual([])
    expect(listOutput(run, 'users')).toContainEqual(
      expect.objectContaining({ email: 'customer@example.com', status: 'removed' }),
    )
    const emails = (auth = preview.branch().auth) => auth?.users().map(({ email }) => email)
    expect(emails()).toEqual(['other@example.com', 'ada@example.com'])
    expect(emails(preview.production.auth)).toEqual(['customer@example.com'])
    const again = await preview.run('synchronize', { ...inputs, ...password }, fileOf(withAdmin))
    expect(again.writes).toEqual([])
    expect(again.outputs).toMatchObject({ result: 'unchanged', changes: '[]' })
    expect(again.outputs['users']).not.toContain('customer@example.com')
  })

  test('is found by a temporary admin where no admin is declared', async () => {
    await using preview = await startPreview({ inherits: true })
    const file = fileOf('users: [{ email: Customer@example.com, absent: true }]')
    const run = await preview.run('opened', inputs, file)
    expect(run.errors).toEqual([])
    expect(run.outputs['result']).toBe('updated')
    expect(preview.branch().auth?.users()).toEqual([])
    const again = await preview.run('synchronize', inputs, file)
    expect(again.outputs['result']).toBe('unchanged')
    expect(preview.branch().auth?.users()).toEqual([])
  })

  test('is not made where auth is new', async () => {
    await using preview = await startPreview()
    const run = await preview.run(
      'opened',
      inputs,
      fileOf('users: [{ email: x@example.com, absent: true }]'),
    )
    expect(run.errors).toEqual([])
    expect(run.outputs).toMatchObject({ result: 'enabled', users: '[]' })
    expect(preview.branch().auth?.users()).toEqual([])
  })

  test('cannot be removed where the service has no admin plugin, which is said', async () => {
    await using preview = await startPreview({ inherits: true, behaviour: { adminPlugin: false } })
    const run = await preview.run(
      'opened',
      inputs,
      fileOf('users: [{ email: customer@example.com, absent: true }]'),
    )
    expect(run.exitCode).toBe(1)
    expect(run.errors[0]).toContain('Could not remove the user customer@example.com')
    expect(
      preview
        .branch()
        .auth?.users()
        .map(({ email }) => email),
    ).toEqual(['customer@example.com'])
  })
})

describe('a test mail', () => {
  const path = /email_provider\/test$/
  const sent = 'send a test mail to dev@example.com'

  test('is sent after a change of the mail server only, and the answer is told', async () => {
    await using preview = await startPreview()
    const run = await preview.run('opened', inputs, fileOf(mailServer))
    expect(run.log).toContain('The mail server took the test mail to dev@example.com.')
    expect(run.summary).toContain('The mail server took the test mail to dev&#64;example.com.')
    expect(preview.neon.mails).toHaveLength(1)
    await preview.run('synchronize', inputs, fileOf(mailServer))
    expect(preview.neon.mails).toHaveLength(1)
  })

  test('that is not sent is a warning with the answer of the server, and no failure', async () => {
    await using preview = await startPreview()
    preview.neon.fault({
      kind: 'status',
      path,
      status: 200,
      body: { success: false, error_message: '535 5.7.8 bad credentials' },
    })
    const run = await preview.run('opened', inputs, fileOf(mailServer))
    expect(run.exitCode).toBe(0)
    expect(run.outputs['result']).toBe('enabled')
    expect(run.warnings).toEqual([
      'The test mail to dev@example.com was not sent: the mail server answered "535 5.7.8 bad credentials". The mail server is set as declared; check its host, port, user name, password and sender.',
    ])
    expect(listOutput(run, 'changes')).toContainEqual({ change: sent, status: 'failed' })
  })

  test('goes by the older route where Neon has only that', async () => {
    await using preview = await startPreview()
    preview.neon.fault({
      kind: 'text',
      path,
      status: 404,
      body: 'not found',
    })
    const run = await preview.run('opened', inputs, fileOf(mailServer))
    expect(run.warnings).toEqual([])
    expect(run.writes.at(-1)).toMatch(/send_test_email$/)
    expect(preview.neon.mails).toHaveLength(1)
  })

  test('is not repeated when its answer is lost, because it could arrive twice', async () => {
    await using preview = await startPreview()
    preview.neon.fault({ kind: 'lost-answer', path })
    const run = await preview.run('opened', inputs, fileOf(mailServer))
    expect(run.exitCode).toBe(0)
    expect(run.warnings[0]).toContain('was not sent: no answer from')
    expect(preview.neon.mails).toHaveLength(1)
  })

  test('that Neon refuses is a warning with its answer, and no failure', async () => {
    await using preview = await startPreview()
    preview.neon.fault({ kind: 'status', path, status: 403, body: { message: 'no mail today' } })
    const run = await runWithFile(preview, mailServer)
    expect(run.error).toBeUndefined()
    expect(run.log).toContain(
      'The test mail to dev@example.com was not sent: Neon answered status 403, "no mail today". The mail server is set as declared; check its host, port, user name, password and sender.',
    )
    expect(listOutput(run, 'changes')).toContainEqual({ change: sent, status: 'failed' })
  })

  test("cannot go through Neon's own server, which is said before anything is written", async () => {
    await using preview = await startPreview()
    const run = await runWithFile(preview, shared)
    expect(run.error).toContain('the inputs have a mistake in auth.yml')
    expect(run.log).toContain('Neon sends no test mail through its shared one')
    expect(run.writes).toEqual([])
  })

  test('takes no other route because there is no mail server', async () => {
    await using preview = await startPreview()
    const body = { message: 'email provider is not configured' }
    preview.neon.fault({ kind: 'status', path, status: 404, body })
    const run = await runWithFile(preview, mailServer)
    expect(run.log).toContain('was not sent: Neon answered status 404, "email provider is not')
    expect(run.writes.at(-1)).toMatch(/email_provider\/test$/)
  })

  test('that Neon puts off for longer than the run ends it, as any request does', async () => {
    await using preview = await startPreview()
    const headers = { 'retry-after': '50' }
    preview.neon.fault({ kind: 'status', path, status: 429, headers, times: 99 })
    const run = await runWithFile(preview, mailServer, { timeout: '90' })
    expect(run.error).toMatch(/^The run timed out \(timeout: 90 seconds\)/)
    expect(run.log).not.toContain('was not sent')
    expect(listOutput(run, 'changes')).toContainEqual({ change: sent, status: 'failed' })
  })
})

test.each([{ success: false }, { success: false, error_message: '' }, { error_message: 535 }, {}])(
  'a test mail that is refused without a reason (%j) is told to be',
  async (body) => {
    const { send } = scriptedTransport([someResponse(200, body)])
    const http = createHttpClient(send, fakeClock(), new AbortController().signal)
    const neon = { http, host: 'https://neon.example', apiKey: 'napi_test', projectId: 'a-project' }
    const branch = assertPreview(someBranch(), 'send a test mail')
    const { sent, message } = await sendTestMail(neon, branch, 'dev@example.com', [])
    expect(sent).toBe(false)
    expect(message).toContain('was not sent: the mail server answered "no message". The mail')
  },
)

/** Opens the pull request in this process, with a configuration file in the workspace. */
async function runWithFile(preview: Preview, text: string, more: Record<string, string> = {}) {
  return await preview.run('opened', { ...inputs, ...more }, { files: { 'auth.yml': text } })
}

test('a provider that another job adds at the same moment is set as declared all the same', async () => {
  await using preview = await startPreview({ inherits: true })
  preview.neon.fault({
    kind: 'status',
    method: 'POST',
    path: /oauth_providers$/,
    status: 409,
    body: { message: 'provider exists' },
  })
  preview.neon.fault({
    kind: 'status',
    method: 'PATCH',
    path: /oauth_providers\/github$/,
    status: 200,
    body: {},
  })
  const github = '{ id: github, client_id: a, client_secret: b-secret }'
  const run = await runWithFile(preview, `oauth_providers: [${github}]`)
  expect(run.error).toBeUndefined()
  expect(run.writes.filter((write) => write.includes('oauth'))).toEqual([
    `POST ${branchName}/auth/oauth_providers`,
    `PATCH ${branchName}/auth/oauth_providers/github`,
  ])
})

test.for([
  // Newly enabled auth has google, by credentials that Neon lends.
  ['{ id: google }', [{ id: 'google', type: 'shared' }], ['POST']],
  [
    '{ id: google, client_id: a, client_secret: b-secret }',
    [{ id: 'google', type: 'standard', client_id: 'a', client_secret: 'b-secret' }],
    ['PATCH'],
  ],
] as const)('%s is set where auth was enabled just now', async ([declared, providers, methods]) => {
  await using preview = await startPreview()
  const run = await runWithFile(preview, `oauth_providers: [${declared}]`)
  expect(run.error).toBeUndefined()
  expect(preview.branch().auth?.settings.oauth_providers).toEqual(providers)
  const sent = run.requests.filter(({ path }) => path.includes('/oauth_providers'))
  expect(sent.map(({ method }) => method)).toEqual(methods)
})

test('google is added where it was removed meanwhile', async () => {
  await using preview = await startPreview()
  const missing = { message: 'OAuth provider not found' }
  const path = /oauth_providers\/google$/
  preview.neon.fault({ kind: 'status', method: 'PATCH', path, status: 404, body: missing })
  preview.neon.behaviour.newSettings = { oauth_providers: [] }
  const google = '{ id: google, client_id: a, client_secret: b-secret }'
  const run = await runWithFile(preview, `oauth_providers: [${google}]`)
  expect(run.error).toBeUndefined()
  expect(preview.branch().auth?.settings.oauth_providers).toMatchObject([{ client_id: 'a' }])
})

describe('a mail server that is declared in part', () => {
  const part = 'email_provider: { type: standard, port: 465 }'

  test('changes the one that the branch has, which keeps the rest', async () => {
    await using preview = await startPreview()
    await runWithFile(preview, mailServer)
    const run = await runWithFile(preview, part)
    expect(run.error).toBeUndefined()
    expect(run.outputs['result']).toBe('updated')
    expect(preview.branch().auth?.settings.email_provider).toMatchObject({
      host: 'smtp.example.com',
      port: 465,
      password: 'p4ss~word',
    })
    expect((await runWithFile(preview, part)).outputs['result']).toBe('unchanged')
  })

  test.for([{ inherits: false }, { inherits: true }])(
    'is refused before anything is written where there is none yet (%o)',
    async (options) => {
      await using preview = await startPreview(options)
      const run = await runWithFile(preview, part)
      expect(run.error).toContain(
        'email_provider of type standard must have host, port, username, password, sender_email, sender_name: the branch has no server',
      )
      expect(run.writes).toEqual([])
    },
  )
})

describe('what a declaration does not do is told', () => {
  test.for([
    [
      'email_and_password: { disable_sign_up: true }',
      /disable_sign_up closes sign-up by email only: whoever signs in by google still gets/,
    ],
    [
      'email_and_password: { email_verification_method: link }',
      /email_verification_method is link, which needs a mail server of your own/,
    ],
    [
      'email_provider: { type: shared, sender_name: Shop }',
      /email_provider.sender_name has no effect/,
    ],
  ] as const)('%s', async ([file, warning]) => {
    await using preview = await startPreview()
    for (const result of ['enabled', 'unchanged']) {
      const run = await runWithFile(preview, file)
      expect(run.outputs['result']).toBe(result)
      expect(run.log).toMatch(warning)
    }
  })

  test.for([
    'oauth_providers: []\nemail_and_password: { disable_sign_up: true }',
    `email_and_password: { email_verification_method: link }\n${mailServer.replace(/ {2}test_.*\n/, '')}`,
  ])('and not where it does: %s', async (file) => {
    await using preview = await startPreview()
    for (const result of ['enabled', 'unchanged']) {
      const run = await runWithFile(preview, file, { prune: 'true' })
      expect(run.outputs['result']).toBe(result)
      expect(run.log).not.toMatch(/by email only|of your own/)
    }
  })
})

test('attempts that Neon does not tell are no difference for ever', async () => {
  await using preview = await startPreview({ inherits: true })
  preview.neon.behaviour.allowedAttemptsInAnswer = false
  const file = 'plugins: { phone_number: { enabled: true, allowed_attempts: 5 } }'
  expect((await runWithFile(preview, file)).outputs['result']).toBe('updated')
  expect(preview.branch().auth?.settings.phone_number.allowed_attempts).toBe(5)
  const again = await runWithFile(preview, file)
  expect(again.outputs['result']).toBe('unchanged')
  expect(again.log).toContain('plugins.phone_number.allowed_attempts is as declared cannot')
})

test.for([
  ['stack', 'projects only', 'authenticated'],
  ['stack', 'everywhere', undefined],
  ['better_auth', 'everywhere', undefined],
] as const)('role_name goes with auth_provider: %s where it is served %s', async (row) => {
  const [auth_provider, stackAuth, role_name] = row
  await using preview = await startPreview({ behaviour: { stackAuth } })
  // Stack Auth by its older route is the project's.
  preview.production.auth = undefined
  const file = `auth_provider: ${auth_provider}\nrole_name: authenticated`
  const run = await runWithFile(preview, file, { auth_provider })
  expect(run.error).toBeUndefined()
  const enabling = run.requests.filter(({ method }) => method === 'POST')
  expect(enabling.at(-1)?.body).toMatchObject({ auth_provider })
  expect(Object(enabling.at(-1)?.body).role_name).toBe(role_name)
  const ignored = run.log.includes('role_name has no effect')
  expect(ignored).toBe(auth_provider === 'better_auth')
})

describe('settings and seeding', () => {
  const closed = 'email_and_password: { disable_sign_up: true }'

  test('what is lifted for seeding is put back as declared, not as it was before', async () => {
    await using preview = await startPreview({ inherits: true })
    preview.branch().auth?.change({
      email_and_password: {
        enabled: true,
        email_verification_method: 'link',
        require_email_verification: true,
        auto_sign_in_after_verification: false,
        send_verification_email_on_sign_up: true,
        send_verification_email_on_sign_in: true,
        disable_sign_up: false,
      },
    })
    const file = `${closed.replace(' }', '')}, require_email_verification: false }`
    const run = await preview.run('opened', { ...declared, ...inputs }, fileOf(file))
    expect(run.errors).toEqual([])
    expect(preview.branch().auth?.settings.email_and_password).toMatchObject({
      disable_sign_up: true,
      require_email_verification: false,
      send_verification_email_on_sign_up: true,
    })
    expect(preview.neon.mails).toEqual([])
  })

  test('are there before the users: a webhook that is switched off hears of nobody', async () => {
    await using preview = await startPreview({ inherits: true })
    const { auth } = preview.branch()
    auth?.change({
      webhooks: {
        enabled: true,
        webhook_url: 'https://h.example',
        enabled_events: ['user.created'],
      },
    })
    const run = await preview.run(
      'opened',
      { ...declared, ...inputs },
      fileOf('webhooks: { enabled: false }'),
    )
    expect(run.warnings).toEqual([])
    expect(auth?.webhookDeliveries).toEqual([])
  })

  test('of auth that appears only while it is being enabled keep what is not declared', async () => {
    await using preview = await startPreview({ inherits: true })
    const { auth } = preview.branch()
    const webhook_url = 'https://hooks.example.com/inherited'
    auth?.change({ webhooks: { enabled: true, webhook_url, enabled_events: ['send.otp'] } })
    // The branch is so young that the first look does not see the auth that it copied.
    preview.neon.fault({
      kind: 'status',
      method: 'GET',
      path: /\/auth$/,
      status: 404,
      body: { message: 'early' },
    })
    const run = await preview.run('opened', inputs, fileOf('webhooks: { enabled: false }'))
    expect(run.errors).toEqual([])
    expect(auth?.settings.webhooks).toMatchObject({ enabled: false, webhook_url })
  })
})
