import { describe, expect, test } from 'vitest'
import { documentedEnvironment, documentedFile } from '../../support/example-config.ts'
import { branchName, listOutput, startPreview } from '../../support/preview.ts'
import { workflowDispatch } from '../../support/runner/events.ts'

const status = { operation: 'status', branch: branchName }

describe('operation: status', () => {
  test('shows what is, with secrets hidden, and writes nothing', async () => {
    await using preview = await startPreview({
      behaviour: { smtpPasswordInAnswer: true, oauthSecretInAnswer: true },
    })
    await preview.run(
      'opened',
      { config_file: 'auth.yml' },
      { files: { 'auth.yml': documentedFile() }, env: documentedEnvironment },
    )
    const run = await preview.run(workflowDispatch(), status)
    expect(run.errors).toEqual([])
    expect(run.requests.filter(({ method }) => method !== 'GET')).toEqual([])
    const { id, auth } = preview.branch()
    expect(run.outputs).toMatchObject({
      result: 'unchanged',
      operation: 'status',
      created: 'false',
      base_url: auth?.baseUrl,
      branch_id: id,
      branch_name: branchName,
      auth_provider: 'better_auth',
      database_name: 'neondb',
    })
    expect(listOutput(run, 'domains')).toEqual([
      'https://pr-12.preview.example.com',
      'https://feature-login.preview.example.com',
    ])
    for (const line of [
      `Status: auth is enabled on branch ${branchName}`,
      '  name: "Shop (pull request 12)"',
      '  allow_localhost: false',
      '  plugins.magic_link: enabled true, expires_in 15, disable_sign_up true',
      '  trusts https://pr-12.preview.example.com',
      '  email_provider: type "standard", host "smtp.example.com", port 587, username "mailer", password ***, sender_email "no-reply@example.com", sender_name "Shop"',
      '  oauth_providers.google: type "shared"',
      '  webhooks: enabled true, webhook_url "https://hooks.example.com/…", enabled_events [user.created, send.otp, send.magic_link, phone_number.verified], timeout_seconds 5',
      '  oauth_providers.github: client_id "Iv1.0123456789abcdef", client_secret ***, type "standard"',
    ]) {
      expect(run.log.split('\n')).toContain(line)
    }
    expect(run.summary).toContain(
      '| <code>plugins.magic_link</code> | enabled true, expires\\_in 15',
    )
    expect(run.summary).toContain(`<code>${auth?.baseUrl}/callback/github</code>`)
    for (const secret of Object.values(documentedEnvironment)) {
      expect(run.everything).not.toContain(secret)
    }
  })

  test('tells what a preview has copied that acts on production, by its host only', async () => {
    await using preview = await startPreview({ inherits: true })
    const webhook_url = 'https://hooks.example.com/secret-path'
    const webhooks = { enabled: true, webhook_url, enabled_events: ['user.before_create' as const] }
    preview.branch().auth?.change({ webhooks })
    const run = await preview.run(workflowDispatch(), status)
    const notes = run.log.split('\n').filter((line) => line.startsWith('  i '))
    expect(notes).toContainEqual(expect.stringContaining('hooks.example.com'))
    expect(run.everything).not.toContain('secret-path')
    preview.production.auth?.change({ webhooks })
    const ofProduction = await preview.run(workflowDispatch(), { ...status, branch: 'production' })
    expect(ofProduction.log).not.toContain('  i ')
  })

  test('lists every branch of the project that has auth', async () => {
    await using preview = await startPreview({ inherits: true })
    const run = await preview.run(workflowDispatch(), status)
    for (const name of [branchName, 'production']) {
      expect(run.log).toContain(
        `in this project: better_auth on branch ${name}, database neondb, owned by neon`,
      )
      expect(run.summary).toContain(`| <code>${name}</code> | better\\_auth | neondb | neon |`)
    }
  })

  test('lists a branch by its id where Neon does not tell the names of branches', async () => {
    await using preview = await startPreview({ inherits: true })
    const { production, neon } = preview
    const run = await preview.run(workflowDispatch(), status, {
      onRequest: ({ path }) => {
        // The branch has been found by then.
        if (!path.endsWith(`${preview.branch().id}/auth`)) return
        neon.fault({ kind: 'status', status: 403, method: 'GET', path: /\/branches$/, times: 9 })
      },
    })
    expect(run.exitCode).toBe(0)
    expect(run.log).toContain(`in this project: better_auth on branch ${production.id},`)
  })

  test('goes on where Neon has removed that list', async () => {
    await using preview = await startPreview({
      inherits: true,
      behaviour: { listsIntegrations: false },
    })
    const run = await preview.run(workflowDispatch(), status)
    expect(run.exitCode).toBe(0)
    expect(run.outputs['result']).toBe('unchanged')
    expect(run.log).toContain("Neon did not list the project's other auth integrations")
  })

  test.for([
    ['a branch without auth', branchName, `Status: auth is not enabled on branch ${branchName}`],
    [
      'no branch at all',
      'preview/pr-99',
      'Status: branch preview/pr-99 not found in project stand-in-project-12345678',
    ],
  ] as const)('tells of %s, with result=absent', async ([, branch, line]) => {
    await using preview = await startPreview()
    const run = await preview.run(workflowDispatch(), { ...status, branch })
    expect(run.exitCode).toBe(0)
    expect(run.outputs).toMatchObject({ result: 'absent', base_url: '', operation: 'status' })
    expect(run.log.split('\n')).toContain(line)
  })

  test('may look at production, too', async () => {
    await using preview = await startPreview()
    const run = await preview.run(workflowDispatch(), { ...status, branch: 'production' })
    expect(run.outputs).toMatchObject({ result: 'unchanged', branch_name: 'production' })
    expect(listOutput(run, 'domains')).toEqual(['https://example.com'])
  })

  test('takes auth of which Neon does not tell the provider for that of Better Auth', async () => {
    await using preview = await startPreview({ inherits: true })
    const body = { base_url: preview.branch().auth?.baseUrl }
    preview.neon.fault({ kind: 'status', status: 200, path: /\/auth$/, body })
    const run = await preview.run('opened', status)
    expect(run.error).toBeUndefined()
    expect(run.outputs).toMatchObject({ auth_provider: 'better_auth', base_url: body.base_url })
  })

  test('with a wrong key fails and says so', async () => {
    await using preview = await startPreview()
    const run = await preview.run(workflowDispatch(), { ...status, api_key: 'napi_wrong' })
    expect(run.exitCode).toBe(1)
    expect(run.errors[0]).toContain('status 401')
    expect(run.summary).toContain('Status failed')
  })
})
