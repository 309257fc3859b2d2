import { allowLocalhost } from '../auth-settings/allow-localhost.ts'
import type { DeclaredSetting } from '../auth-settings/setting.ts'
import type { Issues } from '../lib/issues.ts'
import { readBranchSettings } from './branch-settings.ts'
import type { ConfigFileResult } from './config-file/config.ts'
import { mergeSettings } from './config-file/declared-settings.ts'
import { activeOrganizationProblem, type DeclaredOrganization } from './declared-organization.ts'
import { declaredSecrets } from './declared-secrets.ts'
import { readDeploymentOrigin, readDomains } from './domains.ts'
import { readGitHub } from './github.ts'
import { type Inputs, readChoice, readSeconds, readSwitch, readTimeout } from './inputs.ts'
import { checkKeysStay } from './keys.ts'
import { LIFETIMES, startsPreview } from './operation.ts'
import { checkProviderOfFile } from './provider.ts'
import type { ReadContext } from './read-context.ts'
import { checkSecretsNotInOutputs } from './secrets-in-outputs.ts'
import { readSessionsFolder } from './sessions-folder.ts'
import type { SetupSettings } from './settings.ts'
import type { DeclaredUser, UsersInput } from './users.ts'

/** What a setup with Stack Auth declares, with what means nothing there as it was given. */
export interface StackSetup
  extends Pick<
    SetupSettings,
    'users' | 'organizations' | 'authSettings' | 'testRecipient' | 'lifetime' | 'reset' | 'sessions'
  > {
  /** '' for none. */
  readonly userPassword: string
}

/** What rooms that are built on the settings know about what may be declared. */
export interface SetupChecks {
  /** Fixed texts in the outputs, which must not contain a secret. */
  readonly outputTexts: readonly string[]
  /** Adds to the issues what is declared and Stack Auth does not have. */
  readonly checkStackSetup: (declared: StackSetup, issues: Issues) => Promise<void>
}

/** A setup that was read: the settings count only without issues, the secrets always. */
export interface ReadSetup {
  readonly settings: SetupSettings
  readonly secrets: readonly string[]
}

interface SetupContext extends ReadContext {
  readonly checks: SetupChecks
}

/** Seconds that one may wait for something. */
const WAIT = { least: 0, most: 3600 }

/** Reads what is asked of a setup: all that other operations have no use for is read here alone. */
export async function readSetup(context: SetupContext): Promise<ReadSetup> {
  const { inputs, event, workspace, automatic, checks, issues } = context
  const { pullRequest } = event
  const { declared, authProvider, secrets, validPasswords } = await readDeclared(context)
  const common = readBranchSettings('setup', context)
  const github = readGitHub(inputs, event.github, issues)
  const lifetime = readChoice(inputs, 'lifetime', LIFETIMES, issues) ?? 'pull_request'
  checkProviderOfFile(authProvider, common.authProvider, issues)
  const settings: SetupSettings = {
    ...common,
    ...declared,
    operation: 'setup',
    automatic,
    pullRequest,
    branchTemplate: inputs('branch'),
    lifetime,
    github,
    passwordHint: inputs('password_hint').replaceAll(/\s+/g, ' '),
    prune: readSwitch(inputs, 'prune', issues) ?? false,
    reset: readSwitch(inputs, 'reset', issues) ?? false,
    startsPreview: startsPreview(event, lifetime),
    deleteData: readSwitch(inputs, 'delete_data', issues) ?? true,
    sessions: readSessionsFolder(inputs, workspace, issues),
    waitForBranch: readSeconds(inputs, 'wait_for_branch', WAIT, issues),
    waitForReady: readSeconds(inputs, 'wait_for_ready', WAIT, issues),
    timeout: readTimeout(inputs, issues),
    dryRun: readSwitch(inputs, 'dry_run', issues) ?? false,
    summary: readSwitch(inputs, 'summary', issues) ?? true,
    comment: readSwitch(inputs, 'comment', issues) ?? false,
    exportEnv: readSwitch(inputs, 'export_env', issues) ?? false,
  }
  if (settings.authProvider === 'stack') {
    const userPassword = inputs('user_password')
    await checks.checkStackSetup({ ...settings, userPassword }, issues)
  } else if (settings.users.length > 0) {
    const { checkPasswords } = await import('./users.ts')
    checkPasswords(settings.users, issues)
  }
  checkKeysStay(settings, issues)
  const allSecrets = [...validPasswords, ...declaredSecrets(settings)]
  checkSecretsNotInOutputs(settings, allSecrets, checks.outputTexts, issues)
  return { settings, secrets }
}

/** What auth is to be like, as inputs and file say it. */
type Declared = Pick<
  SetupSettings,
  | 'databaseName'
  | 'roleName'
  | 'users'
  | 'organizations'
  | 'domains'
  | 'previewUrl'
  | 'authSettings'
  | 'testRecipient'
>

/** Reads inputs and file together; where both declare the same, the input wins. */
async function readDeclared(context: SetupContext) {
  const { texts, inputs, event, automatic, issues, warnings } = context
  const { pullRequest, deployment } = event
  const given = await readDeclaredUsers(texts, issues)
  const { users, passwords, validPasswords } = given
  const allowed = readAllowLocalhost(inputs, issues)
  const domains = await readDomains(inputs('domains'), pullRequest, issues, warnings)
  const deployed = automatic && deployment ? readDeploymentOrigin(deployment.url, issues) : []
  const { config, secrets } = await readFile(context, given)
  if (config !== undefined || inputs('config_file') === '') {
    checkActiveOrganizations(users, config?.organizations ?? [], issues)
  }
  const allDomains = [...new Set([...domains, ...deployed, ...(config?.domains ?? [])])]
  const declared: Declared = {
    databaseName: inputs('database_name') || config?.databaseName,
    roleName: config?.roleName,
    users: mergeUsers(users, config?.users ?? []),
    organizations: config?.organizations ?? [],
    domains: allDomains,
    previewUrl: deployed[0] ?? onlyPlain(allDomains),
    authSettings: mergeSettings(allowed, config?.authSettings ?? []),
    testRecipient: config?.testRecipient,
  }
  return {
    declared,
    /** As the file says it. */
    authProvider: config?.authProvider,
    secrets: [...passwords, ...secrets],
    validPasswords,
  }
}

/** Adds to the issues which organization of a user's can't be active. */
function checkActiveOrganizations(
  users: readonly DeclaredUser[],
  organizations: readonly DeclaredOrganization[],
  issues: Issues,
): void {
  for (const user of users) {
    const problem = activeOrganizationProblem(user, organizations)
    if (problem) issues.add('users', `active_organization of ${user.email} ${problem}`)
  }
}

/** The only origin that names one host; undefined if there are several, or none. */
function onlyPlain(origins: readonly string[]): string | undefined {
  const [first, ...more] = origins.filter((origin) => !origin.includes('*'))
  return more.length === 0 ? first : undefined
}

async function readDeclaredUsers(texts: Inputs, issues: Issues): Promise<UsersInput> {
  // Untrimmed: in YAML the white space before the first word counts, and in a password all of it.
  const [text, password] = [texts('users'), texts('user_password')]
  const given = text.trim() !== ''
  if (!given && password.trim() === '') return { users: [], passwords: [], validPasswords: [] }
  // The YAML parser and the schema cost start-up time that a run without users need not pay.
  const { readUsers } = await import('./users.ts')
  return readUsers(given ? text : '', password, issues)
}

async function readFile(
  { inputs, event, workspace, issues, warnings }: SetupContext,
  users: UsersInput,
): Promise<ConfigFileResult> {
  const path = inputs('config_file')
  if (path === '') return { config: undefined, secrets: [] }
  // As with users: only who has a file pays for reading it.
  const { readConfigFile } = await import('./config-file/config-file.ts')
  const { pullRequest } = event
  const context = { workspace, pullRequest, defaultPassword: inputs('user_password'), users }
  return await readConfigFile(path, context, issues, warnings)
}

/** Of a user who is in both, the first entry wins. */
function mergeUsers(
  first: readonly DeclaredUser[],
  second: readonly DeclaredUser[],
): DeclaredUser[] {
  const emails = new Set(first.map(({ email }) => email))
  return [...first, ...second.filter(({ email }) => !emails.has(email))]
}

/** Stands beside the file's settings, over which it wins. */
function readAllowLocalhost(inputs: Inputs, issues: Issues): DeclaredSetting[] {
  const allow = readSwitch(inputs, 'allow_localhost', issues)
  if (allow === undefined) return []
  return [{ setting: allowLocalhost, fields: { allow_localhost: allow }, fromEnvironment: [] }]
}
