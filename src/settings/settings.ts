import type { DeclaredSetting } from '../auth-settings/setting.ts'
import type { GitHubAccess } from '../clients/github/access.ts'
import type { JobAuth } from '../event/job-auth.ts'
import type { PullRequest, WorkflowEvent } from '../event/workflow-event.ts'
import { type Issue, Issues } from '../lib/issues.ts'
import { type ConfigFile, NO_CONFIG } from './config-file/config.ts'
import type { FileContext } from './config-file/config-file.ts'
import { mergeSettings } from './config-file/declared-settings.ts'
import { jobWorkspace, type Workspace } from './config-file/workspace.ts'
import { declaredSecrets } from './declared-secrets.ts'
import { readDeploymentOrigin, readDomains } from './domains.ts'
import { readGitHub } from './github.ts'
import { checkApiKey, type Inputs, readChoice, readSwitch, readTimeout } from './inputs.ts'
import {
  type BranchOperation,
  chooseOperation,
  type Lifetime,
  OPERATIONS,
  startsPreview,
} from './operation.ts'
import { type AuthProvider, checkProviderOfFile, readProvider } from './provider.ts'
import { checkSecretsNotInOutputs } from './secrets-in-outputs.ts'
import { NO_SETUP_OPTIONS, readSetupOptions } from './setup-options.ts'
import { readSweep, type SweepSettings } from './sweep.ts'
import { readTarget } from './target.ts'
import type { DeclaredUser, UsersInput } from './users.ts'

/** Everything that was asked for one branch: checked, complete, read-only. */
export interface Settings {
  readonly operation: BranchOperation
  readonly authProvider: AuthProvider
  /** Whether the event chose the operation, which binds a teardown to the pull request's branch. */
  readonly automatic: boolean
  readonly pullRequest: PullRequest | undefined
  /** How long auth that is enabled here lives. */
  readonly lifetime: Lifetime
  /** At the end of a job: what is to be removed, and nothing else. */
  readonly jobAuth: JobAuth | undefined
  /** Whether the workflow's repository is certainly private. */
  readonly isPrivateRepository: boolean
  readonly apiKey: string
  readonly apiHost: string
  readonly projectId: string
  /** Undefined: GitHub can't be asked. */
  readonly github: GitHubAccess | undefined
  /** Name or id of the branch, placeholders filled. */
  readonly branch: string
  readonly databaseName: string | undefined
  readonly users: readonly DeclaredUser[]
  /** Origins. */
  readonly domains: readonly string[]
  /** What of the other settings of auth is declared. */
  readonly authSettings: readonly DeclaredSetting[]
  /** Who is sent a test mail after a change of the mail server. */
  readonly testRecipient: string | undefined
  /** Whether domains and OAuth providers that are not declared are removed. */
  readonly prune: boolean
  /** Whether to start empty now: asked for, and the event is one that begins a preview. */
  readonly reset: boolean
  readonly deleteData: boolean
  /** Seconds. */
  readonly waitForBranch: number
  /** Seconds. */
  readonly waitForReady: number
  /** Seconds. */
  readonly timeout: number
  readonly dryRun: boolean
  readonly summary: boolean
  /** Whether one comment on the pull request is kept up to date. */
  readonly comment: boolean
  /** Whether later steps get the addresses as environment variables. */
  readonly exportEnv: boolean
}

/** All that can be asked for: something for one branch, or a sweep of many. */
export type AnySettings = Settings | SweepSettings

/** What came of reading the inputs. */
export interface ReadResult {
  /** To be masked before anything else is printed, whatever else came of it. */
  readonly secrets: readonly string[]
  readonly warnings: readonly string[]
  readonly outcome:
    | { readonly kind: 'settings'; readonly settings: AnySettings }
    | { readonly kind: 'issues'; readonly issues: readonly Issue[] }
}

/**
 * Reads and checks all inputs against what started the workflow. Nothing is called, printed or
 * changed; all mistakes come back together.
 */
export async function readSettings(
  texts: Inputs,
  trigger: WorkflowEvent,
  workspace: Workspace = jobWorkspace(),
): Promise<ReadResult> {
  const inputs: Inputs = (name) => texts(name).trim()
  const mistakes = new Issues()
  const warnings: string[] = []
  checkApiKey(inputs('api_key'), mistakes)
  const wanted = readChoice(inputs, 'operation', OPERATIONS, mistakes) ?? 'setup'
  const lifetime = inputs('lifetime') === 'job' ? 'job' : 'pull_request'
  const choice = chooseOperation(wanted, trigger, lifetime, mistakes)
  const around = { trigger, workspace, mistakes, warnings }
  const { read, secrets } =
    choice.operation === 'sweep'
      ? { read: readSweep(inputs, trigger, mistakes), secrets: [inputs('user_password')] }
      : await readForBranch(texts, { ...choice, operation: choice.operation }, around)
  const all = [inputs('api_key'), inputs('github_token'), ...secrets]
  return {
    secrets: all.filter((secret) => secret !== ''),
    warnings,
    outcome:
      mistakes.all.length > 0 || read === undefined
        ? { kind: 'issues', issues: mistakes.all }
        : { kind: 'settings', settings: read },
  }
}

/** What stands around the inputs, and what takes what is noticed about them. */
interface ReadContext {
  readonly trigger: WorkflowEvent
  readonly workspace: Workspace
  readonly mistakes: Issues
  readonly warnings: string[]
}

/** @returns the settings, which count only without mistakes, and the secrets that were declared */
async function readForBranch(
  texts: Inputs,
  { operation, automatic }: { readonly operation: BranchOperation; readonly automatic: boolean },
  { trigger, workspace, mistakes, warnings }: ReadContext,
): Promise<{ read: Settings; secrets: readonly string[] }> {
  const inputs: Inputs = (name) => texts(name).trim()
  const { pullRequest, deployment, jobAuth } = trigger
  // Only a setup needs users, domains, the file and the waits: a mistake in them, or a missing
  // checkout, must not leave auth behind.
  const setup = operation === 'setup'
  const { users, passwords, validPasswords } = setup
    ? await readDeclaredUsers(texts, mistakes)
    : { ...NO_USERS, passwords: [inputs('user_password')] }
  const place = readTarget(inputs, trigger, mistakes)
  const authProvider = readProvider(inputs, operation, mistakes)
  // Nothing that a teardown needs: a mistake in it must not leave auth behind.
  const github = readGitHub(inputs, trigger.github, setup ? mistakes : new Issues())
  const around = { workspace, pullRequest, defaultPassword: inputs('user_password') }
  const { domains, file } = setup
    ? await readSurroundings(inputs, around, mistakes, warnings)
    : { domains: [], file: NO_CONFIG }
  const deployed = automatic && deployment ? readDeploymentOrigin(deployment.url, mistakes) : []
  const wishes = setup ? readSetupOptions(inputs, mistakes) : NO_SETUP_OPTIONS
  checkProviderOfFile(file.authProvider, authProvider, mistakes)
  const settings: Settings = {
    operation,
    authProvider,
    automatic,
    pullRequest,
    isPrivateRepository: trigger.isPrivateRepository,
    lifetime: wishes.lifetime,
    jobAuth,
    apiKey: inputs('api_key'),
    ...place,
    github,
    databaseName: inputs('database_name') || file.databaseName,
    users: allUsers(users, file.users),
    domains: [...new Set([...domains, ...deployed, ...file.domains])],
    authSettings: mergeSettings(wishes.allowLocalhost, file.authSettings),
    testRecipient: file.testRecipient,
    prune: wishes.prune,
    reset: wishes.reset && startsPreview(trigger, wishes.lifetime),
    deleteData: readSwitch(inputs, 'delete_data', mistakes) ?? true,
    waitForBranch: wishes.waitForBranch,
    waitForReady: wishes.waitForReady,
    timeout: Math.min(readTimeout(inputs, mistakes), jobAuth ? MAX_POST_STEP_SECONDS : Infinity),
    dryRun: readSwitch(inputs, 'dry_run', mistakes) ?? false,
    summary: readSwitch(inputs, 'summary', mistakes) ?? true,
    comment: readSwitch(inputs, 'comment', mistakes) ?? false,
    exportEnv: operation !== 'teardown' && (readSwitch(inputs, 'export_env', mistakes) ?? false),
  }
  await checkForStack({ ...settings, reset: wishes.reset }, inputs, mistakes)
  checkSecretsNotInOutputs(settings, [...validPasswords, ...declaredSecrets(settings)], mistakes)
  return { read: settings, secrets: [...passwords, ...file.secrets] }
}

/** Seconds for the end of a job. Of a job that was cancelled, GitHub ends all after 5 minutes. */
const MAX_POST_STEP_SECONDS = 240

const NO_USERS: UsersInput = { users: [], passwords: [], validPasswords: [] }

async function readDeclaredUsers(texts: Inputs, mistakes: Issues): Promise<UsersInput> {
  // Untrimmed: in YAML the white space before the first word counts.
  const [text, password] = [texts('users'), texts('user_password').trim()]
  if (text.trim() === '' && password === '') return NO_USERS
  // The YAML parser and the schema cost start-up time that a run without users need not pay.
  const { readUsers } = await import('./users.ts')
  return readUsers(text.trim() === '' ? '' : text, password, mistakes)
}

async function readSurroundings(
  inputs: Inputs,
  around: FileContext,
  mistakes: Issues,
  warnings: string[],
): Promise<{ domains: string[]; file: ConfigFile }> {
  const domains = await readDomains(inputs('domains'), around.pullRequest, mistakes, warnings)
  const path = inputs('config_file')
  if (path === '') return { domains, file: NO_CONFIG }
  // As with users: only who has a file pays for reading it.
  const { readConfigFile } = await import('./config-file/config-file.ts')
  return { domains, file: await readConfigFile(path, around, mistakes, warnings) }
}

/** Of a user who is in both, the first entry wins. */
function allUsers(first: readonly DeclaredUser[], second: readonly DeclaredUser[]): DeclaredUser[] {
  const emails = new Set(first.map(({ email }) => email))
  return [...first, ...second.filter(({ email }) => !emails.has(email))]
}

/** Checks what only Better Auth has, where a step with Stack Auth declares it. */
async function checkForStack(asked: Settings, inputs: Inputs, mistakes: Issues): Promise<void> {
  if (asked.authProvider !== 'stack' || asked.operation !== 'setup') return
  const { checkStackInputs } = await import('../stack-auth/inputs.ts')
  checkStackInputs({ ...asked, userPassword: inputs('user_password') }, mistakes)
}
