import { AUTH_SETTINGS } from '../../auth-settings/all.ts'

/** Names of fields that hold secrets: users' passwords, and what the settings keep secret. */
const SECRET_NAMES = new Set(['password', ...AUTH_SETTINGS.flatMap(({ secrets = [] }) => secrets)])

/**
 * Every secret in a YAML content, also one at a wrong place.
 *
 * @param seen what was searched already: aliases let a content hold a part of it many times, and
 *   even itself
 */
export function collectSecrets(content: unknown, seen = new Set<unknown>()): string[] {
  if (typeof content !== 'object' || content === null || seen.has(content)) return []
  seen.add(content)
  if (Array.isArray(content)) return content.flatMap((item: unknown) => collectSecrets(item, seen))
  return Object.entries(content).flatMap(([name, value]: [string, unknown]) =>
    SECRET_NAMES.has(name) && (typeof value === 'string' || typeof value === 'number')
      ? [String(value)]
      : collectSecrets(value, seen),
  )
}
