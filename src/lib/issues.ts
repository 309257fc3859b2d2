import { truncate } from './text.ts'

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

/** More issues than anybody mends at once are counted. */
const MAX_ISSUES = 200
/** Characters of each, so that hostile inputs don't fill the log. */
const MAX_WHERE_LENGTH = 300
const MAX_PROBLEM_LENGTH = 2_000

/** Collects what is wrong with the inputs, so that all of it can be said at once. */
export class Issues implements IssueSink {
  readonly #listed: Issue[] = []
  #more = 0

  add(where: string, problem: string, position?: SourcePosition): void {
    if (this.#listed.length === MAX_ISSUES) {
      this.#more += 1
      return
    }
    this.#listed.push({
      where: truncate(where, MAX_WHERE_LENGTH),
      problem: truncate(problem, MAX_PROBLEM_LENGTH),
      position,
    })
  }

  /** The same collection, in which every issue is reported at one position. */
  at(where: string, position: SourcePosition | undefined): IssueSink {
    return { add: (_, problem) => this.add(where, problem, position) }
  }

  /** The first ones, and how many more there are. */
  get all(): readonly Issue[] {
    if (this.#more === 0) return this.#listed
    const problem = `have ${this.#more} more issues, which are not listed`
    return [...this.#listed, { where: 'inputs', problem, position: undefined }]
  }

  get lines(): readonly string[] {
    return this.all.map(formatIssue)
  }
}

/** An issue as one line. */
export function formatIssue({ where, problem, position }: Issue): string {
  if (position === undefined) return `${where}: ${problem}`
  const file = position.file === undefined ? '' : `${position.file}, `
  return `${where} (${file}line ${position.line}, column ${position.column}): ${problem}`
}
