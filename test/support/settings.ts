import type { AuthSetting, DeclaredSetting, Fields } from '../../src/auth-settings/setting.ts'
import type { PullRequest } from '../../src/clients/github/pull-request.ts'
import type { WorkflowEvent } from '../../src/event/workflow-event.ts'
import type { SetupSettings, TeardownSettings } from '../../src/settings/settings.ts'
import type { DeclaredUser } from '../../src/settings/users.ts'

export function somePullRequest(overrides: Partial<PullRequest> = {}): PullRequest {
  return {
    number: 12,
    headRef: 'feature/login',
    headSha: '0d1a26e67d8f5eaf1f6ba5c57fc3c7d91ac0fd1c',
    fromFork: false,
    closed: false,
    author: 'Codertocat',
    ...overrides,
  }
}

/** A pull request of the repository's own that opens. */
export function someEvent(overrides: Partial<WorkflowEvent> = {}): WorkflowEvent {
  return {
    name: 'pull_request',
    action: 'opened',
    pullRequest: somePullRequest(),
    lacksNumber: false,
    pullRequestNumber: undefined,
    deployment: undefined,
    fromDependabot: false,
    github: { apiUrl: 'https://api.github.com', repository: 'Codertocat/Hello-World' },
    jobAuth: undefined,
    journal: undefined,
    isPrivateRepository: false,
    ...overrides,
  }
}

/** A user who is declared with a password alone. */
export function someUser(overrides: Partial<DeclaredUser> = {}): DeclaredUser {
  return {
    email: 'ada@example.com',
    name: undefined,
    password: 'correct horse battery',
    roles: undefined,
    emailVerified: true,
    ...overrides,
  }
}

/** A setting that is declared, none of it taken from the environment. */
export function someDeclared(setting: AuthSetting, fields: Fields): DeclaredSetting {
  return { setting, fields, fromEnvironment: [] }
}

/** Settings of a setup that declares neither users nor domains. */
export function someSettings(overrides: Partial<SetupSettings> = {}): SetupSettings {
  return {
    operation: 'setup',
    authProvider: 'better_auth',
    automatic: true,
    pullRequest: somePullRequest(),
    lifetime: 'pull_request',
    apiKey: 'napi_0123456789abcdef',
    apiHost: 'https://console.neon.tech/api/v2',
    projectId: 'late-frost-12345678',
    github: undefined,
    branch: 'preview/pr-12-feature/login',
    databaseName: undefined,
    roleName: undefined,
    users: [],
    organizations: [],
    passwordHint: '',
    previewUrl: undefined,
    domains: [],
    authSettings: [],
    testRecipient: undefined,
    prune: false,
    reset: false,
    startsPreview: true,
    branchTemplate: 'preview/pr-{number}-{head_ref}',
    deleteData: true,
    waitForBranch: 30,
    sessions: undefined,
    waitForReady: 60,
    timeout: 300,
    dryRun: false,
    summary: true,
    comment: false,
    exportEnv: false,
    ...overrides,
  }
}

/** Settings of a teardown. */
export function someTeardown(overrides: Partial<TeardownSettings> = {}): TeardownSettings {
  const { apiKey, apiHost, projectId, branch, pullRequest } = someSettings()
  return {
    operation: 'teardown',
    authProvider: 'better_auth',
    automatic: true,
    pullRequest,
    branchTemplate: 'preview/pr-{number}-{head_ref}',
    sessions: undefined,
    jobAuth: undefined,
    whileOpen: false,
    apiKey,
    apiHost,
    projectId,
    github: undefined,
    branch,
    deleteData: true,
    timeout: 300,
    dryRun: false,
    summary: true,
    comment: false,
    exportEnv: false,
    ...overrides,
  }
}

/** A mail server of one's own, as it is declared. */
export const mailServer = {
  type: 'standard',
  host: 'smtp.example.com',
  port: 587,
  username: 'mailer',
  password: 'p4ssword',
  sender_email: 'a@example.com',
  sender_name: 'Shop',
} as const
