import type { Answer } from '../../src/http/answer.ts'
import type { Ask, Line } from '../../src/http/line.ts'
import { NoAnswer } from '../../src/http/no-answer.ts'

/** A request to nowhere. */
export function someAsk(overrides: Partial<Ask> = {}): Ask {
  return {
    attempted: 'list the branches',
    method: 'GET',
    url: new URL('https://neon.example/api/v2/projects'),
    ...overrides,
  }
}

/** An answer as a line gives it; a body that is not text is sent as JSON. */
export function someAnswer(
  status: number,
  body: unknown = '',
  headers: Answer['headers'] = {},
): Answer {
  return { status, headers, text: typeof body === 'string' ? body : JSON.stringify(body) }
}

/** An error as the connection raises it, with Node's code. */
export function brokenBy(code: string): Error {
  return Object.assign(new Error(`broken by ${code}`), { code })
}

export interface ScriptedLine {
  readonly line: Line
  /** What was sent, in order. */
  readonly sent: Ask[]
}

/**
 * A line that gives the answers of a script in turn, the last one for ever: a status, a whole
 * answer, or an error for an answer that gets lost.
 */
export function scriptedLine(script: readonly (number | Answer | Error)[]): ScriptedLine {
  const sent: Ask[] = []
  const line: Line = async (ask, signal) => {
    if (signal.aborted) throw signal.reason
    const next = script[Math.min(sent.length, script.length - 1)]
    sent.push(ask)
    if (next instanceof Error) throw new NoAnswer(ask.attempted, ask.url, next)
    return typeof next === 'number' || next === undefined ? someAnswer(next ?? 200) : next
  }
  return { line, sent }
}
