import { renderTemplate } from '../../branch-name/template.ts'
import type { PullRequest } from '../../clients/github/pull-request.ts'
import type { IssueSink, Issues } from '../../lib/issues.ts'
import { isRecord } from '../../lib/json.ts'
import { openPatternProblem, SINGLE_LABEL } from '../domains.ts'
import type { Yaml } from '../yaml.ts'
import { findDeclarations } from './declared-settings.ts'

/**
 * Fills the placeholders (`{number}`, …) in the settings that take them.
 *
 * @returns the same file with the content as it is then; what could not be filled is left as it is,
 *   and has been added to the issues
 * @param warnings takes what looks dangerous
 */
export async function renderPlaceholders(
  yaml: Yaml,
  pullRequest: PullRequest | undefined,
  issues: Issues,
  warnings: string[],
): Promise<Yaml> {
  const value: unknown = structuredClone(yaml.value)
  if (!isRecord(value)) return yaml
  for (const { setting, holder, path: around } of findDeclarations(value)) {
    for (const [field, kind] of Object.entries(setting.placeholders ?? {})) {
      const text = holder[field]
      if (typeof text !== 'string') continue
      const path = [...around, field]
      const where = `${yaml.where}.${path.join('.')}`
      const here = issues.at(where, yaml.positionOf(path))
      const filled =
        kind === 'address'
          ? await fillAddress(text, pullRequest, here, (url) =>
              openPatternProblem(text, url, where, warnings),
            )
          : renderTemplate(text, yaml.where, pullRequest, here)
      if (filled !== undefined) holder[field] = filled
    }
  }
  return { ...yaml, value }
}

/** A placeholder may be a part of a host name, but not choose whose host it is. */
async function fillAddress(
  text: string,
  pullRequest: PullRequest | undefined,
  issues: IssueSink,
  problemOf: (url: URL) => Promise<string | undefined>,
): Promise<string | undefined> {
  const filled = renderTemplate(text, 'address', pullRequest, issues, SINGLE_LABEL)
  if (filled === undefined || filled === text) return filled
  const url = URL.parse(filled)
  if (url === null || (await problemOf(url)) === undefined) return filled
  // Without quoting it: an address of a webhook often has a secret in it.
  issues.add('address', 'has a placeholder that decides whose host it is; use your own domain')
  return undefined
}
