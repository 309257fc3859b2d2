import type { OrganizationMember } from '../clients/auth-service/organizations.ts'
import type { DeclaredMember, DeclaredOrganization } from '../settings/declared-organization.ts'
import { sameRoles } from '../users/compare.ts'
import type { UserStatus } from '../users/status.ts'
import type { FoundOrganization, OrganizationState } from './organization-state.ts'

/** What of an existing organization is not as declared, and how it is to be. */
export type OrganizationDifference =
  | { readonly what: 'name'; readonly name: string }
  | { readonly what: 'added'; readonly member: DeclaredMember }
  | {
      readonly what: 'roles'
      readonly member: OrganizationMember
      readonly roles: readonly string[]
    }
  | { readonly what: 'removed'; readonly member: OrganizationMember }

/** What is to be done for one declared organization. */
export type OrganizationChange =
  | { readonly kind: 'find out' }
  | { readonly kind: 'create' }
  | {
      readonly kind: 'edit'
      readonly found: FoundOrganization
      readonly edits: readonly OrganizationDifference[]
    }
  | { readonly kind: 'remove'; readonly found: FoundOrganization }
  /** There is one, which nobody can change who is declared. */
  | { readonly kind: 'refuse' }

/**
 * Decides what has to be done so that an organization is as declared. What is not declared is left alone.
 *
 * @param prune whether members who are not declared are removed
 * @returns undefined if nothing has to be done
 */
export function planOrganization(
  declared: DeclaredOrganization,
  state: OrganizationState,
  prune: boolean,
): OrganizationChange | undefined {
  switch (state.kind) {
    case 'unknown':
      return { kind: 'find out' }
    case 'hidden':
      return { kind: 'refuse' }
    case 'absent':
      return declared.absent ? undefined : { kind: 'create' }
    case 'found': {
      if (declared.absent) return { kind: 'remove', found: state }
      const edits = differences(declared, state, prune)
      return edits.length === 0 ? undefined : { kind: 'edit', found: state, edits }
    }
  }
}

/** In the order in which they are to be changed: who goes makes room for who comes. */
function differences(
  { name, members }: DeclaredOrganization,
  { organization, members: present }: FoundOrganization,
  prune: boolean,
): OrganizationDifference[] {
  const undeclared = undeclaredMembers(members, present)
  return [
    ...(prune ? undeclared.map((member) => ({ what: 'removed', member }) as const) : []),
    ...(name === undefined || name === organization.name ? [] : [{ what: 'name', name } as const]),
    ...members.flatMap((member): OrganizationDifference[] => {
      const found = present.find(({ email }) => email === member.email)
      if (found === undefined) return [{ what: 'added', member }]
      if (sameRoles(found.roles, member.roles)) return []
      return [{ what: 'roles', member: found, roles: member.roles }]
    }),
  ]
}

function undeclaredMembers(
  declared: readonly DeclaredMember[],
  present: readonly OrganizationMember[],
): OrganizationMember[] {
  return present.filter(({ email }) => !declared.some((member) => member.email === email))
}

/** How many members an organization will have. */
export function membersAfter(
  { members }: DeclaredOrganization,
  state: OrganizationState,
  prune: boolean,
): number {
  const kept = state.kind === 'found' && !prune ? undeclaredMembers(members, state.members) : []
  return members.length + kept.length
}

/** A declared organization after the run. */
export interface ReconciledOrganization {
  readonly slug: string
  readonly id: string | undefined
  readonly name: string | undefined
  readonly status: UserStatus
  /** The declared ones, and those who were removed. */
  readonly members: readonly ReconciledMember[]
}

/** A member after the run. */
export interface ReconciledMember {
  readonly email: string
  readonly roles: readonly string[]
  readonly status: 'added' | 'updated' | 'unchanged' | 'removed'
}

/**
 * An organization for the report.
 *
 * @param change what had to be done first; undefined for nothing
 * @param state as it is now
 * @returns undefined if there was none and is none
 */
export function reconciledOrganization(
  { slug, members }: DeclaredOrganization,
  change: OrganizationChange | undefined,
  state: OrganizationState,
): ReconciledOrganization | undefined {
  if (change?.kind === 'remove') {
    const { id, name } = change.found.organization
    return { slug, id, name, status: 'removed', members: [] }
  }
  if (state.kind !== 'found') return undefined
  const { id, name } = state.organization
  const edits = change?.kind === 'edit' ? change.edits : []
  const removed = edits.flatMap((edit) => (edit.what === 'removed' ? [edit.member] : []))
  return {
    slug,
    id,
    name,
    status: change === undefined ? 'unchanged' : change.kind === 'create' ? 'created' : 'updated',
    members: [
      ...members.map(({ email, roles }) => ({
        email,
        roles: state.members.find((member) => member.email === email)?.roles ?? roles,
        status: change?.kind === 'create' ? ('added' as const) : statusOf(email, edits),
      })),
      ...removed.map(({ email, roles }) => ({ email, roles, status: 'removed' as const })),
    ],
  }
}

function statusOf(
  email: string,
  edits: readonly OrganizationDifference[],
): ReconciledMember['status'] {
  const edit = edits.find((one) => one.what !== 'name' && one.member.email === email)
  if (edit === undefined) return 'unchanged'
  return edit.what === 'added' ? 'added' : 'updated'
}
