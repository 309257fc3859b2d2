import { printable } from '../../../src/lib/text.ts'
import { table } from '../../../src/report/markdown.ts'
import { defaultBehaviour } from '../../../test/support/stand-in/behaviour.ts'
import type { Live, Question } from './question.ts'

/** A question with its answer, and with what the stand-in does where nothing else is said. */
export type Answered = readonly [asks: string, answer: string, standIn: string]

/**
 * Asks one question after the other; one that cannot be asked has that as its answer.
 *
 * @throws the signal's reason
 */
export async function askAll(questions: readonly Question[], live: Live): Promise<Answered[]> {
  const answered: Answered[] = []
  for (const question of questions) {
    live.project.signal.throwIfAborted()
    const { asks, behaviour } = question
    const standIn = behaviour ? `${behaviour}: ${defaultBehaviour[behaviour]}` : ''
    answered.push([asks, await answerTo(question, live), standIn])
  }
  return answered
}

async function answerTo(question: Question, live: Live): Promise<string> {
  try {
    return String(await question.answer(live))
  } catch (error) {
    live.project.signal.throwIfAborted()
    return `could not be asked: ${error instanceof Error ? error.message : String(error)}`
  }
}

/** Characters; the settings of a branch take the most. */
const LONGEST = 2_000

/** The answers as a table in Markdown, fit for a terminal as well. */
export function answersTable(answered: readonly Answered[]): string {
  const rows = answered.map((row) =>
    row.map((text) => printable(text, LONGEST).replaceAll('|', '\\|')),
  )
  return table(['Question', 'Answer', 'The stand-in, by default'], rows)
}
