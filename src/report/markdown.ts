import { printable } from '../text.ts'

/**
 * Text from outside, fit for a cell of a Markdown table: what would break out of it, or be taken for
 * HTML, a link, a mention or formatting, is escaped.
 */
export function cell(text: string, most = 120): string {
  return printable(text, most)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/[\\`*_{}[\]()#+!|~$-]/g, (mark) => `\\${mark}`)
    .replace(/@/g, '&#64;')
    .replace(/:\/\//g, '&#58;//')
}

/** Text from outside as code; it can't end the code or the cell. */
export function code(text: string, most = 200): string {
  const escaped = printable(text, most)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\|/g, '&#124;')
    .replace(/`/g, '&#96;')
  return `<code>${escaped}</code>`
}

/** A Markdown table; cells must have been made fit before. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}
