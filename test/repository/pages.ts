import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The documents of the repository, by their paths from its root. */
export const pages: readonly string[] = globSync('{*,docs/*,examples/*,.github/*}.md', {
  cwd: root,
}).sort()

/** The text of a document. */
export function pageText(page: string): string {
  return readFileSync(`${root}${page}`, 'utf8')
}

/** The workflows that a document shows whole. */
export function workflowsIn(page: string): string[] {
  const blocks = [...pageText(page).matchAll(/^```yaml\n(.*?)^```$/gms)].map(
    ([, block = '']) => block,
  )
  return blocks.filter((block) => /^on:/m.test(block) && /^jobs:$/m.test(block))
}
