import { AUTH_SETTINGS } from '../auth-settings/all.ts'
import { isSecret, tellable } from '../auth-settings/difference.ts'
import { callbackUrl, isOauthProvider } from '../auth-settings/oauth-providers.ts'
import {
  type AuthSetting,
  nameOf,
  ownNameOf,
  type PresentSettings,
} from '../auth-settings/setting.ts'
import { shown } from '../plan/words.ts'

/** A setting as it is, fit to be shown. */
export interface ShownSetting {
  readonly name: string
  /** Its fields; secrets as `***`. */
  readonly value: string
}

/** The settings that are there. */
export function shownSettings(present: PresentSettings): ShownSetting[] {
  return AUTH_SETTINGS.flatMap((setting) => {
    const fields = setting.read(present)
    if (fields === undefined) return []
    const shownFields = Object.entries(fields)
      // A secret that Neon keeps to itself comes empty.
      .filter(([, value]) => value !== undefined && value !== '')
      .map(([field, value]) => {
        const text = shown(tellable(setting, field, value), isSecret(setting, field))
        return setting.single ? text : `${field} ${text}`
      })
    return [{ name: nameOf(setting), value: shownFields.join(', ') }]
  })
}

/** Where an OAuth provider has to send users back to; each branch has an address of its own. */
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
    const provider = ownNameOf(setting)
    return { provider, url: callbackUrl(baseUrl, provider) }
  })
}
