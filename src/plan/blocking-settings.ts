import { emailAndPassword } from '../auth-settings/email-and-password.ts'
import type { AuthSetting, PasswordSettings } from '../auth-settings/setting.ts'
import type { Change, ChangeOf } from './plan.ts'

/**
 * Splits changes of settings at the sign-up: what would keep users out who have yet to sign up, or send
 * them mail, comes after it. Written before, it would have to be lifted for the sign-up and put back.
 *
 * @param isSplit whether a setting is split at all; one that is not is written at once
 * @returns what can be written at once, and what only when nobody has to sign up any longer
 */
export function splitBlockingSettings(
  changes: readonly Change[],
  isSplit: (setting: AuthSetting) => boolean,
): {
  readonly atOnce: readonly Change[]
  readonly afterSignUp: readonly Change[]
} {
  const parts = changes.map((change) => {
    if (change.kind !== 'set' || !isSplit(change.setting)) {
      return { atOnce: [change], afterSignUp: [] }
    }
    const inTheWay = change.setting.blocksSignUp?.(change.body) ?? []
    return {
      atOnce: partOf(change, (field) => !inTheWay.includes(field)),
      afterSignUp: partOf(change, (field) => inTheWay.includes(field)),
    }
  })
  return {
    atOnce: parts.flatMap(({ atOnce }) => atOnce),
    afterSignUp: parts.flatMap(({ afterSignUp }) => afterSignUp),
  }
}

/** The same change of some of the fields; none without fields. */
function partOf(change: ChangeOf<'set'>, has: (field: string) => boolean): readonly Change[] {
  const fields = Object.entries(change.body).filter(([field]) => has(field))
  if (fields.length === 0) return []
  return [
    {
      ...change,
      differences: change.differences.filter(({ field }) => has(field)),
      body: Object.fromEntries(fields),
    },
  ]
}

/**
 * How signing up and in by password is set once changes are written.
 *
 * @param before undefined if it was not reported
 */
export function passwordSettingsAfter(
  before: PasswordSettings | undefined,
  changes: readonly Change[],
): PasswordSettings | undefined {
  const written = changes.flatMap((change) =>
    change.kind === 'set' && change.setting === emailAndPassword ? [change.body] : [],
  )
  return before && Object.assign({}, before, ...written)
}
