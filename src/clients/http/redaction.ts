import { parseJsonObject } from '../../lib/json.ts'
import { isJson } from './response.ts'
import type { HttpRequest, SendRequest } from './transport.ts'

/**
 * The same line, on which no answer that could be quoted repeats a secret: GitHub's masks do not hold
 * any more once a text was cut, or escaped for Markdown. A success in JSON is never quoted, and stays
 * as it is.
 *
 * @param secrets those of the whole run; the passwords and the cookie of a request come on top
 */
export function withRedaction(line: SendRequest, secrets: readonly string[]): SendRequest {
  return async (ask, signal) => {
    const answer = await line(ask, signal)
    if (answer.status < 300 && isJson(answer)) return answer
    return { ...answer, text: redact(answer.text, [...secrets, ...secretsInRequest(ask)]) }
  }
}

/** A text without the secrets, in any of the forms in which one is written. */
export function redact(text: string, secrets: readonly string[]): string {
  return secrets
    .map((secret) => secret.toWellFormed())
    .flatMap(encodingsOf)
    .filter((form) => form.length >= MIN_SECRET_LENGTH)
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, form) => rest.replaceAll(form, '***'), text)
}

/** Shorter ones are no passwords (see `users`), and are a part of everything. */
const MIN_SECRET_LENGTH = 8

/** A temporary admin's password and session are in no input. */
function secretsInRequest({ body = '', headers }: HttpRequest): string[] {
  const { password, newPassword } = parseJsonObject(body)
  return [password, newPassword, headers?.['cookie']].filter((secret) => typeof secret === 'string')
}

function encodingsOf(secret: string): string[] {
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64'),
  ]
}
