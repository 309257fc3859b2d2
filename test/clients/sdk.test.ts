import { createNeonClient } from '@neon/sdk'
import { describe, expect, test } from 'vitest'
import { signInFrom } from '../scenarios/action/sign-in.ts'
import {
  branchName,
  declared,
  listOutput,
  previewOrigin,
  startPreview,
  userPassword,
} from '../support/preview.ts'
import { routes } from '../support/stand-in/api/routes.ts'
import { stackAuthRoutes } from '../support/stand-in/stack-auth/routes.ts'
import type { StandIn } from '../support/stand-in/stand-in.ts'
import { mailServer, useEveryAuthEndpoint } from './sdk-script.ts'

function settingsFor(neon: StandIn) {
  const { apiKey, apiHost: baseUrl, projectId } = neon
  return { apiKey, baseUrl, projectId, branchId: neon.branch(branchName).id }
}

/** `PUT /branches/:branch_id/auth/webhooks` */
function named({ method, pattern }: (typeof routes)[number]): string {
  const path = pattern.source
    .slice(1, -1)
    .replaceAll('\\/', '/')
    .replace(/\(\?<(\w+)>\[\^\/\]\+\)/g, ':$1')
    .replace(/^\/api\/v2\/projects(\/:project_id)?/, '')
  return `${method} ${path}`
}

/**
 * Routes that the SDK has no call for: the API document of April 2026 has them, and the SDK the
 * ones with a hyphen and `PATCH` in their place.
 */
const ofTheDocumentAlone = [
  'GET /branches/:branch_id/auth/plugins/phone_number',
  'PUT /branches/:branch_id/auth/plugins/phone_number',
  'PATCH /branches/:branch_id/auth/plugins/phone_number',
  'PUT /branches/:branch_id/auth/plugins/phone-number',
]

describe("a script that uses Neon's SDK", () => {
  test('is served by every auth endpoint that the stand-in has', async () => {
    await using preview = await startPreview()
    const { neon } = preview
    await useEveryAuthEndpoint(settingsFor(neon))
    const unused = routes
      // The legacy ones have a test of their own.
      .filter((route) => !stackAuthRoutes.includes(route))
      .filter(({ pattern }) => pattern.source.includes('auth'))
      .filter(
        ({ method, pattern }) =>
          !neon.requests.some(
            (request) =>
              request.method === method &&
              pattern.test(request.path) &&
              request.status !== undefined &&
              request.status < 300,
          ),
      )
    expect(unused.map(named)).toEqual(ofTheDocumentAlone)
  })

  test('is answered what it has set, and leaves no trace', async () => {
    await using preview = await startPreview()
    const { neon } = preview
    const answers = await useEveryAuthEndpoint(settingsFor(neon))
    const branch = neon.branch(branchName)
    const { base_url: baseUrl } = answers.enabled
    expect(baseUrl).toMatch(new RegExp(`^${neon.origin}/ep-.*/neondb/auth$`))
    expect(answers).toMatchObject({
      enabled: {
        auth_provider: 'better_auth',
        jwks_url: `${baseUrl}/.well-known/jwks.json`,
        pub_client_key: '',
        secret_server_key: '',
        schema_name: 'neon_auth',
        table_name: 'user',
      },
      shown: { branch_id: branch.id, base_url: baseUrl, owned_by: 'neon', db_name: 'neondb' },
      renamed: { name: 'Shop' },
      integrations: {
        data: expect.arrayContaining([expect.objectContaining({ branch_id: branch.id })]),
      },
      trusted: [{ domain: 'https://shop.example.com', auth_provider: 'better_auth' }],
      trustedAfterwards: [],
      roles: { id: answers.user.id },
      google: { id: 'google', type: 'shared' },
      ownGoogle: { id: 'google', type: 'standard', client_id: 'shop' },
      providers: [{ id: 'google', type: 'standard', client_id: 'shop' }],
      localhost: { allow_localhost: true },
      noLocalhost: { allow_localhost: false },
      emailAndPassword: { enabled: true, disable_sign_up: false },
      closedSignUp: { enabled: true, disable_sign_up: true },
      organization: { enabled: true, organization_limit: 3 },
      magicLink: { enabled: true, expires_in: 5 },
      phoneNumber: { enabled: false, otp_expires_in: 300 },
      phoneNumberOn: { enabled: true, otp_expires_in: 120 },
      plugins: {
        organization: { organization_limit: 3 },
        magic_link: { enabled: true },
        phone_number: { otp_expires_in: 120 },
        email_and_password: { disable_sign_up: true },
        oauth_providers: [],
        allow_localhost: false,
      },
      mailProvider: { type: 'standard', ...mailServer, password: '' },
      mailProviderShown: { type: 'standard', ...mailServer, password: '' },
      testMail: { success: true },
      testMailOfProvider: { success: true },
      webhooks: { enabled: true, timeout_seconds: 5 },
      webhooksShown: { enabled: true, enabled_events: ['user.created'] },
    })
    expect(neon.mails.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
      'test ada@example.com',
      'test ada@example.com',
    ])
    expect(branch).toMatchObject({ auth: undefined, leftoverSchema: false })
  })

  test('sees what the action made, and the action takes what the script made', async () => {
    await using preview = await startPreview()
    const { projectId, branchId, ...client } = settingsFor(preview.neon)
    const { auth } = createNeonClient({ ...client, throwOnError: true })
    const at = { projectId, branchId }
    const opened = await preview.run('opened', declared)
    const shown = await auth.get(at)
    expect(shown).toMatchObject({
      base_url: opened.outputs['base_url'],
      jwks_url: opened.outputs['jwks_url'],
    })
    expect(await auth.trustedDomains.list(at)).toEqual([
      { domain: previewOrigin, auth_provider: 'better_auth' },
    ])

    const second = 'https://second.example.com'
    await auth.trustedDomains.add({ ...at, domain: second, auth_provider: 'better_auth' })
    const { id } = await auth.users.create({ ...at, email: 'mia@example.com', name: 'Mia' })
    await auth.users.updateRole({ ...at, authUserId: id, roles: ['editor'] })
    const users = `${declared['users']}\n- { email: mia@example.com, roles: [editor] }`
    const domains = `${declared['domains']}, ${second}`
    const pushed = await preview.run('synchronize', { ...declared, users, domains })
    expect(pushed.errors).toEqual([])
    expect(pushed.writes).not.toContain(`POST ${branchName}/auth/domains`)
    expect(listOutput(pushed, 'users')).toContainEqual(
      expect.objectContaining({ email: 'mia@example.com', id, status: 'updated' }),
    )
    const { base_url: baseUrl = '', jwks_url: jwksUrl } = shown
    const page = { baseUrl, jwksUrl, origin: second }
    expect(await signInFrom(page, 'mia@example.com', userPassword)).toMatchObject({
      name: 'Mia',
      role: 'editor',
    })
  })

  test('meets the errors that it knows of Neon', async () => {
    await using preview = await startPreview()
    const { projectId, branchId, ...client } = settingsFor(preview.neon)
    const at = { projectId, branchId }
    const { auth } = createNeonClient(client)
    expect((await auth.get(at)).error).toMatchObject({ kind: 'not_found', status: 404 })
    await auth.create({ ...at, auth_provider: 'better_auth' })
    const again = await auth.create({ ...at, auth_provider: 'better_auth' })
    expect(again.error).toMatchObject({ kind: 'api', status: 409 })
    const github = await auth.oauthProviders.add({ ...at, id: 'github' })
    expect(github.error).toMatchObject({
      kind: 'api',
      status: 400,
      code: 'INVALID_SHARED_OAUTH_PROVIDER',
    })
    const stranger = createNeonClient({ ...client, apiKey: 'napi_of_somebody_else' })
    expect((await stranger.auth.get(at)).error).toMatchObject({ kind: 'auth', status: 401 })
    const elsewhere = await auth.get({ ...at, projectId: 'another-project-87654321' })
    expect(elsewhere.error).toMatchObject({ kind: 'not_found' })
  })
})
