import '../http/global-classes.ts'
import { type Client, createClient, createConfig } from '@neon/sdk/raw'
import { ActionError } from '../../lib/errors.ts'
import { createFetch } from '../http/fetch-adapter.ts'
import type { HttpClient } from '../http/http-client.ts'
import { type HttpResponse, isJson } from '../http/response.ts'
import { apiError } from './api-error.ts'

/** Neon's management API for one project, over one http. */
export interface NeonClient {
  readonly http: HttpClient
  /** Base address, such as `https://console.neon.tech/api/v2`. */
  readonly host: string
  readonly apiKey: string
  readonly projectId: string
}

/** What Neon answered: the bare response, and the data that the SDK read from it if it was a success. */
export interface NeonReply<T> {
  readonly response: HttpResponse
  readonly data: T | undefined
}

/**
 * Makes one call through Neon's SDK, on our own HTTP stack: the SDK shapes the request and reads the
 * response; sending, repeating and time limits are the http's.
 *
 * @param attempted what the call is for, as the rest of "Could not …"
 * @returns the reply, whatever its status
 * @throws NoAnswer if the response was lost; Failure if a success could not be read
 */
export async function callNeon<T>(
  neon: NeonClient,
  attempted: string,
  call: (client: Client) => Promise<{ data?: T | undefined }>,
): Promise<NeonReply<T>> {
  const fetching = createFetch(neon.http, attempted)
  const client = createClient(
    createConfig({
      baseUrl: neon.host,
      // Asked once for each way to authenticate that the API document names: answering only for the
      // header keeps the SDK from repeating the key in two cookies.
      auth: ({ type }) => (type === 'http' ? neon.apiKey : undefined),
      fetch: fetching.fetch,
    }),
  )
  // A body of `null` is no data.
  const data = (await call(client)).data ?? undefined
  fetching.throwIfFailed()
  const response = fetching.lastResponse()
  /* v8 ignore if -- the SDK sends a request for each call; for the types */
  if (response === undefined) throw new Error(`The SDK sent no request to ${attempted}.`)
  if (
    response.status >= 200 &&
    response.status < 300 &&
    (data === undefined || !isJson(response))
  ) {
    throw apiError(attempted, response)
  }
  return { response, data }
}

/**
 * As `ask`, for a read that has to succeed.
 *
 * @throws Failure on any status but a success; NoAnswer
 */
export async function readNeon<T>(
  neon: NeonClient,
  attempted: string,
  call: (client: Client) => Promise<{ data?: T | undefined }>,
): Promise<T> {
  const { response, data } = await callNeon(neon, attempted, call)
  if (data === undefined) throw apiError(attempted, response)
  return data
}

/**
 * An id out of Neon's response, held to the form that its API document gives, because it becomes part
 * of the path of later requests.
 *
 * @throws Failure if it has another form
 */
export function checkedId(id: unknown, of: string): string {
  // Branch ids are `^[a-z0-9-]{1,60}$`; the auth service's user ids have capitals too.
  if (typeof id === 'string' && /^[A-Za-z0-9_-]{1,100}$/.test(id)) return id
  throw new ActionError({
    attempted: `use the id of ${of}`,
    answered: 'Neon answered without one, or with one of an unknown form',
    remedy: 'check that `api_host` is the Neon API.',
  })
}
