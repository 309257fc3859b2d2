import { formatIssue, type Issue } from './issues.ts'

/** What a user needs in order to act on an error. */
export interface ErrorFacts {
  /** What the action was doing, as the rest of "Could not …". */
  readonly attempted: string
  /** What came back: status, message, request id; or what was found instead of what was needed. */
  readonly answered: string
  /** Why that probably is. */
  readonly likely?: string
  /** What to do about it. */
  readonly remedy?: string
}

/**
 * The one kind of error that this action raises for a user to read. Texts from outside must have
 * gone through `printable` before they are put in here.
 */
export class ActionError extends Error {
  override readonly name: string = 'ActionError'
  readonly facts: ErrorFacts

  constructor(facts: ErrorFacts, options?: ErrorOptions) {
    super(
      [
        `Could not ${facts.attempted}: ${facts.answered}`,
        facts.likely && `Likely cause: ${facts.likely}`,
        facts.remedy && `What to do: ${facts.remedy}`,
      ]
        .filter(Boolean)
        .join('\n'),
      options,
    )
    this.facts = facts
  }
}

/** The message of anything that was thrown; libraries throw more than errors. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/**
 * What a read says that the run can do without.
 *
 * @returns undefined if it failed with an ActionError
 * @throws anything else, such as the end of the run
 */
export async function ifReadable<T>(read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ActionError) return undefined
    throw error
  }
}

/** Everything that is wrong with the inputs, one a line; nothing was called before it was raised. */
export class InvalidInputsError extends Error {
  override readonly name = 'InvalidInputsError'
  readonly issues: readonly Issue[]

  constructor(issues: readonly Issue[]) {
    super(
      [`${countIssues(issues)}:`, ...issues.map((issue) => `- ${formatIssue(issue)}`)].join('\n'),
    )
    this.issues = issues
  }

  /** The message without the issues that are shown on their lines of a file. */
  get withoutFileIssues(): string {
    const others = this.issues.filter(({ position }) => position?.file === undefined)
    const inFile = this.issues.length - others.length
    if (inFile === 0) return this.message
    const files = [...new Set(this.issues.flatMap(({ position }) => position?.file ?? []))]
    const elsewhere = `${files.join(', ')}, reported above on ${inFile === 1 ? 'its line' : 'their lines'}`
    if (others.length === 0) return `${countIssues(this.issues)} in ${elsewhere}.`
    return [
      `${countIssues(this.issues)}:`,
      ...others.map((issue) => `- ${formatIssue(issue)}`),
      `- ${inFile} in ${elsewhere}`,
    ].join('\n')
  }
}

function countIssues({ length }: readonly Issue[]): string {
  return `Nothing was done, because the inputs have ${length === 1 ? 'a mistake' : `${length} mistakes`}`
}
