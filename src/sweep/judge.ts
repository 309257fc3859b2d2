import type { Instead, PullRequestSeen } from '../github/pull-requests.ts'
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
    const sorted = sortedOut(branch, read, open)
    if ('kind' in sorted) keptOnes.push({ branch, keeping: sorted })
    else doubtful.push(sorted)
  }
  return { kept: keptOnes, doubtful }
}

function sortedOut(
  branch: Branch,
  read: NameRead | 'ambiguous',
  open: readonly PullRequestSeen[],
): Keeping | Named {
  if (branch.isDefault) return kept('it is the default branch')
  if (branch.isProtected) return kept('it is a protected branch')
  if (read === 'ambiguous') return kept('its name can be read in more than one way')
  const live = open.find((pullRequest) => isOf(pullRequest, read))
  return live === undefined ? { branch, read } : inUse(live)
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

/** What GitHub says of a number that no pull request has. */
export interface Missing {
  readonly number: number
  readonly instead: Instead
  /** The highest number that a pull request of the repository has; 0 without any. */
  readonly newest: number
}

/**
 * Judges a branch whose name carries a number, by the pull request of that number as it is now. Numbers
 * repeat in other repositories, which may use the same project.
 *
 * @param seen the pull request; or what is there in its place
 */
export function judgeByNumber({ branch, read }: Named, seen: PullRequestSeen | Missing): Verdict {
  if ('instead' in seen) return judgeMissing(seen)
  const { number, closed, headRef } = seen
  if (!closed) return inUse(seen)
  const sameHead = (read.headRef ?? read.headSlug) !== undefined && namesHead(read, headRef)
  if (!sameHead && isYounger(branch, seen)) return madeAfter(seen)
  const renamed = namesHead(read, headRef) ? '' : `, its head is ${printable(headRef, 80)} now`
  return { kind: 'left over', why: `pull request ${number} is closed${renamed}` }
}

/**
 * Numbers are given in turn, to issues as well. One that is missing below the newest was a pull request's
 * that GitHub has removed. One above has never been given here, and an issue's is no pull request's: then
 * the branch is another repository's, or somebody's own.
 */
function judgeMissing({ number, instead, newest }: Missing): Verdict {
  if (number > newest) return kept(`this repository never had a pull request ${number}`)
  if (instead === 'an issue') return kept(`${number} is an issue of this repository`)
  if (instead === 'unknown') return kept(`${number} may be an issue of this repository`)
  return { kind: 'left over', why: `there is no pull request ${number}` }
}

/** Whether a branch was made long after the end of a pull request, so that it is none of its preview. */
function isYounger({ createdAt }: Branch, { closedAt = Number.NaN }: PullRequestSeen): boolean {
  return createdAt > closedAt + LATE_RUN
}

function madeAfter({ number }: PullRequestSeen): Keeping {
  return kept(`it was made long after pull request ${number} was closed`)
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
  { branch, read }: Named,
  open: readonly PullRequestSeen[],
  closed: readonly PullRequestSeen[],
): Verdict {
  const live = open.find((pullRequest) => isOf(pullRequest, read))
  if (live !== undefined) return inUse(live)
  const ended = closed.filter((pullRequest) => isOwn(pullRequest, read))
  const its = ended.find((pullRequest) => !isYounger(branch, pullRequest))
  if (its !== undefined) return { kind: 'left over', why: `pull request ${its.number} is closed` }
  // A head may be used again: a branch that was made after the end is of a push that has no pull
  // request yet.
  return ended[0] === undefined
    ? kept('no pull request of this repository with this head is known')
    : madeAfter(ended[0])
}
