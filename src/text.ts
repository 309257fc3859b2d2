/**
 * Characters that a terminal or a log viewer acts on instead of showing: controls (C0, DEL, C1),
 * line and paragraph separators, and the marks that turn the direction of writing.
 */
const ACTING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu

const NAMED: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Makes text that came from outside fit to stand inside one line of ours: what would act is shown
 * as an escape, and long text is cut between two whole characters.
 *
 * @param most characters to keep (as a reader counts them, so that an emoji is never cut in half)
 */
export function printable(text: string, most = 200): string {
  return shorten(
    text.replace(ACTING, (mark) => NAMED[mark] ?? `\\u{${mark.codePointAt(0)?.toString(16)}}`),
    most,
  )
}

/** Cuts text after `most` characters as a reader counts them, and marks the cut with an ellipsis. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  // A character that a reader sees can be long (a family emoji is 25 code units), but not endless:
  // the look-ahead bounds the work on megabytes of text.
  let kept = ''
  let count = 0
  for (const { segment } of graphemes.segment(text.slice(0, most * 32))) {
    if (count === most) return `${kept}…`
    kept += segment
    count += 1
  }
  return kept.length < text.length ? `${kept}…` : kept
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(items: readonly string[]): string {
  return items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** `1 user`, `2 users`. */
export function counted(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}
