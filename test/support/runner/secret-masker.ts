const powerShellShortest = 6
const quotedShortest = 8

/**
 * The spellings of a secret that the runner hides besides the secret itself, in its own order.
 * Source: actions/runner, src/Runner.Common/HostContext.cs (which ones) and
 * src/Sdk/DTLogging/Logging/ValueEncoders.cs (how). An empty result stands for none.
 */
const encodings: ((value: string) => string)[] = [
  (value) => base64From(value, 0),
  (value) => base64From(value, 1),
  (value) => base64From(value, 2),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  jsonEscape,
  uriEscape,
  xmlEscape,
  (value) =>
    value.length > quotedShortest && value.startsWith('"') && value.endsWith('"')
      ? value.slice(1, -1)
      : '',
  (value) => longEnough(value.slice(0, ampersand(value).end)),
  (value) => longEnough(ampersand(value).end > 0 ? value.slice(ampersand(value).next) : ''),
]

/** Hides what it was told to hide, in every spelling that the runner knows. */
export interface SecretMasker {
  /** Every value that was added, as it was added, without the spellings made from it. */
  readonly values: ReadonlySet<string>
  /** Hides a value, and each of its lines, trimmed: output is masked line by line. */
  add(value: string): void
  /** The text with `***` in place of each run of hidden text. */
  mask(text: string): string
}

/**
 * A masker that hides nothing yet.
 * Source: actions/runner, src/Sdk/DTLogging/Logging/SecretMasker.cs, and AddMaskCommandExtension
 * in src/Runner.Worker/ActionCommandManager.cs for the lines.
 */
export function createSecretMasker(): SecretMasker {
  const values = new Set<string>()
  const hidden = new Set<string>()
  const addOne = (value: string): void => {
    if (value === '') return
    values.add(value)
    hidden.add(value)
    for (const encode of encodings) hidden.add(encode(value))
    hidden.delete('')
  }
  return {
    values,
    add(value) {
      addOne(value)
      for (const line of value.split(/[\r\n]/)) addOne(line.trim())
    },
    mask: (text) => replaceRanges(text, merge([...hidden].flatMap((value) => find(text, value)))),
  }
}

interface Range {
  start: number
  end: number
}

function find(text: string, value: string): Range[] {
  const ranges: Range[] = []
  for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1)) {
    ranges.push({ start, end: start + value.length })
  }
  return ranges
}

/** Ranges that overlap or touch become one, so that they show as one `***`. */
function merge(ranges: Range[]): Range[] {
  const merged: Range[] = []
  for (const range of ranges.toSorted((one, other) => one.start - other.start)) {
    const last = merged.at(-1)
    if (last !== undefined && range.start <= last.end) last.end = Math.max(last.end, range.end)
    else merged.push({ ...range })
  }
  return merged
}

function replaceRanges(text: string, ranges: Range[]): string {
  let result = ''
  let shown = 0
  for (const { start, end } of ranges) {
    result += `${text.slice(shown, start)}***`
    shown = end
  }
  return result + text.slice(shown)
}

/** Base64 of the value without its first bytes: the value may stand anywhere in what was encoded. */
function base64From(value: string, skippedBytes: number): string {
  const bytes = Buffer.from(value)
  return bytes.subarray(bytes.length > skippedBytes ? skippedBytes : 0).toString('base64')
}

function jsonEscape(value: string): string {
  return JSON.stringify(value)
    .slice(1, -1)
    .replaceAll(/[\u0085\u2028\u2029]/g, (character) => `\\u${hex(character, 4)}`)
}

function uriEscape(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replaceAll(
    /[!'()*]/g,
    (character) => `%${hex(character, 2).toUpperCase()}`,
  )
}

function hex(character: string, digits: number): string {
  return character.charCodeAt(0).toString(16).padStart(digits, '0')
}

function xmlEscape(value: string): string {
  const names: Record<string, string> = {
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": 'apos',
    '&': 'amp',
  }
  return value.replaceAll(/[<>"'&]/g, (character) => `&${names[character]};`)
}

/** Where PowerShell cuts a secret: after `&+` and one character that it colours, or the last `&`. */
function ampersand(value: string): { end: number; next: number } {
  const plus = value.indexOf('&+')
  if (plus >= 0) return { end: plus + 2, next: plus + 3 }
  const last = value.lastIndexOf('&') + 1
  return { end: last, next: last }
}

function longEnough(part: string): string {
  return part.length >= powerShellShortest ? part : ''
}
