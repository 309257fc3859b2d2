import { asArray, isRecord } from '../lib/json.ts'
import { joinWithAnd, printable } from '../lib/text.ts'
import { AUTH_SETTINGS } from './all.ts'
import type { AuthSetting, CurrentSettings } from './setting.ts'
import { webhooks } from './webhooks.ts'

/**
 * What of a branch's auth reaches beyond the preview, because a branch copies its parent's settings:
 * who is notified of users and may refuse them, whose mail server and OAuth apps are used.
 *
 * @param isDeclared settings that are as somebody wants them for the preview are left out
 * @returns a sentence for each, the webhook first; of addresses, hosts and senders only
 */
export function inheritedEffects(
  current: CurrentSettings,
  isDeclared: (setting: AuthSetting) => boolean,
): string[] {
  const settings = [webhooks, ...AUTH_SETTINGS.filter((setting) => setting !== webhooks)]
  const effects = settings
    .filter((setting) => !isDeclared(setting))
    .map((setting) => {
      const fields = setting.read(current)
      return fields && setting.inheritedEffect?.(fields)
    })
  return [...effects, oauthClientsEffect(current)].filter((effect) => effect !== undefined)
}

/**
 * The clients of the OAuth provider plugin, for which the branch is an identity provider. The plugin is
 * documented and not yet in Neon's SDK, so its shape in the response is not certain.
 */
function oauthClientsEffect({ plugins }: CurrentSettings): string | undefined {
  const plugin: unknown = Object.entries(plugins).find(([name]) => name === 'oauth_provider')?.[1]
  if (!isRecord(plugin) || plugin['enabled'] !== true) return undefined
  const clients = asArray(plugin['clients']).filter(isRecord)
  const hosts = clients.flatMap(({ redirect_uris: uris }) =>
    asArray(uris).map((uri) => URL.parse(String(uri))?.host),
  )
  const named = [...new Set(hosts.filter((host) => host !== undefined))].map((host) =>
    printable(host, 100),
  )
  const which = named.length > 0 ? `, at ${joinWithAnd(named)},` : ''
  return `The branch is an OAuth provider, probably as its parent is: its clients${which} are the parent's too.`
}
