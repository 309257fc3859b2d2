import { createAuthClient } from 'better-auth/client'
import { adminClient } from 'better-auth/client/plugins'
import { expect, test } from 'vitest'
import { declared, previewOrigin, userPassword } from '../support/preview.ts'
import { fetchOfPage } from './page-fetch.ts'
import { startTlsPreview } from './tls-preview.ts'

/** Better Auth's own client, as a page of the preview uses it. */
function clientOf(baseURL: string, origin: string) {
  const fetchOptions = { customFetchImpl: fetchOfPage(origin) }
  return createAuthClient({ baseURL, fetchOptions, plugins: [adminClient()] })
}

test("Better Auth's client lists the seeded users for the seeded admin, with roles and verification", async () => {
  await using preview = await startTlsPreview()
  const { base_url: baseUrl = '' } = (await preview.run('opened', declared)).outputs
  expect(baseUrl).toMatch(/^https:/)

  const admin = clientOf(baseUrl, previewOrigin)
  const signedIn = await admin.signIn.email({ email: 'ada@example.com', password: userPassword })
  expect(signedIn.error).toBeNull()
  const { data } = await admin.admin.listUsers({ query: { sortBy: 'email' } })
  expect(data?.users.map(({ email, role, emailVerified }) => [email, role, emailVerified])).toEqual(
    [
      ['ada@example.com', 'admin', true],
      ['bob@example.com', 'user', true],
      ['eve@example.com', 'user,editor', true],
    ],
  )

  const user = clientOf(baseUrl, previewOrigin)
  await user.signIn.email({ email: 'bob@example.com', password: userPassword })
  expect((await user.getSession()).data?.user).toMatchObject({ email: 'bob@example.com' })
  expect((await user.admin.listUsers({ query: {} })).error?.status).toBe(403)

  const stranger = clientOf(baseUrl, 'https://stranger.example.com')
  const refused = await stranger.signIn.email({
    email: 'ada@example.com',
    password: userPassword,
  })
  expect(refused.error).toMatchObject({ status: 403, code: 'INVALID_ORIGIN' })

  await preview.run('closed', declared)
  expect((await admin.admin.listUsers({ query: {} })).error?.status).toBe(404)
  const late = await user.signIn.email({ email: 'bob@example.com', password: userPassword })
  expect(late.error?.status).toBe(404)
})
