import { isDeepStrictEqual } from 'node:util'
import type { AuthSetting, DeclaredSetting, Fields } from './setting.ts'

/** A field that is not as declared, for telling it; what is sent is in the body. */
export interface Difference {
  readonly field: string
  /** Undefined: not there, or not reported. */
  readonly from: unknown
  readonly to: unknown
  /** Whether the values must not be shown. */
  readonly secret: boolean
}

/** How a declared setting compares with what is. */
export interface Comparison {
  /** Whether something has to be written. */
  readonly differs: boolean
  readonly differences: readonly Difference[]
  /** Declared fields that could not be compared, because the API does not give them back. */
  readonly unverifiable: readonly string[]
  /** What a write would send. */
  readonly body: Fields
}

/**
 * Compares the declared fields of a setting, and only those, with what is. A secret that the API
 * never returns is not a difference on its own: it is sent when something else differs.
 *
 * @param present undefined if the setting is not there
 */
export function compare(
  { setting, fields, fromEnvironment }: DeclaredSetting,
  present: Fields | undefined,
): Comparison {
  const names = Object.keys(fields)
  const ignored = setting.ignored?.(fields) ?? []
  const isUnverifiable = (field: string) =>
    present !== undefined && isWriteOnly(setting, field) && isWithheld(present[field])
  const differences = names
    .filter((field) => present === undefined || !ignored.includes(field))
    .filter((field) => !isUnverifiable(field) && !same(fields[field], present?.[field]))
    .map((field) => ({
      field,
      from: displayValue(setting, field, present?.[field]),
      to: displayValue(setting, field, fields[field]),
      secret: isSecret(setting, field) || fromEnvironment.includes(field),
    }))
  const unverifiable = names.filter((field) => !ignored.includes(field) && isUnverifiable(field))
  const sent = [...differences.map(({ field }) => field), ...unverifiable]
  const bodies = {
    different: Object.fromEntries(sent.map((field) => [field, fields[field]])),
    declared: fields,
    whole: { ...present, ...fields },
  }
  return {
    differs: differences.length > 0 || present === undefined,
    differences,
    unverifiable,
    body: bodies[setting.patch],
  }
}

/**
 * The fields that have another value than is wanted, with the values that they have. One that is not reported
 * is none of them.
 */
export function fieldsOtherThan(wanted: Fields, present: Fields = {}): Fields {
  const others = Object.entries(wanted).flatMap(([name, value]) => {
    const has = present[name]
    return has === undefined || has === null || has === value ? [] : [[name, has]]
  })
  return Object.fromEntries(others)
}

/** Whether a field is never shown. */
export function isSecret({ secrets }: Pick<AuthSetting, 'secrets'>, field: string): boolean {
  return secrets?.includes(field) ?? false
}

/** A value without what could be a secret in it: the path and query of an address often are one. */
export function displayValue(setting: AuthSetting, field: string, value: unknown): unknown {
  if (setting.placeholders?.[field] !== 'address' || typeof value !== 'string') return value
  const url = URL.parse(value)
  return url === null ? 'an unreadable address' : `${url.protocol}//${url.host}/…`
}

function isWriteOnly(setting: AuthSetting, field: string): boolean {
  return isSecret(setting, field) || (setting.writeOnly?.includes(field) ?? false)
}

/** Left out, empty, or blacked out. */
function isWithheld(value: unknown): boolean {
  return value === undefined || value === null || /^[*•]*$/.test(String(value))
}

function same(one: unknown, other: unknown): boolean {
  // The API's lists (of events) have no order.
  if (Array.isArray(one) && Array.isArray(other)) {
    return one.length === other.length && one.every((item) => other.includes(item))
  }
  return isDeepStrictEqual(one, other)
}
