import { renderText } from './markdown.ts'
import { type Limits, truncateList } from './truncate.ts'

/** A block that GitHub shows with an icon and a colour, one line of it for each line of the text. */
export function alert(
  kind: 'CAUTION' | 'WARNING' | 'NOTE',
  text: string,
  limits: Limits = { items: 60, bytes: 100_000 },
): string {
  const { fitting, more } = truncateList(
    text.split('\n'),
    limits,
    (line) => `> ${renderText(line)}  `,
  )
  return [`> [!${kind}]`, ...fitting, ...(more ? [`> ${more}`] : [])].join('\n')
}
