import { isDeepStrictEqual } from 'node:util'
import { printable } from '../../../src/lib/text.ts'
import { table } from '../../../src/report/markdown.ts'
import {
  authServiceRateLimit,
  type Behaviour,
  defaultBehaviour,
} from '../../../test/support/stand-in/behaviour.ts'
import {
  type RecordedAnswers,
  sortedObservations,
} from '../../../test/support/stand-in/recorded-answers.ts'
import { plainlyEnabled, withChanges } from '../../../test/support/stand-in/settings.ts'
import type { Finding, Live, Question } from './question.ts'

/** A question with its answer. */
export interface Answered extends Pick<Question, 'asks' | 'decides'>, Finding {}

/**
 * Asks one question after the other; one that cannot be asked has that as its answer.
 *
 * @throws the signal's reason
 */
export async function askAll(questions: readonly Question[], live: Live): Promise<Answered[]> {
  const answered: Answered[] = []
  for (const question of questions) {
    live.project.signal.throwIfAborted()
    const { asks, decides } = question
    answered.push({ asks, ...(decides && { decides }), ...(await answerTo(question, live)) })
  }
  return answered
}

async function answerTo(question: Question, live: Live): Promise<Finding> {
  try {
    return await question.answer(live)
  } catch (error) {
    live.project.signal.throwIfAborted()
    return {
      shown: `could not be asked: ${error instanceof Error ? error.message : String(error)}`,
    }
  }
}

/** Characters; the settings of a branch take the most. */
const LONGEST = 2_000

/** The answers as a file that a stand-in can load. */
export function recordOf(answered: readonly Answered[]): RecordedAnswers {
  const observed = answered.flatMap(({ decides, value }) =>
    decides === undefined || value === undefined ? [] : [[decides, value] as const],
  )
  return {
    recorded_at: new Date().toISOString(),
    answers: answered.map(({ asks, shown, decides }) => ({
      question: asks,
      answer: printable(shown, LONGEST),
      decides: decides === undefined ? [] : [decides],
    })),
    ...sortedObservations(Object.fromEntries(observed)),
  }
}

/** The answers as a table in Markdown, fit for a terminal as well. */
export function answersTable(record: RecordedAnswers): string {
  const rows = record.answers.map(({ question, answer, decides: [name] }) =>
    [question, answer, name === undefined ? '' : comparison(name, record)].map((text) =>
      text.replaceAll('|', '\\|'),
    ),
  )
  return table(['Question', 'Answer', 'The stand-in, by default'], rows)
}

/** How the stand-in behaves, beside what was observed. */
function comparison(name: string, { behaviour, unlike }: RecordedAnswers): string {
  if (name in unlike) return `${name}: CANNOT do this`
  const observed = Object.entries(behaviour).find(([key]) => key === name)?.[1]
  if (observed === undefined) return `${name}: not told`
  const byDefault = defaultOf(name)
  if (isDeepStrictEqual(asCompared(name, observed), byDefault)) return `${name}: the same`
  return `${name}: ${printable(JSON.stringify(byDefault), LONGEST)}`
}

function defaultOf(name: string): unknown {
  if (name === 'newSettings') return plainlyEnabled
  if (name !== 'rateLimit') return defaultBehaviour[name as keyof Behaviour]
  const { signInMax, signInWindow } = authServiceRateLimit
  return { signInMax, signInWindow }
}

/** Settings are recorded as far as Neon tells them; the rest is taken to be as it is here. */
function asCompared(name: string, observed: unknown): unknown {
  return name === 'newSettings' ? withChanges(plainlyEnabled, Object(observed)) : observed
}
