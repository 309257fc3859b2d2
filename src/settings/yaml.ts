import * as v from 'valibot'
import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import { printable } from '../text.ts'
import type { Mistakes, Place } from './mistakes.ts'

/** How often aliases may be resolved: enough for reuse, too few for an alias bomb. */
const MOST_ALIASES = 100

/** A YAML text that was read, but not yet held to a schema. */
export interface Yaml {
  /** The input's name, for mistakes. */
  readonly where: string
  readonly value: unknown
  /** The place of the value at a path, or of the nearest value around it if it is not there. */
  placeOf(path: readonly unknown[]): Place | undefined
}

/**
 * Reads YAML (and so JSON, which YAML 1.2 contains). No mistake quotes any text of it, because it may
 * hold passwords.
 *
 * @param where the input's name
 * @returns undefined if it is no YAML, which has been added to the mistakes then
 */
export function readYaml(text: string, where: string, mistakes: Mistakes): Yaml | undefined {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset)
    return { line, column: col }
  }
  for (const { code, pos } of document.errors) {
    // The parser's own messages quote the text; its codes (BAD_INDENT, DUPLICATE_KEY) do not.
    const problem = code.toLowerCase().replaceAll('_', ' ')
    mistakes.add(where, `is not valid YAML: ${problem}`, placeAt(pos[0]))
  }
  if (document.errors.length > 0) return undefined
  try {
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES })
    return { where, value, placeOf: (path) => placeIn(document, path, placeAt) }
  } catch {
    mistakes.add(where, 'uses too many YAML aliases; write the values out')
    return undefined
  }
}

function placeIn(
  document: Document,
  path: readonly unknown[],
  placeAt: (offset: number) => Place,
): Place | undefined {
  for (let length = path.length; length >= 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return placeAt(node.range[0])
  }
  return undefined
}

/**
 * Holds a YAML text to a schema; every mistake is added with its line and column.
 *
 * @returns undefined if there was a mistake
 */
export function checkYaml<Schema extends v.GenericSchema>(
  { where, value, placeOf }: Yaml,
  schema: Schema,
  mistakes: Mistakes,
): v.InferOutput<Schema> | undefined {
  const checked = v.safeParse(schema, value)
  if (checked.success) return checked.output
  for (const issue of checked.issues) {
    const path = (issue.path ?? []).map(({ key }) => key)
    mistakes.add(pathText(where, path), issue.message, placeOf(path))
  }
  return undefined
}

/** `users[2].email`. */
function pathText(where: string, path: readonly unknown[]): string {
  return path.reduce<string>(
    (text, key) =>
      typeof key === 'number' ? `${text}[${key}]` : `${text}.${printable(String(key), 60)}`,
    where,
  )
}
