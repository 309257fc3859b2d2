import { createRemoteJWKSet, jwtVerify } from 'jose'

/** Where a preview's users sign in: the action's outputs, and the origin of the preview's pages. */
export interface Page {
  baseUrl: string
  jwksUrl: string
  origin: string
}

/**
 * Signs a user in as a browser on the preview's page does, fetches a token and verifies it as an
 * application's server does.
 *
 * @returns the token's payload, or the status and code with which signing in was refused
 */
export async function signInFrom(page: Page, email: string, password: string) {
  const signedIn = await fetch(`${page.baseUrl}/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: page.origin },
    body: JSON.stringify({ email, password }),
  })
  if (!signedIn.ok) {
    const { code } = (await signedIn.json()) as { code?: string }
    return `${signedIn.status} ${code}`
  }
  const cookie = signedIn.headers
    .getSetCookie()
    .map((header) => header.split(';', 1)[0])
    .join('; ')
  const answer = await fetch(`${page.baseUrl}/token`, { headers: { cookie, origin: page.origin } })
  const { token } = (await answer.json()) as { token: string }
  const { origin } = new URL(page.baseUrl)
  const keys = createRemoteJWKSet(new URL(page.jwksUrl))
  const { payload } = await jwtVerify(token, keys, { issuer: origin, audience: origin })
  return payload
}
