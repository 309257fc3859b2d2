import { AUTH_SETTINGS } from '../../auth-settings/all.ts'
import { isRecord } from '../../http/answer.ts'

/** Names of fields that hold secrets: users' passwords, and what the settings keep secret. */
const SECRET_NAMES = new Set(['password', ...AUTH_SETTINGS.flatMap(({ secrets = [] }) => secrets)])

/** Every secret in a file's content, also one at a wrong place. */
export function secretsIn(content: unknown): string[] {
  if (Array.isArray(content)) return content.flatMap(secretsIn)
  if (!isRecord(content)) return []
  return Object.entries(content).flatMap(([name, value]) =>
    SECRET_NAMES.has(name) && (typeof value === 'string' || typeof value === 'number')
      ? [String(value)]
      : secretsIn(value),
  )
}
