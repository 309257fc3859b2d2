import { updateNeonAuthEmailAndPasswordConfig } from '@neon/sdk/raw'
import * as v from 'valibot'
import { writeToBranch } from '../clients/neon/neon-client.ts'
import { fields, flag, oneOf } from './schemas.ts'
import type { AuthSetting, PasswordSettings } from './setting.ts'

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
  patch: 'different',
  source: 'plugins',
  read: ({ plugins }) => plugins.email_and_password,
  write: (neon, branch, { body }) =>
    writeToBranch(neon, branch, 'set email_and_password', (at) =>
      updateNeonAuthEmailAndPasswordConfig({ ...at, body }),
    ),
}

/** What lets an account sign up and in at once, without a mail being sent to it. */
export const SIGN_UP_OVERRIDES = {
  disable_sign_up: false,
  require_email_verification: false,
  send_verification_email_on_sign_up: false,
  send_verification_email_on_sign_in: false,
} satisfies Partial<PasswordSettings>

/** The settings that stand in the way of a quiet sign-up, with the values that they have. */
export function blockingSettings(
  settings: Partial<PasswordSettings> = {},
): Partial<PasswordSettings> {
  const names = Object.keys(SIGN_UP_OVERRIDES) as (keyof typeof SIGN_UP_OVERRIDES)[]
  return Object.fromEntries(
    names
      .filter((name) => settings[name] === !SIGN_UP_OVERRIDES[name])
      .map((name) => [name, settings[name]]),
  )
}
