import { updateNeonAuthOrganizationPlugin } from '@neon/sdk/raw'
import * as v from 'valibot'
import { writeToBranch } from '../clients/neon/neon-client.ts'
import { fields, flag, integer, oneOf } from './schemas.ts'
import type { AuthSetting } from './setting.ts'

/** The largest number that the API takes (int32). */
const MOST = 2 ** 31 - 1

/** Organizations of users. */
export const organization: AuthSetting = {
  path: ['plugins', 'organization'],
  schema: v.pipe(
    fields({
      enabled: v.optional(flag()),
      organization_limit: v.optional(
        v.pipe(integer(1, MOST), v.description('Organizations that one user may create.')),
      ),
      membership_limit: v.optional(
        v.pipe(integer(1, MOST), v.description('Members that one organization may have.')),
      ),
      creator_role: v.optional(oneOf('admin', 'owner')),
      send_invitation_email: v.optional(flag()),
    }),
    v.description('Organizations of users.'),
  ),
  patch: 'different',
  source: 'plugins',
  read: ({ plugins }) => plugins.organization,
  write: (neon, branch, { body }) =>
    writeToBranch(neon, branch, 'set plugins.organization', (at) =>
      updateNeonAuthOrganizationPlugin({ ...at, body }),
    ),
}

/**
 * What lets an owner add members without a mail being sent to them, and makes whoever creates an
 * organization its owner.
 */
export const INVITATION_OVERRIDES = { send_invitation_email: false, creator_role: 'owner' } as const
