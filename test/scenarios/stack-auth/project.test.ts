import { describe, expect, test } from 'vitest'
import { branchName, listOutput, type Preview, previewOrigin } from '../../support/preview.ts'
import { putPreviewOnStack, stack, startStackPreview } from '../../support/stack-preview.ts'

/*
 * What Stack Auth keeps for the whole project: domains, settings and users. What one of its routes
 * answers in the middle of a run is told, or is as good as done.
 */

const domains = 'https://pr-{number}.example.com'
const noAuth = { code: '', message: 'no auth integration in this project' }
const refusal = { code: '', message: 'you may not do this' }

async function startOnStack(): Promise<Preview> {
  const preview = await startStackPreview()
  await putPreviewOnStack(preview)
  return preview
}

/** The requests of a run, without the branch's and the project's own part of the path. */
function onProject(writes: readonly string[]): string[] {
  return writes.map((write) => write.replace(/\/api\/v2\/projects\/(stand-in[^/]*\/auth\/)?/, ''))
}

describe('a domain', () => {
  const path = /\/auth\/domains$/
  const conflict = { method: 'POST', path, kind: 'status', status: 409 } as const

  test('is trusted once where the answer was lost', async () => {
    await using preview = await startOnStack()
    preview.neon.fault({ method: 'POST', path, kind: 'lost-answer' })
    const run = await preview.run('synchronize', { ...stack, domains })
    expect(run.error).toBeUndefined()
    expect(run.outputs['result']).toBe('updated')
    expect(onProject(run.writes)).toEqual(['POST domains'])
  })

  test('that another job makes trusted meanwhile is as good, in whichever spelling', async () => {
    await using preview = await startStackPreview({
      behaviour: { duplicateDomain: 409, domainSpelling: 'trailing slash' },
    })
    const auth = await putPreviewOnStack(preview)
    auth.change({ domains: [{ domain: previewOrigin, auth_provider: 'stack' }] })
    // As it was at the look before.
    preview.neon.fault({ method: 'GET', path, kind: 'status', status: 200, body: { domains: [] } })
    const run = await preview.run('synchronize', { ...stack, domains })
    expect(run.error).toBeUndefined()
    expect(onProject(run.writes)).toEqual(['POST domains'])
    expect(listOutput(run, 'changes')).toEqual([
      { change: `trust ${previewOrigin}`, status: 'done' },
    ])
  })

  test.for([
    ['other domains', 200, { domains: [{ domain: 'https://other.example.com' }] }],
    ['no auth any more', 404, noAuth],
  ] as const)(
    'is not said to be trusted after a conflict while Neon tells of %s',
    async ([, status, body]) => {
      await using preview = await startOnStack()
      const nothing = { kind: 'status', status: 200, body: { domains: [] } } as const
      preview.neon.fault({ method: 'GET', path, ...nothing })
      preview.neon.fault({ method: 'GET', path, kind: 'status', status, body })
      preview.neon.fault({ ...conflict, body: { code: '', message: 'another job is at it' } })
      const run = await preview.run('synchronize', { ...stack, domains })
      expect(run.error).toContain(`Could not trust ${previewOrigin} for branch`)
      expect(run.error).toContain('Neon answered status 409, "another job is at it"')
      expect(listOutput(run, 'changes')).toMatchObject([{ status: 'failed' }])
    },
  )

  test('that Neon does not take or give up is an error that names it', async () => {
    await using preview = await startOnStack()
    const refused = { path, kind: 'status', status: 403, body: refusal } as const
    preview.neon.fault({ method: 'POST', ...refused })
    const trusting = await preview.run('synchronize', { ...stack, domains })
    expect(trusting.error).toContain(`Could not trust ${previewOrigin} for branch`)
    expect(trusting.error).toContain('you may not do this')
    preview.branch().auth?.change({
      domains: [{ domain: 'https://old.example.com', auth_provider: 'stack' }],
    })
    preview.neon.fault({ method: 'DELETE', ...refused })
    const pruning = await preview.run('synchronize', { ...stack, prune: 'true' })
    expect(pruning.error).toContain('Could not stop trusting https://old.example.com for branch')
    expect(pruning.error).toContain('you may not do this')
  })
})

describe('an OAuth provider', () => {
  const path = /oauth_providers/
  const github = { id: 'github', client_id: 'mine', client_secret: 'a-github-secret-1' } as const
  const others = { ...github, type: 'standard', client_id: 'of-another-job' } as const
  const inputs = { ...stack, config_file: 'auth.yml' }
  const file = { files: { 'auth.yml': `oauth_providers: [${JSON.stringify(github)}]` } }

  test('that is there with another client is changed', async () => {
    await using preview = await startOnStack()
    preview.branch().auth?.change({ oauth_providers: [others] })
    const run = await preview.run('synchronize', inputs, file)
    expect(run.errors).toEqual([])
    expect(onProject(run.writes)).toEqual(['PATCH oauth_providers/github'])
    expect(preview.branch().auth?.settings.oauth_providers).toEqual([{ ...others, ...github }])
  })

  test('that another job adds meanwhile is changed to what is declared', async () => {
    await using preview = await startOnStack()
    preview.branch().auth?.change({ oauth_providers: [others] })
    // As it was at the look before.
    const nothing = { kind: 'status', status: 200, body: { providers: [] } } as const
    preview.neon.fault({ method: 'GET', path, ...nothing })
    const run = await preview.run('synchronize', inputs, file)
    expect(run.errors).toEqual([])
    const writes = ['POST oauth_providers', 'PATCH oauth_providers/github']
    expect(onProject(run.writes)).toEqual(writes)
    expect(preview.branch().auth?.settings.oauth_providers).toEqual([{ ...others, ...github }])
  })

  test('that Neon does not take is an error that names it', async () => {
    await using preview = await startOnStack()
    preview.neon.fault({ method: 'POST', path, kind: 'status', status: 403, body: refusal })
    const run = await preview.run('synchronize', inputs, file)
    expect(run.errors[0]).toContain('Could not set oauth_providers.github for branch')
    expect(run.errors[0]).toContain('you may not do this')
    expect(listOutput(run, 'changes')).toMatchObject([{ status: 'failed' }])
  })

  test.for([
    ['is as good as removed where it is gone already', 404, { message: 'not found' }, 'done'],
    ['is not said to be removed where Neon refuses', 403, refusal, 'failed'],
    ['nor where a bare 404 proves nothing', 404, '404 page not found', 'failed'],
  ] as const)('that is pruned %s', async ([, status, body, outcome]) => {
    await using preview = await startOnStack()
    preview.branch().auth?.change({ oauth_providers: [others] })
    const kind = typeof body === 'string' ? 'text' : 'status'
    preview.neon.fault({ method: 'DELETE', path, kind, status, body })
    const run = await preview.run('synchronize', { ...stack, prune: 'true' })
    const change = 'remove oauth_providers.github, not declared (prune)'
    expect(listOutput(run, 'changes')).toEqual([{ change, status: outcome }])
    if (outcome === 'done') expect(run.error).toBeUndefined()
    else expect(run.error).toContain('Could not remove oauth_providers.github for branch')
  })
})

describe('operation: status', () => {
  const status = { ...stack, operation: 'status' }

  test('shows the mail server without its password', async () => {
    await using preview = await startStackPreview({ behaviour: { smtpPasswordInAnswer: true } })
    const auth = await putPreviewOnStack(preview)
    const email_provider = {
      type: 'standard',
      host: 'smtp.example.com',
      port: 587,
      username: 'mailer',
      password: 'an-smtp-secret-1',
      sender_email: 'no-reply@example.com',
      sender_name: 'Shop',
    } as const
    auth.change({ email_provider })
    const run = await preview.run('labeled', status)
    expect(run.error).toBeUndefined()
    expect(run.log).toContain('host "smtp.example.com"')
    expect(run.summary).toContain('smtp.example.com')
    expect(JSON.stringify(run.log) + run.summary).not.toContain('an-smtp-secret-1')
  })

  test('shows no domains and settings where the project has none any more', async () => {
    await using preview = await startOnStack()
    preview.branch().auth?.change({
      domains: [{ domain: previewOrigin, auth_provider: 'stack' }],
      oauth_providers: [{ id: 'google', type: 'shared' }],
    })
    const path = /\/auth\/(domains|oauth_providers|email_server)$/
    preview.neon.fault({ path, kind: 'status', status: 404, body: noAuth, times: 3 })
    const run = await preview.run('labeled', status)
    expect(run.error).toBeUndefined()
    expect(run.outputs).toMatchObject({ branch_name: branchName, domains: '[]' })
    expect(run.log).not.toContain('google')
  })

  test.for([
    ['domains', 403, refusal, 'list the domains of the auth of project'],
    ['domains', 200, {}, 'list the domains of the auth of project'],
    ['oauth_providers', 403, refusal, 'list the OAuth providers of project'],
    ['oauth_providers', 200, { providers: 'none' }, 'list the OAuth providers of project'],
    ['email_server', 403, refusal, 'read the mail server of project'],
  ] as const)(
    'is an error where %s cannot be read: %d %o',
    async ([route, code, body, attempted]) => {
      await using preview = await startOnStack()
      const path = new RegExp(`/auth/${route}$`)
      preview.neon.fault({ path, kind: 'status', status: code, body })
      const run = await preview.run('labeled', status)
      expect(run.error).toContain(`Could not ${attempted} ${preview.neon.projectId}`)
      expect(run.error).toContain(`Neon answered status ${code}`)
      expect(run.outputs['result']).toBe('')
    },
  )
})

test('a user is made once where the answer was lost', async () => {
  await using preview = await startOnStack()
  preview.neon.fault({ method: 'POST', path: /\/auth\/user$/, kind: 'lost-answer' })
  const users = '[{email: ada@example.com}]'
  const run = await preview.run('synchronize', { ...stack, users })
  expect(run.error).toBeUndefined()
  expect(listOutput(run, 'users')).toMatchObject([
    { email: 'ada@example.com', status: 'unchanged' },
  ])
  expect(onProject(run.writes)).toEqual(['POST auth/user', 'POST auth/user'])
  expect(preview.branch().auth?.users()).toHaveLength(1)
})
