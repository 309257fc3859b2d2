import { describe, expect, test } from 'vitest'
import { branchName, facts, listOutput, previewOrigin } from '../../support/preview.ts'
import {
  putPreviewOnStack,
  putProductionOnStack,
  stack,
  startStackPreview,
} from '../../support/stack-preview.ts'

const domains = 'https://pr-{number}.example.com'
const users = '[{email: ada@example.com, name: Ada}, {email: bob@example.com}]'

/** How Neon answers of a branch, and of a project, without auth. */
const absent = {
  kind: 'status',
  status: 404,
  body: { code: '', message: 'Neon Auth is not enabled on this branch' },
} as const
const nothingListed = { kind: 'status', status: 200, body: { data: [] } } as const

const configFile = `
auth_provider: stack
oauth_providers:
  - id: github
    client_id: Iv1.0123456789abcdef
    client_secret: \${GITHUB_LOGIN_SECRET}
email_provider:
  type: standard
  host: smtp.example.com
  port: 587
  username: mailer
  password: \${SMTP_PASSWORD}
  sender_email: no-reply@example.com
  sender_name: Shop
`
const env = { GITHUB_LOGIN_SECRET: 'a-github-secret-1', SMTP_PASSWORD: 'an-smtp-secret-1' }

describe('a pull request opens on a project that is on Stack Auth', () => {
  test('hands out the keys, the secret one masked, and says that they come once', async () => {
    await using preview = await startStackPreview()
    const run = await preview.run('opened', stack)
    expect(run.errors).toEqual([])
    expect(run.outputs).toMatchObject({
      result: 'enabled',
      created: 'true',
      auth_provider: 'stack',
      base_url: '',
      database_name: 'neondb',
      pub_client_key: expect.stringMatching(/^pck_/),
      secret_server_key: expect.stringMatching(/^ssk_/),
      claim_url: '',
    })
    expect(run.outputs['jwks_url']).toMatch(/jwks\.json$/)
    // That the secret key is masked and stands nowhere else is looked at in every run.
    expect(run.masks).toContain(run.outputs['secret_server_key'])
    expect(run.jobOutputs).not.toHaveProperty('secret_server_key')
    expect(run.jobOutputs).toHaveProperty('pub_client_key')
    expect(run.log).toContain('The SDK keys are shown only once')
    expect(run.summary).toContain('The SDK keys are shown only once')
    expect(run.writes).toEqual([`POST ${branchName}/auth`])
  })

  test('trusts its domain, makes its users and writes its settings, for the whole project', async () => {
    await using preview = await startStackPreview()
    const run = await preview.run(
      'opened',
      { ...stack, domains, users, config_file: 'auth.yml' },
      { files: { 'auth.yml': configFile }, env },
    )
    expect(run.errors).toEqual([])
    expect(run.outputs['result']).toBe('enabled')
    const { auth } = preview.branch()
    expect(auth?.settings).toMatchObject({
      domains: [{ domain: previewOrigin, auth_provider: 'stack' }],
      oauth_providers: [{ id: 'github', client_secret: env.GITHUB_LOGIN_SECRET }],
      email_provider: { host: 'smtp.example.com', password: env.SMTP_PASSWORD },
    })
    expect(listOutput(run, 'users')).toMatchObject([
      { email: 'ada@example.com', name: 'Ada', status: 'created' },
      { email: 'bob@example.com', name: 'bob@example.com', status: 'created' },
    ])
    const legacy = run.writes.slice(1).map((write) => write.replace(/projects\/stand-in[^/]*/, 'P'))
    expect(legacy.toSorted()).toEqual([
      'PATCH /api/v2/P/auth/email_server',
      'POST /api/v2/P/auth/domains',
      'POST /api/v2/P/auth/oauth_providers',
      'POST /api/v2/projects/auth/user',
      'POST /api/v2/projects/auth/user',
    ])
    for (const secret of Object.values(env)) expect(run.everything).not.toContain(secret)
  })

  test('a second run changes nothing, and has no keys', async () => {
    await using preview = await startStackPreview()
    await preview.run('opened', { ...stack, domains, users })
    const run = await preview.run('synchronize', { ...stack, domains, users })
    expect(run.error).toBeUndefined()
    expect(run.outputs).toMatchObject({
      result: 'unchanged',
      secret_server_key: '',
      pub_client_key: '',
    })
    expect(listOutput(run, 'users')).toMatchObject([
      { status: 'unchanged' },
      { status: 'unchanged' },
    ])
    expect(preview.branch().auth?.users()).toHaveLength(2)
  })

  test('prune removes the domains and OAuth providers that are not declared', async () => {
    await using preview = await startStackPreview()
    const auth = await putPreviewOnStack(preview)
    auth.change({
      domains: [{ domain: 'https://old.example.com', auth_provider: 'stack' }],
      oauth_providers: [{ id: 'google', type: 'shared' }],
    })
    const run = await preview.run('synchronize', { ...stack, domains, prune: 'true' })
    expect(run.error).toBeUndefined()
    expect(auth.settings.domains.map(({ domain }) => domain)).toEqual([previewOrigin])
    expect(auth.settings.oauth_providers).toEqual([])
  })

  test.for([409, 400, 422] as const)('takes a %d for a user who is there', async (status) => {
    await using preview = await startStackPreview({ behaviour: { duplicateUser: status } })
    await preview.run('opened', { ...stack, users })
    const run = await preview.run('synchronize', { ...stack, users })
    expect(run.error).toBeUndefined()
    expect(run.outputs['result']).toBe('unchanged')
  })

  test('is skipped where the pull request was closed meanwhile', async () => {
    await using preview = await startStackPreview()
    preview.neon.github.pull(facts.number).state = 'closed'
    const run = await preview.run('opened', stack)
    expect(run.outputs['result']).toBe('skipped')
    expect(run.summary).toContain('the pull request was closed since the event')
    expect(run.writes).toEqual([])
  })

  test('a dry run says what would be done, and does nothing', async () => {
    await using preview = await startStackPreview()
    const run = await preview.run('opened', {
      ...stack,
      domains,
      users,
      dry_run: 'true',
    })
    expect(run.writes).toEqual([])
    expect(run.outputs['result']).toBe('planned')
    expect(listOutput(run, 'changes')).toEqual([
      { change: 'enable auth', status: 'planned' },
      { change: `trust ${previewOrigin}`, status: 'planned' },
      { change: 'seed ada@example.com, bob@example.com', status: 'planned' },
    ])
    expect(run.log).toContain("Stack Auth's users cannot be listed")
  })

  test('a dry run speaks of users only where there are some', async () => {
    await using preview = await startStackPreview()
    const run = await preview.run('opened', { ...stack, dry_run: 'true' })
    expect(listOutput(run, 'changes')).toEqual([{ change: 'enable auth', status: 'planned' }])
    expect(run.log).not.toContain('cannot be listed')
  })

  test('a dry run before there is a branch says that it is planned for when there is', async () => {
    await using preview = await startStackPreview({ branch: null })
    const inputs = { ...stack, domains, dry_run: 'true', branch: branchName }
    const run = await preview.run('opened', inputs)
    expect(run.error).toBeUndefined()
    expect(run.outputs).toMatchObject({ result: 'planned', branch_id: '' })
    expect(listOutput(run, 'changes')).toHaveLength(2)
    expect(run.log).toContain(
      `There is no branch ${branchName} yet. This is the plan for when there is.`,
    )
  })

  test.for(['everywhere', 'projects only'] as const)(
    'enables it on the database that is named, by the routes that serve %s',
    async (stackAuth) => {
      await using preview = await startStackPreview({ behaviour: { stackAuth } })
      const run = await preview.run('opened', { ...stack, database_name: 'shop' })
      expect(run.error).toBeUndefined()
      expect(run.outputs['database_name']).toBe('shop')
      expect(listOutput(run, 'changes')).toEqual([
        { change: 'enable auth on database shop', status: 'done' },
      ])
    },
  )

  test('finds it enabled where Neon does not tell of it before', async () => {
    await using preview = await startStackPreview()
    const auth = await putPreviewOnStack(preview)
    preview.neon.fault({ method: 'GET', path: /\/auth$/, ...absent })
    preview.neon.fault({ path: /\/auth\/integrations$/, ...nothingListed })
    const run = await preview.run('opened', stack)
    expect(run.error).toBeUndefined()
    expect(run.outputs).toMatchObject({ result: 'unchanged', created: 'false' })
    expect(run.outputs['jwks_url']).toBe(auth.integration.jwks_url)
    expect(listOutput(run, 'changes')).toEqual([{ change: 'enable auth', status: 'unchanged' }])
    expect(run.writes).toEqual([`POST ${branchName}/auth`])
    expect(run.log).not.toContain('`operation: keys` creates new ones')
  })

  test('says how to clear what earlier auth left over, and does not do it', async () => {
    await using preview = await startStackPreview({ branch: { leftoverSchema: true } })
    const run = await preview.run('opened', stack)
    expect(run.error).toContain(`Could not enable Stack Auth on branch "${branchName}"`)
    expect(run.error).toContain('Please drop the existing `neon_auth` schema')
    expect(run.error).toContain('but no auth can be read there')
    expect(run.error).toContain('DROP SCHEMA neon_auth CASCADE')
    expect(run.writes).toEqual([`POST ${branchName}/auth`])
    expect(preview.branch()).toMatchObject({ auth: undefined, leftoverSchema: true })
  })

  test('tries no other route where Neon refuses for a reason of its own', async () => {
    await using preview = await startStackPreview()
    const body = { code: '', message: 'you may not do this' }
    preview.neon.fault({ method: 'POST', path: /\/auth$/, kind: 'status', status: 403, body })
    const run = await preview.run('opened', stack)
    expect(run.error).toContain(`Could not enable Stack Auth on branch "${branchName}"`)
    expect(run.error).toContain('Neon answered status 403, "you may not do this"')
    expect(run.writes).toEqual([`POST ${branchName}/auth`])
  })
})

describe('the route of branches does not take Stack Auth', () => {
  const behaviour = { stackAuth: 'projects only' } as const

  test('the one of projects is used, where the project has auth on no other branch', async () => {
    await using preview = await startStackPreview({ behaviour })
    const run = await preview.run('opened', { ...stack, domains })
    expect(run.errors).toEqual([])
    expect(run.outputs).toMatchObject({
      result: 'enabled',
      secret_server_key: expect.stringMatching(/^ssk_/),
    })
    expect(preview.branch().auth).toMatchObject({ provider: 'stack' })
    expect(run.writes[1]).toBe('POST /api/v2/projects/auth/create')
    const again = await preview.run('synchronize', { ...stack, domains })
    expect(again.outputs).toMatchObject({ result: 'unchanged', auth_provider: 'stack' })
  })

  test('and not where it has auth on another one', async () => {
    await using preview = await startStackPreview({ behaviour })
    await putProductionOnStack(preview)
    const run = await preview.run('opened', stack)
    expect(run.error).toContain(`the project also has auth on branch ${preview.production.id}`)
    expect(run.writes).toEqual([`POST ${branchName}/auth`])
    expect(preview.branch().auth).toBeUndefined()
  })

  test('nor where Neon does not tell whose the auth of the project is', async () => {
    await using preview = await startStackPreview({
      behaviour: { ...behaviour, listsIntegrations: false },
    })
    const run = await preview.run('opened', stack)
    expect(run.error).toContain("which branch the project's auth belongs to")
    expect(preview.branch().auth).toBeUndefined()
  })
})

describe('production is on Stack Auth too', () => {
  test('the preview gets auth of its own', async () => {
    await using preview = await startStackPreview()
    await putProductionOnStack(preview)
    const run = await preview.run('opened', stack)
    expect(run.error).toBeUndefined()
    expect(run.outputs['result']).toBe('enabled')
  })

  test.for([
    ['change domains', { domains }],
    ['change users', { users }],
    ['prune domains and OAuth providers', { prune: 'true' }],
  ] as const)('its own are left alone, in words: %s', async ([what, inputs]) => {
    await using preview = await startStackPreview()
    await putProductionOnStack(preview)
    preview.production.auth?.change({ oauth_providers: [{ id: 'google', type: 'shared' }] })
    const run = await preview.run('opened', { ...stack, ...inputs })
    expect(run.writes).toEqual([])
    expect(run.error).toContain(`Could not ${what} for branch "${branchName}"`)
    expect(run.error).toContain(`the project also has auth on branch ${preview.production.id}`)
  })
})

test('whose the auth of the project is, is looked at again before it is changed', async () => {
  await using preview = await startStackPreview()
  const run = await preview.run(
    'opened',
    { ...stack, domains },
    {
      afterEach: async ({ method, url }) => {
        // Another job enables auth elsewhere at the moment at which this one does.
        if (method === 'POST' && url.pathname.endsWith('/auth')) await putProductionOnStack(preview)
      },
    },
  )
  expect(run.error).toContain(`the project also has auth on branch ${preview.production.id}`)
  expect(preview.production.auth?.settings.domains).toEqual([])
  expect(run.outputs).toMatchObject({ secret_server_key: expect.stringMatching(/^ssk_/) })
})

describe('the keys came, and then something goes wrong', () => {
  test.for([
    ['the time is up', { kind: 'status', status: 503 }],
    ['Neon tells no address', { kind: 'status', status: 200, body: { auth_provider: 'stack' } }],
  ] as const)('the job has them all the same: %s', async ([, fault]) => {
    await using preview = await startStackPreview()
    const inputs = { ...stack, timeout: '20' }
    const run = await preview.run('opened', inputs, {
      afterEach: async ({ method, url }) => {
        if (method !== 'POST' || !url.pathname.endsWith('/auth')) return
        preview.neon.fault({ method: 'GET', path: /\/auth$/, times: 1000, ...fault })
      },
    })
    expect(run.error).toMatch(/^(Could not|The run timed out)/)
    expect(run.outputs).toMatchObject({
      created: 'true',
      pub_client_key: expect.stringMatching(/^pck_/),
      secret_server_key: expect.stringMatching(/^ssk_/),
    })
    expect(run.masks).toContain(run.outputs['secret_server_key'])
    expect(run.log).toContain('The SDK keys are shown only once')
  })

  test.for([
    ['is told too late', {}, '', absent],
    ['must not be read', { database_name: 'shop' }, 'shop', { kind: 'status', status: 403 }],
  ] as const)(
    'what was enabled and %s is known by the answer with the keys',
    async ([, database, name, fault]) => {
      await using preview = await startStackPreview()
      const inputs = { ...stack, ...database }
      const run = await preview.run('opened', inputs, {
        afterEach: async ({ method, url }) => {
          if (method !== 'POST' || !url.pathname.endsWith('/auth')) return
          preview.neon.fault({ method: 'GET', path: /\/auth$/, ...fault })
          preview.neon.fault({ path: /\/auth\/integrations$/, ...nothingListed })
        },
      })
      expect(run.error).toBeUndefined()
      expect(run.outputs).toMatchObject({
        result: 'enabled',
        created: 'true',
        auth_provider: 'stack',
        jwks_url: preview.branch().auth?.integration.jwks_url,
        database_name: name,
        secret_server_key: expect.stringMatching(/^ssk_/),
      })
    },
  )

  test('an answer that does not name the provider is of the one that was asked for', async () => {
    await using preview = await startStackPreview()
    const jwks_url = 'https://api.stack-auth.com/api/v1/projects/0123/keys'
    const keys = { pub_client_key: 'pck_0123', secret_server_key: 'ssk_0123' }
    const body = { ...keys, jwks_url }
    preview.neon.fault({ method: 'POST', path: /\/auth$/, kind: 'status', status: 201, body })
    const run = await preview.run('opened', { ...stack, wait_for_ready: '0' })
    expect(run.error).toBeUndefined()
    expect(run.outputs).toMatchObject({ auth_provider: 'stack', jwks_url, ...keys })
  })

  test('an answer in which there is nothing is an error', async () => {
    await using preview = await startStackPreview()
    const nothing = { kind: 'status', status: 201, body: [] } as const
    preview.neon.fault({ method: 'POST', path: /\/auth$/, ...nothing })
    const run = await preview.run('opened', stack)
    expect(run.error).toContain("Could not use the jwks_url in Neon's response")
    expect(run.outputs).toMatchObject({ result: '', created: 'false', secret_server_key: '' })
  })
})

describe('an answer with the keys is lost', () => {
  test('auth is found enabled, and how to get keys is said', async () => {
    await using preview = await startStackPreview()
    preview.neon.fault({ method: 'POST', path: /\/auth$/, kind: 'lost-answer' })
    const run = await preview.run('opened', stack)
    expect(run.error).toBeUndefined()
    expect(run.outputs).toMatchObject({ result: 'enabled', secret_server_key: '' })
    expect(run.log).toContain('`operation: keys` creates new ones')
  })

  test('one that cannot be read is not quoted, as it may hold them', async () => {
    await using preview = await startStackPreview()
    preview.neon.fault({
      method: 'POST',
      path: /\/auth$/,
      kind: 'text',
      status: 201,
      body: '{"secret_server_key":"ssk_cut_off',
    })
    const run = await preview.run('opened', stack)
    expect(run.error).toContain('it may hold secrets, so it is not shown')
    expect(JSON.stringify(run)).not.toContain('ssk_cut_off')
  })
})
