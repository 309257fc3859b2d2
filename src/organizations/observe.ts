import pLimit from 'p-limit'
import type { AuthService } from '../clients/auth-service/auth-service.ts'
import type { SessionCookie } from '../clients/auth-service/session-cookie.ts'
import { ifReadable } from '../lib/errors.ts'
import type { DeclaredOrganization } from '../settings/declared-organization.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { candidates, lookUpOrganization, useKnown } from './lookup.ts'
import { type OrganizationState, UNKNOWN } from './organization-state.ts'

/** Organizations at a time; the service allows 100 requests of a kind in 10 seconds. */
const CONCURRENCY = 20

/**
 * Looks at the declared organizations without changing anything, in the sessions that there are.
 *
 * @param sessions of declared users, by email
 * @returns the states by slug; unknown for an organization that could not be read
 * @throws what ends the run
 */
export async function observeOrganizations(
  service: AuthService,
  organizations: readonly DeclaredOrganization[],
  users: readonly DeclaredUser[],
  sessions: ReadonlyMap<string, SessionCookie>,
): Promise<ReadonlyMap<string, OrganizationState>> {
  const use = useKnown(service, sessions)
  const states = await pLimit(CONCURRENCY).map(organizations, async (declared) => {
    const emails = candidates(declared, users)
    const state =
      (await ifReadable(() => lookUpOrganization(service.http, declared.slug, emails, use))) ??
      UNKNOWN
    return [declared.slug, state] as const
  })
  return new Map(states)
}
