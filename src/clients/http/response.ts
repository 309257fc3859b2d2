import { parseJsonObject } from '../../lib/json.ts'
import { printable } from '../../lib/text.ts'

/** An HTTP answer, read to its end. */
export interface HttpResponse {
  readonly status: number
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly text: string
}

/** One value of a header; the first, if it came several times. */
export function headerValue(answer: HttpResponse, name: string): string | undefined {
  const value = answer.headers[name]
  return Array.isArray(value) ? value[0] : value
}

/** The answer's body as a JSON object, or an empty object if it is something else. */
export function jsonBody({ text }: HttpResponse): Record<string, unknown> {
  return parseJsonObject(text)
}

/** Whether the answer's body is JSON, or empty. */
export function isJson({ text }: HttpResponse): boolean {
  if (text.trim() === '') return true
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The machine-readable code of an error answer (`code` in Neon's and in Better Auth's), or ''. */
export function errorCode(answer: HttpResponse): string {
  const { code } = jsonBody(answer)
  return typeof code === 'string' ? code : ''
}

/** The message of an error answer: its `message`, or a short excerpt of HTML or plain text. */
export function errorMessage(answer: HttpResponse): string {
  const { message } = jsonBody(answer)
  if (typeof message === 'string' && message !== '') return printable(message)
  const visible = answer.text
    .slice(0, 20_000)
    .replace(/<(script|style)\b.*?<\/\1>/gis, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return visible === '' ? 'no message' : printable(visible, 120)
}

/** Status, message, code and request id of an answer, in one line for an error text. */
export function formatResponse(answer: HttpResponse): string {
  const { request_id: inBody } = jsonBody(answer)
  const requestId =
    typeof inBody === 'string' && inBody !== ''
      ? inBody
      : (headerValue(answer, 'x-request-id') ?? headerValue(answer, 'x-neon-ret-request-id'))
  const code = errorCode(answer)
  return [
    `status ${answer.status}`,
    code && ` ${printable(code, 60)}`,
    `, "${errorMessage(answer)}"`,
    requestId && ` (request id ${printable(requestId, 80)})`,
  ]
    .filter(Boolean)
    .join('')
}
