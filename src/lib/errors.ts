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

/** All mistakes in the inputs, one a line; nothing was called before it was raised. */
export class InvalidInputsError extends Error {
  override readonly name = 'InvalidInputsError'

  constructor(mistakes: readonly string[]) {
    const what = mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`
    super(
      [
        `Nothing was done, because the inputs have ${what}:`,
        ...mistakes.map((mistake) => `- ${mistake}`),
      ].join('\n'),
    )
  }
}
