/** What a job's token may do with pull requests (`permissions: pull-requests`). */
export type Right = 'none' | 'read' | 'write'

/** A pull request, with what this action and its tests look at. */
export interface StandInPull {
  number: number
  state: 'open' | 'closed'
  closed_at: string | null
  head: { ref: string; sha: string; repo: { full_name: string } | null }
  base: { ref: string; repo: { full_name: string } }
}

/** What a pull request may be made with; the rest is as usual. */
export interface NewPull {
  number: number
  headRef: string
  headSha?: string
  state?: StandInPull['state']
  /** Of a closed one; default: now. */
  closedAt?: Date
  /** The repository of its head, null for one that was deleted; default: the repository itself. */
  headRepository?: string | null
}

export interface StandInComment {
  id: number
  body: string
  user: { login: string }
}

/** GitHub's API for one repository, as far as this action asks it. */
export class StandInGitHub {
  /** Base address, as `GITHUB_API_URL`. */
  readonly apiUrl: string
  /** The repository of GitHub's example payloads. */
  readonly repository = 'Codertocat/Hello-World'
  /** The only token that is accepted. */
  readonly token = 'ghs_standin0123456789abcdefghijklmnopqrs'
  /** Who the token is. */
  login = 'github-actions[bot]'
  right: Right = 'write'
  /** In the order in which they were added. */
  readonly pulls: StandInPull[] = []
  /** The numbers of issues that are no pull requests. */
  readonly issues: Set<number> = new Set()
  readonly #comments = new Map<number, StandInComment[]>()
  #comment = 1000

  constructor(origin: string) {
    this.apiUrl = `${origin}/github`
  }

  addPull({ number, headRef, headSha, state, closedAt, headRepository }: NewPull): StandInPull {
    const own = { full_name: this.repository }
    const repo = headRepository === undefined ? own : headRepository
    const pull: StandInPull = {
      number,
      state: state ?? 'open',
      closed_at: state === 'closed' ? (closedAt ?? new Date()).toISOString() : null,
      head: {
        ref: headRef,
        sha: headSha ?? 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
        repo: typeof repo === 'string' ? { full_name: repo } : repo,
      },
      base: { ref: 'master', repo: own },
    }
    this.pulls.push(pull)
    return pull
  }

  /** Throws when there is no such pull request. */
  pull(number: number): StandInPull {
    const pull = this.pulls.find((candidate) => candidate.number === number)
    if (pull === undefined) throw new Error(`no pull request ${number}`)
    return pull
  }

  /** The comments of a pull request; may be changed. */
  comments(number: number): StandInComment[] {
    const comments = this.#comments.get(number) ?? []
    this.#comments.set(number, comments)
    return comments
  }

  addComment(number: number, body: string, login: string = this.login): StandInComment {
    this.#comment += 1
    const comment: StandInComment = { id: this.#comment, body, user: { login } }
    this.comments(number).push(comment)
    return comment
  }

  /** @returns whether there was such a comment */
  removeComment(id: number): boolean {
    return [...this.#comments.values()].some((comments) => {
      const index = comments.findIndex((comment) => comment.id === id)
      if (index >= 0) comments.splice(index, 1)
      return index >= 0
    })
  }

  /** A comment of any pull request. */
  comment(id: number): StandInComment | undefined {
    return [...this.#comments.values()].flat().find((comment) => comment.id === id)
  }
}
