import type { Client } from '@neon/sdk/raw'
import { type HttpResponse, isSuccess } from '../http/response.ts'
import type { HttpRequest } from '../http/transport.ts'

/** Where Neon's API is, and with what right. */
interface NeonAccess {
  /** Base URL, such as `https://console.neon.tech/api/v2`. */
  readonly host: string
  readonly apiKey: string
}

/** What the SDK's functions pass to a client; their other options are not used here. */
interface SdkRequest {
  /** A template such as `/projects/{project_id}/branches`. */
  readonly url: string
  readonly path?: Readonly<Record<string, unknown>>
  readonly query?: Readonly<Record<string, unknown>>
  readonly body?: unknown
}

/**
 * A client for the functions of Neon's SDK that sends over our own HTTP client. It shapes requests as
 * the SDK's own client does, without that one's `fetch`, `Request`, `Response` and `Headers`, which are
 * a fifth of the start-up. The key goes into one header; the SDK's own client repeats it in two cookies.
 *
 * @param send sends a request; what it throws, the SDK's function throws
 * @returns a client whose `data` is the JSON of a success, and undefined for anything else
 */
export function createSdkClient(
  { host, apiKey }: NeonAccess,
  send: (request: Omit<HttpRequest, 'purpose'>) => Promise<HttpResponse>,
): Client {
  const sending = (method: string) => async (request: SdkRequest) => {
    const { body } = request
    const response = await send({
      method,
      ...(method === 'GET' && { readsBody: true }),
      url: new URL(`${host.replace(/\/$/, '')}${renderPath(request)}${renderQuery(request)}`),
      headers: {
        authorization: `Bearer ${apiKey}`,
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { data: dataOf(response) }
  }
  const client = {
    get: sending('GET'),
    post: sending('POST'),
    put: sending('PUT'),
    patch: sending('PATCH'),
    delete: sending('DELETE'),
  }
  // The SDK's type has generic methods and members that its functions never touch.
  return client as unknown as Client
}

function renderPath({ url, path = {} }: SdkRequest): string {
  return url.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(path[name])))
}

function renderQuery({ query = {} }: SdkRequest): string {
  const parameters = Object.entries(query)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`)
  return parameters.length === 0 ? '' : `?${parameters.join('&')}`
}

/** An empty body is an empty object, as the SDK has it; `null` is no data. */
function dataOf(response: HttpResponse): unknown {
  const { text } = response
  if (!isSuccess(response)) return undefined
  try {
    return text === '' ? {} : (JSON.parse(text) ?? undefined)
  } catch {
    return undefined
  }
}
