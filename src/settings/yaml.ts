import * as v from 'valibot'
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  type Scalar,
  visit,
  type YAMLMap,
} from 'yaml'
import type { Issues, SourcePosition } from '../lib/issues.ts'
import { printable } from '../lib/text.ts'

/** How often aliases may be resolved: enough for reuse, too few for an alias bomb. */
const MAX_ALIASES = 100

/** Mistakes reported for one text; the rest are counted. */
const MAX_REPORTED = 100

/** A YAML text that was read, but not yet held to a schema. */
export interface Yaml {
  /** The input's name, for issues. */
  readonly where: string
  readonly value: unknown
  /** The place of the value at a path, or of the nearest value around it if it is not there. */
  positionOf(path: readonly unknown[]): SourcePosition | undefined
  /** The place of the key at the end of a path. */
  positionOfKey(path: readonly unknown[]): SourcePosition | undefined
  /** Whether the text at a path was replaced, or a part of it. */
  isInterpolated(path: readonly unknown[]): boolean
}

/** What is special about a text that is no input's own. */
export interface YamlOptions {
  /** The file's name, for issues. */
  readonly file?: string
  /** Called with every text among the values (not the keys); returns its replacement. */
  readonly replace?: (text: string, place: SourcePosition) => string
}

/**
 * Reads YAML (and so JSON, which YAML 1.2 contains). No issue quotes any text of it, because it may
 * hold passwords.
 *
 * @param where the input's name
 * @returns undefined if it is no YAML, which has been added to the issues then
 */
export function readYaml(
  given: string,
  where: string,
  issues: Issues,
  { file, replace = (text) => text }: YamlOptions = {},
): Yaml | undefined {
  // The mark of its encoding is no part of a text.
  const text = given.replace(/^\ufeff/, '')
  const lines = new LineCounter()
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    // A key that is a list or a map would be reported as a key, with the passwords in it.
    stringKeys: true,
    // The parser compares every key with every other: minutes on a megabyte of them.
    uniqueKeys: false,
  })
  const placeAt = (offset: number): SourcePosition => {
    const { line, col } = lines.linePos(offset)
    return { ...(file !== undefined && { file }), line, column: col }
  }
  const problems = [
    // A warning is a tag that is not known: `password: !secret word` would leave the word alone.
    ...syntaxErrors(text, [...document.errors, ...document.warnings]),
    ...structuralErrors(document),
  ]
  reportFirst(problems, where, issues, ({ problem, at }) => issues.add(where, problem, placeAt(at)))
  if (problems.length > 0) return undefined
  const replaced = interpolate(document, (node, text) => replace(text, placeAt(offsetOf(node))))
  try {
    const value: unknown = document.toJS({ maxAliasCount: MAX_ALIASES })
    return {
      where,
      value,
      positionOf: (path) => findPosition(document, path, placeAt),
      positionOfKey: (path) => {
        const key = keyAt(document, path)
        return isNode(key) ? placeAt(offsetOf(key)) : findPosition(document, path, placeAt)
      },
      isInterpolated: (path) => {
        const node = document.getIn(path, true)
        return replaced.has(isAlias(node) ? node.resolve(document) : node)
      },
    }
  } catch {
    issues.add(where, TOO_MANY_ALIASES)
    return undefined
  }
}

/** Replaces texts among the values. @returns the nodes whose text is another now */
function interpolate(
  document: Document,
  replace: (node: Scalar, text: string) => string,
): ReadonlySet<unknown> {
  const replaced = new Set<unknown>()
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key' || typeof node.value !== 'string') return
      const text = replace(node, node.value)
      if (text === node.value) return
      node.value = text
      replaced.add(node)
    },
  })
  return replaced
}

function offsetOf(node: unknown): number {
  return (isNode(node) && node.range?.[0]) || 0
}

const TOO_MANY_ALIASES = 'uses too many YAML aliases; write the values out'

/** What the parser found: one problem, where a known mistake of writers is the cause of all of it. */
function syntaxErrors(
  text: string,
  found: readonly { readonly code: string; readonly pos: readonly [number, number] }[],
): { problem: string; at: number }[] {
  const [first] = found
  if (first === undefined) return []
  const last = found.reduce((latest, { pos }) => Math.max(latest, pos[0]), 0)
  const untilLast = text.slice(0, text.indexOf('\n', last) + 1 || undefined)
  const tab = /^ *\t/m.exec(untilLast)
  if (tab !== null) return [{ problem: TAB, at: tab.index }]
  const hash = findCutValue(untilLast)
  if (hash !== undefined) return [{ problem: HASH, at: hash }]
  return found.map(({ code, pos }) => ({ problem: parserMessage(code), at: pos[0] }))
}

/**
 * The # of a comment that cuts off a value in braces or brackets, with all that was to close them. Looks
 * at each character a few times only: a text may be a megabyte long.
 *
 * @returns its offset
 */
function findCutValue(text: string): number | undefined {
  let offset = 0
  for (const line of text.split('\n')) {
    const hash = line.indexOf(' #')
    const before = line.slice(0, Math.max(hash, 0))
    if (/[{[]/.test(before) && before.includes(':') && !/['"]/.test(before)) {
      return offset + hash + 1
    }
    offset += line.length + 1
  }
  return undefined
}

const TAB = 'is indented with a tab; use spaces'

const HASH =
  'has a # after a space, which begins a comment; put the value in quotes, or use toJSON in the workflow'

/** The parser's own messages quote the text; its codes (BAD_INDENT, MISSING_CHAR) do not. */
function parserMessage(code: string): string {
  return code === 'TAG_RESOLVE_FAILED'
    ? 'has a tag that is not known; put text that begins with ! in quotes'
    : `is not valid YAML: ${code.toLowerCase().replaceAll('_', ' ')}`
}

/** Keys that come twice in one map, aliases to nothing, and too many aliases. */
function structuralErrors(document: Document): { problem: string; at: number }[] {
  const found: { problem: string; at: number }[] = []
  const anchors = new Set<string>()
  let aliases = 0
  const add = (node: unknown, problem: string) => {
    found.push({ problem, at: offsetOf(node) })
  }
  visit(document, {
    Value: (_, { anchor }) => {
      if (anchor) anchors.add(anchor)
    },
    Map: (_, map: YAMLMap) => {
      if (map.anchor) anchors.add(map.anchor)
      const seen = new Set<unknown>()
      for (const { key } of map.items) {
        const name = isScalar(key) ? key.value : key
        if (seen.has(name)) add(key, 'is not valid YAML: duplicate key')
        // Objects have these by themselves, so that a schema would take them for known.
        if (typeof name === 'string' && name in Object.prototype) add(key, `${name} is not known`)
        seen.add(name)
      }
    },
    Alias: (_, alias: Alias) => {
      if (!anchors.has(alias.source)) {
        add(alias, 'has an alias to nothing; put text that begins with * in quotes')
      }
      aliases += 1
      if (aliases <= MAX_ALIASES) return undefined
      add(alias, TOO_MANY_ALIASES)
      return visit.BREAK
    },
  })
  return found
}

/** Reports the first ones, and how many more there are. */
function reportFirst<Told>(
  all: readonly Told[],
  where: string,
  issues: Issues,
  tell: (one: Told) => void,
): void {
  for (const one of all.slice(0, MAX_REPORTED)) tell(one)
  const more = all.length - MAX_REPORTED
  if (more > 0) issues.add(where, `has ${more} more mistakes`)
}

function findPosition(
  document: Document,
  path: readonly unknown[],
  placeAt: (offset: number) => SourcePosition,
): SourcePosition | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const part = path.slice(0, length)
    const node = document.getIn(part, true)
    const written = isNode(node) && !(isScalar(node) && node.value === null)
    const shown = written ? node : keyAt(document, part)
    if (isNode(shown) && shown.range) return placeAt(shown.range[0])
  }
  return undefined
}

/** The key itself, for a value that is not written anywhere. */
function keyAt(document: Document, path: readonly unknown[]): unknown {
  const around = document.getIn(path.slice(0, -1), true)
  if (!isMap(around)) return undefined
  return around.items
    .map(({ key }) => key)
    .find((key) => isScalar(key) && key.value === path.at(-1))
}

/**
 * Holds a YAML text to a schema; every issue is added with its line and column.
 *
 * @returns undefined if there was an issue
 */
export function checkYaml<Schema extends v.GenericSchema>(
  { where, value, positionOf, positionOfKey }: Yaml,
  schema: Schema,
  issues: Issues,
): v.InferOutput<Schema> | undefined {
  const checked = v.safeParse(schema, value)
  if (checked.success) return checked.output
  reportFirst(checked.issues, where, issues, (issue) => {
    const path = (issue.path ?? []).map(({ key }) => key)
    const ofKey = issue.type === 'raw_check' && issue.path?.at(-1)?.origin === 'key'
    issues.add(pathText(where, path), issue.message, ofKey ? positionOfKey(path) : positionOf(path))
  })
  return undefined
}

/** Adds an issue of the value at a path. */
export function addIssueAt(
  { where, positionOf }: Yaml,
  path: readonly (string | number)[],
  problem: string,
  issues: Issues,
): void {
  issues.add(pathText(where, path), problem, positionOf(path))
}

/** `users[2].email`. */
function pathText(where: string, path: readonly unknown[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : `${text}.${printable(String(key), 60)}`,
    where,
  )
}
