import type { SessionCookie } from '../clients/auth-service/session-cookie.ts'

/**
 * A browser's storage, in the form in which Playwright saves and loads it. Only cookies: neither flavour of
 * Neon's SDK keeps a session in local storage.
 * (https://playwright.dev/docs/api/class-browsercontext#browser-context-storage-state)
 */
export interface StorageState {
  readonly cookies: readonly StoredCookie[]
  readonly origins: readonly never[]
}

/** A cookie in a storage state. */
export interface StoredCookie {
  readonly name: string
  readonly value: string
  readonly domain: string
  readonly path: string
  /** Seconds since the epoch; -1 for one that ends with the browser. */
  readonly expires: number
  readonly httpOnly: boolean
  readonly secure: boolean
  readonly sameSite: 'Strict' | 'Lax' | 'None'
  /** The top-level site that a partitioned cookie belongs to, which is another one than its own. */
  readonly partitionKey?: string
}

/**
 * The storage state of a browser in which somebody is signed in: at the auth service, where the client
 * flavour of Neon's SDK keeps the session, and at each of the app's own hosts, where the flavour for
 * servers keeps it in a cookie of the same name, which it sets with `Path=/`, `HttpOnly`, `Secure` and
 * `SameSite=Lax` (`@neondatabase/auth` 0.5: server/proxy).
 *
 * @param baseUrl of the auth service
 * @param origins plain origins of the app
 * @param siteOf the registrable domain of a host name, for partitioned cookies
 */
export function storageState(
  cookie: SessionCookie,
  baseUrl: URL,
  origins: readonly string[],
  siteOf: (hostname: string) => string,
): StorageState {
  const app = origins.map((origin) => new URL(origin))
  const own = serviceCookie(cookie, baseUrl)
  const hosts = [...new Set(app.map(({ hostname }) => hostname))]
  return {
    cookies: [
      own,
      ...(cookie.partitioned ? partitions(app, siteOf).map((key) => inPartition(own, key)) : []),
      ...hosts.filter((host) => host !== own.domain).map((host) => appCookie(own, host)),
    ],
    origins: [],
  }
}

/** Whether an origin is of one host, so that there can be a cookie for it. */
export function isPlainOrigin(origin: string): boolean {
  return /^https?:\/\/[^*]+$/i.test(origin)
}

function serviceCookie(cookie: SessionCookie, baseUrl: URL): StoredCookie {
  const { name, value, path, expires, httpOnly, secure, sameSite } = cookie
  return {
    name,
    value,
    domain: cookie.domain ?? baseUrl.hostname,
    path,
    expires: expires === undefined ? -1 : Math.floor(expires / 1000),
    httpOnly,
    secure,
    sameSite,
  }
}

function appCookie({ name, value, expires }: StoredCookie, domain: string): StoredCookie {
  return {
    name,
    value,
    domain,
    path: '/',
    expires,
    httpOnly: true,
    secure: true,
    sameSite: 'Lax',
  }
}

/** Sites as browsers write them into a partition key: scheme and registrable domain, no port. */
function partitions(app: readonly URL[], siteOf: (hostname: string) => string): string[] {
  return [...new Set(app.map(({ protocol, hostname }) => `${protocol}//${siteOf(hostname)}`))]
}

function inPartition(cookie: StoredCookie, partitionKey: string): StoredCookie {
  return { ...cookie, partitionKey }
}
