/**
 * A text with its escapes undone, however often it was escaped: JSON (`\u0026`, `\/`, JSON in JSON),
 * URLs (`%26`, `+`), HTML (`&amp;`, `&#38;`), Markdown (`\-`). Two spellings of one text become the
 * same; what a reader sees in the places between them stays.
 */
export interface CanonicalText {
  readonly text: string
  /** @returns where in the original the part of `text` from `start` to `end` begins and ends */
  readonly span: (start: number, end: number) => readonly [start: number, end: number]
}

/** Undoing one escape can reveal another one; nobody escapes more often. */
const MAX_PASSES = 4

const ESCAPES =
  /(?<!\\)\\+(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2}))|((?:%[0-9a-f]{2})+)|&#x([0-9a-f]{1,6});|&#([0-9]{1,7});|&([a-z]{2,4});/gi

/** What different spellings of a text have more or less of, once its escapes are undone. */
const NOISE = /\\+|[\s+]+/g

const ENTITIES: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
}

/** Undoes all escapes. Linear in the length of the text. */
export function canonicalize(text: string): CanonicalText {
  let result: CanonicalText = { text, span: (start, end) => [start, end] }
  for (let pass = 0; pass < MAX_PASSES; pass += 1) {
    const next = substitute(result, ESCAPES, decode)
    if (next === result) break
    result = next
  }
  return substitute(result, NOISE, (noise) => (noise.startsWith('\\') ? '' : ' '))
}

function decode(sequence: string, groups: readonly (string | undefined)[]): string {
  const [braced, unicode, byte, percent, hexEntity, entity, named] = groups
  if (percent !== undefined) return Buffer.from(percent.replaceAll('%', ''), 'hex').toString('utf8')
  if (named !== undefined) return ENTITIES[named.toLowerCase()] ?? sequence
  // Two halves of a surrogate pair, each escaped separately, become one character side by side.
  if (unicode !== undefined) return String.fromCharCode(Number.parseInt(unicode, 16))
  const hex = braced ?? byte ?? hexEntity
  const code = hex === undefined ? Number(entity) : Number.parseInt(hex, 16)
  return code <= 0x10ffff ? String.fromCodePoint(code) : sequence
}

/** Replaces every match, and keeps account of where each character came from. */
function substitute(
  before: CanonicalText,
  pattern: RegExp,
  replace: (match: string, groups: readonly (string | undefined)[]) => string,
): CanonicalText {
  const pieces: Piece[] = []
  let [text, from] = ['', 0]
  for (const match of before.text.matchAll(pattern)) {
    const [whole, ...groups] = match
    const replacement = replace(whole, groups)
    if (replacement === whole) continue
    text += before.text.slice(from, match.index)
    from = match.index + whole.length
    pieces.push({ at: text.length, length: replacement.length, source: match.index, end: from })
    text += replacement
  }
  if (pieces.length === 0) return before
  const sourceStart = (position: number): number => {
    const piece = lastPiece(pieces, position + 1)
    if (piece === undefined) return position
    const beyond = position - piece.at - piece.length
    return beyond < 0 ? piece.source : piece.end + beyond
  }
  const sourceEnd = (position: number): number => {
    const piece = lastPiece(pieces, position)
    return piece === undefined
      ? position
      : piece.end + Math.max(0, position - piece.at - piece.length)
  }
  return {
    text: text + before.text.slice(from),
    span: (start, end) => before.span(sourceStart(start), sourceEnd(end)),
  }
}

/** A replacement: its position in the new text, and the part of the old text that it replaces. */
interface Piece {
  readonly at: number
  readonly length: number
  readonly source: number
  readonly end: number
}

/** The last piece that begins before a position. */
function lastPiece(pieces: readonly Piece[], position: number): Piece | undefined {
  let [low, high] = [0, pieces.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    const piece = pieces[middle]
    if (piece !== undefined && piece.at < position) low = middle + 1
    else high = middle
  }
  return pieces[low - 1]
}
