import './global-classes.ts'
import type { HttpClient } from './http-client.ts'
import type { HttpResponse } from './response.ts'

/** A `fetch` for an SDK that makes its own requests, and what the latest of them came to. */
export interface FetchAdapter {
  readonly fetch: typeof globalThis.fetch
  /** Undefined until one was answered. */
  readonly lastResponse: () => HttpResponse | undefined
  /** @throws the error for which a request got no answer, which SDKs wrap or swallow */
  readonly throwIfFailed: () => void
}

/**
 * Puts an SDK on our own HTTP stack: the SDK shapes the requests and reads the answers; sending,
 * repeating and time limits are the http's.
 *
 * @param purpose what the requests are for, as the rest of "Could not …"
 * @param mayGo whether a request may go to that address, with the credentials in it
 */
export function createFetch(
  http: HttpClient,
  purpose: string,
  mayGo: (url: URL) => boolean = () => true,
): FetchAdapter {
  let answer: HttpResponse | undefined
  let broken: { readonly error: unknown } | undefined
  return {
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const body = await request.text()
      const url = new URL(request.url)
      try {
        if (!mayGo(url)) throw new Error(`Nothing is sent to ${url.origin} to ${purpose}.`)
        answer = await http.send({
          purpose,
          method: request.method,
          url,
          headers: Object.fromEntries(request.headers),
          ...(body === '' ? {} : { body }),
        })
      } catch (error) {
        broken = { error }
        throw error
      }
      return toResponse(answer)
    },
    lastResponse: () => answer,
    throwIfFailed: () => {
      if (broken !== undefined) throw broken.error
    },
  }
}

/** Statuses that the `Response` class allows no body for. */
const NULL_BODY_STATUSES = new Set([101, 204, 205, 304])

/** An answer for an SDK, with those of its headers that one reads: the type, and where pages go on. */
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
