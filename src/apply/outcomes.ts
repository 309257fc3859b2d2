import type { Change } from '../plan/plan.ts'

/** What became of a change. */
export interface Outcome {
  readonly change: Change
  readonly status: 'done' | 'unchanged' | 'failed' | 'not tried'
}

/** Does changes, and keeps account of what becomes of each. */
export class Outcomes {
  readonly all: Outcome[] = []
  /** Why it ended early, if it did. */
  readonly errors: unknown[] = []
  readonly #perform: (change: Change) => Promise<Outcome['status']>

  /** @param perform does one change */
  constructor(perform: (change: Change) => Promise<Outcome['status']>) {
    this.#perform = perform
  }

  /**
   * Does changes that don't depend on each other, and `beside` them something that changes nothing;
   * does not try them after a failure. Never throws: what went wrong is among the errors.
   */
  async run(changes: readonly Change[], beside?: () => Promise<void>): Promise<void> {
    if (this.errors.length > 0) this.skip(changes)
    else await this.runAlways(changes, beside)
  }

  /** Does not try changes. */
  skip(changes: readonly Change[]): void {
    this.all.push(...changes.map((change): Outcome => ({ change, status: 'not tried' })))
  }

  /** Does changes like `together`, whatever has failed before. */
  async runAlways(changes: readonly Change[], beside?: () => Promise<void>): Promise<void> {
    const attempts = changes.map(async (change): Promise<Outcome> => {
      try {
        return { change, status: await this.#perform(change) }
      } catch (error) {
        this.errors.push(error)
        return { change, status: 'failed' }
      }
    })
    const [outcomes] = await Promise.all([
      Promise.all(attempts),
      beside?.().catch((error: unknown) => {
        this.errors.push(error)
      }),
    ])
    this.all.push(...outcomes)
  }
}
