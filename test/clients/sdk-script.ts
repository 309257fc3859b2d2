import { createNeonClient, raw } from '@neon/sdk'

/** What a script of a user knows. */
export interface ScriptSettings {
  apiKey: string
  baseUrl: string
  projectId: string
  /** A branch without auth. */
  branchId: string
}

const authProvider = 'better_auth'

/** A mail server as the API takes it. */
export const mailServer = {
  host: 'smtp.example.com',
  port: 587,
  username: 'mailer',
  password: 'the mail server knows it',
  sender_email: 'no-reply@example.com',
  sender_name: 'Shop',
}

/**
 * A script as a user of `@neon/sdk` would write it, that goes through everything that a branch's
 * auth has: by the client's own methods where there are some, else by the raw ones.
 *
 * @returns what each step was answered, under a name for it
 * @throws NeonError as soon as one is refused
 */
export async function useEveryAuthEndpoint({
  apiKey,
  baseUrl,
  projectId,
  branchId,
}: ScriptSettings) {
  const neon = createNeonClient({ apiKey, baseUrl, throwOnError: true, retries: 0 })
  const at = { projectId, branchId }
  const path = { project_id: projectId, branch_id: branchId }
  const call = { client: neon.client, path, throwOnError: true } as const
  const { auth } = neon

  const enabled = await auth.create({ ...at, auth_provider: authProvider })
  const shown = await auth.get(at)
  const renamed = await auth.updateConfig({ ...at, name: 'Shop' })
  const integrations = await raw.listNeonAuthIntegrations({
    ...call,
    path: { project_id: projectId },
  })

  await auth.trustedDomains.add({
    ...at,
    domain: 'https://shop.example.com',
    auth_provider: authProvider,
  })
  const trusted = await auth.trustedDomains.list(at)
  await auth.trustedDomains.delete({
    ...at,
    auth_provider: authProvider,
    domains: [{ domain: 'https://shop.example.com' }],
  })
  const trustedAfterwards = await auth.trustedDomains.list(at)

  const user = await auth.users.create({ ...at, email: 'ada@example.com', name: 'Ada' })
  const roles = await auth.users.updateRole({ ...at, authUserId: user.id, roles: ['admin'] })
  await auth.users.delete({ ...at, authUserId: user.id })

  // Auth that was enabled just now has it.
  await auth.oauthProviders.delete({ ...at, providerId: 'google' })
  const google = await auth.oauthProviders.add({ ...at, id: 'google' })
  const ownGoogle = await auth.oauthProviders.update({
    ...at,
    providerId: 'google',
    client_id: 'shop',
    client_secret: 'google has told it',
  })
  const providers = await auth.oauthProviders.list(at)
  await auth.oauthProviders.delete({ ...at, providerId: 'google' })

  const localhost = await raw.getNeonAuthAllowLocalhost(call)
  const noLocalhost = await raw.updateNeonAuthAllowLocalhost({
    ...call,
    body: { allow_localhost: false },
  })
  const emailAndPassword = await raw.getNeonAuthEmailAndPasswordConfig(call)
  const closedSignUp = await raw.updateNeonAuthEmailAndPasswordConfig({
    ...call,
    body: { disable_sign_up: true },
  })
  const organization = await raw.updateNeonAuthOrganizationPlugin({
    ...call,
    body: { organization_limit: 3 },
  })
  const magicLink = await raw.updateNeonAuthMagicLinkPlugin({ ...call, body: { enabled: true } })
  const phoneNumber = await raw.getNeonAuthPhoneNumberPlugin(call)
  const phoneNumberOn = await raw.updateNeonAuthPhoneNumberPlugin({
    ...call,
    body: { enabled: true, otp_expires_in: 120 },
  })
  const plugins = await raw.getNeonAuthPluginConfigs(call)

  const mailProvider = await raw.updateNeonAuthEmailProvider({
    ...call,
    body: { type: 'standard', ...mailServer },
  })
  const mailProviderShown = await raw.getNeonAuthEmailProvider(call)
  const recipient = { recipient_email: 'ada@example.com' }
  const testMail = await raw.sendNeonAuthTestEmail({
    ...call,
    body: { ...mailServer, ...recipient },
  })
  const testMailOfProvider = await raw.sendNeonAuthEmailProviderTest({ ...call, body: recipient })

  const webhooks = await raw.updateNeonAuthWebhookConfig({
    ...call,
    body: {
      enabled: true,
      webhook_url: 'https://hooks.example.com/',
      enabled_events: ['user.created'],
    },
  })
  const webhooksShown = await raw.getNeonAuthWebhookConfig(call)

  await auth.disable({ ...at, deleteData: true })
  return {
    enabled,
    shown,
    renamed,
    integrations,
    trusted,
    trustedAfterwards,
    user,
    roles,
    google,
    ownGoogle,
    providers,
    localhost,
    noLocalhost,
    emailAndPassword,
    closedSignUp,
    organization,
    magicLink,
    phoneNumber,
    phoneNumberOn,
    plugins,
    mailProvider,
    mailProviderShown,
    testMail,
    testMailOfProvider,
    webhooks,
    webhooksShown,
  }
}
