import { isRecord } from '../lib/json.ts'
import { canonicalize } from './canonical.ts'

/** What replaces a secret. */
const REDACTED = '***'

/** What replaces a text that repeats a part of a secret. */
const WITHHELD = '(not shown, because it repeats a part of a secret)'

/** Characters. Shorter secrets are a part of many a word: they are redacted as whole words only. */
const MIN_LENGTH = 8
/** Characters. What is shorter still says nothing. */
const MIN_WORD_LENGTH = 4

/** Characters. How much of an untrusted text is examined and kept; nothing longer is ever shown. */
const MAX_UNTRUSTED_LENGTH = 256 * 1024

/** What is known of a secret. */
export interface SecretOptions {
  /**
   * A random text, such as a key: nothing else is like it, whatever the letter case. (A password may
   * well be a user's name in other letters.)
   */
  readonly random?: boolean
  /** It is shown in another spelling on purpose: only the text as it is counts. */
  readonly exact?: boolean
}

/** One way in which a secret is written, once escapes are undone. */
interface Spelling {
  readonly text: string
  readonly folded: string
  readonly anyCase: boolean
}

/**
 * The secrets of a run. GitHub's masks hold in its log and job summary alone, only for the spellings that
 * the runner knows, and not once a text was cut or escaped; so what is shown or handed on goes through
 * `redact` besides.
 */
export class Secrets {
  readonly #secrets = new Map<string, SecretOptions>()
  readonly #exact = new Set<string>()
  #spellings: readonly Spelling[] | undefined
  #fragments: ReadonlyMap<string, ReadonlySet<string>> | undefined

  constructor(secrets: Iterable<string> = []) {
    for (const secret of secrets) this.add(secret)
  }

  /** Adds a secret, and each line of it: what is shown is shown line by line. */
  add(secret: string, options: SecretOptions = {}): void {
    if (options.exact) {
      this.#exact.add(secret)
      return
    }
    for (const text of new Set([secret, ...secret.split(/[\r\n]+/)])) {
      const trimmed = text.trim()
      if (trimmed !== '') this.#secrets.set(trimmed, { ...this.#secrets.get(trimmed), ...options })
    }
    this.#spellings = undefined
    this.#fragments = undefined
  }

  /** These secrets and some more, which count for one text only. */
  with(more: readonly string[]): Secrets {
    if (more.every((secret) => this.#secrets.has(secret))) return this
    const all = new Secrets()
    for (const [secret, options] of this.#secrets) all.add(secret, options)
    for (const secret of this.#exact) all.add(secret, { exact: true })
    for (const secret of more) all.add(secret)
    return all
  }

  /** Whether a text holds a secret in any spelling that `redact` knows. */
  occursIn(text: string): boolean {
    return this.redact(text) !== text
  }

  /**
   * A text without the secrets: as they are, escaped for JSON, URLs, HTML or Markdown, in hex, in base64
   * (also inside of a longer text, such as `user:password`), in capitals, and the beginning of one
   * before an ellipsis.
   */
  redact(text: string): string {
    return this.#replace(text, false)
  }

  /** The same of every string in a value of lists and plain objects. */
  redactAll<Value>(value: Value): Value
  redactAll(value: unknown): unknown {
    return mapStrings(value, (text) => this.redact(text))
  }

  /**
   * What somebody else said about a request, fit to be quoted: without the secrets in any letter case,
   * and nothing at all where it has a part of one, because it was cut or rewritten.
   */
  redactUntrusted(text: string): string {
    const redacted = this.#replace(text.slice(0, MAX_UNTRUSTED_LENGTH), true)
    return this.#repeatsFragment(redacted) ? WITHHELD : redacted
  }

  /** The same of every string in a value of lists and plain objects. */
  redactAllUntrusted(value: unknown): unknown {
    return mapStrings(value, (text) => this.redactUntrusted(text))
  }

  #replace(text: string, anyCase: boolean): string {
    const plain = [...this.#exact].reduce((rest, secret) => rest.replaceAll(secret, REDACTED), text)
    this.#spellings ??= [...this.#secrets].flatMap(spellingsOf)
    if (this.#spellings.length === 0) return plain
    const { text: canonical, span } = canonicalize(plain)
    const folded = fold(canonical)
    const found = this.#spellings.flatMap((one) => occurrences(canonical, folded, one, anyCase))
    const spans = [...found, ...cutOccurrences(folded, this.#spellings)]
    return replaceSpans(
      plain,
      spans.map(([start, end]) => span(start, end)),
    )
  }

  #repeatsFragment(text: string): boolean {
    this.#fragments ??= fragmentsOf([...this.#secrets.keys()])
    const letters = lettersOf(fold(canonicalize(text).text))
    for (let at = 0; at + FRAGMENT_LENGTH <= letters.length; at += 1) {
      const tails = this.#fragments.get(letters.slice(at, at + FRAGMENT_LENGTH))
      for (const tail of tails ?? []) {
        if (letters.startsWith(tail, at + FRAGMENT_LENGTH)) return true
      }
    }
    return false
  }
}

/** Levels of a value that are examined; anything nested deeper is left out. */
const MAX_DEPTH = 50

function mapStrings(value: unknown, change: (text: string) => string, depth = 0): unknown {
  if (typeof value === 'string') return change(value)
  if (typeof value !== 'object' || value === null) return value
  if (depth === MAX_DEPTH) return REDACTED
  if (Array.isArray(value)) return value.map((item: unknown) => mapStrings(item, change, depth + 1))
  // A URL is a value of its own.
  if (!isRecord(value) || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, mapStrings(item, change, depth + 1)]),
  )
}

/** In small letters, each of them in its place. */
function fold(text: string): string {
  const lower = text.toLowerCase()
  if (lower.length === text.length) return lower
  return Array.from(text, (letter) => {
    const small = letter.toLowerCase()
    return small.length === letter.length ? small : letter
  }).join('')
}

function spellingsOf([secret, { random = false }]: readonly [string, SecretOptions]): Spelling[] {
  const bytes = Buffer.from(secret.toWellFormed())
  const text = canonicalize(secret.toWellFormed()).text.trim()
  const plain = { text, folded: fold(text), anyCase: random }
  if (text.length < MIN_LENGTH) return text.length < MIN_WORD_LENGTH ? [] : [plain]
  const encoded = [0, 1, 2].flatMap((offset) => base64Inside(bytes, offset))
  return [
    plain,
    { text: bytes.toString('hex'), folded: bytes.toString('hex'), anyCase: true },
    ...[...new Set(encoded)].map((base64) => {
      const { text: spelled } = canonicalize(base64)
      return { text: spelled, folded: fold(spelled), anyCase: false }
    }),
  ]
}

/**
 * The part of the base64 of bytes within others that does not depend on these others, in both
 * alphabets.
 *
 * @param offset bytes before them, modulo 3
 */
function base64Inside(bytes: Buffer, offset: number): string[] {
  const whole = Buffer.concat([Buffer.alloc(offset), bytes])
  const own = whole
    .toString('base64')
    .slice(Math.ceil((offset * 8) / 6), Math.floor((whole.length * 8) / 6))
  return [own, own.replaceAll('+', '-').replaceAll('/', '_')]
}

type Span = readonly [start: number, end: number]

function occurrences(text: string, folded: string, spelling: Spelling, anyCase: boolean): Span[] {
  const spans: Span[] = []
  const { length } = spelling.text
  const capitals = spelling.text.toUpperCase()
  for (
    let start = folded.indexOf(spelling.folded);
    start >= 0;
    start = folded.indexOf(spelling.folded, start + 1)
  ) {
    const end = start + length
    const found = text.slice(start, end)
    const same = anyCase || spelling.anyCase || found === spelling.text || found === capitals
    if (same && (length >= MIN_LENGTH || isWord(text, start, end))) spans.push([start, end])
  }
  return spans
}

function isWord(text: string, start: number, end: number): boolean {
  const isInside = (character: string) => /[\p{L}\p{N}_]/u.test(character)
  return !isInside(text.charAt(start - 1)) && !isInside(text.charAt(end))
}

const ELLIPSIS = '…'

/** Characters of the beginning of a secret that give it away. */
const MIN_PREFIX_LENGTH = 6

/** No text that is shown has been cut more often. */
const MAX_CUTS = 1_000

/** The beginnings of secrets before an ellipsis, with which this action marks where it cuts. */
function cutOccurrences(folded: string, spellings: readonly Spelling[]): Span[] {
  const spans: Span[] = []
  let end = folded.indexOf(ELLIPSIS)
  for (let cuts = 0; end >= 0 && cuts < MAX_CUTS; cuts += 1) {
    for (const { folded: secret } of spellings) {
      if (secret.length < MIN_LENGTH) continue
      const near = folded.slice(Math.max(0, end - secret.length), end)
      const start = near.lastIndexOf(secret.slice(0, MIN_PREFIX_LENGTH))
      if (start >= 0 && secret.startsWith(near.slice(start))) {
        spans.push([end - near.length + start, end])
      }
    }
    end = folded.indexOf(ELLIPSIS, end + 1)
  }
  return spans
}

function replaceSpans(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  let [result, shown] = ['', 0]
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
    if (end <= shown) continue
    // Overlapping spans are one secret, or two that share a part.
    if (start >= shown) result += text.slice(shown, start) + REDACTED
    shown = end
  }
  return result + text.slice(shown)
}

/** Letters and digits. A part of a secret that has more than small letters is no word by chance. */
const FRAGMENT_LENGTH = 8
/** The same for a part that is nothing but letters. */
const LETTERS_LENGTH = 12

function lettersOf(folded: string): string {
  return folded.replace(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * Every part of the secrets that is too long to be a coincidence: its first letters, with what has
 * to come behind them.
 */
function fragmentsOf(secrets: readonly string[]): Map<string, Set<string>> {
  const fragments = new Map<string, Set<string>>()
  for (const secret of secrets) {
    const { letters, marked } = markedLetters(canonicalize(secret).text)
    for (let at = 0; at + FRAGMENT_LENGTH <= letters.length; at += 1) {
      const word = !marked.slice(at + 1, at + FRAGMENT_LENGTH).includes(true)
      const length = word ? LETTERS_LENGTH : FRAGMENT_LENGTH
      if (at + length > letters.length) continue
      const head = letters.slice(at, at + FRAGMENT_LENGTH)
      const tails = fragments.get(head) ?? new Set()
      tails.add(letters.slice(at + FRAGMENT_LENGTH, at + length))
      fragments.set(head, tails)
    }
  }
  return fragments
}

/** Letters and digits, and which are digits, capitals, or behind another character. */
function markedLetters(text: string): { letters: string; marked: readonly boolean[] } {
  let letters = ''
  let gap = false
  const marked: boolean[] = []
  for (const character of text) {
    if (/[\p{L}\p{N}]/u.test(character)) {
      letters += fold(character)
      marked.push(gap || /[\p{N}\p{Lu}]/u.test(character))
      if (character.length === 2) marked.push(false)
      gap = false
    } else gap = true
  }
  return { letters, marked }
}
