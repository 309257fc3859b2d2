import { type BranchPattern, matchesHead, type ParsedName } from '../branch-name/pattern.ts'
import type { NumberUse, PullRequestState } from '../clients/github/pull-requests.ts'
import type { Branch } from '../clients/neon/branch.ts'
import { printable } from '../lib/text.ts'

/** A branch whose name fits the pattern, and what the name says. */
export interface Candidate {
  readonly branch: Branch
  readonly parsed: ParsedName
}

/** What a branch is to a sweep. */
export type Classification = Orphaned | Kept

/** Its pull request is closed. */
export interface Orphaned {
  readonly kind: 'orphaned'
  /** As the rest of "… because". */
  readonly reason: string
}

/** Its pull request is open, or it is not certain whose branch it is. */
export interface Kept {
  readonly kind: 'in use' | 'kept'
  /** As the rest of "… because". */
  readonly reason: string
}

/** Branches that fit the pattern: those that are certainly kept, and those that need a closer look. */
export interface Triage {
  readonly kept: readonly (Kept & { readonly branch: Branch })[]
  readonly candidates: readonly Candidate[]
}

/**
 * Separates branches by what the two lists say. A branch needs a closer look only if its pull request
 * is not among the open ones; that it is closed has yet to be shown.
 *
 * @param open all open pull requests, read after the branches: one that was opened in between has its
 *   branch among them, or has none yet
 */
export function triage(
  pattern: BranchPattern,
  branches: readonly Branch[],
  open: readonly PullRequestState[],
): Triage {
  const keptBranches: (Kept & { readonly branch: Branch })[] = []
  const candidates: Candidate[] = []
  for (const branch of branches) {
    const parsed = pattern.parse(branch.name)
    if (parsed === undefined) continue
    const result = classifyByLists(branch, parsed, open)
    if ('kind' in result) keptBranches.push({ ...result, branch })
    else candidates.push(result)
  }
  return { kept: keptBranches, candidates }
}

function classifyByLists(
  branch: Branch,
  parsed: ParsedName | 'ambiguous',
  open: readonly PullRequestState[],
): Kept | Candidate {
  if (branch.isDefault) return kept('it is the default branch')
  if (branch.isProtected) return kept('it is a protected branch')
  if (parsed === 'ambiguous') return kept('its name can be read in more than one way')
  const user = open.find((pullRequest) => matchesPullRequest(pullRequest, parsed))
  return user === undefined ? { branch, parsed } : inUse(user)
}

function orphaned(reason: string): Orphaned {
  return { kind: 'orphaned', reason }
}

function kept(reason: string): Kept {
  return { kind: 'kept', reason }
}

function inUse({ number }: PullRequestState): Kept {
  return { kind: 'in use', reason: `pull request ${number} is open` }
}

/**
 * Whether a name is that of the pull request's branch. A number decides where there is one: the head
 * may have been renamed since, or belong to another pull request as well.
 */
function matchesPullRequest({ number, headRef }: PullRequestState, parsed: ParsedName): boolean {
  return parsed.number === undefined ? matchesHead(parsed, headRef) : parsed.number === number
}

/** The same for a pull request whose head is in the repository itself. */
export function matchesOwnPullRequest(pullRequest: PullRequestState, parsed: ParsedName): boolean {
  return !pullRequest.fromFork && matchesPullRequest(pullRequest, parsed)
}

/** The last run for a pull request may begin this long after it was closed. */
const LATE_RUN_MS = 24 * 60 * 60 * 1000

/** A number that no pull request has. */
export interface MissingPullRequest {
  readonly number: number
  readonly numberUse: NumberUse
  /** The highest number that a pull request of the repository has; 0 without any. */
  readonly latest: number
}

/**
 * Classifies a branch whose name carries a number, by the pull request with that number as it is now.
 * Another repository that uses the same Neon project has the same numbers.
 */
export function classifyByNumber(
  { branch, parsed }: Candidate,
  pullRequest: PullRequestState | MissingPullRequest,
): Classification {
  if ('numberUse' in pullRequest) return classifyMissing(pullRequest)
  const { number, closed, headRef } = pullRequest
  if (!closed) return inUse(pullRequest)
  const sameHead = (parsed.headRef ?? parsed.headSlug) !== undefined && matchesHead(parsed, headRef)
  if (!sameHead && isYounger(branch, pullRequest)) return createdAfter(pullRequest)
  const renamed = matchesHead(parsed, headRef) ? '' : `, its head is ${printable(headRef, 80)} now`
  return orphaned(`pull request ${number} is closed${renamed}`)
}

/**
 * Numbers are given in turn, to issues too. A number below the latest that is missing was that of a pull
 * request that GitHub has removed. One above was never given here, and an issue's is no pull request's:
 * then the branch is another repository's, or somebody's own.
 */
function classifyMissing({ number, numberUse, latest }: MissingPullRequest): Classification {
  if (number > latest) return kept(`this repository never had a pull request ${number}`)
  if (numberUse === 'an issue') return kept(`${number} is an issue of this repository`)
  if (numberUse === 'unknown') return kept(`${number} may be an issue of this repository`)
  return orphaned(`there is no pull request ${number}`)
}

/** Whether a branch was created so long after a pull request was closed that it can't be its preview. */
function isYounger({ createdAt }: Branch, { closedAt = Number.NaN }: PullRequestState): boolean {
  return createdAt > closedAt + LATE_RUN_MS
}

function createdAfter({ number }: PullRequestState): Kept {
  return kept(`it was made long after pull request ${number} was closed`)
}

/**
 * Classifies a branch whose name carries a head alone. Pull requests of forks count while they are open,
 * but prove nothing when they are closed: many a fork's head has the name of a branch of the
 * repository itself.
 *
 * @param open those that are open now
 * @param closed those that are closed; not all of them, where there are very many
 */
export function classifyByHead(
  { branch, parsed }: Candidate,
  open: readonly PullRequestState[],
  closed: readonly PullRequestState[],
): Classification {
  const user = open.find((pullRequest) => matchesPullRequest(pullRequest, parsed))
  if (user !== undefined) return inUse(user)
  const ofHead = closed.filter((pullRequest) => matchesOwnPullRequest(pullRequest, parsed))
  const own = ofHead.find((pullRequest) => !isYounger(branch, pullRequest))
  if (own !== undefined) return orphaned(`pull request ${own.number} is closed`)
  // A head may be used again: a branch created later is that of a push that has no pull request yet.
  return ofHead[0] === undefined
    ? kept('no pull request of this repository with this head is known')
    : createdAfter(ofHead[0])
}
