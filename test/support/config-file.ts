import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PullRequest } from '../../src/clients/github/pull-request.ts'
import { Issues } from '../../src/lib/issues.ts'
import { SETUP_CHECKS } from '../../src/run-operation.ts'
import type { ConfigFile } from '../../src/settings/config-file/config.ts'
import { readConfigFile } from '../../src/settings/config-file/config-file.ts'
import type { Environment } from '../../src/settings/config-file/environment.ts'
import { readSettings } from '../../src/settings/read-settings.ts'
import type { SetupSettings } from '../../src/settings/settings.ts'
import type { UsersInput } from '../../src/settings/users.ts'
import { inputsWith } from './inputs.ts'
import { someEvent, somePullRequest } from './settings.ts'

export interface FileAround {
  environment?: Environment
  pullRequest?: PullRequest | undefined
  defaultPassword?: string
  users?: UsersInput
}

const NO_USERS: UsersInput = { users: [], passwords: [], validPasswords: [] }

/** What came of reading a file. */
export interface ReadFile {
  /** Undefined if something is wrong with it. */
  config: ConfigFile | undefined
  secrets: readonly string[]
  issues: readonly string[]
  warnings: readonly string[]
}

/** Reads a text as the configuration file `auth.yml` of a workspace. */
export async function readText(text: string, around: FileAround = {}): Promise<ReadFile> {
  return await inWorkspaceWith(text, (root) => readPath('auth.yml', root, around))
}

/** The settings that come of such a file beside inputs, on a pull request that opens. */
export async function settingsWith(
  text: string,
  { inputs, environment }: { inputs: Record<string, string>; environment: Environment },
): Promise<SetupSettings> {
  const given = inputsWith({ ...inputs, config_file: 'auth.yml' })
  const { outcome } = await inWorkspaceWith(text, (root) =>
    readSettings(given, someEvent(), SETUP_CHECKS, { root, environment }),
  )
  if (outcome.kind !== 'settings' || outcome.settings.operation !== 'setup') {
    throw new Error(JSON.stringify(outcome))
  }
  return outcome.settings
}

async function inWorkspaceWith<T>(text: string, use: (root: string) => Promise<T>): Promise<T> {
  const root = await mkdtemp(join(tmpdir(), 'config-file-'))
  try {
    await writeFile(join(root, 'auth.yml'), text)
    return await use(root)
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

/** Reads the configuration file at a path. */
export async function readPath(
  path: string,
  root: string,
  around: FileAround = {},
): Promise<ReadFile> {
  const issues = new Issues()
  const warnings: string[] = []
  const { environment = {}, defaultPassword = '', users = NO_USERS } = around
  const pullRequest = 'pullRequest' in around ? around.pullRequest : somePullRequest()
  const { config, secrets } = await readConfigFile(
    path,
    { workspace: { root, environment }, pullRequest, defaultPassword, users },
    issues,
    warnings,
  )
  return { config, secrets, issues: issues.lines, warnings }
}
