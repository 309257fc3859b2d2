import { type AuthService, OriginCandidates } from '../clients/auth-service/auth-service.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { ObservedAuth } from '../observe/observe.ts'
import type { SetupSettings } from '../settings/settings.ts'

/**
 * The auth service of a branch once its domains are as declared.
 *
 * @param auth as it was observed; undefined for auth that no longer has any of it
 */
export function authServiceAfter(
  { domains, prune }: Pick<SetupSettings, 'domains' | 'prune'>,
  { http }: NeonClient,
  baseUrl: URL,
  auth: Pick<ObservedAuth, 'domains'> | undefined,
): AuthService {
  const kept = prune ? [] : (auth?.domains ?? [])
  return { http, baseUrl, origins: new OriginCandidates(baseUrl, [...kept, ...domains]) }
}
