import { printable } from '../text.ts'
import { readDomains } from './domains.ts'
import {
  checkApiKey,
  type Inputs,
  readApiHost,
  readChoice,
  readProjectId,
  readSeconds,
  readSwitch,
} from './inputs.ts'
import { Mistakes } from './mistakes.ts'
import { chooseOperation, OPERATIONS, type Operation, startsPreview } from './operation.ts'
import { fill } from './placeholders.ts'
import type { PullRequest, Trigger } from './trigger.ts'
import type { DeclaredUser, UsersInput } from './users.ts'

/** Everything that was asked for: checked, complete, read-only. */
export interface Settings {
  readonly operation: Operation
  /** Whether the event chose the operation, which binds a teardown to the pull request's branch. */
  readonly automatic: boolean
  readonly pullRequest: PullRequest | undefined
  readonly apiKey: string
  readonly apiHost: string
  readonly projectId: string
  /** Name or id of the branch, placeholders filled. */
  readonly branch: string
  readonly databaseName: string | undefined
  readonly users: readonly DeclaredUser[]
  /** Origins. */
  readonly domains: readonly string[]
  readonly allowLocalhost: boolean | undefined
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
}

/** What came of reading the inputs. */
export interface Reading {
  /** To be masked before anything else is printed, whatever else came of it. */
  readonly secrets: readonly string[]
  readonly warnings: readonly string[]
  readonly outcome:
    | { readonly kind: 'settings'; readonly settings: Settings }
    | { readonly kind: 'skip'; readonly why: string }
    | { readonly kind: 'mistakes'; readonly mistakes: readonly string[] }
}

/**
 * Reads and checks all inputs against what started the workflow. Nothing is called, printed or
 * changed; all mistakes come back together.
 */
export async function readSettings(texts: Inputs, trigger: Trigger): Promise<Reading> {
  const inputs: Inputs = (name) => texts(name).trim()
  const apiKey = inputs('api_key')
  if (apiKey === '' && withoutSecrets(trigger)) return skipped(whyWithoutSecrets(trigger))
  const mistakes = new Mistakes()
  const warnings: string[] = []
  checkApiKey(apiKey, mistakes)
  const { pullRequest } = trigger
  const wanted = readChoice(inputs, 'operation', OPERATIONS, mistakes) ?? 'setup'
  const automatic = wanted === 'auto'
  const operation = chooseOperation(wanted, trigger, mistakes)
  if (automatic && operation === 'setup' && pullRequest?.closed) return skipped(ALREADY_CLOSED)
  // A teardown needs neither users nor domains, and a mistake in them must not leave auth behind.
  const setup = operation === 'setup'
  const { users, passwords, fitting } = setup
    ? await readDeclaredUsers(texts, mistakes)
    : { ...NO_USERS, passwords: [inputs('user_password')] }
  const settings: Settings = {
    operation,
    automatic,
    pullRequest,
    apiKey,
    apiHost: readApiHost(inputs, mistakes),
    projectId: readProjectId(inputs, mistakes),
    branch: readBranch(inputs, pullRequest, mistakes),
    databaseName: inputs('database_name') || undefined,
    users,
    domains: setup ? await readDomains(inputs('domains'), pullRequest, mistakes, warnings) : [],
    allowLocalhost: readSwitch(inputs, 'allow_localhost', mistakes),
    reset: (readSwitch(inputs, 'reset', mistakes) ?? false) && startsPreview(trigger),
    deleteData: readSwitch(inputs, 'delete_data', mistakes) ?? true,
    waitForBranch: readSeconds(inputs, 'wait_for_branch', { least: 0, most: 3600 }, mistakes),
    waitForReady: readSeconds(inputs, 'wait_for_ready', { least: 0, most: 3600 }, mistakes),
    timeout: readSeconds(inputs, 'timeout', { least: 10, most: 21_600 }, mistakes),
    dryRun: readSwitch(inputs, 'dry_run', mistakes) ?? false,
    summary: readSwitch(inputs, 'summary', mistakes) ?? true,
  }
  const secrets = [apiKey, ...passwords].filter((secret) => secret !== '')
  checkSecretsStayOut(settings, fitting, mistakes)
  return {
    secrets,
    warnings,
    outcome:
      mistakes.lines.length > 0
        ? { kind: 'mistakes', mistakes: mistakes.lines }
        : { kind: 'settings', settings },
  }
}

function skipped(why: string): Reading {
  return { secrets: [], warnings: [], outcome: { kind: 'skip', why } }
}

const ALREADY_CLOSED =
  'Skipped: the pull request is closed, so its preview gets no auth (any more). Nothing was done. If it is wanted all the same, say `operation: setup`.'

/** GitHub keeps a repository's secrets from pull requests of forks and from Dependabot. */
function withoutSecrets({ event, pullRequest, byDependabot }: Trigger): boolean {
  return byDependabot || (event === 'pull_request' && pullRequest?.fromFork === true)
}

function whyWithoutSecrets({ byDependabot }: Trigger): string {
  const [who, how] = byDependabot
    ? ['was started by Dependabot', 'add the key to the Dependabot secrets of the repository']
    : ['comes from a fork', 'let a maintainer push the branch to this repository']
  return `Skipped: this run ${who}, so GitHub gave it no secrets and there is no Neon API key. Nothing was done. If this pull request needs a preview with auth, ${how}.`
}

const NO_USERS: UsersInput = { users: [], passwords: [], fitting: [] }

async function readDeclaredUsers(texts: Inputs, mistakes: Mistakes): Promise<UsersInput> {
  // Untrimmed: in YAML the white space before the first word counts.
  const [text, password] = [texts('users'), texts('user_password').trim()]
  if (text.trim() === '' && password === '') return NO_USERS
  // The YAML parser and the schema cost start-up time that a run without users need not pay.
  const { readUsers } = await import('./users.ts')
  return readUsers(text.trim() === '' ? '' : text, password, mistakes)
}

function readBranch(
  inputs: Inputs,
  pullRequest: PullRequest | undefined,
  mistakes: Mistakes,
): string {
  const branch = fill(inputs('branch'), 'branch', pullRequest, mistakes)
  if (branch === '') mistakes.add('branch', 'is empty; give the name or id of the preview branch')
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no branch name has them
  if (branch !== undefined && /[\u0000-\u001f\u007f]/.test(branch)) {
    mistakes.add(
      'branch',
      `"${printable(branch)}" has a line break or another control character in it`,
    )
  }
  return branch ?? ''
}

/** Words of the outputs themselves that are long enough to be a password. */
const OUTPUT_WORDS = [
  ...['disabled', 'unchanged', 'teardown', 'better_auth', 'database', 'sessions'],
  ...['allow_localhost', 'delete_data'],
]

/**
 * GitHub drops an output, without a word, if a masked text is any part of it. So a password must not
 * be a part of what the outputs will hold.
 *
 * @param passwords without those that are wrong anyway: a text of one letter is part of everything
 */
function checkSecretsStayOut(
  settings: Settings,
  passwords: readonly string[],
  mistakes: Mistakes,
): void {
  const shown = new Map<string, readonly string[]>([
    ['api_host', [settings.apiHost]],
    ['project_id', [settings.projectId]],
    ['branch', [settings.branch]],
    ['database_name', settings.databaseName === undefined ? [] : [settings.databaseName]],
    ['domains', settings.domains],
    [
      'users',
      settings.users.flatMap(({ email, name, roles }) => [email, name ?? '', ...(roles ?? [])]),
    ],
  ])
  const isPartOfAny = (texts: readonly string[]) =>
    passwords.some((password) => texts.some((text) => text.includes(password)))
  for (const [input, texts] of shown) {
    if (!isPartOfAny(texts)) continue
    mistakes.add(input, `has a declared password as a part of it. ${WHY_NOT}`)
  }
  if (isPartOfAny(OUTPUT_WORDS)) {
    mistakes.add('outputs', `have a declared password as a part of their own words. ${WHY_NOT}`)
  }
}

const WHY_NOT =
  'GitHub masks passwords, and drops every output in which one occurs; choose another password'
