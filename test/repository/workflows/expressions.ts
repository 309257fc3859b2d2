import { data, Evaluator, Lexer, Parser } from '@actions/expressions'
import type { FunctionDefinition } from '@actions/expressions/funcs/info'

/** What expressions may read: `github`, `steps`, `secrets` and the like. */
export type Contexts = Readonly<Record<string, unknown>>

/** The functions of a job in which nothing has failed and nobody has cancelled. */
const STATUS = { success: true, always: true, failure: false, cancelled: false }

const functions: FunctionDefinition[] = Object.entries(STATUS).map(([name, value]) => ({
  name,
  minArgs: 0,
  maxArgs: 0,
  call: () => new data.BooleanData(value),
}))

function evaluate(expression: string, contexts: Contexts): data.ExpressionData {
  const { tokens } = new Lexer(expression).lex()
  const parsed = new Parser(tokens, Object.keys(contexts), functions).parse()
  const known: unknown = JSON.parse(JSON.stringify(contexts), data.reviver)
  if (!(known instanceof data.Dictionary)) throw new Error('Contexts are an object.')
  const definitions = new Map(functions.map((info) => [info.name, info]))
  return new Evaluator(parsed, known, definitions).evaluate()
}

/** A text with the values of the expressions in it, as the runner fills it in. */
export function filled(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    evaluate(expression, contexts).coerceString(),
  )
}

/** Whether an `if` holds, with or without `${{ }}` around it. */
export function holds(condition: string, contexts: Contexts): boolean {
  const [, inner = condition] = /^\s*\$\{\{(.*)\}\}\s*$/s.exec(condition) ?? []
  const value = evaluate(inner, contexts).coerceString()
  return !['', 'false', '0'].includes(value)
}
