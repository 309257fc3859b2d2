import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import * as v from 'valibot'
import { emailProvider } from '../../auth-settings/email-provider.ts'
import { innermostCode } from '../../clients/http/network-error.ts'
import type { PullRequest } from '../../event/workflow-event.ts'
import type { Issues } from '../../lib/issues.ts'
import { printable } from '../../lib/text.ts'
import { readDomain } from '../domains.ts'
import { toDeclaredUsers } from '../users.ts'
import { checkYaml, readYaml, type Yaml } from '../yaml.ts'
import { type ConfigFile, NO_CONFIG } from './config.ts'
import { fieldsOf, findDeclarations, toDeclaredSetting } from './declared-settings.ts'
import { interpolateEnvironment } from './environment.ts'
import { renderPlaceholders } from './placeholders.ts'
import { configSchema, domainsSchema } from './schema.ts'
import { collectSecrets } from './secrets.ts'
import type { Workspace } from './workspace.ts'

/** What the content of a file depends on. */
export interface FileContext {
  readonly workspace: Workspace
  readonly pullRequest: PullRequest | undefined
  /** For every user that declares none; '' for no password. */
  readonly defaultPassword: string
}

/** Bytes. A file that is longer is another file. */
const MAX_FILE_BYTES = 1024 * 1024

const WHERE = 'config_file'

/**
 * Reads the configuration file. All that is wrong in it is added to the mistakes, with line and
 * column.
 *
 * @param path relative to the workspace
 * @param warnings takes what was changed or looks dangerous
 */
export async function readConfigFile(
  path: string,
  around: FileContext,
  mistakes: Issues,
  warnings: string[],
): Promise<ConfigFile> {
  const { workspace, pullRequest, defaultPassword } = around
  const text = await readText(path, workspace, mistakes)
  if (text === undefined) return NO_CONFIG
  let complete = true
  const raw = readYaml(text, WHERE, mistakes, {
    file: printable(path, 100),
    replace: (scalar, place) =>
      interpolateEnvironment(scalar, workspace.environment, (problem) => {
        complete = false
        mistakes.add(WHERE, problem, place)
      }),
  })
  if (raw === undefined) return NO_CONFIG
  const secrets = collectSecrets(raw.value)
  if (!complete) {
    // Only for what else is wrong. What is missing must not be taken for a placeholder.
    checkYaml(raw, configSchema(), mistakes)
    return { ...NO_CONFIG, secrets }
  }
  const yaml = await renderPlaceholders(raw, pullRequest, mistakes)
  const content = checkYaml(yaml, configSchema(), mistakes)
  // Read by itself, so that a mistake elsewhere does not hide what is wrong with a domain.
  const domains = await readOrigins(yaml, pullRequest, mistakes, warnings)
  if (content === undefined) return { ...NO_CONFIG, domains, secrets }
  const declarations = findDeclarations(content)
  const mail = declarations.find(({ setting }) => setting === emailProvider)
  const recipient = mail && fieldsOf(mail)['test_recipient']
  return {
    authProvider: content.auth_provider,
    databaseName: content.database_name,
    users: toDeclaredUsers(content.users ?? [], defaultPassword),
    domains,
    authSettings: declarations.map((declaration) =>
      toDeclaredSetting(declaration, yaml.isInterpolated),
    ),
    testRecipient: typeof recipient === 'string' ? recipient : undefined,
    secrets,
  }
}

async function readText(
  path: string,
  { root }: Workspace,
  mistakes: Issues,
): Promise<string | undefined> {
  const file = resolve(root, path)
  const shown = `"${printable(path, 100)}"`
  try {
    const { size } = await stat(file)
    if (size <= MAX_FILE_BYTES) return await readFile(file, 'utf8')
    mistakes.add(WHERE, `${shown} is larger than 1 MiB`)
  } catch (error) {
    const code = innermostCode(error)
    const why =
      code === 'ENOENT'
        ? 'is not there; the path is relative to the workspace, so check the repository out before this step'
        : `can not be read (${printable(code, 60)})`
    mistakes.add(WHERE, `${shown} ${why}`)
  }
  return undefined
}

async function readOrigins(
  { value, positionOf }: Yaml,
  pullRequest: PullRequest | undefined,
  mistakes: Issues,
  warnings: string[],
): Promise<string[]> {
  const listed = v.safeParse(v.object({ domains: domainsSchema }), value)
  const origins: string[] = []
  for (const [index, entry] of (listed.success ? listed.output.domains : []).entries()) {
    const path = ['domains', index]
    const here = mistakes.at(`${WHERE}.domains[${index}]`, positionOf(path))
    const origin = await readDomain(entry, pullRequest, here, warnings)
    if (origin === undefined) continue
    const first = origins.indexOf(origin)
    if (first >= 0) here.add('domains', `is the same origin as domains[${first}]`)
    origins.push(origin)
  }
  return origins
}
