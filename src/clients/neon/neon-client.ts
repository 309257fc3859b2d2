import type { Client } from '@neon/sdk/raw'
import { ActionError } from '../../lib/errors.ts'
import { isRecord } from '../../lib/json.ts'
import type { HttpClient } from '../http/http-client.ts'
import { type HttpResponse, isBlank, isJson, isSuccess } from '../http/response.ts'
import { apiError, isNotFound, removalError } from './api-error.ts'
import type { BranchId } from './branch.ts'
import type { PreviewBranch } from './preview-branch.ts'
import { createSdkClient } from './sdk-client.ts'

/** Neon's management API for one project. */
export interface NeonClient {
  readonly http: HttpClient
  /** Base URL, such as `https://console.neon.tech/api/v2`. */
  readonly host: string
  readonly apiKey: string
  readonly projectId: string
}

/** A response whatever its status, with the data that the SDK read from it if it was a success. */
export interface NeonReply<T> {
  readonly response: HttpResponse
  readonly data: T | undefined
}

/** Calls one function of the SDK with the client that it needs. */
export type SdkCall<T> = (client: Client) => Promise<{ data?: T | undefined }>

/**
 * Makes one call through Neon's SDK, on our own HTTP stack, for callers that tell statuses apart.
 *
 * @param purpose what the call is for, as the rest of "Could not …"
 * @param idempotent whether a write may be repeated when its outcome is unknown
 * @throws NetworkError if there was no response; ActionError if a success could not be read
 */
export async function requestNeon<T>(
  neon: NeonClient,
  purpose: string,
  call: SdkCall<T>,
  { idempotent = false }: { readonly idempotent?: boolean } = {},
): Promise<NeonReply<T>> {
  let response: HttpResponse | undefined
  let isRead = false
  const client = createSdkClient(neon, async (request) => {
    response = await neon.http.send({ ...request, purpose, idempotent })
    isRead = request.method === 'GET'
    return response
  })
  const { data } = await call(client)
  /* v8 ignore if -- the SDK sends a request for each call; for the types */
  if (response === undefined) throw new Error(`The SDK sent no request to ${purpose}.`)
  const isUnreadable =
    data === undefined || !isJson(response) || (isRead && !isReadable(response, data))
  if (isSuccess(response) && isUnreadable) {
    throw apiError(purpose, response)
  }
  return { response, data }
}

/** Whatever is read is an object. */
function isReadable(response: HttpResponse, data: unknown): boolean {
  return !isBlank(response) && isRecord(data)
}

/**
 * Reads something that has to be there.
 *
 * @throws ActionError on any status but a success; NetworkError
 */
export async function readNeon<T>(neon: NeonClient, purpose: string, call: SdkCall<T>): Promise<T> {
  const { response, data } = await requestNeon(neon, purpose, call)
  if (data === undefined) throw apiError(purpose, response)
  return data
}

/**
 * Reads something that may not be there.
 *
 * @returns undefined if Neon says that it is not there (404)
 * @throws ActionError on any other status but a success; NetworkError
 */
export async function readNeonIfFound<T>(
  neon: NeonClient,
  purpose: string,
  call: SdkCall<T>,
): Promise<T | undefined> {
  const { response, data } = await requestNeon(neon, purpose, call)
  if (isNotFound(response)) return undefined
  if (data === undefined) throw apiError(purpose, response)
  return data
}

/** What the SDK needs to reach a branch. */
export interface BranchCall {
  readonly client: Client
  readonly path: { readonly project_id: string; readonly branch_id: string }
}

/** The part of a path that names a branch, as the SDK takes it. */
export function branchPath({ projectId }: NeonClient, { id }: BranchId): BranchCall['path'] {
  return { project_id: projectId, branch_id: id }
}

/**
 * Sets something on a branch; setting it twice is setting it once.
 *
 * @param change what it does, as the rest of "Could not … on branch"
 * @returns what Neon's answer shows
 * @throws ActionError if Neon refuses; NetworkError
 */
export async function writeToBranch<T>(
  neon: NeonClient,
  branch: PreviewBranch,
  change: string,
  call: (on: BranchCall) => Promise<{ data?: T | undefined }>,
): Promise<T | undefined> {
  const purpose = `${change} on branch ${branch.id}`
  const { response, data } = await requestNeon(
    neon,
    purpose,
    (client) => call({ client, path: branchPath(neon, branch) }),
    { idempotent: true },
  )
  if (!isSuccess(response)) throw apiError(purpose, response)
  return data
}

/**
 * Removes something from a branch. That it is gone already (404) is as good.
 *
 * @param purpose as the rest of "Could not …"
 * @throws ActionError if Neon refuses; NetworkError
 */
export async function removeFromBranch<T>(
  neon: NeonClient,
  branch: PreviewBranch,
  purpose: string,
  call: (on: BranchCall) => Promise<{ data?: T | undefined }>,
): Promise<void> {
  const { response } = await requestNeon(
    neon,
    purpose,
    (client) => call({ client, path: branchPath(neon, branch) }),
    { idempotent: true },
  )
  if (!isSuccess(response) && !isNotFound(response)) throw removalError(purpose, response)
}

/**
 * An id from Neon's response, held to the form in its API document, because it becomes part of the
 * path of later requests.
 *
 * @throws ActionError if it has another form
 */
export function checkedId(id: unknown, of: string): string {
  // Branch ids are `^[a-z0-9-]{1,60}$`; the auth service's user ids have capitals too.
  if (typeof id === 'string' && /^[A-Za-z0-9_-]{1,100}$/.test(id)) return id
  throw new ActionError({
    attempted: `use the id of ${of}`,
    answered: "Neon's response has none, or one in an unknown format",
    remedy: 'check that `api_host` is the Neon API.',
  })
}
