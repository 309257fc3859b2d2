import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { AUTH_SETTINGS } from '../../../src/auth-settings/all.ts'
import { NO_STACK_OUTPUTS } from '../../../src/report/stack-outputs.ts'
import { readText } from '../../support/config-file.ts'
import {
  documentedEnvironment,
  documentedFile,
  fileInReadme,
} from '../../support/example-config.ts'
import { branchName, listOutput, startPreview } from '../../support/preview.ts'
import { signInFrom } from '../action/sign-in.ts'

test('the file in the README is right, and tells editors where its JSON Schema is', async () => {
  const environment = { GITHUB_LOGIN_SECRET: 'github has told it' }
  const { issues } = await readText(fileInReadme(), { environment })
  expect(issues).toEqual([])
  for (const file of [fileInReadme(), documentedFile()]) {
    expect(file).toMatch(/^# yaml-language-server: \$schema=https:.*\/docs\/config\.schema\.json\n/)
  }
})

const inputs = { config_file: 'auth.yml' }
const around = { files: { 'auth.yml': documentedFile() }, env: documentedEnvironment }

describe('the file in docs/configuration.md', () => {
  test('names every setting that there is', () => {
    const file: unknown = parse(documentedFile())
    for (const { path, inList } of AUTH_SETTINGS) {
      const [list, id] = path
      if (inList) {
        expect(file).toHaveProperty(
          [list],
          expect.arrayContaining([expect.objectContaining({ id })]),
        )
      } else expect(file).toHaveProperty([...path])
    }
  })

  test('is set up by the first run, and nothing is written by the second', async () => {
    await using preview = await startPreview()
    const opened = await preview.run('opened', inputs, around)
    expect(opened.errors).toEqual([])
    expect(opened.exitCode).toBe(0)
    expect(opened.outputs['result']).toBe('enabled')
    expect(
      listOutput(opened, 'changes').every((one) => 'status' in one && one.status === 'done'),
    ).toBe(true)
    const { auth } = preview.branch()
    expect(auth?.settings).toEqual({
      name: 'Shop (pull request 12)',
      allow_localhost: false,
      domains: [
        { domain: 'https://pr-12.preview.example.com', auth_provider: 'better_auth' },
        { domain: 'https://feature-login.preview.example.com', auth_provider: 'better_auth' },
      ],
      email_and_password: {
        enabled: true,
        email_verification_method: 'otp',
        require_email_verification: true,
        auto_sign_in_after_verification: true,
        send_verification_email_on_sign_up: true,
        send_verification_email_on_sign_in: false,
        disable_sign_up: true,
      },
      email_provider: {
        type: 'standard',
        host: 'smtp.example.com',
        port: 587,
        username: 'mailer',
        password: documentedEnvironment.SMTP_PASSWORD,
        sender_email: 'no-reply@example.com',
        sender_name: 'Shop',
      },
      organization: {
        enabled: true,
        organization_limit: 5,
        membership_limit: 50,
        creator_role: 'owner',
        send_invitation_email: false,
      },
      magic_link: { enabled: true, expires_in: 15, disable_sign_up: true },
      phone_number: { enabled: false, otp_expires_in: 300, allowed_attempts: 3 },
      oauth_providers: expect.toSatisfy((providers: unknown[]) => providers.length === 4),
      webhooks: {
        enabled: true,
        webhook_url: 'https://hooks.example.com/neon-auth/pr-12',
        enabled_events: ['user.created', 'send.otp', 'send.magic_link', 'phone_number.verified'],
        timeout_seconds: 5,
      },
    })
    expect(
      auth?.users().map(({ email, role, emailVerified }) => [email, role, emailVerified]),
    ).toEqual([
      ['admin@example.com', 'admin', true],
      ['reader@example.com', 'user', true],
    ])
    // A test mail and nothing else: no user was sent one.
    expect(preview.neon.mails.map(({ kind, to }) => [kind, to])).toEqual([
      ['test', 'dev@example.com'],
    ])
    const pushed = await preview.run('synchronize', inputs, around)
    expect(pushed.errors).toEqual([])
    expect(pushed.outputs).toMatchObject({ result: 'unchanged', changes: '[]' })
    expect(pushed.writes).toEqual([])
  })

  test('lets its users sign in although it closes sign-up and requires verified addresses', async () => {
    await using preview = await startPreview()
    const { jobOutputs } = await preview.run('opened', inputs, around)
    const { base_url: baseUrl = '', jwks_url: jwksUrl = '' } = jobOutputs
    const page = { baseUrl, jwksUrl, origin: 'https://pr-12.preview.example.com' }
    const { PREVIEW_USER_PASSWORD: password } = documentedEnvironment
    expect(await signInFrom(page, 'reader@example.com', password)).toMatchObject({ role: 'user' })
  })

  test('shows no secret, and every output can be handed to other jobs', async () => {
    await using preview = await startPreview()
    const secrets = Object.values(documentedEnvironment)
    const run = await preview.run('opened', inputs, { ...around, secrets })
    for (const secret of secrets) expect(run.everything).not.toContain(secret)
    // Outputs without a text, as those of a sweep are here, are not handed on.
    expect({ swept: '', kept: '', ...NO_STACK_OUTPUTS, ...run.jobOutputs }).toEqual(run.outputs)
    expect(run.summary).not.toMatch(/Iv1.*\*\*\*/)
  })

  test('has the callback URL of each provider in the summary', async () => {
    await using preview = await startPreview()
    const { summary, outputs } = await preview.run('opened', inputs, around)
    for (const provider of ['google', 'github', 'microsoft', 'vercel']) {
      expect(summary).toContain(
        `| ${provider} | <code>${outputs['base_url']}/callback/${provider}</code> |`,
      )
    }
  })

  test('of which Neon keeps secrets to itself, the summary and the log tell the doubt', async () => {
    await using preview = await startPreview()
    await preview.run('opened', inputs, around)
    const { summary, log, warnings } = await preview.run('synchronize', inputs, around)
    expect(log).toContain('Whether email_provider.password is as declared cannot be checked')
    expect(log).toContain(
      'Whether oauth_providers.microsoft.client_secret and oauth_providers.microsoft.microsoft_tenant_id are as declared',
    )
    expect(summary).toContain('[!NOTE]')
    expect(warnings).toEqual([
      expect.stringContaining('disable_sign_up closes sign-up by email only'),
    ])
    preview.neon.behaviour.smtpPasswordInAnswer = true
    preview.neon.behaviour.oauthSecretInAnswer = true
    const told = await preview.run('synchronize', inputs, around)
    expect(told.log).not.toContain('email_provider.password')
    expect(told.log).not.toContain('client_secret')
    expect(told.writes).toEqual([])
  })

  test('loses to the inputs, and adds up with their lists', async () => {
    await using preview = await startPreview()
    const run = await preview.run(
      'opened',
      {
        ...inputs,
        allow_localhost: 'true',
        database_name: 'other',
        domains: 'https://more.example.com',
        users: '- email: Reader@example.com\n  name: From the workflow\n- email: third@example.com',
        user_password: 'for everybody else',
      },
      around,
    )
    expect(run.errors).toEqual([])
    const { auth } = preview.branch()
    expect(auth?.databaseName).toBe('other')
    expect(auth?.settings.allow_localhost).toBe(true)
    expect(auth?.settings.domains).toHaveLength(3)
    expect(
      auth
        ?.users()
        .map(({ email, name }) => [email, name])
        .toSorted(),
    ).toEqual([
      ['admin@example.com', 'Ada'],
      ['reader@example.com', 'From the workflow'],
      ['third@example.com', 'third@example.com'],
    ])
  })

  test('is not read when the pull request closes, so no checkout is needed', async () => {
    await using preview = await startPreview()
    await preview.run('opened', inputs, around)
    const closed = await preview.run('closed', inputs)
    expect(closed.errors).toEqual([])
    expect(closed.outputs).toMatchObject({ result: 'disabled', branch_name: branchName })
  })
})
