import leven from 'leven'
import { Failure } from '../failure.ts'
import type { NeonApi } from '../neon/api.ts'
import { allBranches, type Branch, findBranch } from '../neon/branches.ts'
import { listed, printable } from '../text.ts'

/** Characters that are compared, so that a huge input costs no time; Neon's names are shorter. */
const LONGEST_NAME = 300

/** Milliseconds between two looks for a branch that is still being created. */
const LOOK_AGAIN = 2_000

/** What a look for the branch came to; nothing is known of it where the event does not hold any more. */
export type Sought = Stale | Found

/** The event that started the run does not hold any more. */
export interface Stale {
  /** Why, for the user. */
  readonly stale: string
}

interface Found {
  readonly branch: Branch | undefined
  /** Whether it was not there at the first look. */
  readonly waited: boolean
}

/**
 * Looks the branch up, again and again as long as it may still be created by another tool.
 *
 * @param wait seconds
 * @param whyStale why the event does not hold any more, if so; asked beside the first look, and anew
 *   after a wait, in which much may happen
 */
export async function awaitBranch(
  neon: NeonApi,
  wanted: string,
  wait: number,
  whyStale: () => Promise<string | undefined>,
): Promise<Sought> {
  const { clock, pause } = neon.wire
  const deadline = clock.now() + wait * 1000
  // Neon first: GitHub's client is loaded while its answer is on the way.
  let [branch, stale] = await Promise.all([findBranch(neon, wanted), whyStale()])
  if (stale !== undefined) return { stale }
  if (branch !== undefined || clock.now() + LOOK_AGAIN > deadline) return { branch, waited: false }
  do {
    await pause(LOOK_AGAIN)
    branch = await findBranch(neon, wanted)
  } while (branch === undefined && clock.now() + LOOK_AGAIN <= deadline)
  stale = await whyStale()
  return stale !== undefined ? { stale } : { branch, waited: true }
}

/**
 * The error for a branch that is not there, with the three branches whose names come nearest.
 *
 * @param wait seconds that were waited for it
 */
export async function branchNotFound(
  neon: NeonApi,
  wanted: string,
  wait: number,
): Promise<Failure> {
  const nearest = (await allBranches(neon))
    .map(({ name }) => ({ name, distance: leven(name, wanted.slice(0, LONGEST_NAME)) }))
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ name }) => `"${printable(name, 80)}"`)
  return new Failure({
    attempted: `find the branch "${printable(wanted)}" in project ${neon.projectId}`,
    answered: `no branch has exactly this name or id, after ${wait} seconds of waiting${
      nearest.length > 0 ? `; the nearest names are ${listed(nearest)}` : ''
    }`,
    likely: 'the branch is created later or under another name, or it was deleted.',
    remedy:
      'run this step after the one that creates the branch, give `branch` its exact name or id, or raise `wait_for_branch`.',
  })
}
