import type { PullRequestSeen } from '../github/pull-request-list.ts'
import type { Branch } from '../neon/branches.ts'
import { printable } from '../text.ts'
import { type NameRead, namesHead, type Pattern } from './pattern.ts'

/** A branch that fits the pattern, and what its name says. */
export interface Named {
  readonly branch: Branch
  readonly read: NameRead
}

/** What a branch is to a sweep, and why, as the rest of "… because". */
export type Verdict = { readonly kind: 'left over'; readonly why: string } | Keeping

/** Why a branch is left alone: its pull request is open, or whose it is can't be told for sure. */
export interface Keeping {
  readonly kind: 'in use' | 'kept'
  readonly why: string
}

/** The branches that fit the pattern: those that are kept already, and those to be looked into. */
export interface Sorted {
  readonly kept: readonly { readonly branch: Branch; readonly keeping: Keeping }[]
  readonly doubtful: readonly Named[]
}

/**
 * Sorts branches by what is known of all of them. Only a branch whose pull request is not among the
 * open ones is worth a closer look; that it is closed has yet to be shown.
 *
 * @param open all open pull requests, read after the branches: one that was opened in between has its
 *   branch among them, or has none yet
 */
export function sortOut(
  pattern: Pattern,
  branches: readonly Branch[],
  open: readonly PullRequestSeen[],
): Sorted {
  const keptOnes: { branch: Branch; keeping: Keeping }[] = []
  const doubtful: Named[] = []
  for (const branch of branches) {
    const read = pattern.read(branch.name)
    if (read === undefined) continue
    const keeping = keepingOf(branch, read, open)
    if (keeping !== undefined) keptOnes.push({ branch, keeping })
    else if (read !== 'ambiguous') doubtful.push({ branch, read })
  }
  return { kept: keptOnes, doubtful }
}

function keepingOf(
  branch: Branch,
  read: NameRead | 'ambiguous',
  open: readonly PullRequestSeen[],
): Keeping | undefined {
  if (branch.isDefault) return kept('it is the default branch')
  if (branch.isProtected) return kept('it is a protected branch')
  if (read === 'ambiguous') return kept('its name can be read in more than one way')
  const live = open.find((pullRequest) => isOf(pullRequest, read))
  return live && inUse(live)
}

function kept(why: string): Keeping {
  return { kind: 'kept', why }
}

function inUse({ number }: PullRequestSeen): Keeping {
  return { kind: 'in use', why: `pull request ${number} is open` }
}

/**
 * Whether a name speaks of that pull request. A number rules where there is one: the head may have
 * been renamed since, or be another one's name as well.
 */
export function isOf({ number, headRef }: PullRequestSeen, read: NameRead): boolean {
  return read.number === undefined ? namesHead(read, headRef) : read.number === number
}

/** Whether a name speaks of that pull request, and its head is in the repository itself. */
export function isOwn(pullRequest: PullRequestSeen, read: NameRead): boolean {
  return !pullRequest.fromFork && isOf(pullRequest, read)
}

/** Milliseconds. The last run for a pull request may begin this long after it was closed. */
const LATE_RUN = 24 * 60 * 60 * 1000

/**
 * Judges a branch whose name carries a number, by the pull request of that number as it is now.
 *
 * @param pullRequest undefined: GitHub knows none of that number
 * @param newest the highest number that a pull request of the repository has; 0 without any
 */
export function judgeByNumber(
  { branch, read }: Named,
  pullRequest: PullRequestSeen | undefined,
  newest: number,
): Verdict {
  if (pullRequest === undefined) return judgeMissing(read.number ?? 0, newest)
  const { number, closed, closedAt = Number.NaN, headRef } = pullRequest
  if (!closed) return inUse(pullRequest)
  const sameHead = (read.headRef ?? read.headSlug) !== undefined && namesHead(read, headRef)
  // Numbers repeat in other repositories, which may use the same project: then it is not a preview of
  // this pull request that was made long after its end, without its head in the name.
  if (!sameHead && branch.createdAt > closedAt + LATE_RUN) {
    return kept(`it was made long after pull request ${number} was closed`)
  }
  const renamed = namesHead(read, headRef) ? '' : `, its head is ${printable(headRef, 80)} now`
  return { kind: 'left over', why: `pull request ${number} is closed${renamed}` }
}

/**
 * Numbers are given in turn, and a pull request can't be deleted by a user: one that is missing below
 * the newest was an issue's or is hidden. One above has never been given by this repository.
 */
function judgeMissing(number: number, newest: number): Verdict {
  return number <= newest
    ? { kind: 'left over', why: `there is no pull request ${number}` }
    : kept(`this repository never had a pull request ${number}`)
}

/**
 * Judges a branch whose name carries a head alone, by the pull requests that were closed. Those of
 * forks count while they are open, but prove nothing when they are closed: many a fork's head is
 * called like a branch of the repository itself.
 *
 * @param open those that are open now
 * @param closed those that were closed; not all, where there are very many
 */
export function judgeByHead(
  { read }: Named,
  open: readonly PullRequestSeen[],
  closed: readonly PullRequestSeen[],
): Verdict {
  const live = open.find((pullRequest) => isOf(pullRequest, read))
  if (live !== undefined) return inUse(live)
  const ended = closed.find((pullRequest) => isOwn(pullRequest, read))
  return ended === undefined
    ? kept('no pull request of this repository with this head is known')
    : { kind: 'left over', why: `pull request ${ended.number} is closed` }
}
