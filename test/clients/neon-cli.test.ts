import { describe, expect, test } from 'vitest'
import { signInFrom } from '../scenarios/action/sign-in.ts'
import {
  branchName,
  declared,
  listOutput,
  type Preview,
  previewOrigin,
  startPreview,
  userPassword,
} from '../support/preview.ts'
import { runCli } from './neon-cli.ts'

/** Runs `neon neon-auth …` on the preview branch; it must talk to the stand-in alone. */
async function cli({ neon }: Preview, command: string) {
  const run = await runCli(neon, ['neon-auth', ...command.split(' '), '--branch', branchName])
  expect(run.strayConnections).toEqual([])
  return run
}

/** What it printed; it must have succeeded. */
async function said(preview: Preview, command: string): Promise<string> {
  const { exitCode, stdout, stderr } = await cli(preview, command)
  expect({ command, exitCode, stderr }).toEqual({ command, exitCode: 0, stderr: '' })
  return stdout
}

async function saidJson(preview: Preview, command: string): Promise<unknown> {
  const answer: unknown = JSON.parse(await said(preview, `${command} --output json`))
  return answer
}

const configFile = `
name: Shop
email_and_password: { require_email_verification: true, email_verification_method: otp }
oauth_providers:
  - { id: github, client_id: Iv1.0123, client_secret: github has told it }
plugins:
  magic_link: { enabled: true }
`

const inputs = { ...declared, config_file: 'auth.yml' }
const around = { files: { 'auth.yml': configFile } }

describe("Neon's CLI, after the action", () => {
  test('sees all that the action made', async () => {
    await using preview = await startPreview()
    const opened = await preview.run('opened', inputs, around)
    expect(opened.errors).toEqual([])
    expect(await saidJson(preview, 'status')).toMatchObject({
      auth_provider: opened.outputs['auth_provider'],
      branch_id: opened.outputs['branch_id'],
      db_name: opened.outputs['database_name'],
      base_url: opened.outputs['base_url'],
      jwks_url: opened.outputs['jwks_url'],
      name: 'Shop',
    })
    expect(await saidJson(preview, 'domain list')).toEqual([
      expect.objectContaining({ domain: previewOrigin }),
    ])
    expect(await saidJson(preview, 'config email-password get')).toMatchObject({
      require_email_verification: true,
      email_verification_method: 'otp',
    })
    // Neon gives new auth its own Google app.
    expect(await saidJson(preview, 'oauth-provider list')).toEqual([
      { id: 'google', type: 'shared' },
      { id: 'github', type: 'standard', client_id: 'Iv1.0123' },
    ])
    expect(await said(preview, 'plugins list')).toMatch(/magic_link +enabled/)
  })

  test('changes what the action made, and the action says and mends what it finds', async () => {
    await using preview = await startPreview()
    const opened = await preview.run('opened', declared)
    const { base_url: baseUrl = '', jwks_url: jwksUrl = '' } = opened.outputs
    const page = { baseUrl, jwksUrl, origin: previewOrigin }
    const idOf = (email: string) =>
      preview
        .branch()
        .auth?.users()
        .find((user) => user.email === email)?.id

    await said(preview, `user set-role ${idOf('eve@example.com')} --roles viewer admin`)
    expect(await signInFrom(page, 'eve@example.com', userPassword)).toMatchObject({
      role: 'viewer,admin',
    })
    await said(preview, `user delete ${idOf('bob@example.com')}`)
    expect(await signInFrom(page, 'bob@example.com', userPassword)).toBe(
      '401 INVALID_EMAIL_OR_PASSWORD',
    )
    await said(preview, `domain delete ${previewOrigin}`)
    expect(await signInFrom(page, 'eve@example.com', userPassword)).toBe('403 INVALID_ORIGIN')

    const pushed = await preview.run('synchronize', declared)
    expect(pushed.errors).toEqual([])
    expect(listOutput(pushed, 'users').map((user) => 'status' in user && user.status)).toEqual([
      'unchanged',
      'created',
      'updated',
    ])
    for (const [email, role] of [
      ['bob@example.com', 'user'],
      ['eve@example.com', 'user,editor'],
    ] as const) {
      expect(await signInFrom(page, email, userPassword)).toMatchObject({ role })
    }
    expect(await said(preview, 'domain list')).toContain(previewOrigin)
  })

  test('disables auth with its data, and a push brings it back', async () => {
    await using preview = await startPreview()
    await preview.run('opened', declared)
    await said(preview, 'disable --delete-data')
    expect(await said(preview, 'status')).toContain('not configured')
    expect(preview.branch()).toMatchObject({ auth: undefined, leftoverSchema: false })
    const pushed = await preview.run('synchronize', declared)
    expect(pushed.outputs).toMatchObject({ result: 'enabled', created: 'true' })
    expect(await saidJson(preview, 'status')).toMatchObject({
      base_url: pushed.outputs['base_url'],
    })
  })

  test('finds nothing after the pull request was closed', async () => {
    await using preview = await startPreview()
    await preview.run('opened', declared)
    await preview.run('closed', declared)
    expect(await said(preview, 'status')).toContain('not configured')
    const { exitCode, stderr } = await cli(preview, 'plugins list')
    expect(exitCode).toBe(1)
    expect(stderr).toContain('Neon Auth is not enabled on this branch')
  })
})

describe("Neon's CLI, before the action", () => {
  test('makes what the action takes over, and leaves alone where it is not declared', async () => {
    await using preview = await startPreview()
    expect(await said(preview, 'status')).toContain('not configured')
    expect(await said(preview, 'enable')).toContain('Neon Auth enabled')
    expect(await said(preview, 'enable')).toContain('Neon Auth is already enabled')
    await said(preview, `domain add ${previewOrigin}`)
    await said(preview, 'domain add https://by-hand.example.com')
    const made = await said(preview, 'user create --email bob@example.com --name Robert')
    const [, bob] = /ID: +(\S+)/.exec(made) ?? []
    await said(preview, `user set-role ${bob} --roles editor`)
    await said(
      preview,
      'oauth-provider add --provider-id github --oauth-client-id Iv1.0 --oauth-client-secret told',
    )
    await said(preview, 'config email-password update --disable-sign-up')

    const opened = await preview.run('opened', declared)
    expect(opened.errors).toEqual([])
    expect(opened.outputs).toMatchObject({ result: 'updated', created: 'false' })
    expect(opened.writes).not.toContain(`POST ${branchName}/auth`)
    expect(opened.writes).not.toContain(`POST ${branchName}/auth/domains`)
    expect(listOutput(opened, 'users')).toContainEqual(
      expect.objectContaining({ email: 'bob@example.com', id: bob, status: 'updated' }),
    )
    const { base_url: baseUrl = '', jwks_url: jwksUrl = '' } = opened.outputs
    const page = { baseUrl, jwksUrl, origin: previewOrigin }
    // Roles are declared for others, not for him.
    expect(await signInFrom(page, 'bob@example.com', userPassword)).toMatchObject({
      role: 'editor',
      name: 'Robert',
    })

    expect(await said(preview, 'domain list')).toContain('https://by-hand.example.com')
    expect(await saidJson(preview, 'oauth-provider list')).toEqual([
      { id: 'google', type: 'shared' },
      { id: 'github', type: 'standard', client_id: 'Iv1.0' },
    ])
    expect(await saidJson(preview, 'config email-password get')).toMatchObject({
      disable_sign_up: true,
    })

    const closed = await preview.run('closed', declared)
    expect(closed.outputs['result']).toBe('disabled')
    expect(await said(preview, 'status')).toContain('not configured')
  })

  test('is told by the stand-in what it may not do, in words that it knows', async () => {
    await using preview = await startPreview()
    await said(preview, 'enable')
    const refused = await cli(preview, 'oauth-provider add --provider-id github')
    expect(refused.exitCode).toBe(1)
    expect(refused.stderr).toContain('requires your own OAuth app credentials')
    const unknown = await cli(preview, 'user delete nobody')
    expect(unknown.exitCode).toBe(1)
    expect(unknown.stderr).toContain('user not found')
  })
})

test('a connection of the CLI to any other machine would be noticed, and is not made', async () => {
  await using preview = await startPreview()
  const run = await runCli(preview.neon, ['neon-auth', 'status'], { analytics: true })
  expect(run.exitCode).toBe(0)
  expect(new Set(run.strayConnections)).toEqual(new Set(['track.neon.tech:443']))
})
