import { describe, expect, test } from 'vitest'
import { NO_STACK_OUTPUTS } from '../../../src/report/stack-outputs.ts'
import {
  branchName,
  declared,
  facts,
  listOutput,
  previewOrigin,
  startPreview,
  userPassword,
} from '../../support/preview.ts'
import { pullRequest, workflowDispatch } from '../../support/runner/events.ts'
import { signInFrom } from './sign-in.ts'

describe('a pull request opens', () => {
  test('its users sign in at base_url from the preview, and their tokens verify against jwks_url', async () => {
    await using preview = await startPreview()
    const run = await preview.run('opened', declared)
    expect(run.errors).toEqual([])
    expect(run.exitCode).toBe(0)
    const { base_url: baseUrl = '', jwks_url: jwksUrl = '' } = run.jobOutputs
    const page = { baseUrl, jwksUrl, origin: previewOrigin }
    for (const [email, role] of [
      ['ada@example.com', 'admin'],
      ['Bob@Example.com', 'user'],
      ['eve@example.com', 'user,editor'],
    ] as const) {
      expect(await signInFrom(page, email, userPassword)).toMatchObject({
        email: email.toLowerCase(),
        emailVerified: true,
        role,
      })
    }
    expect(await signInFrom(page, 'bob@example.com', 'another password')).toBe(
      '401 INVALID_EMAIL_OR_PASSWORD',
    )
  })

  test('nobody but the declared users is there afterwards', async () => {
    await using preview = await startPreview()
    await preview.run('opened', { ...declared, users: '- email: bob@example.com' })
    expect(
      preview
        .branch()
        .auth?.users()
        .map(({ email }) => email),
    ).toEqual(['bob@example.com'])
  })

  test('the outputs tell what the next steps need', async () => {
    await using preview = await startPreview()
    const run = await preview.run('opened', declared)
    const { id, auth } = preview.branch()
    const user = (email: string) => auth?.users().find((user) => user.email === email)?.id
    const { users: _users, domains: _domains, changes: _changes, ...texts } = run.outputs
    expect(texts).toEqual({
      base_url: auth?.baseUrl,
      jwks_url: `${auth?.baseUrl}/.well-known/jwks.json`,
      result: 'enabled',
      operation: 'setup',
      created: 'true',
      branch_id: id,
      branch_name: branchName,
      database_name: 'neondb',
      auth_provider: 'better_auth',
      organizations: '[]',
      sessions: '{}',
      swept: '',
      kept: '',
      ...NO_STACK_OUTPUTS,
    })
    expect(listOutput(run, 'users')).toEqual([
      {
        email: 'ada@example.com',
        id: user('ada@example.com'),
        name: 'Ada',
        roles: ['admin'],
        status: 'created',
      },
      {
        email: 'bob@example.com',
        id: user('bob@example.com'),
        name: 'bob@example.com',
        roles: ['user'],
        status: 'created',
      },
      {
        email: 'eve@example.com',
        id: user('eve@example.com'),
        name: 'eve@example.com',
        roles: ['user', 'editor'],
        status: 'created',
      },
    ])
    expect(listOutput(run, 'domains')).toEqual([previewOrigin])
    expect(listOutput(run, 'changes')).toEqual([
      { change: 'enable auth', status: 'done' },
      { change: `trust ${previewOrigin}`, status: 'done' },
      { change: 'seed ada@example.com, bob@example.com, eve@example.com', status: 'done' },
    ])
  })

  test('log and summary show the addresses, the users and what was done', async () => {
    await using preview = await startPreview()
    const run = await preview.run('opened', declared)
    const baseUrl = preview.branch().auth?.baseUrl ?? 'no auth'
    expect(run.log.split('\n')).toEqual([
      `Auth is enabled on branch ${branchName}`,
      '  ✓ enable auth',
      `  ✓ trust ${previewOrigin}`,
      '  ✓ seed ada@example.com, bob@example.com, eve@example.com',
      '  ada@example.com: created, with a password',
      '  bob@example.com: created, with a password',
      '  eve@example.com: created, with a password',
      `  base_url: ${baseUrl}`,
      `  jwks_url: ${baseUrl}/.well-known/jwks.json`,
    ])
    expect(run.summary).toContain(`| Auth URL | <code>${baseUrl}</code> |`)
    expect(run.summary).toContain('| eve&#64;example.com | user, editor | yes | created |')
    expect(run.summary).toContain(`| Trusted domains | <code>${previewOrigin}</code> |`)
    expect(run.summary).not.toContain('***')
  })

  test('with nothing declared, auth is enabled and nothing else', async () => {
    await using preview = await startPreview()
    const run = await preview.run('opened')
    expect(run.outputs).toMatchObject({ result: 'enabled', users: '[]', domains: '[]' })
    expect(run.writes).toEqual([`POST ${branchName}/auth`])
    expect(run.requests.find(({ method }) => method === 'POST')?.body).toEqual({
      auth_provider: 'better_auth',
    })
  })

  test('which database auth was enabled on is not told where Neon does not, and fails nothing', async () => {
    await using preview = await startPreview()
    const { neon } = preview
    const refusal = { kind: 'status', status: 403, method: 'GET', path: /\/auth$/ } as const
    const run = await preview.run('opened', declared, {
      afterEach: async ({ method, url }) => {
        if (method === 'POST' && refusal.path.test(url.pathname)) neon.fault(refusal)
      },
    })
    expect(run.error).toBeUndefined()
    expect(run.outputs).toMatchObject({ result: 'enabled', database_name: '' })
    expect(listOutput(run, 'users')).toHaveLength(3)
    expect(run.summary).not.toContain('Database')
  })

  test('pull_request_target does the same as pull_request', async () => {
    await using preview = await startPreview()
    const event = pullRequest('opened', { ...facts, name: 'pull_request_target' })
    const run = await preview.run(event, declared)
    expect(run.outputs).toMatchObject({ result: 'enabled', operation: 'setup' })
  })

  test('any other activity of it does the same', async () => {
    await using preview = await startPreview()
    const run = await preview.run('labeled', declared)
    expect(run.outputs).toMatchObject({ result: 'enabled', operation: 'setup' })
  })

  test('setup can be asked for by hand on any event, with the branch said', async () => {
    await using preview = await startPreview()
    const run = await preview.run(workflowDispatch(), { operation: 'setup', branch: branchName })
    expect(run.outputs).toMatchObject({ result: 'enabled', operation: 'setup' })
  })

  test('the summary is left out when it is not wanted', async () => {
    await using preview = await startPreview()
    const run = await preview.run('opened', { summary: 'false' })
    expect(run.summary).toBe('')
    expect(run.exitCode).toBe(0)
  })
})

describe('a summary that cannot be written', () => {
  test('is worth a warning and fails nothing', async () => {
    await using preview = await startPreview()
    const env = { GITHUB_STEP_SUMMARY: '/nowhere/summary.md' }
    const run = await preview.run('opened', declared, { env })
    expect(run.exitCode).toBe(0)
    expect(run.outputs['result']).toBe('enabled')
    expect(run.warnings).toEqual([
      expect.stringContaining('The job summary could not be written: '),
    ])
  })
})

test('sessions that the action opens end after a day, not after a week', async () => {
  await using preview = await startPreview()
  await preview.run('opened', declared)
  const { requests } = await preview.run('synchronize', declared)
  const signIns = requests.filter(({ path }) => path.endsWith('/sign-in/email'))
  expect(signIns).toHaveLength(3)
  for (const { body } of signIns) expect(body).toMatchObject({ rememberMe: false })
})

describe('a commit is pushed to an open pull request', () => {
  test('nothing is written, and the same users and addresses are told again', async () => {
    await using preview = await startPreview()
    const opened = await preview.run('opened', declared)
    const pushed = await preview.run('synchronize', declared)
    expect(pushed.exitCode).toBe(0)
    expect(pushed.writes).toEqual([])
    const { base_url, jwks_url, domains, branch_id } = opened.outputs
    expect(pushed.outputs).toMatchObject({ base_url, jwks_url, domains, branch_id })
    expect(pushed.outputs).toMatchObject({ result: 'unchanged', created: 'false', changes: '[]' })
    expect(listOutput(pushed, 'users')).toEqual(
      listOutput(opened, 'users').map((user) => ({ ...user, status: 'unchanged' })),
    )
  })

  test('what was added to the workflow meanwhile is added, and nothing else is touched', async () => {
    await using preview = await startPreview()
    await preview.run('opened', declared)
    const run = await preview.run('synchronize', {
      ...declared,
      domains: 'https://pr-{number}.example.com, https://second.example.com',
    })
    expect(run.outputs).toMatchObject({ result: 'updated', created: 'false' })
    expect(run.writes).toEqual([`POST ${branchName}/auth/domains`])
  })
})
