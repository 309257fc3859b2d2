import { AUTH_SETTINGS } from '../auth-settings/all.ts'
import { compare } from '../auth-settings/difference.ts'
import { emailProvider } from '../auth-settings/email-provider.ts'
import { nameOf, type PresentSettings } from '../auth-settings/setting.ts'
import type { Settings } from '../settings/settings.ts'
import { listed } from '../text.ts'
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
  { authSettings, prune, testRecipient }: Settings,
  present: PresentSettings | undefined,
): SettingsPlan {
  const changes: Extract<Change, { kind: 'set' }>[] = []
  const notes: string[] = []
  for (const declared of authSettings) {
    const { setting } = declared
    const before = present && setting.read(present)
    const { differs, differences, unseen, body } = compare(declared, before)
    if (differs)
      changes.push({ kind: 'set', setting, differences, write: { body, present: before } })
    else if (unseen.length > 0) notes.push(doubt(nameOf(setting), unseen))
  }
  const mailChanges = changes.some(({ setting }) => setting === emailProvider)
  return {
    changes: [...changes, ...(prune && present ? surplus(authSettings, present) : [])],
    testMail:
      mailChanges && testRecipient !== undefined
        ? [{ kind: 'test mail', recipient: testRecipient }]
        : [],
    notes,
  }
}

/** Settings that are there, could be removed, and are not declared. */
function surplus(declared: Settings['authSettings'], present: PresentSettings): Change[] {
  return AUTH_SETTINGS.filter(
    (setting) =>
      setting.remove !== undefined &&
      setting.read(present) !== undefined &&
      !declared.some((one) => one.setting === setting),
  ).map((setting) => ({ kind: 'remove', setting }))
}

function doubt(name: string, fields: readonly string[]): string {
  const which = fields.map((field) => `${name}.${field}`)
  return `Whether ${listed(which)} ${fields.length === 1 ? 'is' : 'are'} as declared can not be told: Neon does not give ${fields.length === 1 ? 'it' : 'them'} back. All else of ${name} is as declared, so nothing was sent.`
}
