import { createRemoteJWKSet, jwtVerify } from 'jose'
import { request } from 'undici'

/** A session's cookie. */
export type Session = string

/**
 * Signs in as a visitor of the preview would.
 *
 * @returns undefined if the service refuses, or is not there
 */
export async function signIn(
  baseUrl: string,
  email: string,
  password: string,
): Promise<Session | undefined> {
  const { statusCode, headers, body } = await request(`${baseUrl}/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email, password }),
  })
  await body.dump()
  if (statusCode !== 200) return undefined
  const cookies = [headers['set-cookie'] ?? []].flat()
  return cookies.map((cookie) => cookie.split(';', 1)[0]).join('; ')
}

/**
 * What a browser with a storage state sends to the auth service.
 *
 * @param text the file's, as Playwright reads it
 */
export function storedSession(text: string, baseUrl: string): Session {
  const { cookies }: { cookies: { name: string; value: string; domain: string }[] } =
    JSON.parse(text)
  const { hostname } = new URL(baseUrl)
  return cookies
    .filter(({ domain }) => domain === hostname)
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ')
}

/**
 * Fetches a session's JWT and verifies it as an application's backend would: signature against
 * `jwks_url`, issuer and audience against the origin of `base_url`.
 *
 * @returns the claims; undefined if the service gives no token
 * @throws if the token does not verify
 */
export async function verifiedToken(
  baseUrl: string,
  jwksUrl: string,
  session: Session,
): Promise<Record<string, unknown> | undefined> {
  const { statusCode, body } = await request(`${baseUrl}/token`, { headers: { cookie: session } })
  const answer: unknown = await body.json()
  if (statusCode !== 200 || typeof answer !== 'object' || answer === null) return undefined
  if (!('token' in answer) || typeof answer.token !== 'string') return undefined
  const { origin } = new URL(baseUrl)
  const keys = createRemoteJWKSet(new URL(jwksUrl))
  const { payload } = await jwtVerify(answer.token, keys, { issuer: origin, audience: origin })
  return payload
}
