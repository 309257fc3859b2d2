import { AUTH_SETTINGS } from '../auth-settings/all.ts'
import { displayValue, isSecret } from '../auth-settings/compare.ts'
import { formatValue } from '../auth-settings/format-value.ts'
import { callbackUrl, isOauthProvider } from '../auth-settings/oauth-providers.ts'
import {
  type AuthSetting,
  type CurrentSettings,
  settingName,
  shortName,
} from '../auth-settings/setting.ts'

/** A setting as it is, fit to be shown. */
export interface SettingView {
  readonly name: string
  /** Its fields; secrets as `***`. */
  readonly value: string
}

/** The settings that are there. */
export function viewSettings(present: CurrentSettings): SettingView[] {
  return AUTH_SETTINGS.flatMap((setting) => {
    const fields = setting.read(present)
    if (fields === undefined) return []
    const shownFields = Object.entries(fields)
      // A secret that Neon keeps to itself comes empty.
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([field, value]) => {
        const text = formatValue(displayValue(setting, field, value), isSecret(setting, field))
        return setting.scalar ? text : `${field} ${text}`
      })
    return [{ name: settingName(setting), value: shownFields.join(', ') }]
  })
}

/** Where an OAuth provider has to send users back to; each branch has its own URL. */
export interface Callback {
  readonly provider: string
  readonly url: string
}

/** The callback URLs of those settings that are OAuth providers. */
export function callbacksOf(
  settings: readonly AuthSetting[],
  integration: { readonly baseUrl: URL | undefined } | undefined,
): Callback[] {
  const baseUrl = integration?.baseUrl
  if (baseUrl === undefined) return []
  return settings.filter(isOauthProvider).map((setting) => {
    const provider = shortName(setting)
    return { provider, url: callbackUrl(baseUrl, provider) }
  })
}
