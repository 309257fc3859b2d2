import { isRecord } from '../../http/answer.ts'
import { ONE_LABEL, openness } from '../domains.ts'
import type { Mistakes, MistakesTaker } from '../mistakes.ts'
import { fill } from '../placeholders.ts'
import type { PullRequest } from '../trigger.ts'
import type { Yaml } from '../yaml.ts'
import { declarationsIn, fieldPath, fieldsOf } from './declared-settings.ts'

/**
 * Fills the placeholders (`{number}`, …) in the settings that take them.
 *
 * @returns the same file with the content as it is then; what could not be filled is left as it is,
 *   and has been added to the mistakes
 */
export async function withPlaceholdersFilled(
  yaml: Yaml,
  pullRequest: PullRequest | undefined,
  mistakes: Mistakes,
): Promise<Yaml> {
  const value: unknown = structuredClone(yaml.value)
  for (const declaration of declarationsIn(value)) {
    for (const [field, kind] of Object.entries(declaration.setting.placeholders ?? {})) {
      const text = fieldsOf(declaration)[field]
      if (typeof text !== 'string') continue
      const path = fieldPath(declaration, field)
      const here = mistakes.at(`${yaml.where}.${path.join('.')}`, yaml.placeOf(path))
      const filled =
        kind === 'address'
          ? await fillAddress(text, pullRequest, here)
          : fill(text, yaml.where, pullRequest, here)
      if (filled !== undefined) put(value, path, filled)
    }
  }
  return { ...yaml, value }
}

/** A placeholder may be a part of a host name, but not choose whose host it is. */
async function fillAddress(
  text: string,
  pullRequest: PullRequest | undefined,
  mistakes: MistakesTaker,
): Promise<string | undefined> {
  const filled = fill(text, 'address', pullRequest, mistakes, ONE_LABEL)
  const url = filled === undefined ? null : URL.parse(filled)
  if (url === null || filled === text) return filled
  if ((await openness(text, url, [])) === undefined) return filled
  // Without quoting it: an address of a webhook often has a secret in it.
  mistakes.add(
    'address',
    'has a placeholder that would choose whose host it is; name a domain of your own',
  )
  return undefined
}

function put(content: unknown, path: readonly (string | number)[], text: string): void {
  const inside = path
    .slice(0, -1)
    .reduce((around: unknown, key) => (isRecord(around) ? around[key] : undefined), content)
  const key = path.at(-1)
  if (isRecord(inside) && key !== undefined) inside[key] = text
}
