import { describe, expect, test } from 'vitest'
import { documentedEnvironment, documentedFile } from '../../support/example-config.ts'
import { branchName, listOutput, startPreview } from '../../support/preview.ts'

const inputs = { config_file: 'auth.yml', dry_run: 'true' }
const files = { 'auth.yml': documentedFile() }

describe('a dry run with a configuration file', () => {
  test('shows what is and what will be, hides secrets, and only reads', async () => {
    await using preview = await startPreview({ inherits: true })
    preview.branch().auth?.change({
      name: 'Production',
      magic_link: { enabled: false, expires_in: 5, disable_sign_up: true },
      email_provider: {
        type: 'standard',
        host: 'smtp.production.example.com',
        port: 25,
        username: 'mailer',
        password: 'that of production',
        sender_email: 'no-reply@example.com',
        sender_name: 'Shop',
      },
    })
    const run = await preview.run('opened', inputs, { files, env: documentedEnvironment })
    expect(run.errors).toEqual([])
    expect(run.outputs['result']).toBe('planned')
    expect(run.requests.filter(({ method }) => method !== 'GET')).toEqual([])
    const changes = [
      'set name from "Production" to "Shop (pull request 12)"',
      'set email_provider: host from "smtp.production.example.com" to "smtp.example.com", port from 25 to 587',
      'set plugins.magic_link: enabled from false to true, expires_in from 5 to 15',
      'add oauth_providers.github: client_id to "Iv1.0123456789abcdef", client_secret to ***',
      'send a test mail to dev@example.com',
    ]
    for (const change of changes) {
      expect(listOutput(run, 'changes')).toContainEqual({ change, status: 'planned' })
      expect(run.log).toContain(`→ ${change}`)
    }
    expect(run.summary).toContain('expires\\_in from 5 to 15')
    expect(run.log).toContain('A dry run signs nobody in')
    for (const secret of Object.values(documentedEnvironment)) {
      expect(run.everything).not.toContain(secret)
    }
    expect(run.everything).not.toContain('that of production')
  })

  test('plans the whole file for a branch that does not exist yet, and says so', async () => {
    await using preview = await startPreview({ branch: null })
    const run = await preview.run(
      'opened',
      { ...inputs, wait_for_branch: '0' },
      { files, env: documentedEnvironment },
    )
    expect(run.exitCode).toBe(0)
    expect(run.log).toContain(
      `There is no branch ${branchName} yet. This is the plan for when there is.`,
    )
    expect(listOutput(run, 'changes')[0]).toEqual({
      change: 'enable auth on database neondb',
      status: 'planned',
    })
    expect(listOutput(run, 'changes').length).toBeGreaterThan(12)
  })

  test('tells what is wrong with the file before anything is called', async () => {
    await using preview = await startPreview()
    const run = await preview.run('opened', inputs, {
      files: { 'auth.yml': 'plugins:\n  magic_links: { enabled: true }\nname: ""' },
    })
    expect(run.exitCode).toBe(1)
    expect(run.requests).toEqual([])
    expect(run.errors.join('\n')).toContain(
      'config_file.plugins.magic_links (auth.yml, line 2, column 3): is not known; did you mean magic_link?',
    )
    expect(run.errors.join('\n')).toContain(
      'config_file.name (auth.yml, line 3, column 7): is empty',
    )
  })

  test('names a missing variable and its place, and masks the secrets all the same', async () => {
    await using preview = await startPreview()
    const { SMTP_PASSWORD: _, ...env } = documentedEnvironment
    const run = await preview.run('opened', inputs, { files, env })
    const line = documentedFile()
      .split('\n')
      .findIndex((text) => text.includes('SMTP_PASSWORD'))
    expect(run.errors[0]).toContain(
      `(auth.yml, line ${line + 1}, column 13): needs the environment variable SMTP_PASSWORD`,
    )
    expect(run.masks).toContain(documentedEnvironment.GITHUB_LOGIN_SECRET)
    expect(run.requests).toEqual([])
  })

  test('a file may not carry the API key elsewhere', async () => {
    await using preview = await startPreview()
    const file = ['name: $', 'INPUT_API_KEY}'].join('{')
    const run = await preview.run('opened', inputs, { files: { 'auth.yml': file } })
    expect(run.errors[0]).toContain('must not take INPUT_API_KEY from the environment')
    expect(run.requests).toEqual([])
  })
})
