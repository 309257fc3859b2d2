import { updateNeonAuthMagicLinkPlugin } from '@neon/sdk/raw'
import * as v from 'valibot'
import { writeToBranch } from '../clients/neon/neon-client.ts'
import { fields, flag, integer } from './schemas.ts'
import type { AuthSetting } from './setting.ts'

/** Signing in by a link in a mail. */
export const magicLink: AuthSetting = {
  path: ['plugins', 'magic_link'],
  schema: v.pipe(
    fields({
      enabled: v.optional(flag()),
      expires_in: v.optional(
        v.pipe(integer(5, 1440), v.description('Minutes until a link expires.')),
      ),
      disable_sign_up: v.optional(flag()),
    }),
    v.description('Signing in by a link in a mail.'),
  ),
  patch: 'different',
  source: 'plugins',
  read: ({ plugins }) => plugins.magic_link,
  write: (neon, branch, { body }) =>
    writeToBranch(neon, branch, 'set plugins.magic_link', (at) =>
      updateNeonAuthMagicLinkPlugin({ ...at, body }),
    ),
}
