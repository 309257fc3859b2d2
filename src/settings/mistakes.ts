/** Where in an input's text a mistake is; lines and columns count from 1. */
export interface Place {
  /** The file, if it is not the text of an input itself. */
  readonly file?: string
  readonly line: number
  readonly column: number
}

/** Takes mistakes. */
export interface MistakesTaker {
  /**
   * @param where the input's name, with the entry in it if there is one: `users[2].email`
   * @param problem what is wrong and what would be right; texts from outside made printable
   */
  add(where: string, problem: string, place?: Place): void
}

/** Collects what is wrong with the inputs, so that all of it can be said at once. */
export class Mistakes implements MistakesTaker {
  readonly #lines: string[] = []

  add(where: string, problem: string, place?: Place): void {
    const file = place?.file === undefined ? '' : `${place.file}, `
    const at = place === undefined ? '' : ` (${file}line ${place.line}, column ${place.column})`
    this.#lines.push(`${where}${at}: ${problem}`)
  }

  /** The same collection, in which every mistake is told of one place. */
  at(where: string, place: Place | undefined): MistakesTaker {
    return { add: (_, problem) => this.add(where, problem, place) }
  }

  get lines(): readonly string[] {
    return this.#lines
  }
}
