import type { HttpClient } from '../http/http-client.ts'
import { errorCode, errorMessage, type HttpResponse } from '../http/response.ts'
import { CLIENT_INFO_HEADER } from './client-info.ts'
import { cookieHeader, type SessionCookie } from './session-cookie.ts'

/**
 * The auth service of one branch: Better Auth, at `base_url`. It is spoken to without `fetch`, which
 * adds `Sec-Fetch-Mode` and so makes the service demand a trusted `Origin` even for a sign-in.
 */
export interface AuthService {
  readonly http: HttpClient
  readonly baseUrl: URL
  readonly origins: OriginCandidates
}

/** The part of a request that its callers decide. */
export interface AuthRequest {
  readonly purpose: string
  readonly method?: 'GET' | 'POST'
  /** Below `base_url`, with the query. */
  readonly path: string
  readonly body?: Readonly<Record<string, unknown>>
  /** Whose request it is. */
  readonly session?: SessionCookie
  /** Whether it may be repeated when its outcome is unknown. */
  readonly idempotent?: boolean
  /** Milliseconds that a rate limit may ask to wait; asked for more, its 429 is the answer. */
  readonly maxRetryAfter?: number
}

/**
 * Calls the auth service. A request with a cookie needs an `Origin` that the service trusts, so the
 * candidates are tried until one is; one without needs none, and none is sent.
 *
 * @returns the answer, whatever its status
 * @throws NetworkError
 */
export async function callAuthService(
  service: AuthService,
  call: AuthRequest,
): Promise<HttpResponse> {
  const { purpose, method = 'POST', path, body, session, idempotent = false, maxRetryAfter } = call
  for (;;) {
    const origin = session === undefined ? undefined : service.origins.current
    const answer = await service.http.send({
      purpose,
      method,
      idempotent,
      readsBody: method === 'GET',
      url: new URL(`${service.baseUrl.href.replace(/\/+$/, '')}${path}`),
      headers: {
        ...CLIENT_INFO_HEADER,
        ...(body && { 'content-type': 'application/json' }),
        ...(session && { cookie: cookieHeader(session) }),
        ...(origin && { origin }),
      },
      ...(body && { body: JSON.stringify(body) }),
      ...(maxRetryAfter !== undefined && { maxRetryAfter }),
    })
    if (origin === undefined || !isOriginRejected(answer)) return answer
    if (!service.origins.next(origin)) return answer
  }
}

/** Whether the answer refuses a request because of where it says that it comes from. */
export function isOriginRejected(answer: HttpResponse): boolean {
  // Codes by version: MISSING_OR_NULL_ORIGIN, INVALID_ORIGIN; older ones have only a message.
  return answer.status === 403 && /origin/i.test(`${errorCode(answer)} ${errorMessage(answer)}`)
}

/** The origins that the service may trust, best first; settles on the first that works. */
export class OriginCandidates {
  readonly #candidates: readonly string[]
  #index = 0

  /**
   * @param baseUrl the service's own address: Better Auth trusts its origin, Neon's may not
   * @param domains the branch's trusted domains, in any spelling; a `*` in one stands for any text
   */
  constructor(baseUrl: URL, domains: readonly string[]) {
    this.#candidates = [
      ...new Set([
        baseUrl.origin,
        ...domains.map((domain) => domain.replace(/\/+$/, '').replaceAll('*', 'preview')),
        // Trusted while `allow_localhost` is on.
        'http://localhost:3000',
      ]),
    ]
  }

  get current(): string | undefined {
    return this.#candidates[this.#index]
  }

  /**
   * Gives up an origin that was not trusted.
   *
   * @returns whether there is another to try
   */
  next(refused: string): boolean {
    // Another call under way may have moved on already.
    if (this.current === refused) this.#index += 1
    return this.current !== undefined
  }
}
