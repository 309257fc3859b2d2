import { describe, expect, test } from 'vitest'
import { escapeCell, inlineCode, renderText, table } from '../../../src/report/markdown.ts'

/** What a reader of the rendered cell sees: entities and escapes undone. */
function seen(markdown: string): string {
  return markdown
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#(\d+);/g, (_, point: string) => String.fromCodePoint(Number(point)))
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}

/** What Markdown is left to act on. */
function active(markdown: string): string {
  return markdown.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/&(#\d+|lt|gt|amp);/g, '')
}

const hostile = [
  ...['a | b', 'a \\', 'x\\|y', '\\\\|', '`c`', '``', '```', '`|`', '\\`', '&#124;', '&lt;b&gt;'],
  ...['[x](https://evil.example)', '![x](https://evil.example/i.png)', '[x]: y', '<img src=x>'],
  ...['</code><b>', '<!--', '-->', '</td></tr></table>', '<details>', '**b**', '_i_', '__u__'],
  ...['~~s~~', '$x$', '$`x`$', '@org/team', 'www.evil.example', 'WWW.evil.example', 'a@b.example'],
  ...['# h', '- x', '+ x', '1. x', '12. x', '> [!NOTE]', '---', '===', '~~~', '| --- |'],
]

describe('text from outside in a cell', () => {
  test.each(hostile)('%s is seen as it is, and does nothing', (text) => {
    const made = escapeCell(text)
    expect(seen(made)).toBe(text)
    expect(active(made)).not.toMatch(/[\\`*_{}[\]()#+=!|~$<>&@-]|:\/\/|www\./i)
    expect(active(made)).not.toMatch(/^\d+\./)
  })

  test.each(['a\nb', 'a\r\nb', 'a\u2028b', 'a\n\n| x | y |\n', 'a\u202eb\u0000'])(
    '%j stays on its line',
    (text) => {
      expect(escapeCell(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]/u)
      expect(inlineCode(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202e]/u)
    },
  )

  test('white space in front does not make a block of code of it', () => {
    expect(escapeCell('    indented')).toBe('indented')
  })

  test('emoji and writing from right to left stay whole', () => {
    expect(escapeCell('👨‍👩‍👧‍👦 עברית')).toBe('👨‍👩‍👧‍👦 עברית')
    expect(escapeCell('👨‍👩‍👧‍👦'.repeat(10_000), 2)).toBe('👨‍👩‍👧‍👦👨‍👩‍👧‍👦…')
  })

  test('10,000 characters are cut before they are escaped, so that no escape is cut', () => {
    expect(escapeCell('<'.repeat(10_000), 3)).toBe('&lt;&lt;&lt;…')
    expect(escapeCell('|'.repeat(10_000), 3)).toBe('\\|\\|\\|…')
    expect(inlineCode('|'.repeat(10_000), 3)).toBe('<code>&#124;&#124;&#124;…</code>')
  })
})

describe('text from outside as code', () => {
  test.each(hostile)('%s is seen as it is, and does nothing', (text) => {
    const [, made = ''] = /^<code>(.*)<\/code>$/.exec(inlineCode(text)) ?? []
    expect(seen(made)).toBe(text)
    // Inside a word, `_` is none of Markdown's marks; the others act in a line of text.
    expect(active(made)).not.toMatch(/[\\`*[\]!|~$<>&@]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|www\./i)
  })

  test('addresses of auth services stay as they are', () => {
    const address = 'https://ep-x.neonauth.eu-central-1.aws.neon.tech/my_db/auth'
    expect(inlineCode(address)).toBe(`<code>${address}</code>`)
  })
})

test('a URL with www stays whole, so that the link that it becomes is the right one', () => {
  expect(inlineCode('https://www.example.com')).toBe('<code>https://www.example.com</code>')
})

test('what stands between backticks is code, and no backtick is shown', () => {
  expect(renderText('set `reset: true` and *wait*')).toBe(
    'set <code>reset: true</code> and \\*wait\\*',
  )
  expect(renderText('`<b>` @octocat')).toBe('<code>&lt;b&gt;</code> &#64;octocat')
})

test('only an https URL is a link, and only where links are wanted', () => {
  const text = 'see https://vault.example.com/a"b and javascript:x'
  expect(renderText(text)).not.toContain('<a')
  expect(renderText(text, { links: true })).toBe(
    'see <a href="https://vault.example.com/a">https&#58;//vault.example.com/a</a>"b and javascript:x',
  )
})

test('a table has as many cells in every row, whatever is in them', () => {
  const rows = hostile.map((text) => [escapeCell(text), inlineCode(text)])
  const lines = table(['Text', 'Code'], rows).split('\n')
  expect(lines).toHaveLength(rows.length + 2)
  for (const line of lines) {
    // GitHub splits a row at every pipe without an odd number of backslashes in front of it.
    expect(line.replace(/\\[!-/:-@[-`{-~]/g, '').split('|')).toHaveLength(4)
  }
})
