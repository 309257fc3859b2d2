import type { HttpClient } from '../http/http-client.ts'
import { type HttpResponse, isBlank, isSuccess } from '../http/response.ts'
import { unreadable } from './api-error.ts'

/** What GitHub's client gives to `fetch`. */
interface FetchOptions {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** What GitHub's client reads of a response. */
interface FetchResponse {
  readonly status: number
  readonly url: string
  readonly headers: ReadonlyMap<string, string>
  readonly text: () => Promise<string>
}

/** A `fetch` for GitHub's client, and what its latest request came to. */
export interface OctokitFetch {
  readonly fetch: (url: string, options: FetchOptions) => Promise<FetchResponse>
  /** Undefined until one was answered. */
  readonly lastResponse: () => HttpResponse | undefined
  /** @throws the error for which a request got no response, which GitHub's client wraps */
  readonly throwIfFailed: () => void
}

/**
 * Puts GitHub's client on our own HTTP client: it shapes the requests and reads the responses; sending,
 * repeating and time limits are ours. The standard `Request` and `Response` are left out, since the
 * classes cost a fifth of the start-up.
 *
 * @param purpose what the requests are for, as the rest of "Could not …"
 * @param allowUrl whether a request may go to that URL, with the token in it
 */
export function createOctokitFetch(
  http: HttpClient,
  purpose: string,
  allowUrl: (url: URL) => boolean,
): OctokitFetch {
  let response: HttpResponse | undefined
  let failure: { readonly error: unknown } | undefined
  return {
    fetch: async (address, { method, headers, body }) => {
      const url = new URL(address)
      try {
        if (!allowUrl(url)) throw new Error(`Nothing is sent to ${url.origin} to ${purpose}.`)
        response = await http.send({
          purpose,
          method,
          url,
          headers,
          ...(body !== undefined && { body }),
          readsBody: method === 'GET',
        })
        if (method === 'GET' && isSuccess(response) && isBlank(response)) throw unreadable(purpose)
      } catch (error) {
        failure = { error }
        throw error
      }
      return toFetchResponse(url, response)
    },
    lastResponse: () => response,
    throwIfFailed: () => {
      if (failure !== undefined) throw failure.error
    },
  }
}

/** Of the headers, the one that says where pages go on. What is not JSON, the client gives as text. */
function toFetchResponse(url: URL, { status, headers, text }: HttpResponse): FetchResponse {
  const known = new Map([['content-type', 'application/json']])
  if (headers['link'] !== undefined) known.set('link', String(headers['link']))
  return { status, url: url.href, headers: known, text: async () => text }
}
