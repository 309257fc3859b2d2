import type { Difference } from '../auth-settings/difference.ts'
import { printable } from '../text.ts'

/** What stands for a value that must not be shown. */
const HIDDEN = '***'

/** A difference in words: `from 5 to 10`. */
export function fieldInWords({ from, to, secret }: Difference): string {
  if (from === undefined) return `to ${shown(to, secret)}`
  return `from ${shown(from, secret)} to ${shown(to, secret)}`
}

/** A setting's value as a reader of a plan sees it. */
export function shown(value: unknown, secret: boolean): string {
  if (secret) return HIDDEN
  if (Array.isArray(value)) return `[${value.map(String).join(', ')}]`
  return typeof value === 'string' ? `"${printable(value, 120)}"` : String(value)
}
