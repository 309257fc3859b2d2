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

/** A cause that several issues in several inputs can have, and that is reported once. */
export type IssueCause = 'no pull request'

/** Takes issues. */
export interface IssueSink {
  add(
    where: Issue['where'],
    problem: Issue['problem'],
    position?: SourcePosition,
    cause?: IssueCause,
  ): void
}

/** More issues than anybody mends at once are counted. */
const MAX_ISSUES = 200
/** Characters of each, so that hostile inputs don't fill the log. */
const MAX_WHERE_LENGTH = 300
const MAX_PROBLEM_LENGTH = 2_000

/** Collects what is wrong with the inputs, so that all of it can be said at once. */
export class Issues implements IssueSink {
  readonly #listed: Issue[] = []
  readonly #explained = new Set<IssueCause>()
  #more = 0

  add(where: string, problem: string, position?: SourcePosition, cause?: IssueCause): void {
    if (cause !== undefined && this.#explained.has(cause)) return
    if (position === undefined && this.#told(where, problem, cause)) return
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

  /** Says of a cause that an issue explains it: no further issue that comes from it is listed. */
  explained(cause: IssueCause): void {
    this.#explained.add(cause)
  }

  /** Whether an issue is listed already; one of the same cause then names this input as well. */
  #told(where: string, problem: string, cause: IssueCause | undefined): boolean {
    const index = this.#listed.findIndex(
      (issue) => issue.position === undefined && issue.problem === problem,
    )
    const issue = this.#listed[index]
    if (issue === undefined) return false
    const inputs = issue.where.split(', ')
    if (inputs.includes(where)) return true
    if (cause === undefined) return false
    const joined = truncate([...inputs, where].join(', '), MAX_WHERE_LENGTH)
    this.#listed[index] = { ...issue, where: joined }
    return true
  }

  /** The same collection, in which every issue is reported at one position. */
  at(where: string, position: SourcePosition | undefined): IssueSink {
    return { add: (_, problem, __, cause) => this.add(where, problem, position, cause) }
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
