import { describe, expect, test } from 'vitest'
import { branchName, declared, startPreview, userPassword } from '../../support/preview.ts'
import { deploymentStatus, pullRequest, push } from '../../support/runner/events.ts'
import { createSecretMasker } from '../../support/runner/secret-masker.ts'

const githubToken = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a'
const variables = ['NEON_AUTH_BASE_URL', 'NEON_AUTH_JWKS_URL', 'VITE_NEON_AUTH_URL']

describe('what a job hands on to other jobs', () => {
  const config = `
name: Shop
email_provider:
  type: standard
  host: smtp.example.com
  port: 587
  username: mailer
  password: \${SMTP_PASSWORD}
  sender_email: a@example.com
  sender_name: Shop
oauth_providers:
  - id: github
    client_id: Iv1.0123456789abcdef
    client_secret: \${GITHUB_LOGIN_SECRET}
webhooks:
  enabled: false
  webhook_url: https://hooks.example.com/\${HOOK_SECRET}
`
  const env = {
    SMTP_PASSWORD: 'p4ssword&of+the "mail" server',
    GITHUB_LOGIN_SECRET: '0123456789abcdef0123456789abcdef01234567',
    HOOK_SECRET: 'T0/B0/x1Y2z3',
  }

  test('is every output, since none has a masked text in it, nor a spelling of one', async () => {
    await using preview = await startPreview()
    const secrets = [preview.neon.apiKey, userPassword, githubToken, ...Object.values(env)]
    const inputs = { ...declared, github_token: githubToken, config_file: 'auth.yml' }
    const more = { secrets, env, files: { 'auth.yml': config } }
    for (const event of ['opened', 'synchronize', 'closed'] as const) {
      const run = await preview.run(event, inputs, more)
      expect(run.exitCode).toBe(0)
      const given = Object.entries(run.outputs).filter(([, value]) => value !== '')
      expect(run.jobOutputs).toEqual(Object.fromEntries(given))
    }
  })

  test('is an address whose every part is free of masks', async () => {
    await using preview = await startPreview()
    const { masks, outputs } = await preview.run('opened', {
      ...declared,
      github_token: githubToken,
    })
    const masker = createSecretMasker()
    for (const mask of masks) masker.add(mask)
    for (const name of ['base_url', 'jwks_url']) {
      expect(masker.mask(outputs[name] ?? '')).toBe(outputs[name])
      expect(outputs[name]).toMatch(/^http/)
    }
  })

  test('is dropped by GitHub where something masked is a part of it, which this would show', async () => {
    await using preview = await startPreview()
    const run = await preview.run('opened', declared, { secrets: ['login'] })
    expect(run.outputs['branch_name']).toBe(branchName)
    expect(run.jobOutputs['branch_name']).toBeUndefined()
  })
})

describe('environment variables for later steps', () => {
  const inputs = { ...declared, export_env: 'true' }

  test('hold the addresses, where they are asked for', async () => {
    await using preview = await startPreview()
    const first = await preview.run('opened', inputs)
    const { base_url: baseUrl, jwks_url: jwksUrl } = first.outputs
    const expected = {
      NEON_AUTH_BASE_URL: baseUrl,
      NEON_AUTH_JWKS_URL: jwksUrl,
      VITE_NEON_AUTH_URL: baseUrl,
    }
    expect(first.env).toEqual(expected)
    expect((await preview.run('synchronize', inputs)).env).toEqual(expected)
    const status = { operation: 'status', branch: branchName, export_env: 'true' }
    expect((await preview.run(push(), status)).env).toEqual(expected)
  })

  test('are not set unless they are asked for', async () => {
    await using preview = await startPreview()
    expect((await preview.run('opened', declared)).env).toEqual({})
  })

  test('are not set on a close, a dry run of one, or where there is no auth', async () => {
    await using preview = await startPreview()
    const status = { operation: 'status', branch: branchName, export_env: 'true' }
    expect((await preview.run(push(), status)).env).toEqual({})
    await preview.run('opened', inputs)
    expect((await preview.run('closed', { ...inputs, dry_run: 'true' })).env).toEqual({})
    expect((await preview.run('closed', inputs)).env).toEqual({})
  })

  test('do not make a close fail by a typo', async () => {
    await using preview = await startPreview()
    await preview.run('opened', inputs)
    const closed = await preview.run('closed', { ...inputs, export_env: 'yes', lifetime: 'jbo' })
    expect(closed.outputs['result']).toBe('disabled')
  })

  test('go by the file of the runner, not by a command that it refuses', async () => {
    await using preview = await startPreview()
    const run = await preview.run('opened', inputs)
    expect(Object.keys(run.env)).toEqual(variables)
    expect(run.commands.map(({ command }) => command)).not.toContain('set-env')
  })
})

test.each([
  ['of a fork', pullRequest('opened', { fork: true }), { api_key: '' }],
  [
    'of a deployment without a pull request',
    deploymentStatus({
      state: 'success',
      environmentUrl: 'https://pr-12.example.com',
      sha: 'f'.repeat(40),
    }),
    {},
  ],
] as const)(
  'a run that has nothing to do fails if it cannot hand that on: %s',
  async (_, event, inputs) => {
    await using preview = await startPreview()
    const run = await preview.run(event, inputs, { env: { GITHUB_OUTPUT: '/nowhere/output' } })
    expect(run.conclusion).toBe('failure')
    expect(run.error).toContain('Could not hand the outputs to later steps: ')
    expect(run.writes).toEqual([])
  },
)

test.each([
  ['true', 'the inputs have a mistake'],
  ['false', ''],
])('a run with wrong inputs writes a summary with summary: %s', async (summary, text) => {
  await using preview = await startPreview()
  const run = await preview.run('opened', { dry_run: 'yes', summary })
  expect(run.conclusion).toBe('failure')
  expect(run.summary).toContain(text)
  expect(run.summary === '').toBe(summary === 'false')
})
