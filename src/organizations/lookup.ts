import type { AuthService } from '../clients/auth-service/auth-service.ts'
import {
  isSlugTaken,
  listMembers,
  listOrganizations,
  type OrganizationClient,
} from '../clients/auth-service/organizations.ts'
import type { SessionCookie } from '../clients/auth-service/session-cookie.ts'
import type { HttpClient } from '../clients/http/http-client.ts'
import { type DeclaredOrganization, isOwner } from '../settings/declared-organization.ts'
import type { DeclaredUser } from '../settings/users.ts'
import {
  ABSENT,
  type FoundOrganization,
  HIDDEN,
  type OrganizationState,
  UNKNOWN,
} from './organization-state.ts'

/**
 * The declared users who may change an organization, best first: its declared owners who have a password;
 * of one that is to go, whoever has a password.
 *
 * @returns their emails
 */
export function candidates(
  { members, absent }: DeclaredOrganization,
  users: readonly DeclaredUser[],
): string[] {
  const withPassword = new Set(
    users.filter(({ password }) => password !== undefined).map(({ email }) => email),
  )
  if (absent) return [...withPassword]
  return members.filter(isOwner).flatMap(({ email }) => (withPassword.has(email) ? [email] : []))
}

/** Gives a user's session to some work. @returns what came of it; undefined if there is no session */
export type UseSession = <T>(
  email: string,
  work: (client: OrganizationClient) => Promise<T>,
) => Promise<T | undefined>

/** Gives the sessions that there are. */
export function useKnown(
  service: AuthService,
  sessions: ReadonlyMap<string, SessionCookie>,
): UseSession {
  return async (email, work) => {
    const session = sessions.get(email)
    return session && (await work({ service, session }))
  }
}

/**
 * Looks for an organization with the eyes of those who may change it. Nobody sees one without being a
 * member; whether there is one all the same shows by its slug.
 *
 * @param emails of who may change it, best first
 * @throws AuthServiceError if the service refuses; NetworkError
 */
export async function lookUpOrganization(
  http: HttpClient,
  slug: string,
  emails: readonly string[],
  use: UseSession,
): Promise<OrganizationState> {
  const state = await lookUpOnce(slug, emails, use)
  if (state.kind !== 'hidden') return state
  // Another job may be making it: for a moment, nobody is a member.
  await http.sleep(HIDDEN_DELAY_MS)
  return await lookUpOnce(slug, emails, use)
}

/** Milliseconds after which an organization that nobody sees is looked for again. */
const HIDDEN_DELAY_MS = 1_000

async function lookUpOnce(
  slug: string,
  emails: readonly string[],
  use: UseSession,
): Promise<OrganizationState> {
  let seen: FoundOrganization | undefined
  let taken: boolean | undefined
  let allAsked = true
  for (const email of emails) {
    const state = await use(email, (client) => seenBy(email, slug, client, taken))
    if (state === undefined) allAsked = false
    else if (state.kind === 'absent') return ABSENT
    else if (state.kind === 'hidden') taken = true
    else if (state.members.some((member) => member.email === email && isOwner(member))) return state
    else seen ??= state
  }
  if (!allAsked) return UNKNOWN
  return seen ?? HIDDEN
}

async function seenBy(
  email: string,
  slug: string,
  client: OrganizationClient,
  taken: boolean | undefined,
): Promise<Exclude<OrganizationState, { kind: 'unknown' }>> {
  const organization = (await listOrganizations(client)).find((one) => one.slug === slug)
  if (organization !== undefined) {
    return {
      kind: 'found',
      organization,
      members: await listMembers(client, organization),
      actor: email,
    }
  }
  // A service that does not tell says it when the organization is created.
  return taken || (await isSlugTaken(client, slug)) === true ? HIDDEN : ABSENT
}
