import { isSecret } from '../auth-settings/compare.ts'
import type { DeclaredSetting } from '../auth-settings/setting.ts'
import type { Issues } from '../lib/issues.ts'
import type { SetupSettings } from './settings.ts'

/**
 * GitHub drops an output, without a word, if a masked text is any part of it. So a password must not
 * be a part of what the outputs will hold.
 *
 * @param passwords without those that are wrong anyway: a text of one letter is part of everything
 * @param outputTexts what the outputs say whatever is declared
 */
export function checkSecretsNotInOutputs(
  settings: SetupSettings,
  passwords: readonly string[],
  outputTexts: readonly string[],
  issues: Issues,
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
    [
      'config_file.organizations',
      settings.organizations.flatMap(({ slug, name, members }) => [
        slug,
        name ?? '',
        ...members.flatMap(({ roles }) => roles),
      ]),
    ],
    ['config_file', settings.authSettings.flatMap(shownTexts)],
  ])
  const isPartOfAny = (texts: readonly string[]) =>
    passwords.some((password) => texts.some((text) => text.includes(password)))
  for (const [input, texts] of shown) {
    if (!isPartOfAny(texts)) continue
    issues.add(input, `contains a declared password or other secret. ${WHY_NOT}`)
  }
  if (isPartOfAny(outputTexts)) {
    issues.add(
      'outputs',
      `contain a declared password or other secret in their own words. ${WHY_NOT}`,
    )
  }
}

/** What the output `changes` says about a setting. */
function shownTexts({ setting, fields, fromEnvironment }: DeclaredSetting): string[] {
  return Object.entries(fields)
    .filter(([name]) => !isSecret(setting, name) && !fromEnvironment.includes(name))
    .map(([, value]) => String(value))
}

const WHY_NOT = 'GitHub masks secrets, and drops every output that contains one; choose another one'
