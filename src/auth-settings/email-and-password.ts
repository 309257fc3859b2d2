import { updateNeonAuthEmailAndPasswordConfig } from '@neon/sdk/raw'
import * as v from 'valibot'
import { requestChange } from '../neon/change-request.ts'
import { fields, flag, oneOf } from './schemas.ts'
import type { AuthSetting, DeclaredSetting, PasswordSettings, PresentSettings } from './setting.ts'

/** Signing up and in by email and password. */
export const emailAndPassword: AuthSetting = {
  path: ['email_and_password'],
  schema: v.pipe(
    fields({
      enabled: v.optional(flag()),
      email_verification_method: v.optional(oneOf('link', 'otp')),
      require_email_verification: v.optional(flag()),
      auto_sign_in_after_verification: v.optional(flag()),
      send_verification_email_on_sign_up: v.optional(flag()),
      send_verification_email_on_sign_in: v.optional(flag()),
      disable_sign_up: v.optional(flag()),
    }),
    v.description('Signing up and in by email and password.'),
  ),
  sends: 'different',
  toldBy: 'plugins',
  read: ({ plugins }) => plugins.email_and_password,
  write: (neon, branch, { body }) =>
    requestChange(neon, branch, 'set email_and_password', (at) =>
      updateNeonAuthEmailAndPasswordConfig({ ...at, body }),
    ),
}

/**
 * How signing up and in by password is set once it is as declared.
 *
 * @param present undefined if the settings were not read
 */
export function passwordSettingsAfter(
  present: PresentSettings | undefined,
  declared: readonly DeclaredSetting[],
): PasswordSettings | undefined {
  const before = present?.plugins.email_and_password
  const own = declared.find(({ setting }) => setting === emailAndPassword)
  return before && { ...before, ...own?.fields }
}
