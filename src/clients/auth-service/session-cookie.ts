import { parseSetCookie } from 'set-cookie-parser'
import type { HttpResponse } from '../http/response.ts'

/** A session's cookie as the auth service sets it, with what a browser would make of it. */
export interface SessionCookie {
  readonly name: string
  /** As it is sent, URL-encoded; the session's secret. */
  readonly value: string
  /** Undefined: of the host that set it. */
  readonly domain: string | undefined
  readonly path: string
  /** Milliseconds since the epoch; undefined for one that ends with the browser. */
  readonly expires: number | undefined
  readonly httpOnly: boolean
  readonly secure: boolean
  readonly sameSite: 'Strict' | 'Lax' | 'None'
  /** Whether a browser keeps it apart for each top-level site (CHIPS). */
  readonly partitioned: boolean
}

/**
 * The session's cookie out of a response. Only that one: its neighbour `session_data` caches the user
 * with the role it had then.
 *
 * @param now milliseconds since the epoch, for a `Max-Age`
 */
export function parseSessionCookie(
  { headers }: HttpResponse,
  now: number,
): SessionCookie | undefined {
  const cookies = parseSetCookie([headers['set-cookie'] ?? []].flat(), { decodeValues: false })
  const cookie = cookies.find(({ name, value }) => /session_token$/.test(name) && value !== '')
  if (cookie === undefined) return undefined
  const { name, value, domain, path = '/', maxAge, expires, partitioned = false } = cookie
  return {
    name,
    value,
    domain,
    path,
    // Max-Age wins over Expires (RFC 6265, 5.3).
    expires: maxAge === undefined ? expires?.getTime() : now + maxAge * 1000,
    httpOnly: cookie.httpOnly ?? false,
    secure: cookie.secure ?? false,
    sameSite: parseSameSite(cookie.sameSite),
    partitioned,
  }
}

/** Browsers take a missing or unknown value for Lax. */
function parseSameSite(value: string | undefined): SessionCookie['sameSite'] {
  const known = (['Strict', 'Lax', 'None'] as const).find(
    (name) => name.toLowerCase() === value?.toLowerCase(),
  )
  return known ?? 'Lax'
}

/** The spellings of the session's secret: as it is sent, and decoded if it can be. */
export function secretsOf({ value }: SessionCookie): string[] {
  try {
    return [value, decodeURIComponent(value)]
  } catch {
    return [value]
  }
}

/** The cookie as it is sent back in a request's `Cookie` header. */
export function cookieHeader({ name, value }: SessionCookie): string {
  return `${name}=${value}`
}
