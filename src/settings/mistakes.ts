/** Where in an input's text a mistake is; lines and columns count from 1. */
export interface Place {
  readonly line: number
  readonly column: number
}

/** Collects what is wrong with the inputs, so that all of it can be said at once. */
export class Mistakes {
  readonly #lines: string[] = []

  /**
   * @param where the input's name, with the entry in it if there is one: `users[2].email`
   * @param problem what is wrong and what would be right; texts from outside made printable
   */
  add(where: string, problem: string, place?: Place): void {
    const at = place === undefined ? '' : ` (line ${place.line}, column ${place.column})`
    this.#lines.push(`${where}${at}: ${problem}`)
  }

  get lines(): readonly string[] {
    return this.#lines
  }
}
