/** Auth settings of one branch, under the names that the management API has for them. */
export interface AuthSettings {
  name: string
  allow_localhost: boolean
  domains: TrustedDomain[]
  email_and_password: EmailAndPassword
  email_provider: EmailProvider | undefined
  organization: Organization
  magic_link: MagicLink
  phone_number: PhoneNumber
  oauth_providers: OauthProvider[]
  webhooks: Webhooks
}

export type AuthProvider = 'mock' | 'stack' | 'stack_v2' | 'better_auth'

export interface TrustedDomain {
  domain: string
  auth_provider: AuthProvider
}

export interface EmailAndPassword {
  enabled: boolean
  email_verification_method: 'link' | 'otp'
  require_email_verification: boolean
  auto_sign_in_after_verification: boolean
  send_verification_email_on_sign_up: boolean
  send_verification_email_on_sign_in: boolean
  disable_sign_up: boolean
}

export interface StandardEmailServer {
  type: 'standard'
  host: string
  port: number
  username: string
  password: string
  sender_email: string
  sender_name: string
}

export interface SharedEmailServer {
  type: 'shared'
  sender_email?: string | undefined
  sender_name?: string | undefined
}

export type EmailProvider = StandardEmailServer | SharedEmailServer

export interface Organization {
  enabled: boolean
  organization_limit: number
  membership_limit: number
  creator_role: 'admin' | 'owner'
  send_invitation_email: boolean
}

export interface MagicLink {
  enabled: boolean
  /** Minutes. */
  expires_in: number
  disable_sign_up: boolean
}

export interface PhoneNumber {
  enabled: boolean
  /** Seconds. */
  otp_expires_in: number
  allowed_attempts: number
}

export interface OauthProvider {
  id: 'google' | 'github' | 'microsoft' | 'vercel'
  type: 'standard' | 'shared'
  client_id?: string | undefined
  client_secret?: string | undefined
  microsoft_tenant_id?: string | undefined
}

export interface Webhooks {
  enabled: boolean
  webhook_url?: string | undefined
  enabled_events?: WebhookEvent[] | undefined
  timeout_seconds?: number | undefined
}

export const webhookEvents = [
  'user.before_create',
  'user.created',
  'send.otp',
  'send.magic_link',
  'organization.invitation.created',
  'organization.invitation.accepted',
  'phone_number.verified',
] as const

export type WebhookEvent = (typeof webhookEvents)[number]

/**
 * Settings of auth that was just enabled, as probes of the live service have shown them: sign-up is
 * open, nobody is verified or sent mail, Neon's own mail server and Google credentials are in use.
 */
export const plainlyEnabled: AuthSettings = {
  name: 'stand-in project',
  allow_localhost: true,
  domains: [],
  email_and_password: {
    enabled: true,
    email_verification_method: 'otp',
    require_email_verification: false,
    auto_sign_in_after_verification: true,
    send_verification_email_on_sign_up: false,
    send_verification_email_on_sign_in: false,
    disable_sign_up: false,
  },
  email_provider: { type: 'shared' },
  organization: {
    enabled: true,
    organization_limit: 10,
    membership_limit: 100,
    creator_role: 'owner',
    send_invitation_email: false,
  },
  magic_link: { enabled: false, expires_in: 5, disable_sign_up: false },
  phone_number: { enabled: false, otp_expires_in: 300, allowed_attempts: 3 },
  oauth_providers: [{ id: 'google', type: 'shared' }],
  webhooks: { enabled: false },
}

/** The same of the legacy Stack Auth, which has no OAuth provider and no mail server of its own yet. */
export const plainlyEnabledStack: AuthSettings = {
  ...plainlyEnabled,
  email_provider: undefined,
  oauth_providers: [],
}

/** Settings with changes: the given fields of a group, lists and single values as a whole. */
export function withChanges(
  settings: AuthSettings,
  changes: { readonly [S in keyof AuthSettings]?: Partial<AuthSettings[S]> | undefined },
): AuthSettings {
  const merged = Object.entries(changes).map(([name, change]) => {
    const before: unknown = settings[name as keyof AuthSettings]
    return [name, isGroup(before) && isGroup(change) ? { ...before, ...change } : change]
  })
  return { ...settings, ...Object.fromEntries(merged) }
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
