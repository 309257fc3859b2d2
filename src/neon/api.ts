import '../http/global-classes.ts'
import { type Client, createClient, createConfig } from '@neon/sdk/raw'
import { Failure } from '../failure.ts'
import { type Answer, isJson } from '../http/answer.ts'
import { fetchingOver } from '../http/fetching.ts'
import type { Wire } from '../http/wire.ts'
import { refused } from './refused.ts'

/** Neon's management API for one project, over one wire. */
export interface NeonApi {
  readonly wire: Wire
  /** Base address, such as `https://console.neon.tech/api/v2`. */
  readonly host: string
  readonly apiKey: string
  readonly projectId: string
}

/** What Neon answered: the bare answer, and the data that the SDK read from it if it was a success. */
export interface Reply<T> {
  readonly answer: Answer
  readonly data: T | undefined
}

/**
 * Makes one call through Neon's SDK, on our own HTTP stack: the SDK shapes the request and reads the
 * answer; sending, repeating and time limits are the wire's.
 *
 * @param attempted what the call is for, as the rest of "Could not …"
 * @returns the reply, whatever its status
 * @throws NoAnswer if the answer was lost; Failure if a success could not be read
 */
export async function ask<T>(
  neon: NeonApi,
  attempted: string,
  call: (client: Client) => Promise<{ data?: T | undefined }>,
): Promise<Reply<T>> {
  const fetching = fetchingOver(neon.wire, attempted)
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
  fetching.check()
  const answer = fetching.answer()
  /* v8 ignore if -- the SDK sends a request for each call; for the types */
  if (answer === undefined) throw new Error(`The SDK sent no request to ${attempted}.`)
  if (answer.status >= 200 && answer.status < 300 && (data === undefined || !isJson(answer))) {
    throw refused(attempted, answer)
  }
  return { answer, data }
}

/**
 * As `ask`, for a read that has to succeed.
 *
 * @throws Failure on any status but a success; NoAnswer
 */
export async function read<T>(
  neon: NeonApi,
  attempted: string,
  call: (client: Client) => Promise<{ data?: T | undefined }>,
): Promise<T> {
  const { answer, data } = await ask(neon, attempted, call)
  if (data === undefined) throw refused(attempted, answer)
  return data
}

/**
 * An id out of Neon's answer, held to the form that its API document gives, because it becomes part
 * of the path of later requests.
 *
 * @throws Failure if it has another form
 */
export function checkedId(id: unknown, of: string): string {
  // Branch ids are `^[a-z0-9-]{1,60}$`; the auth service's user ids have capitals too.
  if (typeof id === 'string' && /^[A-Za-z0-9_-]{1,100}$/.test(id)) return id
  throw new Failure({
    attempted: `use the id of ${of}`,
    answered: 'Neon answered without one, or with one of an unknown form',
    remedy: 'check that `api_host` is the Neon API.',
  })
}
