import { jsonIn } from '../json.ts'
import { isJson } from './answer.ts'
import type { Ask, Line } from './line.ts'

/**
 * The same line, on which no answer that could be quoted repeats a secret: GitHub's masks do not hold
 * any more once a text was cut, or escaped for Markdown. A success in JSON is never quoted, and stays
 * as it is.
 *
 * @param secrets those of the whole run; the passwords and the cookie of a request come on top
 */
export function redacting(line: Line, secrets: readonly string[]): Line {
  return async (ask, signal) => {
    const answer = await line(ask, signal)
    if (answer.status < 300 && isJson(answer)) return answer
    return { ...answer, text: redacted(answer.text, [...secrets, ...secretsIn(ask)]) }
  }
}

/** A text without the secrets, in any of the forms in which one is written. */
export function redacted(text: string, secrets: readonly string[]): string {
  return secrets
    .map((secret) => secret.toWellFormed())
    .flatMap(formsOf)
    .filter((form) => form.length >= SHORTEST)
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, form) => rest.replaceAll(form, '***'), text)
}

/** Shorter ones are no passwords (see `users`), and are a part of everything. */
const SHORTEST = 8

/** A temporary admin's password and session are in no input. */
function secretsIn({ body = '', headers }: Ask): string[] {
  const { password, newPassword } = jsonIn(body)
  return [password, newPassword, headers?.['cookie']].filter((secret) => typeof secret === 'string')
}

function formsOf(secret: string): string[] {
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64'),
  ]
}
