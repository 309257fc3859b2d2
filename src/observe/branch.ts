import leven from 'leven'
import { nameHasNumber } from '../branch-name/ownership.ts'
import type { Branch } from '../clients/neon/branch.ts'
import { findBranch, listAllBranches, listBranches } from '../clients/neon/branches.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import { ActionError, ifReadable } from '../lib/errors.ts'
import { joinWithAnd, printable } from '../lib/text.ts'
import type { PullRequestCheck } from './pull-requests.ts'

/** Characters that are compared, so that a huge input costs no time; Neon's names are shorter. */
const MAX_COMPARED_LENGTH = 300

/** Milliseconds between two looks for a branch that is still being created. */
const POLL_INTERVAL_MS = 2_000

/** The result of looking for the branch; nothing is known of it if the event no longer applies. */
export type BranchLookup = Stale | Found

/** The event that started the run no longer applies. */
export interface Stale {
  /** Why, for the user. */
  readonly stale: string
}

interface Found {
  readonly branch: Branch | undefined
  /** Whether it was not there at the first look. */
  readonly waited: boolean
  readonly check: PullRequestCheck
  /** What had been waited for when the branch was seen. */
  readonly waitsSeen: number
}

/**
 * Looks the branch up, again and again as long as it may still be created by another tool.
 *
 * @param wait seconds
 * @param checkPullRequest called alongside the first read, and again after a wait, in which much may happen
 */
export async function waitForBranch(
  neon: NeonClient,
  wanted: string,
  wait: number,
  checkPullRequest: () => Promise<PullRequestCheck>,
): Promise<BranchLookup> {
  const { clock, sleep, waits } = neon.http
  let waitsSeen = waits()
  const look = async () => {
    const found = await findBranch(neon, wanted)
    waitsSeen = waits()
    return found
  }
  const deadline = clock.now() + wait * 1000
  // Neon first: GitHub's client is loaded while its answer is on the way.
  let [branch, check] = await Promise.all([look(), checkPullRequest()])
  if (check.stale !== undefined) return { stale: check.stale }
  if (branch !== undefined || clock.now() + POLL_INTERVAL_MS > deadline)
    return { branch, waited: false, check, waitsSeen }
  do {
    await sleep(POLL_INTERVAL_MS)
    branch = await look()
  } while (branch === undefined && clock.now() + POLL_INTERVAL_MS <= deadline)
  check = await checkPullRequest()
  return check.stale !== undefined
    ? { stale: check.stale }
    : { branch, waited: true, check, waitsSeen }
}

/**
 * The error for a branch that is not there, with the three branches whose names come nearest.
 *
 * @param wait seconds that were waited for it
 */
export async function branchNotFound(
  neon: NeonClient,
  wanted: string,
  wait: number,
): Promise<ActionError> {
  const nearest = (await listAllBranches(neon))
    .map(({ name }) => ({ name, distance: leven(name, wanted.slice(0, MAX_COMPARED_LENGTH)) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => `"${printable(name, 80)}"`)
  return new ActionError({
    attempted: `find the branch "${printable(wanted)}" in project ${neon.projectId}`,
    answered: `no branch has exactly this name or id, after ${wait} seconds of waiting${
      nearest.length > 0 ? `; the nearest names are ${joinWithAnd(nearest)}` : ''
    }`,
    likely: 'the branch is created later or under another name, or it was deleted.',
    remedy:
      'run this step after the one that creates the branch, give `branch` its exact name or id, or raise `wait_for_branch`.',
  })
}

/** Branches that are named where a close has found none. */
const MAX_NAMED = 3

/**
 * Looks for branches that carry a pull request's number under another name than the one that was looked
 * for, which may be misspelled. One request; that Neon refuses it is no failure.
 *
 * @returns what they are called, for the user; undefined if there are none
 */
export async function branchNamedOtherwise(
  neon: NeonClient,
  wanted: string,
  number: number,
): Promise<string | undefined> {
  const page = await ifReadable(() => listBranches(neon, String(number)).next())
  const found: readonly Branch[] = page?.value ?? []
  const names = found
    .filter(({ name, isDefault, isProtected }) => {
      return nameHasNumber(name, number) && !isDefault && !isProtected
    })
    .slice(0, MAX_NAMED)
    .map(({ name }) => `"${printable(name, 80)}"`)
  if (names.length === 0) return undefined
  const [carry, one] = names.length === 1 ? ['carries', 'that'] : ['carry', 'one of them']
  return `There is no branch "${printable(wanted, 100)}", but ${joinWithAnd(names)} ${carry} the number of pull request ${number}. If ${one} is its preview, auth was not removed there: correct \`branch\`, or run the action with \`operation: teardown\` and that name.`
}
