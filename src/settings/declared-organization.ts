import type { Fields } from '../auth-settings/setting.ts'
import type { DeclaredUser } from './users.ts'

/** A member that an organization is to have: a declared user. */
export interface DeclaredMember {
  /** In small letters. */
  readonly email: string
  /** At least one. */
  readonly roles: readonly string[]
}

/** An organization that the preview is to have. What is undefined is left as it is. */
export interface DeclaredOrganization {
  readonly slug: string
  readonly name: string | undefined
  readonly members: readonly DeclaredMember[]
  /** Whether there is to be no such organization. */
  readonly absent?: boolean
}

/** The role that may do everything in an organization. */
export const OWNER_ROLE = 'owner'

/** Whether a member is to be an owner. */
export function isOwner({ roles }: DeclaredMember): boolean {
  return roles.includes(OWNER_ROLE)
}

/**
 * What is wrong with the organization that is to be active in a user's session.
 *
 * @returns undefined if nothing is
 */
export function activeOrganizationProblem(
  { email, activeOrganization: slug }: DeclaredUser,
  organizations: readonly DeclaredOrganization[],
): string | undefined {
  if (slug === undefined) return undefined
  const organization = organizations.find((one) => one.slug === slug && !one.absent)
  if (organization === undefined) return 'is not the slug of a declared organization'
  const isMember = organization.members.some((member) => member.email === email)
  return isMember ? undefined : 'is an organization that does not declare the user as a member'
}

/**
 * Which settings of the plugin do not allow the declared organizations.
 *
 * @param organizations `size`: the members that one will have; those who are declared, if left out
 * @param settings as they are or will be; one that is missing is not known
 * @returns each with what is wrong, as the rest of "`setting` …"
 */
export function limitProblems(
  organizations: readonly (DeclaredOrganization & { readonly size?: number })[],
  settings: Fields,
): [field: string, problem: string][] {
  const { enabled, membership_limit: members, organization_limit: joined } = settings
  if (enabled === false) return [['enabled', 'is false, but `organizations` are declared']]
  const counts = new Map<string, number>()
  for (const { email } of organizations.flatMap((organization) => organization.members)) {
    counts.set(email, (counts.get(email) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([, a], [, b]) => b - a)
  return [
    ...organizations.flatMap(({ slug, members: declared, size = declared.length }) =>
      typeof members === 'number' && size > members
        ? [problem('membership_limit', `is ${members}, but ${slug} is to have ${size} members`)]
        : [],
    ),
    ...(most !== undefined && typeof joined === 'number' && most[1] > joined
      ? [
          problem(
            'organization_limit',
            `is ${joined}, but ${most[0]} is declared in ${most[1]} organizations`,
          ),
        ]
      : []),
  ]
}

function problem(field: string, what: string): [field: string, problem: string] {
  return [field, what]
}
