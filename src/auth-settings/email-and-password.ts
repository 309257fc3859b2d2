import { updateNeonAuthEmailAndPasswordConfig } from '@neon/sdk/raw'
import * as v from 'valibot'
import { writeToBranch } from '../clients/neon/neon-client.ts'
import { joinWithAnd } from '../lib/text.ts'
import { emailProvider } from './email-provider.ts'
import { oauthProviders } from './oauth-providers.ts'
import { fields, flag, oneOf } from './schemas.ts'
import type { AuthSetting, Fields, PasswordSettings, SettingsAfter } from './setting.ts'
import { shortName } from './setting.ts'

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
  blocksSignUp: (body) => Object.keys(blockingSettings(body)),
  warnings: (declared, after) => [...openProviders(declared, after), ...mailsLinks(after)],
  patch: 'different',
  source: 'plugins',
  read: ({ plugins }) => plugins.email_and_password,
  write: (neon, branch, { body }) =>
    writeToBranch(neon, branch, 'set email_and_password', (at) =>
      updateNeonAuthEmailAndPasswordConfig({ ...at, body }),
    ),
}

/** `disable_sign_up` closes signing up by email only. (Better Auth; probes of the live service) */
function openProviders(declared: Fields, after: SettingsAfter): readonly string[] {
  const open = oauthProviders.filter((provider) => after(provider) !== undefined).map(shortName)
  if (declared['disable_sign_up'] !== true || open.length === 0) return []
  return [
    `email_and_password.disable_sign_up closes sign-up by email only: whoever signs in by ${joinWithAnd(open)} still gets an account. To close that too, declare oauth_providers without ${open.length === 1 ? 'it' : 'them'} and set prune: true.`,
  ]
}

/** Neon's shared mail server sends codes only. (Neon's documentation) */
function mailsLinks(after: SettingsAfter): readonly string[] {
  const verification = after(emailAndPassword)
  if (verification?.['email_verification_method'] !== 'link') return []
  if (after(emailProvider)?.['type'] === 'standard') return []
  return [
    "email_and_password.email_verification_method is link, which needs a mail server of your own (email_provider of type standard): through Neon's shared server no link is sent. Use otp, or declare one.",
  ]
}

/** What lets an account sign up and in at once, without a mail being sent to it. */
export const SIGN_UP_OVERRIDES = {
  disable_sign_up: false,
  require_email_verification: false,
  send_verification_email_on_sign_up: false,
  send_verification_email_on_sign_in: false,
} satisfies Partial<PasswordSettings>

export type SignUpSettings = { readonly [Name in keyof typeof SIGN_UP_OVERRIDES]?: boolean }

export const SIGN_UP_SETTINGS = Object.keys(SIGN_UP_OVERRIDES) as (keyof SignUpSettings)[]

/** The settings that prevent a quiet sign-up, with their current values. */
export function blockingSettings(settings: Partial<PasswordSettings> = {}): SignUpSettings {
  return Object.fromEntries(
    SIGN_UP_SETTINGS.filter((name) => settings[name] === !SIGN_UP_OVERRIDES[name]).map((name) => [
      name,
      !SIGN_UP_OVERRIDES[name],
    ]),
  )
}
