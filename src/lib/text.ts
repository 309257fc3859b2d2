/**
 * Characters that a terminal or a log viewer acts on instead of showing: controls (C0, DEL, C1),
 * line and paragraph separators, the marks that turn the direction of writing, and those without any
 * width, which make two names look the same. (The joiners U+200C and U+200D are parts of words and
 * emoji, and stay.)
 */
const ACTING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not get through
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu

const NAMED: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' }

/** Made where it is needed first: that loads ICU's rules, which takes half as long as Node's start. */
let graphemes: Intl.Segmenter | undefined

/**
 * Makes text that came from outside fit to stand inside one line of ours: what would act is shown
 * as an escape, and long text is cut between two whole characters.
 *
 * @param most characters to keep (as a reader counts them, so that an emoji is never cut in half)
 */
export function printable(text: string, most = 200): string {
  // Beyond the look-ahead of a cut, only that there is more counts.
  return truncate(
    text
      .slice(0, most * LOOK_AHEAD + 1)
      .replace(ACTING, (mark) => NAMED[mark] ?? `\\u{${mark.codePointAt(0)?.toString(16)}}`),
    most,
  )
}

/**
 * Code units looked at for each character that is kept. One that a reader sees can be long (a family
 * emoji is 11, with skin colours 19), but not endless: this bounds the work on megabytes of text.
 */
const LOOK_AHEAD = 32

/** Cuts text after `most` characters as a reader counts them, and marks the cut with an ellipsis. */
export function truncate(text: string, most: number): string {
  if (text.length <= most) return text
  let kept = ''
  let count = 0
  const near = text.slice(0, most * LOOK_AHEAD).replace(/[\ud800-\udbff]$/, '')
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  for (const { segment } of graphemes.segment(near)) {
    if (count === most) return `${kept}…`
    kept += segment
    count += 1
  }
  return kept.length < text.length ? `${kept}…` : kept
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWithAnd(items: readonly string[]): string {
  return items.length < 2
    ? (items[0] ?? '')
    : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** `1 user`, `2 users`. */
export function pluralize(count: number, thing: string, things: string = `${thing}s`): string {
  return `${count} ${count === 1 ? thing : things}`
}
