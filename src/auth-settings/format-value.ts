import { printable } from '../lib/text.ts'
import type { Difference } from './compare.ts'

/** What stands for a value that must not be shown. */
const HIDDEN = '***'

/** Describes a difference: `from 5 to 10`. */
export function describeField({ from, to, secret }: Difference): string {
  if (from === undefined) return `to ${formatValue(to, secret)}`
  return `from ${formatValue(from, secret)} to ${formatValue(to, secret)}`
}

/** A setting's value as a reader of a plan sees it. */
export function formatValue(value: unknown, secret: boolean): string {
  if (secret) return HIDDEN
  if (Array.isArray(value)) return `[${value.map(String).join(', ')}]`
  return typeof value === 'string' ? `"${printable(value, 120)}"` : String(value)
}
