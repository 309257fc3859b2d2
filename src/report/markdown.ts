import { printable } from '../lib/text.ts'

/**
 * Text from outside, fit for a cell of a Markdown table: what would break out of it, or be taken for
 * HTML, a link, a mention or formatting, is escaped.
 */
export function escapeCell(text: string, most = 120): string {
  return withoutHtml(printable(text, most).trimStart())
    .replace(/[\\`*_{}[\]()#+=!|~$-]/g, (mark) => `\\${mark}`)
    .replace(/^(\d+)\./, '$1\\.')
    .replace(LINKING, asEntity)
    .replace(/:(?=\/\/)/g, asEntity)
}

/**
 * Text from outside as code; it can't end the code or the cell. Markdown is still read inside the
 * element, so what it would act on is written as entities. Addresses stay as they are, and are links.
 */
export function inlineCode(text: string, most = 200): string {
  const escaped = withoutHtml(printable(text, most))
    // An underscore inside a word is none of Markdown's marks.
    .replace(/[\\`*[\]!|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, asEntity)
    .replace(LINKING, asEntity)
  return `<code>${escaped}</code>`
}

function withoutHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

/** What makes a link of the text around it: `www.…`, addresses of mail, mentions. */
const LINKING = /(?<=www)\.|@/gi

function asEntity(mark: string): string {
  return `&#${mark.codePointAt(0)};`
}

/** A Markdown table; cells must have been made fit before. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
