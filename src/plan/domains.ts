import { originOf } from '../clients/neon/trusted-domains.ts'
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
