import type { CurrentSettings } from '../../src/auth-settings/setting.ts'
import type { AuthUser } from '../../src/clients/auth-service/auth-user.ts'
import type { AuthIntegration } from '../../src/clients/neon/auth.ts'
import type { Branch } from '../../src/clients/neon/branch.ts'
import { assertPreview } from '../../src/clients/neon/preview-branch.ts'
import type { Observed, ObservedAuth } from '../../src/observe/observe.ts'
import type { UserState } from '../../src/users/user-state.ts'

/** When the branches of these builders were made. */
export const BRANCH_CREATED_AT = Date.parse('2026-11-20T10:00:00Z')

export function someBranch(overrides: Partial<Branch> = {}): Branch {
  return {
    id: 'br-cool-moon-12345678',
    name: 'preview/pr-12-feature/login',
    createdAt: BRANCH_CREATED_AT,
    isDefault: false,
    isProtected: false,
    ...overrides,
  }
}

export function someIntegration(overrides: Partial<AuthIntegration> = {}): AuthIntegration {
  const baseUrl = 'https://ep-cool-moon.neonauth.eu-central-1.aws.neon.tech/neondb/auth'
  return {
    authProvider: 'better_auth',
    baseUrl: new URL(baseUrl),
    jwksUrl: new URL(`${baseUrl}/.well-known/jwks.json`),
    databaseName: 'neondb',
    name: 'my project',
    createdAt: BRANCH_CREATED_AT + 60_000,
    providerProjectId: 'auth-project-1',
    ...overrides,
  }
}

/** A user without anything special, made after the branch. */
export function someSeenUser(overrides: Partial<AuthUser> = {}): AuthUser {
  return {
    id: 'user-1',
    email: 'ada@example.com',
    name: 'ada@example.com',
    roles: ['user'],
    emailVerified: true,
    banned: false,
    createdAt: BRANCH_CREATED_AT + 60_000,
    ...overrides,
  }
}

/** Settings of which nothing was told, or what is given. */
export function somePresent(overrides: Partial<CurrentSettings> = {}): CurrentSettings {
  return { auth: { name: undefined }, plugins: {}, webhooks: undefined, ...overrides }
}

/** Auth that is enabled, serves, trusts nothing and has no users that were seen. */
export function someAuth(
  overrides: Partial<ObservedAuth> & { sightings?: Record<string, UserState> } = {},
): ObservedAuth {
  const { sightings = {}, ...rest } = overrides
  return {
    integration: someIntegration(),
    domains: [],
    settings: somePresent(),
    serving: true,
    organizations: new Map(),
    users: { states: new Map(Object.entries(sightings)), admin: undefined, sessions: new Map() },
    ...rest,
  }
}

/** A branch with its auth, that is one pull request's preview. */
export function observing(auth: ObservedAuth | undefined, branch = someBranch()): Observed {
  return { ...branchless, branch: assertPreview(branch, 'plan'), auth }
}

/** No such branch. */
export const branchless: Observed = {
  branch: undefined,
  auth: undefined,
  reset: { applies: false },
  otherPreview: undefined,
  superseded: undefined,
  waitsSeen: 0,
  notices: [],
}
