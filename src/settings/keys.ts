import { settingName } from '../auth-settings/setting.ts'
import type { Issues } from '../lib/issues.ts'
import { Secrets } from '../secrets/secrets.ts'
import type { SetupSettings } from './settings.ts'

/** The keys that the action itself is trusted with: the Neon API key and the GitHub token. */
export function keysOf({ apiKey, github }: Pick<SetupSettings, 'apiKey' | 'github'>): Secrets {
  const keys = new Secrets()
  for (const key of [apiKey, github?.token ?? '']) keys.add(key, { random: true })
  return keys
}

/**
 * Refuses settings that would carry one of the action's own keys elsewhere: a webhook's URL, a user's name
 * or password, whatever variable it came from, and however it is spelled.
 */
export function checkKeysStay(settings: SetupSettings, issues: Issues): void {
  const keys = keysOf(settings)
  const check = (where: string, values: readonly unknown[]) => {
    if (values.some((value) => keys.occursIn(textOf(value)))) issues.add(where, CARRIES_KEY)
  }
  const { branch, databaseName, domains, users, organizations, authSettings, testRecipient } =
    settings
  check('branch', [branch])
  check('database_name', [databaseName])
  check('domains', domains)
  for (const [index, user] of users.entries()) check(`users[${index}]`, [user])
  check('config_file.organizations', organizations)
  for (const { setting, fields } of authSettings) {
    for (const [name, value] of Object.entries(fields)) {
      check(`config_file.${settingName({ path: setting.path })}.${name}`, [value])
    }
  }
  check('config_file.email_provider.test_recipient', [testRecipient])
}

function textOf(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const CARRIES_KEY =
  'contains the Neon API key or the GitHub token, which must not be sent anywhere else'
