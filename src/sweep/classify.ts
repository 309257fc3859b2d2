import { type BranchPattern, matchesHead, type ParsedName } from '../branch-name/pattern.ts'
import type { NumberUse, PullRequestState } from '../clients/github/pull-requests.ts'
import type { Branch } from '../clients/neon/branches.ts'
import { printable } from '../lib/text.ts'

/** A branch that fits the pattern, and what its name says. */
export interface Candidate {
  readonly branch: Branch
  readonly parsed: ParsedName
}

/** What a branch is to a sweep, and why, as the rest of "… because". */
export type Classification = { readonly kind: 'left over'; readonly why: string } | Kept

/** Why a branch is left alone: its pull request is open, or whose it is can't be told for sure. */
export interface Kept {
  readonly kind: 'in use' | 'kept'
  readonly why: string
}

/** The branches that fit the pattern: those that are kept already, and those to be looked into. */
export interface Triage {
  readonly kept: readonly { readonly branch: Branch; readonly keeping: Kept }[]
  readonly candidates: readonly Candidate[]
}

/**
 * Sorts branches by what is known of all of them. Only a branch whose pull request is not among the
 * open ones is worth a closer look; that it is closed has yet to be shown.
 *
 * @param open all open pull requests, read after the branches: one that was opened in between has its
 *   branch among them, or has none yet
 */
export function triage(
  pattern: BranchPattern,
  branches: readonly Branch[],
  open: readonly PullRequestState[],
): Triage {
  const keptOnes: { branch: Branch; keeping: Kept }[] = []
  const candidates: Candidate[] = []
  for (const branch of branches) {
    const parsed = pattern.parse(branch.name)
    if (parsed === undefined) continue
    const sorted = sortedOut(branch, parsed, open)
    if ('kind' in sorted) keptOnes.push({ branch, keeping: sorted })
    else candidates.push(sorted)
  }
  return { kept: keptOnes, candidates }
}

function sortedOut(
  branch: Branch,
  parsed: ParsedName | 'ambiguous',
  open: readonly PullRequestState[],
): Kept | Candidate {
  if (branch.isDefault) return kept('it is the default branch')
  if (branch.isProtected) return kept('it is a protected branch')
  if (parsed === 'ambiguous') return kept('its name can be read in more than one way')
  const live = open.find((pullRequest) => matchesPullRequest(pullRequest, parsed))
  return live === undefined ? { branch, parsed } : inUse(live)
}

function kept(why: string): Kept {
  return { kind: 'kept', why }
}

function inUse({ number }: PullRequestState): Kept {
  return { kind: 'in use', why: `pull request ${number} is open` }
}

/**
 * Whether a name speaks of that pull request. A number rules where there is one: the head may have
 * been renamed since, or be another one's name as well.
 */
export function matchesPullRequest(
  { number, headRef }: PullRequestState,
  parsed: ParsedName,
): boolean {
  return parsed.number === undefined ? matchesHead(parsed, headRef) : parsed.number === number
}

/** Whether a name speaks of that pull request, and its head is in the repository itself. */
export function matchesOwnPullRequest(pullRequest: PullRequestState, parsed: ParsedName): boolean {
  return !pullRequest.fromFork && matchesPullRequest(pullRequest, parsed)
}

/** Milliseconds. The last run for a pull request may begin this long after it was closed. */
const LATE_RUN_MS = 24 * 60 * 60 * 1000

/** What GitHub says of a number that no pull request has. */
export interface MissingPullRequest {
  readonly number: number
  readonly instead: NumberUse
  /** The highest number that a pull request of the repository has; 0 without any. */
  readonly newest: number
}

/**
 * Judges a branch whose name carries a number, by the pull request of that number as it is now. Numbers
 * repeat in other repositories, which may use the same project.
 *
 * @param seen the pull request; or what is there in its place
 */
export function classifyByNumber(
  { branch, parsed }: Candidate,
  seen: PullRequestState | MissingPullRequest,
): Classification {
  if ('instead' in seen) return classifyMissing(seen)
  const { number, closed, headRef } = seen
  if (!closed) return inUse(seen)
  const sameHead = (parsed.headRef ?? parsed.headSlug) !== undefined && matchesHead(parsed, headRef)
  if (!sameHead && isYounger(branch, seen)) return madeAfter(seen)
  const renamed = matchesHead(parsed, headRef) ? '' : `, its head is ${printable(headRef, 80)} now`
  return { kind: 'left over', why: `pull request ${number} is closed${renamed}` }
}

/**
 * Numbers are given in turn, to issues as well. One that is missing below the newest was a pull request's
 * that GitHub has removed. One above has never been given here, and an issue's is no pull request's: then
 * the branch is another repository's, or somebody's own.
 */
function classifyMissing({ number, instead, newest }: MissingPullRequest): Classification {
  if (number > newest) return kept(`this repository never had a pull request ${number}`)
  if (instead === 'an issue') return kept(`${number} is an issue of this repository`)
  if (instead === 'unknown') return kept(`${number} may be an issue of this repository`)
  return { kind: 'left over', why: `there is no pull request ${number}` }
}

/** Whether a branch was made long after the end of a pull request, so that it is none of its preview. */
function isYounger({ createdAt }: Branch, { closedAt = Number.NaN }: PullRequestState): boolean {
  return createdAt > closedAt + LATE_RUN_MS
}

function madeAfter({ number }: PullRequestState): Kept {
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
export function classifyByHead(
  { branch, parsed }: Candidate,
  open: readonly PullRequestState[],
  closed: readonly PullRequestState[],
): Classification {
  const live = open.find((pullRequest) => matchesPullRequest(pullRequest, parsed))
  if (live !== undefined) return inUse(live)
  const ended = closed.filter((pullRequest) => matchesOwnPullRequest(pullRequest, parsed))
  const its = ended.find((pullRequest) => !isYounger(branch, pullRequest))
  if (its !== undefined) return { kind: 'left over', why: `pull request ${its.number} is closed` }
  // A head may be used again: a branch that was made after the end is of a push that has no pull
  // request yet.
  return ended[0] === undefined
    ? kept('no pull request of this repository with this head is known')
    : madeAfter(ended[0])
}
