import { describe, expect, test } from 'vitest'
import { joinWithAnd, pluralize, printable, truncate } from '../../../src/lib/text.ts'
import { logLine } from '../../../src/runner/log-line.ts'
import { parseWorkflowCommand } from '../../support/runner/workflow-command.ts'

const family = '👨‍👩‍👧‍👦'

describe('text from outside, on a line of ours', () => {
  test.each([
    ['plain text', 'plain text'],
    ['a\r\nb\tc', 'a\\r\\nb\\tc'],
    ['\u0000\u001b[31m\u007f\u0085', '\\u{0}\\u{1b}[31m\\u{7f}\\u{85}'],
    ['a\u2028b\u2029c', 'a\\u{2028}b\\u{2029}c'],
    ['\u202eevil\u202c\u2066\u200f\u061c', '\\u{202e}evil\\u{202c}\\u{2066}\\u{200f}\\u{61c}'],
    ['pre\u200bview\ufeff\u00ad\u2060', 'pre\\u{200b}view\\u{feff}\\u{ad}\\u{2060}'],
    ['日本語 עברית ü', '日本語 עברית ü'],
    [family, family],
    ['', ''],
  ])('%j is shown as %j', (text, shown) => {
    expect(printable(text)).toBe(shown)
  })

  test('what is longer than 200 characters is cut', () => {
    expect(printable('x'.repeat(200))).toBe('x'.repeat(200))
    expect(printable('x'.repeat(201))).toBe(`${'x'.repeat(200)}…`)
  })
})

describe('a cut', () => {
  test.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'abc…'],
    [family.repeat(3), 3, family.repeat(3)],
    [family.repeat(4), 3, `${family.repeat(3)}…`],
    ['e\u0301e\u0301e\u0301', 2, 'e\u0301e\u0301…'],
    ['😀😀😀', 2, '😀😀…'],
    ['🇩🇪🇫🇷', 1, '🇩🇪…'],
    ['', 0, ''],
    ['a', 0, '…'],
  ])('%j after %i characters is %j', (text, most, cut) => {
    expect(truncate(text, most)).toBe(cut)
  })

  test('never leaves half a character, wherever endless marks make it fall', () => {
    // U+1D165 is a combining mark of two code units.
    for (const start of ['a', 'ab', 'é', family]) {
      const cut = truncate(start + '\u{1d165}'.repeat(1000), 2)
      expect(cut.isWellFormed()).toBe(true)
      expect(cut.endsWith('…')).toBe(true)
      expect(cut.length).toBeLessThan(100)
    }
  })

  test('of a megabyte keeps little of it', () => {
    for (const text of ['x'.repeat(1e6), 'e\u0301'.repeat(5e5), '\u0301'.repeat(1e6)]) {
      expect(truncate(text, 100).length).toBeLessThanOrEqual(3201)
    }
  })
})

describe('a line of the log never speaks to the runner', () => {
  const known = new Set(['error', 'add-mask', 'set-output', 'stop-commands', 'group', 'debug'])

  // White space that .NET trims (U+0009–U+000D, U+0085 and the space separators) and what only
  // looks like it.
  const before = [
    ...['', ' ', '\t', '\v', '\f', '\u0085', '\u00a0', '\u1680', '\u2000', '\u2003', '\u200a'],
    ...['\u2028', '\u2029', '\u202f', '\u205f', '\u3000', '\ufeff', '\u200b', '\u200d', '\u180e'],
    ...['  \t ', 'progress\r', 'progress\r  ', 'x\n', '\u001b[0m', '│\r'],
  ]
  const commands = [
    ...['::error::x', '::error file=a::x', '::add-mask::x', '::set-output name=a::b', '::ERROR::x'],
    ...['::stop-commands::token', '::group::x', '##[error]x', '##[add-mask]x', '###[error]x'],
    ...['x ##[error]y', '##[error]##[error]x', '#\r#[error]x', ':\n:error::x'],
  ]

  test.each(commands)('%j, after whatever white space', (command) => {
    for (const prefix of before) {
      const lines = logLine(`${prefix}${command}`).split(/\r\n|[\r\n]/)
      expect(lines).toHaveLength(1)
      for (const line of lines) expect(parseWorkflowCommand(line, known)).toBeUndefined()
    }
  })

  test('and stays as it is if it does not try to', () => {
    for (const line of ['  ✓ enable auth', 'a::b', 'see https://neon.com/docs#[x]', 'C# #[x]']) {
      expect(logLine(line)).toBe(line)
    }
  })
})

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is listed as "%s"', (items, text) => {
  expect(joinWithAnd(items)).toBe(text)
})

test.each([
  [0, '0 users'],
  [1, '1 user'],
  [2, '2 users'],
])('%i is counted as "%s"', (count, text) => {
  expect(pluralize(count, 'user')).toBe(text)
})
