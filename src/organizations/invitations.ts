import type { AuthService } from '../clients/auth-service/auth-service.ts'
import { AuthServiceError } from '../clients/auth-service/error.ts'
import {
  acceptInvitation,
  cancelInvitation,
  type Invitation,
  inviteMember,
  listInvitations,
  type Organization,
  type OrganizationClient,
} from '../clients/auth-service/organizations.ts'
import { allSettledOrThrow, cleanupFailure } from '../lib/clean-up.ts'
import type { DeclaredMember } from '../settings/declared-organization.ts'
import { sameRoles } from '../users/compare.ts'
import { stillOpen } from './errors.ts'
import type { MemberSessions } from './member-sessions.ts'

interface OpenInvitation {
  readonly organization: Organization
  readonly email: string
  /** Email of who invites. */
  readonly actor: string
}

/** Adds members by inviting them and accepting for them; what is not accepted is to be cancelled. */
export class Invitations {
  readonly #service: AuthService
  readonly #sessions: MemberSessions
  readonly #open = new Set<OpenInvitation>()

  constructor(service: AuthService, sessions: MemberSessions) {
    this.#service = service
    this.#sessions = sessions
  }

  /**
   * Adds a member to an organization.
   *
   * @param actor email of an owner
   * @throws ActionError; NetworkError
   */
  async add(organization: Organization, actor: string, member: DeclaredMember): Promise<void> {
    const { email } = member
    // Nobody is invited who could not accept.
    await this.#sessions.of(email)
    const open: OpenInvitation = { organization, email, actor }
    this.#open.add(open)
    // One that is under way when the run ends takes effect before it is looked for.
    const draining = { ...this.#service, http: this.#service.http.draining() }
    const invitation = await this.#sessions.use(
      actor,
      (client) => invite(client, organization, member),
      draining,
    )
    await this.#sessions.use(email, (client) => acceptInvitation(client, invitation))
    await this.#sessions.activated(email)
    this.#open.delete(open)
  }

  /**
   * Cancels what was not accepted, also after the run has ended.
   *
   * @throws ActionError naming who stays invited
   */
  async cancel(): Promise<void> {
    const groups = Map.groupBy(this.#open, ({ organization }) => organization.id)
    this.#open.clear()
    await allSettledOrThrow([...groups.values()].map((open) => this.#cancel(open)))
  }

  async #cancel(open: readonly OpenInvitation[]): Promise<void> {
    const [first] = open
    if (first === undefined) return
    const { organization, actor } = first
    const emails = open.map(({ email }) => email)
    const finishing = { ...this.#service, http: this.#service.http.forCleanup() }
    try {
      const client = { service: finishing, session: await this.#sessions.of(actor) }
      const invited = await listInvitations(client, organization)
      const ours = invited.filter(({ email }) => emails.includes(email))
      await allSettledOrThrow(ours.map((invitation) => cancelInvitation(client, invitation)))
    } catch (error) {
      throw stillOpen(organization.slug, emails, cleanupFailure(error))
    }
  }
}

/** Invites somebody, or takes an invitation that was left open, unless it is for other roles. */
async function invite(
  client: OrganizationClient,
  organization: Organization,
  member: DeclaredMember,
): Promise<Invitation> {
  try {
    return await inviteMember(client, organization, member)
  } catch (error) {
    if (!isInvitedAlready(error)) throw error
  }
  const invited = await listInvitations(client, organization)
  const own = invited.filter(({ email }) => email === member.email)
  const fitting = own.find(({ roles }) => sameRoles(roles, member.roles))
  if (fitting !== undefined) return fitting
  for (const invitation of own) await cancelInvitation(client, invitation)
  return await inviteMember(client, organization, member)
}

function isInvitedAlready(error: unknown): boolean {
  return (
    error instanceof AuthServiceError &&
    error.code === 'USER_IS_ALREADY_INVITED_TO_THIS_ORGANIZATION'
  )
}
