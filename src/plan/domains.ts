import { allowLocalhost } from '../auth-settings/allow-localhost.ts'
import { originOf } from '../clients/neon/trusted-domains.ts'
import type { ObservedAuth } from '../observe/observe.ts'
import type { SetupSettings } from '../settings/settings.ts'
import type { Change } from './plan.ts'

/**
 * Plans what has to be changed so that auth trusts the declared domains.
 *
 * @param stored the domains that it trusts, in the spelling in which Neon keeps them
 */
export function planDomains(
  { domains, prune }: Pick<SetupSettings, 'domains' | 'prune'>,
  stored: readonly string[],
): Change[] {
  const present = new Set(stored.map(originOf))
  const missing = domains.filter((origin) => !present.has(origin))
  const declared = new Set(domains)
  const extra = prune ? stored.filter((domain) => !declared.has(originOf(domain))) : []
  return [
    ...missing.map((origin): Change => ({ kind: 'trust', origin })),
    ...(extra.length > 0 ? [{ kind: 'untrust', domains: extra } as const] : []),
  ]
}

/** Whether nobody will be able to sign in from any page, neither on a domain nor on localhost. */
export function trustsNoPage(
  { domains, prune, authSettings }: Pick<SetupSettings, 'domains' | 'prune' | 'authSettings'>,
  auth: Pick<ObservedAuth, 'domains' | 'settings'> | undefined,
): boolean {
  const kept = prune ? [] : (auth?.domains ?? [])
  if (domains.length > 0 || kept.length > 0) return false
  return !trustsLocalhost(authSettings, auth)
}

/**
 * Whether localhost will be a trusted origin.
 *
 * @param auth as it was observed; undefined for auth that is newly enabled, which trusts localhost
 */
export function trustsLocalhost(
  authSettings: SetupSettings['authSettings'],
  auth: Pick<ObservedAuth, 'settings'> | undefined,
): boolean {
  const declared = authSettings.find(({ setting }) => setting === allowLocalhost)
  const present = auth?.settings.plugins.allow_localhost ?? true
  return (declared?.fields['allow_localhost'] ?? present) !== false
}
