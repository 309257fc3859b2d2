import './global-classes.ts'
import type { HttpClient } from './http-client.ts'
import type { HttpResponse } from './response.ts'
import type { HttpRequest } from './transport.ts'

/** A `fetch` for an SDK that makes its own requests, and what became of the latest of them. */
export interface FetchAdapter {
  readonly fetch: typeof globalThis.fetch
  /** Undefined until there was a response. */
  readonly lastResponse: () => HttpResponse | undefined
  /** @throws the error because of which a request had no response, which SDKs wrap or swallow */
  readonly throwIfFailed: () => void
}

/**
 * Puts an SDK on our own HTTP stack: the SDK shapes requests and reads responses; sending, retries
 * and time limits are the client's.
 *
 * @param common what the requests have in common
 * @param allowUrl whether a request may go to that URL, with the credentials in it
 */
export function createFetch(
  http: HttpClient,
  common: Pick<HttpRequest, 'purpose' | 'idempotent'>,
  allowUrl: (url: URL) => boolean = () => true,
): FetchAdapter {
  let response: HttpResponse | undefined
  let failure: { readonly error: unknown } | undefined
  return {
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const body = await request.text()
      const url = new URL(request.url)
      try {
        if (!allowUrl(url))
          throw new Error(`Nothing is sent to ${url.origin} to ${common.purpose}.`)
        response = await http.send({
          ...common,
          method: request.method,
          url,
          headers: Object.fromEntries(request.headers),
          ...(body === '' ? {} : { body }),
        })
      } catch (error) {
        failure = { error }
        throw error
      }
      return toResponse(response)
    },
    lastResponse: () => response,
    throwIfFailed: () => {
      if (failure !== undefined) throw failure.error
    },
  }
}

/** Statuses for which the `Response` class allows no body. */
const NULL_BODY_STATUSES = new Set([101, 204, 205, 304])

/** A response for an SDK, with the headers that one reads: the type, and the link to the next page. */
function toResponse({ status, headers, text }: HttpResponse): Response {
  const empty = text === '' || NULL_BODY_STATUSES.has(status)
  return new Response(empty ? null : text, {
    status,
    headers: {
      'content-type': String(headers['content-type'] ?? 'application/json'),
      ...(headers['link'] !== undefined && { link: String(headers['link']) }),
    },
  })
}
