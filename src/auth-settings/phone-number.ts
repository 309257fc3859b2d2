import { updateNeonAuthPhoneNumberPlugin } from '@neon/sdk/raw'
import * as v from 'valibot'
import { writeToBranch } from '../clients/neon/neon-client.ts'
import { fields, flag, integer } from './schemas.ts'
import type { AuthSetting } from './setting.ts'

/** Signing in by a code sent to a phone. */
export const phoneNumber: AuthSetting = {
  path: ['plugins', 'phone_number'],
  schema: v.pipe(
    fields({
      enabled: v.optional(flag()),
      otp_expires_in: v.optional(
        v.pipe(integer(60, 600), v.description('Seconds until a code expires.')),
      ),
      allowed_attempts: v.optional(
        v.pipe(integer(1, 10), v.description('Wrong codes until a number is locked out.')),
      ),
    }),
    v.description('Signing in by a code sent to a phone.'),
  ),
  // In the API's document, and no longer in Neon's SDK.
  writeOnly: ['allowed_attempts'],
  patch: 'different',
  source: 'plugins',
  read: ({ plugins }) => plugins.phone_number,
  write: (neon, branch, { body }) =>
    writeToBranch(neon, branch, 'set plugins.phone_number', (at) =>
      updateNeonAuthPhoneNumberPlugin({ ...at, body }),
    ),
}
