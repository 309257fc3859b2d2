import { printable } from '../lib/text.ts'

/**
 * Text from outside, fit for a cell of a Markdown table: what would break out of it, or be taken for
 * HTML, a link, a mention or formatting, is escaped.
 */
export function escapeCell(text: string, most = 120): string {
  return escapeText(printable(text, most).trimStart())
}

function escapeText(text: string): string {
  return withoutHtml(text)
    .replace(/[\\`*_{}[\]()#+=!|~$-]/g, (mark) => `\\${mark}`)
    .replace(/^(\d+)\./, '$1\\.')
    .replace(/(?<=www)\.|@/gi, asEntity)
    .replace(/:(?=\/\/)/g, asEntity)
}

/**
 * Text of this action or of the workflow's author: what stands between backticks becomes code, and the
 * rest is escaped.
 *
 * @param links whether `https` URLs are links; otherwise they are shown as text
 */
export function renderText(text: string, { most = 500, links = false } = {}): string {
  const parts = printable(text, most)
    .trimStart()
    .split(links ? /(`[^`]+`|https:\/\/[^\s<>"'`]+)/ : /(`[^`]+`)/)
  return parts
    .map((part, index) => {
      // Every second part is what the expression matched.
      if (index % 2 === 0) return escapeText(part)
      return part.startsWith('`') ? inlineCode(part.slice(1, -1), most) : renderLink(part)
    })
    .join('')
}

/** A link to a URL that was checked to be `https`, or of this action's own making. */
export function renderLink(url: string, text = url): string {
  const attribute = withoutHtml(url).replace(/["\\`*[\]!|~$_@]/g, asEntity)
  return `<a href="${attribute}">${escapeText(text)}</a>`
}

/**
 * Text from outside as code; it can't end the code or the cell. Markdown is still read inside the
 * element, so what it would act on is written as entities. URLs stay as they are, and are links.
 */
export function inlineCode(text: string, most = 200): string {
  const escaped = withoutHtml(printable(text, most))
    // An underscore inside a word is none of Markdown's marks.
    .replace(/[\\`*[\]!|~$]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, asEntity)
    // In a URL, `www.` makes no other link, and an entity would be a part of the link that there is.
    .replace(/(?<=(?<!https?:\/\/)www)\.|@/gi, asEntity)
  return `<code>${escaped}</code>`
}

function withoutHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
}

function asEntity(mark: string): string {
  return `&#${mark.codePointAt(0)};`
}

/** A Markdown table; cells must have been made fit before. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => ':--'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
}

/** A block that is folded until a reader opens it. */
export function folded(title: string, content: string): string {
  return `<details><summary>${title}</summary>\n\n${content}\n\n</details>`
}
