import * as v from 'valibot'
import { fields, flag, text, uniqueBy } from '../auth-settings/schemas.ts'
import type { DeclaredOrganization } from './declared-organization.ts'

const DEFAULT_ROLE = 'member'

/** Bounds of what is worth a run: the auth service takes 100 invitations in 10 seconds. */
const MAX_ORGANIZATIONS = 100
const MAX_MEMBERS = 1000

// Better Auth keeps the roles of a member in one text, separated by commas.
const roleSchema = v.pipe(
  v.string('must be text'),
  v.regex(/^[^,\s]+$/, 'must be one word without commas; write several as a list'),
)

const memberSchema = fields({
  email: v.pipe(
    v.string('must be text'),
    v.toLowerCase(),
    v.description('Email of a declared user.'),
  ),
  role: v.optional(
    v.pipe(
      v.union([roleSchema, v.pipe(v.array(roleSchema), v.minLength(1, 'is empty'))], ({ input }) =>
        typeof input === 'string'
          ? 'must be one word without commas; write several as a list'
          : 'must be a role, like member, or a list of roles',
      ),
      v.description('owner, admin, member (the default), or a role of your own.'),
    ),
  ),
})

/** One entry of `organizations`. */
export const organizationSchema = v.pipe(
  fields({
    slug: v.pipe(
      v.string('must be text; put it in quotes'),
      v.maxLength(100, 'is longer than 100 characters'),
      v.regex(
        /^[A-Za-z0-9][A-Za-z0-9._~-]*$/,
        'must be fit for a URL: letters, digits and . _ ~ - behind a letter or digit',
      ),
    ),
    name: v.optional(text(255)),
    members: v.optional(
      v.pipe(
        v.array(v.unknown(), 'must be a list of members, each beginning with "- email:"'),
        v.maxLength(MAX_MEMBERS, `has more than ${MAX_MEMBERS} entries`),
        v.array(memberSchema),
        v.rawCheck(uniqueBy('email', (first) => `is the same user as members[${first}]`)),
      ),
    ),
    absent: v.optional(v.pipe(flag(), v.description('Removes the organization; only with slug.'))),
  }),
  v.check(
    ({ absent, slug: _, ...others }) => !absent || Object.keys(others).length === 0,
    'is absent, so only a slug is allowed',
  ),
)

/** The list of organizations, as the configuration file has it. */
export const organizationsSchema = v.pipe(
  v.array(v.unknown(), 'must be a list of organizations, each beginning with "- slug:"'),
  v.maxLength(MAX_ORGANIZATIONS, `has more than ${MAX_ORGANIZATIONS} entries`),
  v.array(organizationSchema),
  v.rawCheck(uniqueBy('slug', (first) => `is the same slug as organizations[${first}].slug`)),
  v.description('Organizations of the preview, with declared users as members.'),
)

/** An organization as it is compared and made. */
export function toDeclaredOrganization({
  slug,
  name,
  members = [],
  absent,
}: v.InferOutput<typeof organizationSchema>): DeclaredOrganization {
  return {
    slug,
    name,
    members: members.map(({ email, role = DEFAULT_ROLE }) => ({
      email,
      roles: [...new Set([role].flat())],
    })),
    ...(absent && { absent }),
  }
}
