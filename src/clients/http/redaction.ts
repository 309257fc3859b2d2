import { isRecord, parseJsonObject } from '../../lib/json.ts'
import type { Secrets } from '../../secrets/secrets.ts'
import type { HttpRequest, SendRequest } from './transport.ts'

/**
 * The same transport, on which no response repeats a secret where it could be quoted: the strings of an
 * error, of a page that is no JSON, and of the messages in a success, each before anything is cut or
 * escaped. The data in a success stays as it is, since it is compared with what is declared; what of
 * it is shown is redacted there.
 *
 * @param secrets those of the run; the passwords and the cookie of a request come on top
 */
export function withRedaction(send: SendRequest, secrets: Secrets): SendRequest {
  return async (request, signal) => {
    const response = await send(request, signal)
    const all = secrets.with(secretsInRequest(request))
    const succeeded = response.status < 300
    return { ...response, text: redactBody(response.text, succeeded, all) }
  }
}

/** Characters. No body that is quoted is longer; of a longer one only the beginning is kept. */
const MAX_QUOTED_LENGTH = 256 * 1024

function redactBody(text: string, succeeded: boolean, secrets: Secrets): string {
  if (succeeded) {
    const body = parsed(text)
    if (text.trim() === '' || (body && !MESSAGE_FIELD.test(text))) return text
    if (body) return JSON.stringify(redactFields(body.value, secrets, MESSAGE_NAME))
  }
  const quoted = text.slice(0, MAX_QUOTED_LENGTH)
  const body = parsed(quoted)
  return body
    ? JSON.stringify(redactFields(body.value, secrets, ANY_NAME))
    : secrets.redactUntrusted(quoted)
}

function parsed(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** Fields that hold what somebody wrote about a request, in a success too (a test mail's). */
const MESSAGE_NAME = /error|detail|reason|message/i
const MESSAGE_FIELD = /"[a-z_]*(error|detail|reason|message)[a-z_]*"\s*:/i

/** A code is compared, and a part of one can be a password by chance (`PASSWORD_TOO_SHORT`). */
const CODE = /^[A-Z][A-Z0-9_]{0,79}$/

const ANY_NAME = /^/

/** Redacts the fields of an object whose names fit, with all that is in them. */
function redactFields(value: unknown, secrets: Secrets, name: RegExp): unknown {
  if (!isRecord(value)) return name === ANY_NAME ? secrets.redactAllUntrusted(value) : value
  return Object.fromEntries(
    Object.entries(value).map(([key, field]) => {
      const isCode = key === 'code' && typeof field === 'string' && CODE.test(field)
      return [key, !isCode && name.test(key) ? secrets.redactAllUntrusted(field) : field]
    }),
  )
}

/** A temporary admin's password and session are in no input. */
function secretsInRequest({ body = '', headers }: HttpRequest): string[] {
  const { password, newPassword } = parseJsonObject(body)
  const cookie = headers?.['cookie']
  return [password, newPassword, cookie, cookie?.replace(/^[^=]*=/, '')].filter(
    (secret) => typeof secret === 'string',
  )
}
