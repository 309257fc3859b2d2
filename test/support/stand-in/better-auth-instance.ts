import { createHash } from 'node:crypto'
import type { DatabaseSync } from 'node:sqlite'
import { type Auth, type BetterAuthOptions, betterAuth } from 'better-auth'
import { hashPassword, verifyPassword } from 'better-auth/crypto'
import { getMigrations } from 'better-auth/db/migration'
import { admin, emailOTP, jwt, magicLink, organization } from 'better-auth/plugins'
import type { Behaviour, RateLimit } from './behaviour.ts'
import { authServiceRateLimit } from './behaviour.ts'
import type { Mail } from './mails.ts'
import type { AuthSettings, OauthProvider, WebhookEvent } from './settings.ts'

/** What one branch's Better Auth is made of. */
export interface InstanceParts {
  origin: string
  /** Path of the `base_url`. */
  basePath: string
  database: DatabaseSync
  /** Oldest first; the last one signs sessions, all of them decrypt JWKS keys. */
  secrets: readonly string[]
  settings: AuthSettings
  behaviour: Behaviour
  send(mail: Omit<Mail, 'branchId'>): void
  deliver(event: WebhookEvent, email: string): void
}

/** The Better Auth of one branch with its present settings; made anew when they change (3 ms). */
export function betterAuthInstance(parts: InstanceParts): Auth<BetterAuthOptions> {
  return betterAuth(optionsOf(parts))
}

/** Creates the tables that `betterAuthInstance` needs in an empty database. */
export async function createTables(parts: InstanceParts): Promise<void> {
  const { runMigrations } = await getMigrations(optionsOf(parts))
  await runMigrations()
}

function optionsOf(parts: InstanceParts): BetterAuthOptions {
  const { origin, behaviour, settings } = parts
  const password = settings.email_and_password
  return {
    appName: settings.name,
    baseURL: origin,
    basePath: parts.basePath,
    database: parts.database,
    secrets: parts.secrets.map((value, version) => ({ version, value })).reverse(),
    telemetry: { enabled: false },
    logger: { disabled: true },
    trustedOrigins: () => trustedOrigins(settings),
    emailAndPassword: {
      enabled: password.enabled,
      disableSignUp: password.disable_sign_up,
      requireEmailVerification: password.require_email_verification,
      password: passwordHashing(behaviour),
    },
    emailVerification: {
      sendOnSignUp: password.send_verification_email_on_sign_up,
      sendOnSignIn: password.send_verification_email_on_sign_in,
      autoSignInAfterVerification: password.auto_sign_in_after_verification,
      // With one-time passwords the plugin for them sends the mail, unless there is a sender here.
      ...(password.email_verification_method === 'link' && {
        sendVerificationEmail: async ({ user, url }: { user: { email: string }; url: string }) =>
          parts.send({ kind: 'verification', to: user.email, content: url }),
      }),
    },
    socialProviders: Object.fromEntries(settings.oauth_providers.map(socialProvider)),
    databaseHooks: {
      user: {
        create: {
          before: async (user) => parts.deliver('user.before_create', user.email),
          after: async (user) => parts.deliver('user.created', user.email),
        },
      },
    },
    // Each branch has its own database, so the limit of one is not used up by another.
    rateLimit: { enabled: true, storage: 'database', customRules: limitsOf(behaviour) },
    advanced: {
      cookiePrefix: 'neon-auth',
      useSecureCookies: true,
      // As Neon sets them (neondatabase/neon-js, issue 53), so that pages of other sites get them back.
      defaultCookieAttributes: { sameSite: 'none', secure: true, partitioned: true },
      // Better Auth skips this check in test environments unless told not to.
      disableOriginCheck: false,
      disableCSRFCheck: false,
      ipAddress: { ipAddressHeaders: ['x-forwarded-for'] },
    },
    plugins: pluginsOf(parts),
  }
}

function pluginsOf({
  origin,
  settings,
  send,
  deliver,
}: InstanceParts): BetterAuthOptions['plugins'] {
  const { organization: org, magic_link: link } = settings
  return [
    jwt({
      jwks: {
        jwksPath: '/.well-known/jwks.json',
        keyPairConfig: { alg: 'EdDSA', crv: 'Ed25519' },
      },
      jwt: { issuer: origin, audience: origin, expirationTime: '15m' },
    }),
    admin(),
    organization({
      allowUserToCreateOrganization: org.enabled,
      organizationLimit: org.organization_limit,
      membershipLimit: org.membership_limit,
      creatorRole: org.creator_role,
      organizationHooks: {
        afterCreateInvitation: async ({ invitation }) =>
          deliver('organization.invitation.created', invitation.email),
        afterAcceptInvitation: async ({ invitation }) =>
          deliver('organization.invitation.accepted', invitation.email),
      },
      ...(org.send_invitation_email && {
        sendInvitationEmail: async ({ email, id }: { email: string; id: string }) =>
          send({ kind: 'invitation', to: email, content: id }),
      }),
    }),
    ...(link.enabled
      ? [
          magicLink({
            expiresIn: link.expires_in * 60,
            disableSignUp: link.disable_sign_up,
            sendMagicLink: async ({ email, url }) =>
              send({ kind: 'magic-link', to: email, content: url }),
          }),
        ]
      : []),
    ...(settings.email_and_password.email_verification_method === 'otp'
      ? [
          emailOTP({
            overrideDefaultEmailVerification: true,
            sendVerificationOTP: async ({ email, otp }) =>
              send({ kind: 'otp', to: email, content: otp }),
          }),
        ]
      : []),
  ]
}

/** 127.0.0.1 is not among them: the stand-in itself is there, and `trustsOwnOrigin` decides on it. */
const localhost = ['http://localhost', 'http://localhost:*', 'https://localhost:*']

/** The origins that a branch's auth service trusts by its settings. */
export function trustedOrigins(settings: AuthSettings): string[] {
  return [
    ...settings.domains.map(({ domain }) => domain),
    ...(settings.allow_localhost ? localhost : []),
  ]
}

function socialProvider({ id, client_id, client_secret, microsoft_tenant_id }: OauthProvider) {
  return [
    id,
    {
      clientId: client_id ?? 'shared',
      clientSecret: client_secret ?? 'shared',
      ...(microsoft_tenant_id !== undefined && { tenantId: microsoft_tenant_id }),
    },
  ]
}

const cheapPrefix = 'sha256:'

function cheapHash(password: string): string {
  return cheapPrefix + createHash('sha256').update(password).digest('hex')
}

function passwordHashing(behaviour: Behaviour) {
  return {
    hash: async (password: string) =>
      behaviour.cheapHashing ? cheapHash(password) : hashPassword(password),
    verify: async ({ hash, password }: { hash: string; password: string }) =>
      hash.startsWith(cheapPrefix)
        ? hash === cheapHash(password)
        : verifyPassword({ hash, password }),
  }
}

/** Better Auth takes the first rule that fits; those with a limit of their own keep it. */
function limitsOf(behaviour: Behaviour) {
  const rule = (choose: (limit: RateLimit) => { window: number; max: number }) => () =>
    behaviour.rateLimit === false ? false : choose(behaviour.rateLimit)
  const signIn = rule(({ signInWindow, signInMax }) => ({ window: signInWindow, max: signInMax }))
  const passwordMail = rule(() => ({ window: 60, max: authServiceRateLimit.signInMax }))
  return {
    '/sign-in/**': signIn,
    '/sign-up/**': signIn,
    '/request-password-reset': passwordMail,
    '/send-verification-email': passwordMail,
    '/**': rule(({ window, max }) => ({ window, max })),
  }
}
