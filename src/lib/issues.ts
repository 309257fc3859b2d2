/** Where in an input's text a mistake is; lines and columns count from 1. */
export interface SourcePosition {
  /** The file, if it is not the text of an input itself. */
  readonly file?: string
  readonly line: number
  readonly column: number
}

/** Takes mistakes. */
export interface IssueSink {
  /**
   * @param where the input's name, with the entry in it if there is one: `users[2].email`
   * @param problem what is wrong and what would be right; texts from outside made printable
   */
  add(where: string, problem: string, place?: SourcePosition): void
}

/** Collects what is wrong with the inputs, so that all of it can be said at once. */
export class Issues implements IssueSink {
  readonly #lines: string[] = []

  add(where: string, problem: string, place?: SourcePosition): void {
    const file = place?.file === undefined ? '' : `${place.file}, `
    const at = place === undefined ? '' : ` (${file}line ${place.line}, column ${place.column})`
    this.#lines.push(`${where}${at}: ${problem}`)
  }

  /** The same collection, in which every mistake is told of one place. */
  at(where: string, place: SourcePosition | undefined): IssueSink {
    return { add: (_, problem) => this.add(where, problem, place) }
  }

  get lines(): readonly string[] {
    return this.#lines
  }
}
