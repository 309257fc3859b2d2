import type { Organization, OrganizationMember } from '../clients/auth-service/organizations.ts'

/** What is known of a declared organization before anything is changed. */
export type OrganizationState =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'absent' }
  /** There is one of that slug, but none of the declared users who could change it is a member. */
  | { readonly kind: 'hidden' }
  | FoundOrganization

/** An organization with its members. */
export interface FoundOrganization {
  readonly kind: 'found'
  readonly organization: Organization
  readonly members: readonly OrganizationMember[]
  /** Email of the declared user who sees it, an owner if any is. */
  readonly actor: string
}

export const UNKNOWN = { kind: 'unknown' } as const satisfies OrganizationState
export const ABSENT = { kind: 'absent' } as const satisfies OrganizationState
export const HIDDEN = { kind: 'hidden' } as const satisfies OrganizationState
