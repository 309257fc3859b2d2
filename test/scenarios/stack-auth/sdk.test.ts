import { createNeonClient, raw } from '@neon/sdk'
import { expect, test } from 'vitest'
import { startStackPreview } from '../../support/stack-preview.ts'
import { stackAuthRoutes } from '../../support/stand-in/stack-auth/routes.ts'

test("Neon's SDK gets along with every legacy route that the stand-in has", async () => {
  await using preview = await startStackPreview()
  const { neon } = preview
  const { client } = createNeonClient({ apiKey: neon.apiKey, baseUrl: neon.apiHost })
  const project = { project_id: neon.projectId }
  const provider = { auth_provider: 'stack' } as const
  const path = project
  const body = { ...project, ...provider }
  const domain = 'https://pr-12.example.com'
  const at = { client, throwOnError: true } as const

  const enabled = await raw.createNeonAuthIntegration({
    ...at,
    body: { ...body, branch_id: preview.branch().id },
  })
  const keys = await raw.createNeonAuthProviderSdkKeys({ ...at, body })
  expect(keys.secret_server_key).not.toBe(enabled.secret_server_key)
  const transfer = await raw.transferNeonAuthProviderProject({ ...at, body })
  expect(URL.canParse(transfer.url)).toBe(true)
  await raw.createNeonAuthNewUser({ ...at, body: { ...body, email: 'ada@example.com' } })
  await raw.addNeonAuthDomainToRedirectUriWhitelist({ ...at, path, body: { ...provider, domain } })
  const domains = await raw.listNeonAuthRedirectUriWhitelistDomains({ ...at, path })
  expect(domains).toEqual({ domains: [{ ...provider, domain }] })
  await raw.deleteNeonAuthDomainFromRedirectUriWhitelist({
    ...at,
    path,
    body: { ...provider, domains: [{ domain }] },
  })
  await raw.addNeonAuthOauthProvider({ ...at, path, body: { id: 'google' } })
  const google = { ...path, oauth_provider_id: 'google' } as const
  await raw.updateNeonAuthOauthProvider({ ...at, path: google, body: { client_id: 'id' } })
  const providers = await raw.listNeonAuthOauthProviders({ ...at, path })
  expect(providers).toMatchObject({ providers: [{ id: 'google', client_id: 'id' }] })
  await raw.deleteNeonAuthOauthProvider({ ...at, path: google })
  await raw.updateNeonAuthEmailServer({ ...at, path, body: { type: 'shared' } })
  const server = await raw.getNeonAuthEmailServer({ ...at, path })
  expect(server).toEqual({ type: 'shared' })
  await raw.deleteNeonAuthIntegration({ ...at, path: { ...path, ...provider } })

  const unused = stackAuthRoutes.filter(
    ({ method, pattern }) =>
      !neon.requests.some((request) => request.method === method && pattern.test(request.path)),
  )
  expect(unused).toEqual([])
})
