/** Where in a text an issue is; lines and columns count from 1. */
export interface SourcePosition {
  /** The file, if it is not the text of an input itself. */
  readonly file?: string
  readonly line: number
  readonly column: number
}

/** Something that is wrong with the inputs. */
export interface Issue {
  /** The input's name, with the entry in it if there is one: `users[2].email` */
  readonly where: string
  /** What is wrong and what would be right; texts from outside made printable. */
  readonly problem: string
  readonly position: SourcePosition | undefined
}

/** Takes issues. */
export interface IssueSink {
  add(where: Issue['where'], problem: Issue['problem'], position?: SourcePosition): void
}

/** Collects what is wrong with the inputs, so that all of it can be said at once. */
export class Issues implements IssueSink {
  readonly #all: Issue[] = []

  add(where: string, problem: string, position?: SourcePosition): void {
    this.#all.push({ where, problem, position })
  }

  /** The same collection, in which every issue is reported at one position. */
  at(where: string, position: SourcePosition | undefined): IssueSink {
    return { add: (_, problem) => this.add(where, problem, position) }
  }

  get all(): readonly Issue[] {
    return this.#all
  }

  get lines(): readonly string[] {
    return this.#all.map(formatIssue)
  }
}

/** An issue as one line. */
export function formatIssue({ where, problem, position }: Issue): string {
  if (position === undefined) return `${where}: ${problem}`
  const file = position.file === undefined ? '' : `${position.file}, `
  return `${where} (${file}line ${position.line}, column ${position.column}): ${problem}`
}
