import { isRecord, parseJson } from '../../lib/json.ts'
import { type HttpResponse, isSuccess, jsonBody } from '../http/response.ts'
import { type AuthRequest, type AuthService, callAuthService } from './auth-service.ts'
import { parseRoles } from './auth-user.ts'
import { AuthServiceError } from './error.ts'
import type { SessionCookie } from './session-cookie.ts'

// What a signed-in member may do in organizations (Better Auth's organization plugin). All of it may be
// repeated when the outcome is unknown: what took effect already is refused the second time, with one of
// the codes of `isOutdated`.

/** Whose requests these are. */
export interface OrganizationClient {
  readonly service: AuthService
  readonly session: SessionCookie
}

export interface Organization {
  readonly id: string
  readonly slug: string
  readonly name: string
}

/** A member as the service shows it. */
export interface OrganizationMember {
  /** Of the membership, not of the user. */
  readonly id: string
  /** In small letters. */
  readonly email: string
  readonly roles: readonly string[]
}

/** An invitation that was neither accepted nor cancelled. */
export interface Invitation {
  readonly id: string
  /** In small letters. */
  readonly email: string
  readonly roles: readonly string[]
}

/**
 * The organizations that the user is a member of.
 *
 * @throws AuthServiceError if the service refuses; NetworkError
 */
export async function listOrganizations(client: OrganizationClient): Promise<Organization[]> {
  const purpose = 'list the organizations of a user'
  const response = await read(client, purpose, '/organization/list')
  const listed = parseJson(response.text)
  if (!Array.isArray(listed)) throw new AuthServiceError(purpose, response)
  return listed.flatMap((one) => parseOrganization(one) ?? [])
}

/** Members in one page. */
const PAGE_SIZE = 100

/**
 * All members of an organization that the user is a member of.
 *
 * @throws AuthServiceError if the service refuses; NetworkError
 */
export async function listMembers(
  client: OrganizationClient,
  { id, slug }: Organization,
): Promise<OrganizationMember[]> {
  const purpose = `list the members of the organization ${slug}`
  const members = new Map<string, OrganizationMember>()
  for (let offset = 0; ; ) {
    const query = `organizationId=${encodeURIComponent(id)}&limit=${PAGE_SIZE}&offset=${offset}&sortBy=id&sortDirection=asc`
    const response = await read(client, purpose, `/organization/list-members?${query}`)
    const { members: page, total } = jsonBody(response)
    if (!Array.isArray(page)) throw new AuthServiceError(purpose, response)
    const before = members.size
    for (const member of page.flatMap((one) => parseMember(one) ?? [])) {
      members.set(member.id, member)
    }
    offset += page.length
    // A page with nobody new on it ends the list: a service that ignores the offset would never end it.
    const more = typeof total === 'number' ? offset < total : page.length === PAGE_SIZE
    if (!more || members.size === before) return [...members.values()]
  }
}

/** Codes of several versions of Better Auth. */
const TAKEN_CODES = new Set([
  'ORGANIZATION_ALREADY_EXISTS',
  'ORGANIZATION_SLUG_ALREADY_TAKEN',
  'SLUG_IS_TAKEN',
])

/**
 * Whether there is an organization with that slug, whoever its members are.
 *
 * @returns undefined if the service does not tell
 * @throws NetworkError
 */
export async function isSlugTaken(
  client: OrganizationClient,
  slug: string,
): Promise<boolean | undefined> {
  const response = await send(client, {
    purpose: `look whether there is an organization ${slug}`,
    path: '/organization/check-slug',
    body: { slug },
  })
  if (TAKEN_CODES.has(new AuthServiceError('', response).code)) return true
  return isSuccess(response) ? false : undefined
}

/**
 * Creates an organization; the user is its first member, with the role that the branch's `creator_role`
 * gives.
 *
 * @throws AuthServiceError if the service refuses; NetworkError
 */
export async function createOrganization(
  client: OrganizationClient,
  { slug, name }: Pick<Organization, 'slug' | 'name'>,
): Promise<Organization> {
  const purpose = `create the organization ${slug}`
  const response = await write(client, purpose, '/organization/create', {
    slug,
    name,
    keepCurrentActiveOrganization: true,
  })
  const created = parseOrganization(jsonBody(response))
  if (created === undefined) throw new AuthServiceError(purpose, response)
  return created
}

/** @throws AuthServiceError if the service refuses; NetworkError */
export async function renameOrganization(
  client: OrganizationClient,
  { id, slug }: Organization,
  name: string,
): Promise<void> {
  const body = { organizationId: id, data: { name } }
  await write(client, `rename the organization ${slug}`, '/organization/update', body)
}

/** @throws AuthServiceError if the service refuses; NetworkError */
export async function deleteOrganization(
  client: OrganizationClient,
  { id, slug }: Organization,
): Promise<void> {
  const body = { organizationId: id }
  await write(client, `remove the organization ${slug}`, '/organization/delete', body)
}

/**
 * Gives a member exactly these roles.
 *
 * @throws AuthServiceError if the service refuses; NetworkError
 */
export async function setMemberRoles(
  client: OrganizationClient,
  { id, slug }: Organization,
  member: OrganizationMember,
  roles: readonly string[],
): Promise<void> {
  const purpose = `give ${member.email} the role ${roles.join(', ')} in the organization ${slug}`
  const body = { organizationId: id, memberId: member.id, role: roleOf(roles) }
  await write(client, purpose, '/organization/update-member-role', body)
}

/** @throws AuthServiceError if the service refuses; NetworkError */
export async function removeMember(
  client: OrganizationClient,
  { id, slug }: Organization,
  member: OrganizationMember,
): Promise<void> {
  const purpose = `remove ${member.email} from the organization ${slug}`
  const body = { organizationId: id, memberIdOrEmail: member.id }
  await write(client, purpose, '/organization/remove-member', body)
}

/**
 * Invites somebody who is not a member.
 *
 * @throws AuthServiceError if the service refuses, as where there is an open invitation; NetworkError
 */
export async function inviteMember(
  client: OrganizationClient,
  { id, slug }: Organization,
  { email, roles }: Pick<Invitation, 'email' | 'roles'>,
): Promise<Invitation> {
  const purpose = `invite ${email} into the organization ${slug}`
  const body = { organizationId: id, email, role: roleOf(roles) }
  const response = await write(client, purpose, '/organization/invite-member', body)
  const invitation = parseInvitation(jsonBody(response))
  if (invitation === undefined) throw new AuthServiceError(purpose, response)
  return invitation
}

/**
 * The open invitations of an organization.
 *
 * @throws AuthServiceError if the service refuses; NetworkError
 */
export async function listInvitations(
  client: OrganizationClient,
  { id, slug }: Organization,
): Promise<Invitation[]> {
  const purpose = `list the invitations of the organization ${slug}`
  const query = `organizationId=${encodeURIComponent(id)}`
  const response = await read(client, purpose, `/organization/list-invitations?${query}`)
  const listed = parseJson(response.text)
  if (!Array.isArray(listed)) throw new AuthServiceError(purpose, response)
  return listed
    .filter((one) => isRecord(one) && one['status'] === 'pending')
    .flatMap((one) => parseInvitation(one) ?? [])
}

/** @throws AuthServiceError if the service refuses; NetworkError */
export async function cancelInvitation(
  client: OrganizationClient,
  { id, email }: Invitation,
): Promise<void> {
  const body = { invitationId: id }
  await write(client, `cancel the invitation of ${email}`, '/organization/cancel-invitation', body)
}

/**
 * Accepts an invitation, as the user who is invited. The organization is active in the session then.
 *
 * @throws AuthServiceError if the service refuses; NetworkError
 */
export async function acceptInvitation(
  client: OrganizationClient,
  { id, email }: Invitation,
): Promise<void> {
  const body = { invitationId: id }
  await write(client, `accept the invitation of ${email}`, '/organization/accept-invitation', body)
}

/**
 * Makes an organization the active one of the session.
 *
 * @param slug undefined for none
 * @throws AuthServiceError if the service refuses; NetworkError
 */
export async function setActiveOrganization(
  client: OrganizationClient,
  slug: string | undefined,
): Promise<void> {
  const body = slug === undefined ? { organizationId: null } : { organizationSlug: slug }
  const purpose = `make the organization ${slug ?? '(none)'} the active one of a session`
  await write(client, purpose, '/organization/set-active', body)
}

/** Codes that mean a request's effect is there already, or what it concerns is gone. */
const OUTDATED_CODES = new Set([
  ...TAKEN_CODES,
  'USER_IS_ALREADY_A_MEMBER_OF_THIS_ORGANIZATION',
  'USER_IS_ALREADY_INVITED_TO_THIS_ORGANIZATION',
  'INVITATION_NOT_FOUND',
  'MEMBER_NOT_FOUND',
  'ORGANIZATION_NOT_FOUND',
  'USER_IS_NOT_A_MEMBER_OF_THE_ORGANIZATION',
  'YOU_ARE_NOT_A_MEMBER_OF_THIS_ORGANIZATION',
])

/** Whether a request was refused because something has changed: by its own first try, or another job. */
export function isOutdated(error: unknown): boolean {
  return error instanceof AuthServiceError && OUTDATED_CODES.has(error.code)
}

async function read(
  { service, session }: OrganizationClient,
  purpose: string,
  path: string,
): Promise<HttpResponse> {
  const response = await callAuthService(service, { purpose, method: 'GET', path, session })
  if (!isSuccess(response)) throw new AuthServiceError(purpose, response)
  return response
}

async function write(
  client: OrganizationClient,
  purpose: string,
  path: string,
  body: AuthRequest['body'] & object,
): Promise<HttpResponse> {
  const response = await send(client, { purpose, path, body })
  if (!isSuccess(response)) throw new AuthServiceError(purpose, response)
  return response
}

async function send(
  { service, session }: OrganizationClient,
  request: Pick<AuthRequest, 'purpose' | 'path' | 'body'>,
): Promise<HttpResponse> {
  return await callAuthService(service, { ...request, session, idempotent: true })
}

function roleOf(roles: readonly string[]): string | readonly string[] {
  const [role = '', ...more] = roles
  return more.length === 0 ? role : roles
}

function parseOrganization(value: unknown): Organization | undefined {
  if (!isRecord(value)) return undefined
  const { id, slug, name } = value
  if (typeof id !== 'string' || typeof slug !== 'string') return undefined
  return { id, slug, name: typeof name === 'string' ? name : '' }
}

function parseMember(value: unknown): OrganizationMember | undefined {
  if (!isRecord(value) || !isRecord(value['user'])) return undefined
  return parseWithRoles({ ...value, email: value['user']['email'] })
}

const parseInvitation = parseWithRoles

function parseWithRoles(value: unknown): Invitation | undefined {
  if (!isRecord(value)) return undefined
  const { id, email, role } = value
  if (typeof id !== 'string' || typeof email !== 'string') return undefined
  return { id, email: email.toLowerCase(), roles: parseRoles(role) }
}
