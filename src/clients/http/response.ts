import { parseJsonObject } from '../../lib/json.ts'
import { printable } from '../../lib/text.ts'

/** An HTTP response, read to its end. */
export interface HttpResponse {
  readonly status: number
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** One value of a header; the first, if it came several times. */
export function headerValue(response: HttpResponse, name: string): string | undefined {
  const value = response.headers[name]
  return Array.isArray(value) ? value[0] : value
}

/**
 * Whether a request succeeded: by its status, unless the body is an error's all the same, as of a gateway
 * that puts a failure behind it into a 200.
 */
export function isSuccess(response: HttpResponse): boolean {
  return response.status >= 200 && response.status < 300 && !hasErrorBody(response)
}

/** Characters. An error's body is shorter; a list of branches is not parsed to find that out. */
const MAX_ERROR_LENGTH = 16 * 1024

/** Whether the body is that of an error: those of Neon and of Better Auth have a `code`, no success has. */
export function hasErrorBody(response: HttpResponse): boolean {
  const { text } = response
  return text.length <= MAX_ERROR_LENGTH && text.includes('"code"') && errorCode(response) !== ''
}

/** Whether there is nothing in the body. */
export function isBlank({ text }: HttpResponse): boolean {
  return text.trim() === ''
}

/** The body as a JSON object, or an empty object if it is something else. */
export function jsonBody({ text }: HttpResponse): Record<string, unknown> {
  return parseJsonObject(text)
}

/** Whether the body is JSON, or empty. */
export function isJson({ text }: HttpResponse): boolean {
  if (text.trim() === '') return true
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The machine-readable code of an error response (`code` in Neon's and in Better Auth's), or ''. */
export function errorCode(response: HttpResponse): string {
  const { code } = jsonBody(response)
  return typeof code === 'string' ? code : ''
}

/** The message of an error response: its `message`, or a short excerpt of HTML or plain text. */
export function errorMessage(response: HttpResponse): string {
  const { message } = jsonBody(response)
  if (typeof message === 'string' && message !== '') return printable(message)
  const visible = response.text
    .slice(0, 20_000)
    .replace(/<(script|style)\b.*?<\/\1>/gis, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return visible === '' ? 'no message' : printable(visible, 120)
}

/** Status, message, code and request id of a response, in one line for an error text. */
export function formatResponse(response: HttpResponse): string {
  if (isSuccess(response) && isBlank(response)) return `status ${response.status} without a body`
  const { request_id: inBody } = jsonBody(response)
  const requestId =
    typeof inBody === 'string' && inBody !== ''
      ? inBody
      : (headerValue(response, 'x-request-id') ?? headerValue(response, 'x-neon-ret-request-id'))
  const code = errorCode(response)
  return [
    `status ${response.status}`,
    code && ` ${printable(code, 60)}`,
    `, "${errorMessage(response)}"`,
    requestId && ` (request id ${printable(requestId, 80)})`,
  ]
    .filter(Boolean)
    .join('')
}
