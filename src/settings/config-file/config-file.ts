import * as v from 'valibot'
import { emailProvider } from '../../auth-settings/email-provider.ts'
import type { PullRequest } from '../../clients/github/pull-request.ts'
import { innermostCode } from '../../clients/http/network-error.ts'
import type { Issues } from '../../lib/issues.ts'
import { printable } from '../../lib/text.ts'
import { readDomain } from '../domains.ts'
import { toDeclaredOrganization } from '../organizations.ts'
import { toDeclaredUsers, type UsersInput } from '../users.ts'
import { checkYaml, readYaml, type Yaml } from '../yaml.ts'
import type { ConfigFile, ConfigFileResult } from './config.ts'
import { fieldsOf, findDeclarations, toDeclaredSetting } from './declared-settings.ts'
import { interpolateEnvironment } from './environment.ts'
import { checkOrganizations } from './organizations.ts'
import { renderPlaceholders } from './placeholders.ts'
import { configSchema, domainsSchema } from './schema.ts'
import { collectSecrets } from './secrets.ts'
import { readWorkspaceFile, type Workspace } from './workspace.ts'

/** What the content of a file depends on. */
export interface FileContext {
  readonly workspace: Workspace
  readonly pullRequest: PullRequest | undefined
  /** For every user that declares none; '' for no password. */
  readonly defaultPassword: string
  /** The users that the inputs declare; their entries win over those of the file. */
  readonly users: Pick<UsersInput, 'users' | 'incomplete'>
}

/** Bytes. A file that is longer is another file. */
const MAX_FILE_BYTES = 1024 * 1024

const WHERE = 'config_file'

/**
 * Reads the configuration file. All that is wrong in it is added to the issues, with line and
 * column.
 *
 * @param path relative to the workspace
 * @param warnings takes what was changed or looks dangerous
 */
export async function readConfigFile(
  path: string,
  context: FileContext,
  issues: Issues,
  warnings: string[],
): Promise<ConfigFileResult> {
  const { workspace, pullRequest, defaultPassword } = context
  const text = await readText(path, workspace, issues)
  if (text === undefined) return { config: undefined, secrets: [] }
  let complete = true
  const raw = readYaml(text, WHERE, issues, {
    file: printable(path, 100),
    replace: (scalar, place) =>
      interpolateEnvironment(scalar, workspace.environment, (problem) => {
        complete = false
        issues.add(WHERE, problem, place)
      }),
  })
  if (raw === undefined) return { config: undefined, secrets: [] }
  // A file without content, or with comments alone.
  if (raw.value === null) return { config: NOTHING_DECLARED, secrets: [] }
  const secrets = collectSecrets(raw.value)
  if (!complete) {
    // Only for what else is wrong. What is missing must not be taken for a placeholder.
    checkYaml(raw, configSchema(), issues)
    return { config: undefined, secrets }
  }
  const yaml = await renderPlaceholders(raw, pullRequest, issues, warnings)
  const content = checkYaml(yaml, configSchema(), issues)
  // Read separately, so that an issue elsewhere does not hide what is wrong with a domain.
  const domains = await readOrigins(yaml, pullRequest, issues, warnings)
  checkOrganizations(yaml, context.users, defaultPassword, issues)
  if (content === undefined) return { config: undefined, secrets }
  const declarations = findDeclarations(content)
  const mail = declarations.find(({ setting }) => setting === emailProvider)
  const recipient = mail && fieldsOf(mail)['test_recipient']
  const config: ConfigFile = {
    authProvider: content.auth_provider,
    databaseName: content.database_name,
    roleName: content.role_name,
    users: toDeclaredUsers(content.users ?? [], defaultPassword),
    organizations: (content.organizations ?? []).map(toDeclaredOrganization),
    domains,
    authSettings: declarations.map((declaration) =>
      toDeclaredSetting(declaration, yaml.isInterpolated),
    ),
    testRecipient: typeof recipient === 'string' ? recipient : undefined,
  }
  return { config, secrets }
}

/** What a file without content declares. */
const NOTHING_DECLARED: ConfigFile = {
  authProvider: undefined,
  databaseName: undefined,
  roleName: undefined,
  users: [],
  organizations: [],
  domains: [],
  authSettings: [],
  testRecipient: undefined,
}

async function readText(
  path: string,
  { root }: Workspace,
  issues: Issues,
): Promise<string | undefined> {
  const shown = `"${printable(path, 100)}"`
  try {
    const read = await readWorkspaceFile(root, path, MAX_FILE_BYTES)
    if ('text' in read) return read.text
    issues.add(WHERE, `${shown} ${PROBLEMS[read.problem]}`)
  } catch (error) {
    const code = innermostCode(error)
    const why = code === 'ENOENT' ? NOT_THERE : `cannot be read (${printable(code, 60)})`
    issues.add(WHERE, `${shown} ${why}`)
  }
  return undefined
}

const NOT_THERE =
  'is not there; the path is relative to the workspace, so check the repository out before this step'

const PROBLEMS = {
  'outside the workspace':
    'is not inside the workspace (GITHUB_WORKSPACE); a link that leads out of it is not followed',
  'not a regular file': 'is not a regular file',
  'too long': 'is larger than 1 MiB',
  'not UTF-8': 'is not UTF-8; save it in that encoding',
} as const

async function readOrigins(
  { value, positionOf }: Yaml,
  pullRequest: PullRequest | undefined,
  issues: Issues,
  warnings: string[],
): Promise<string[]> {
  const listed = v.safeParse(v.object({ domains: domainsSchema }), value)
  const origins: string[] = []
  for (const [index, entry] of (listed.success ? listed.output.domains : []).entries()) {
    const path = ['domains', index]
    const here = issues.at(`${WHERE}.domains[${index}]`, positionOf(path))
    const origin = await readDomain(entry, pullRequest, here, warnings)
    if (origin === undefined) continue
    const first = origins.indexOf(origin)
    if (first >= 0) here.add('domains', `is the same origin as domains[${first}]`)
    origins.push(origin)
  }
  return origins
}
