import { AUTH_SETTINGS } from '../auth-settings/all.ts'
import { compare } from '../auth-settings/compare.ts'
import { emailProvider } from '../auth-settings/email-provider.ts'
import { type CurrentSettings, settingName } from '../auth-settings/setting.ts'
import { joinWithAnd } from '../lib/text.ts'
import type { SetupSettings } from '../settings/settings.ts'
import type { Change } from './plan.ts'

/** What is to be done about the declared settings. */
export interface SettingsPlan {
  readonly changes: readonly Change[]
  /** A test mail, if the mail server is going to be changed and it is wanted. */
  readonly testMail: readonly Change[]
  readonly notes: readonly string[]
}

/**
 * Plans what has to be written so that the settings are as declared.
 *
 * @param present undefined where there are none yet: everything declared is written then
 */
export function planSettings(
  { authSettings, prune, testRecipient }: SetupSettings,
  present: CurrentSettings | undefined,
): SettingsPlan {
  const changes: Extract<Change, { kind: 'set' }>[] = []
  const notes: string[] = []
  for (const declared of authSettings) {
    const { setting } = declared
    const before = present && setting.read(present)
    const { differs, differences, unverifiable, body } = compare(declared, before)
    if (differs)
      changes.push({ kind: 'set', setting, differences, write: { body, current: before } })
    else if (unverifiable.length > 0)
      notes.push(unverifiableNote(settingName(setting), unverifiable))
  }
  const mailChanges = changes.some(({ setting }) => setting === emailProvider)
  return {
    changes: [...changes, ...(prune && present ? undeclared(authSettings, present) : [])],
    testMail:
      mailChanges && testRecipient !== undefined
        ? [{ kind: 'test mail', recipient: testRecipient }]
        : [],
    notes,
  }
}

/** SetupSettings that are there, could be removed, and are not declared. */
function undeclared(declared: SetupSettings['authSettings'], present: CurrentSettings): Change[] {
  return AUTH_SETTINGS.filter(
    (setting) =>
      setting.remove !== undefined &&
      setting.read(present) !== undefined &&
      !declared.some((one) => one.setting === setting),
  ).map((setting) => ({ kind: 'remove', setting }))
}

function unverifiableNote(name: string, fields: readonly string[]): string {
  const which = fields.map((field) => `${name}.${field}`)
  return `Whether ${joinWithAnd(which)} ${fields.length === 1 ? 'is' : 'are'} as declared can not be told: Neon does not give ${fields.length === 1 ? 'it' : 'them'} back. All else of ${name} is as declared, so nothing was sent.`
}
