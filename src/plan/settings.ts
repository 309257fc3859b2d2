import { AUTH_SETTINGS } from '../auth-settings/all.ts'
import { compare } from '../auth-settings/compare.ts'
import { emailProvider } from '../auth-settings/email-provider.ts'
import {
  type AuthSetting,
  type CurrentSettings,
  type DeclaredSetting,
  isRemovable,
  type SettingsAfter,
  settingName,
} from '../auth-settings/setting.ts'
import { ActionError } from '../lib/errors.ts'
import { joinWithAnd } from '../lib/text.ts'
import type { SetupSettings } from '../settings/settings.ts'
import type { Change, ChangeOf } from './plan.ts'

/** What is to be done about the declared settings. */
export interface SettingsPlan {
  readonly changes: readonly Change[]
  /** A test mail, if the mail server is going to be changed and it is wanted. */
  readonly testMail: readonly Change[]
  readonly notes: readonly string[]
  /** What the declared settings do not do, although it looks so. */
  readonly warnings: readonly string[]
}

/**
 * Plans what has to be written so that the settings are as declared.
 *
 * @param present undefined where there are none yet: everything declared is written then
 * @throws ActionError if something declared can't be written over what is there
 */
export function planSettings(
  { authSettings, prune, testRecipient }: SetupSettings,
  present: CurrentSettings | undefined,
): SettingsPlan {
  const changes: ChangeOf<'set'>[] = []
  const notes: string[] = []
  for (const declared of authSettings) {
    const { setting } = declared
    const before = present && setting.read(present)
    const { differs, differences, unverifiable, body } = compare(declared, before)
    if (differs) changes.push({ kind: 'set', setting, differences, body, current: before })
    else if (unverifiable.length > 0)
      notes.push(unverifiableNote(settingName(setting), unverifiable))
  }
  assertWritable(authSettings, present)
  const mailChanges = changes.some(({ setting }) => setting === emailProvider)
  return {
    changes: [...changes, ...(prune ? undeclared(authSettings, present) : [])],
    testMail:
      mailChanges && testRecipient !== undefined
        ? [{ kind: 'test mail', recipient: testRecipient }]
        : [],
    notes,
    warnings: settingsWarnings(authSettings, present, prune),
  }
}

/** How a setting is before anything is written. */
function fieldsBefore(setting: AuthSetting, present: CurrentSettings | undefined) {
  return present === undefined ? setting.initial : setting.read(present)
}

function assertWritable(
  declared: readonly DeclaredSetting[],
  present: CurrentSettings | undefined,
): void {
  const refusals = declared.flatMap(({ setting, fields }) => {
    const why = setting.refusal?.(fields, fieldsBefore(setting, present))
    return why === undefined ? [] : [`${settingName(setting)} ${why}`]
  })
  if (refusals.length === 0) return
  throw new ActionError({
    attempted: 'set what the configuration file declares',
    answered: refusals.join('; '),
    remedy: 'complete it in the configuration file.',
  })
}

function settingsWarnings(
  declared: readonly DeclaredSetting[],
  present: CurrentSettings | undefined,
  prune: boolean,
): string[] {
  const after: SettingsAfter = (setting) => {
    const found = declared.find((one) => one.setting === setting)
    const before = fieldsBefore(setting, present)
    if (found !== undefined) return { ...before, ...found.fields }
    return prune && setting.remove !== undefined ? undefined : before
  }
  return declared.flatMap(({ setting, fields }) => setting.warnings?.(fields, after) ?? [])
}

/** Settings that are there, could be removed, and are not declared. */
function undeclared(
  declared: readonly DeclaredSetting[],
  present: CurrentSettings | undefined,
): Change[] {
  return AUTH_SETTINGS.filter(isRemovable)
    .filter(
      (setting) =>
        fieldsBefore(setting, present) !== undefined &&
        !declared.some((one) => one.setting === setting),
    )
    .map((setting) => ({ kind: 'remove', setting }))
}

function unverifiableNote(name: string, fields: readonly string[]): string {
  const which = fields.map((field) => `${name}.${field}`)
  return `Whether ${joinWithAnd(which)} ${fields.length === 1 ? 'is' : 'are'} as declared cannot be checked: Neon does not return ${fields.length === 1 ? 'it' : 'them'}. Everything else in ${name} is as declared, so nothing was sent.`
}
