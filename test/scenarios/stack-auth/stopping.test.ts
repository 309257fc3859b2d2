import { describe, expect, test } from 'vitest'
import { issuesOf } from '../../support/inputs.ts'
import { branchName, declared, startPreview } from '../../support/preview.ts'
import {
  putPreviewOnStack,
  putProductionOnStack,
  stack,
  startStackPreview,
} from '../../support/stack-preview.ts'
import type { StackAuthServed } from '../../support/stand-in/stack-auth/behaviour.ts'

const removed: readonly StackAuthServed[] = ['not found', 'gone', 'deprecated']

describe.for(removed)('Neon has removed Stack Auth, and says so with "%s"', (stackAuth) => {
  test.for([
    ['setup', 'opened', {}],
    ['teardown', 'closed', {}],
    ['keys', 'labeled', { operation: 'keys' }],
    ['claim', 'labeled', { operation: 'claim' }],
    ['changing users', 'synchronize', { users: '- email: ada@example.com' }],
  ] as const)('%s is one error that says what to use now', async ([what, activity, inputs]) => {
    await using preview = await startStackPreview({ behaviour: { stackAuth } })
    if (what !== 'setup') await putPreviewOnStack(preview)
    const run = await preview.run(activity, { ...stack, ...inputs })
    expect(run.error).toMatch(/^Could not /)
    expect(run.error).toContain('Neon has deprecated Stack Auth, and has removed this part of it')
    expect(run.error).toContain('`auth_provider: better_auth`')
    expect(run.error).toContain('https://neon.com/docs/auth/migrate/from-legacy-auth')
    expect(run.outputs['result']).toBe('')
  })
})

describe.for([404, 410])('all that tells of Stack Auth answers a bare %d', (status) => {
  const behaviour = { stackAuth: 'not found', listsIntegrations: false } as const
  const gone = { kind: 'text', status, body: '404 page not found', times: 1000 } as const

  test.for([
    ['opened', {}],
    ['closed', {}],
    ['labeled', { operation: 'keys' }],
    ['labeled', { operation: 'claim' }],
    ['labeled', { operation: 'status' }],
  ] as const)('%s with %o is the same one error', async ([activity, inputs]) => {
    await using preview = await startStackPreview({ behaviour })
    preview.neon.fault({ method: 'GET', path: /\/auth$/, ...gone })
    const run = await preview.run(activity, { ...stack, ...inputs })
    expect(run.error).toContain('Neon has deprecated Stack Auth, and has removed this part of it')
    expect(run.error).toContain('`auth_provider: better_auth`')
    expect(run.writes).toEqual([])
  })

  test('a setup says so where the branch can still be read', async () => {
    await using preview = await startStackPreview({ behaviour })
    preview.neon.fault({ method: 'POST', path: /\/auth$/, ...gone })
    const run = await preview.run('opened', stack)
    expect(run.error).toContain('Neon has deprecated Stack Auth, and has removed this part of it')
  })

  test('a close where it can be read says what may be left over', async () => {
    await using preview = await startStackPreview({ behaviour })
    await putPreviewOnStack(preview)
    const run = await preview.run('closed', stack)
    expect(run.outputs['result']).toBe('absent')
    expect(run.log).toContain('Stack Auth that only that list has would be left over')
  })
})

describe('the branch has auth of the other provider', () => {
  test.for(['opened', 'closed'] as const)(
    'a Better Auth step stops on Stack Auth when a pull request is %s, and changes nothing',
    async (activity) => {
      await using preview = await startStackPreview()
      await putPreviewOnStack(preview)
      const run = await preview.run(activity, { ...declared, prune: 'true' })
      expect(run.exitCode).toBe(1)
      expect(run.errors[0]).toContain(
        'it is of the provider "stack", and `auth_provider` says better_auth',
      )
      expect(run.errors[0]).toContain('auth_provider: stack')
      expect(run.writes).toEqual([])
    },
  )

  test.for(['opened', 'closed'] as const)(
    'a Better Auth step says so wherever the keys of the other one are: %s',
    async (activity) => {
      await using preview = await startStackPreview()
      await putPreviewOnStack(preview)
      const jwks_url = 'https://api.stack-auth.com/api/v1/projects/0123/keys'
      const body = { auth_provider: 'stack', branch_id: preview.branch().id, jwks_url }
      const path = /\/auth$/
      preview.neon.fault({ method: 'GET', path, kind: 'status', status: 200, times: 9, body })
      const run = await preview.run(activity, { wait_for_ready: '0' })
      expect(run.error).toContain('it is of the provider "stack"')
      expect(run.writes).toEqual([])
    },
  )

  test.for([
    'Neon Auth is already enabled on this branch',
    'Please drop the existing `neon_auth` schema before provisioning Neon Auth',
  ])('a Better Auth step drops nothing where only the project tells of it: %s', async (message) => {
    await using preview = await startStackPreview({ behaviour: { stackAuth: 'projects only' } })
    await putPreviewOnStack(preview)
    const answer = { kind: 'status', status: 409, body: { code: '', message } } as const
    preview.neon.fault({ method: 'POST', path: /\/auth$/, ...answer })
    const run = await preview.run('opened')
    expect(run.error).toContain(
      'it is of the provider "stack", and `auth_provider` says better_auth',
    )
    expect(run.writes).toEqual([`POST ${branchName}/auth`])
    expect(preview.branch().auth).toBeDefined()
  })

  test.for([
    ['opened', {}],
    ['closed', {}],
    ['labeled', { operation: 'keys' }],
    ['labeled', { operation: 'claim' }],
  ] as const)(
    'a Stack Auth step stops on Better Auth when a pull request is %s with %o',
    async ([activity, inputs]) => {
      await using preview = await startPreview()
      await preview.neon.enableAuth(branchName)
      const run = await preview.run(activity, { ...stack, ...inputs })
      expect(run.error).toContain(
        'it is of the provider "better_auth", and `auth_provider` says stack',
      )
      expect(run.writes).toEqual([])
    },
  )
})

describe('what Stack Auth does not have', () => {
  test('is told all at once, before anything is called', async () => {
    expect(
      await issuesOf({
        ...stack,
        user_password: 'correct horse battery',
        users: '[{email: a@example.com, roles: [admin]}, {email: b@example.com, absent: true}]',
        allow_localhost: 'true',
        lifetime: 'job',
        sessions: 'sessions',
        reset: 'true',
      }),
    ).toEqual([
      expect.stringMatching(/^user_password: is not for auth_provider: stack/),
      expect.stringMatching(/^users: entry 1 has roles, but with auth_provider: stack/),
      expect.stringMatching(/^users: entry 2 has absent, but/),
      expect.stringMatching(/^allow_localhost: is not a setting of auth_provider: stack/),
      expect.stringMatching(/^lifetime: job is not for auth_provider: stack/),
      expect.stringMatching(/^sessions: is not for auth_provider: stack/),
      expect.stringMatching(/^reset: is not for auth_provider: stack/),
    ])
  })

  test.for([true, false])('users who are verified or not are among it: %o', async (verified) => {
    const users = `[{email: a@example.com, email_verified: ${verified}}]`
    expect(await issuesOf({ ...stack, users })).toEqual([
      expect.stringMatching(/^users: entry 1 has email_verified, but with auth_provider: stack/),
    ])
  })

  test('is told of a configuration file, too', async () => {
    await using preview = await startStackPreview()
    const run = await preview.run(
      'opened',
      { ...stack, config_file: 'auth.yml' },
      {
        files: {
          'auth.yml':
            'auth_provider: better_auth\nplugins: {magic_link: {enabled: true}}\nemail_provider: {type: standard, test_recipient: a@example.com}\nusers: [{email: c@example.com, password: a long password, email_verified: false}]',
        },
      },
    )
    expect(run.errors[0]?.split('\n').slice(1)).toEqual([
      expect.stringContaining('config_file.auth_provider: is better_auth, but the input'),
      expect.stringContaining('users: entry 1 has password, but'),
      expect.stringContaining('plugins.magic_link: is not a setting of auth_provider: stack'),
      expect.stringContaining('email_provider.test_recipient: is not a setting of'),
    ])
    expect(run.requests).toEqual([])
  })

  test('a sweep among it', async () => {
    const given = { ...stack, operation: 'sweep', github_token: 'ghs_0123456789abcdef' }
    expect(await issuesOf(given)).toContain(
      'auth_provider: stack has no sweep: close each preview by `operation: teardown`',
    )
  })

  test('and keys and claim links are of Stack Auth alone', async () => {
    for (const operation of ['keys', 'claim']) {
      expect(await issuesOf({ operation })).toEqual([
        `operation: ${operation} is for \`auth_provider: stack\` only`,
      ])
    }
  })
})

describe('operation: status', () => {
  test('lists provider, owner, branch and database of all auth in the project', async () => {
    await using preview = await startStackPreview()
    await putProductionOnStack(preview)
    const auth = await putPreviewOnStack(preview)
    auth.ownedBy = 'user'
    // Not shown as the preview's: Neon's route for them may tell production's.
    const trusted = [{ domain: 'https://example.com', auth_provider: 'stack' } as const]
    preview.production.auth?.change({ domains: trusted })
    for (const inputs of [stack, {}]) {
      const run = await preview.run('labeled', { ...inputs, operation: 'status' })
      expect(run.errors).toEqual([])
      expect(run.outputs).toMatchObject({
        result: 'unchanged',
        auth_provider: 'stack',
        base_url: '',
        domains: '[]',
      })
      expect(run.log).toContain(`stack on branch ${branchName}, database neondb, owned by user`)
      expect(run.log).toContain('stack on branch production, database neondb, owned by neon')
      expect(run.summary).toContain(
        `| <code>${preview.branch().name}</code> | stack | neondb | user |`,
      )
      expect(run.writes).toEqual([])
    }
  })

  test("shows the project's domains and settings, where they are the branch's", async () => {
    await using preview = await startStackPreview()
    const auth = await putPreviewOnStack(preview)
    auth.change({ domains: [{ domain: 'https://a.example.com', auth_provider: 'stack' }] })
    const run = await preview.run('labeled', { ...stack, operation: 'status' })
    expect(run.outputs['domains']).toBe('["https://a.example.com"]')
    expect(run.log).toContain('The auth project is owned by neon.')
  })

  test('tells of all auth of the project where there is no such branch', async () => {
    await using preview = await startStackPreview({ branch: null })
    await putProductionOnStack(preview)
    const inputs = { ...stack, operation: 'status', branch: branchName }
    const run = await preview.run('labeled', inputs)
    expect(run.error).toBeUndefined()
    expect(run.outputs).toMatchObject({ result: 'absent', branch_id: '' })
    expect(run.log).toContain('stack on branch production')
  })

  test('says where it cannot tell of all auth of the project', async () => {
    await using preview = await startStackPreview({ behaviour: { listsIntegrations: false } })
    const auth = await putPreviewOnStack(preview)
    auth.change({ domains: [{ domain: 'https://a.example.com', auth_provider: 'stack' }] })
    const run = await preview.run('labeled', { ...stack, operation: 'status' })
    expect(run.error).toBeUndefined()
    // Whose the domains of the project are is not known then.
    expect(run.outputs).toMatchObject({ auth_provider: 'stack', domains: '[]' })
    expect(run.log).toContain("Neon did not list the project's auth integrations.")
  })

  test.for([
    ['no auth', false],
    ['Better Auth', true],
  ] as const)('tells of a branch with %s', async ([, enabled]) => {
    await using preview = await startStackPreview()
    if (enabled) await preview.neon.enableAuth(branchName)
    const run = await preview.run('labeled', { ...stack, operation: 'status' })
    expect(run.error).toBeUndefined()
    expect(run.outputs['auth_provider']).toBe(enabled ? 'better_auth' : '')
  })

  test("lists the project's where the branch tells its parent's", async () => {
    await using preview = await startStackPreview()
    await putProductionOnStack(preview)
    const { production } = preview
    preview.branch().auth = production.auth
    const run = await preview.run('labeled', { ...stack, operation: 'status' })
    expect(run.error).toBeUndefined()
    expect(run.log).toContain('stack on branch production, database neondb')
    preview.branch().auth = undefined
  })

  test('lists it where Neon tells nothing more of the branch', async () => {
    await using preview = await startStackPreview({ behaviour: { stackAuth: 'projects only' } })
    await putProductionOnStack(preview)
    const run = await preview.run('labeled', { ...stack, operation: 'status' })
    expect(run.outputs['result']).toBe('absent')
    expect(run.log).toContain('stack on branch production')
  })
})
