import * as v from 'valibot'
import { json } from '../answers.ts'
import type { AuthSettings } from '../settings.ts'
import { emailProviderShown } from './mail.ts'
import { oauthProvidersShown } from './oauth.ts'
import { type AuthCall, onAuth, parsed } from './routing.ts'

const flag = v.boolean()

const emailAndPassword = v.strictObject({
  enabled: v.optional(flag),
  email_verification_method: v.optional(v.picklist(['link', 'otp'])),
  require_email_verification: v.optional(flag),
  auto_sign_in_after_verification: v.optional(flag),
  send_verification_email_on_sign_up: v.optional(flag),
  send_verification_email_on_sign_in: v.optional(flag),
  disable_sign_up: v.optional(flag),
})

const integer = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most))

const int32 = 2 ** 31 - 1

const organization = v.strictObject({
  enabled: v.optional(flag),
  organization_limit: v.optional(integer(1, int32)),
  membership_limit: v.optional(integer(1, int32)),
  creator_role: v.optional(v.picklist(['admin', 'owner'])),
  send_invitation_email: v.optional(flag),
})

const magicLink = v.strictObject({
  enabled: v.optional(flag),
  expires_in: v.optional(integer(5, 1440)),
  disable_sign_up: v.optional(flag),
})

const phoneNumber = {
  enabled: v.optional(flag),
  otp_expires_in: v.optional(integer(60, 600)),
  allowed_attempts: v.optional(integer(1, 10)),
}

const allowLocalhost = v.strictObject({ allow_localhost: flag })

const config = v.strictObject({ name: v.pipe(v.string(), v.minLength(1), v.maxLength(256)) })

type Group = 'email_and_password' | 'organization' | 'magic_link' | 'phone_number'

export const settingsRoutes = [
  onAuth('GET', '/email_and_password', ({ auth }) => json(200, auth.settings.email_and_password)),
  onAuth('PATCH', '/email_and_password', merged('email_and_password', emailAndPassword)),
  onAuth('GET', '/allow_localhost', ({ auth }) =>
    json(200, { allow_localhost: auth.settings.allow_localhost }),
  ),
  onAuth('PATCH', '/allow_localhost', replaced(allowLocalhost)),
  onAuth('PATCH', '/config', replaced(config)),
  onAuth('GET', '/plugins', listPlugins),
  onAuth('PATCH', '/plugins/organization', merged('organization', organization)),
  onAuth('PATCH', '/plugins/magic-link', merged('magic_link', magicLink)),
  // The API document of April 2026 has an underscore and PUT, Neon's client a hyphen and PATCH.
  ...['/plugins/phone_number', '/plugins/phone-number'].flatMap((path) => [
    onAuth('GET', path, ({ auth }) => json(200, auth.settings.phone_number)),
    onAuth('PUT', path, merged('phone_number', v.strictObject({ ...phoneNumber, enabled: flag }))),
    onAuth('PATCH', path, merged('phone_number', v.strictObject(phoneNumber))),
  ]),
]

/** Changes the fields of one group that the body has, and answers the whole group. */
function merged<G extends Group>(
  group: G,
  schema: v.GenericSchema<
    unknown,
    { [F in keyof AuthSettings[G]]?: AuthSettings[G][F] | undefined }
  >,
) {
  return ({ auth, body }: AuthCall) => {
    const changed = { ...auth.settings[group], ...parsed(schema, body) }
    auth.change({ [group]: changed })
    return json(200, changed)
  }
}

/** Takes the body over as settings, and answers it. */
function replaced(schema: v.GenericSchema<unknown, Partial<AuthSettings>>) {
  return ({ auth, body }: AuthCall) => {
    const settings = parsed(schema, body)
    auth.change(settings)
    return json(200, settings)
  }
}

function listPlugins({ auth, project }: AuthCall) {
  const { organization, magic_link, phone_number, email_and_password } = auth.settings
  return json(200, {
    organization,
    magic_link,
    phone_number: project.behaviour.allowedAttemptsInAnswer
      ? phone_number
      : { ...phone_number, allowed_attempts: undefined },
    email_and_password,
    email_provider: emailProviderShown(auth, project.behaviour),
    oauth_providers: oauthProvidersShown(auth, project.behaviour),
    allow_localhost: auth.settings.allow_localhost,
  })
}
