/** What the action has to be right about; anything that is not fails the suite. */
export class Checks {
  readonly #say: (line: string) => void
  readonly failed: string[] = []

  constructor(say: (line: string) => void) {
    this.#say = say
  }

  /** Says a claim and whether it holds; `seen` is shown where it does not. */
  check(holds: boolean, claim: string, seen: unknown = ''): void {
    if (!holds) this.failed.push(claim)
    this.#say(holds ? `✓ ${claim}` : `✗ NOT TRUE: ${claim}\n${String(seen)}`)
  }
}
