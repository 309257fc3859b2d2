import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ConfigFile } from '../../src/settings/config/config.ts'
import { readConfigFile } from '../../src/settings/config/config-file.ts'
import type { Environment } from '../../src/settings/config/environment.ts'
import { Mistakes } from '../../src/settings/mistakes.ts'
import type { PullRequest } from '../../src/settings/trigger.ts'
import { somePullRequest } from '../builders/settings.ts'

export interface FileAround {
  environment?: Environment
  pullRequest?: PullRequest | undefined
  defaultPassword?: string
}

/** What came of reading a file. */
export interface ReadFile {
  file: ConfigFile
  mistakes: readonly string[]
  warnings: readonly string[]
}

/** Reads a text as the configuration file `auth.yml` of a workspace. */
export async function readText(text: string, around: FileAround = {}): Promise<ReadFile> {
  const root = await mkdtemp(join(tmpdir(), 'config-file-'))
  try {
    await writeFile(join(root, 'auth.yml'), text)
    return await readPath('auth.yml', root, around)
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
  const mistakes = new Mistakes()
  const warnings: string[] = []
  const { environment = {}, defaultPassword = '' } = around
  const pullRequest = 'pullRequest' in around ? around.pullRequest : somePullRequest()
  const file = await readConfigFile(
    path,
    { workspace: { root, environment }, pullRequest, defaultPassword },
    mistakes,
    warnings,
  )
  return { file, mistakes: mistakes.lines, warnings }
}
