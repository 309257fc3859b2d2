import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'

const inputSchema = v.object({
  default: v.optional(v.string(), ''),
  deprecationMessage: v.optional(v.string()),
})

const actionSchema = v.object({
  inputs: v.optional(v.record(v.string(), v.fallback(inputSchema, { default: '' })), {}),
  runs: v.object({
    using: v.literal('node24'),
    pre: v.optional(v.string()),
    main: v.string(),
    post: v.optional(v.string()),
  }),
})

export type ActionFile = v.InferOutput<typeof actionSchema>

/**
 * Reads a folder's `action.yml`, every scalar as the text it is written as.
 *
 * @throws Error when there is none, or it is no `node24` action
 */
export async function readActionFile(folder: string): Promise<ActionFile> {
  const text = await readFile(join(folder, 'action.yml'), 'utf8')
  return v.parse(actionSchema, parse(text, { schema: 'failsafe' }))
}

/**
 * The inputs as the process finds them: given ones win, the others have their defaults.
 * Names are compared without regard to case. Source: actions/runner,
 * src/Runner.Worker/ActionRunner.cs and Handlers/Handler.cs.
 *
 * @returns `INPUT_…` variables, and the warnings that the runner would show
 * @throws Error on a default with an expression other than `github.token`, which is empty here
 */
export function inputVariables(
  action: ActionFile,
  given: Record<string, string>,
): { variables: Record<string, string>; warnings: string[] } {
  const defaults = Object.keys(action.inputs).map(
    (name) => [name, defaultOf(action, name)] as const,
  )
  const all = [...defaults, ...Object.entries(given)]
  return {
    variables: Object.fromEntries(all.map(([name, value]) => [inputVariable(name), value])),
    warnings: inputWarnings(action, Object.keys(given)),
  }
}

/**
 * The default of an input, '' if it has none.
 *
 * @throws Error on an expression other than `github.token`, which is empty here
 */
export function defaultOf({ inputs }: ActionFile, name: string): string {
  return evaluate(inputs[name]?.default ?? '')
}

function inputVariable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

function inputWarnings({ inputs }: ActionFile, given: string[]): string[] {
  const declared = new Map(
    Object.entries(inputs).map(([name, input]) => [name.toLowerCase(), input]),
  )
  const warnings = given.flatMap((name) => {
    const message = declared.get(name.toLowerCase())?.deprecationMessage
    return message === undefined
      ? []
      : [`Input '${name}' has been deprecated with message: ${message}`]
  })
  const unexpected = given.filter((name) => !declared.has(name.toLowerCase()))
  if (unexpected.length > 0) {
    const valid = Object.keys(inputs).join("', '")
    warnings.push(`Unexpected input(s) '${unexpected.join("', '")}', valid inputs are ['${valid}']`)
  }
  return warnings
}

function evaluate(text: string): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/g, (expression, inner: string) => {
    if (inner.trim() === 'github.token') return ''
    throw new Error(`This harness does not evaluate ${expression}`)
  })
}
