import { getProjectBranch, listProjectBranches } from '@neon/sdk/raw'
import { ActionError } from '../../lib/errors.ts'
import { isRecord } from '../../lib/json.ts'
import { printable } from '../../lib/text.ts'
import type { Branch } from './branch.ts'
import { branchPath, checkedId, type NeonClient, readNeon, readNeonIfFound } from './neon-client.ts'

type Listed = Awaited<ReturnType<typeof fetchPage>>['branches'][number]

/** Branches asked for in one page; the API takes up to 10,000. */
const PAGE_SIZE = 1000

function fetchPage(neon: NeonClient, search: string | undefined, cursor: string | undefined) {
  const about = search === undefined ? 'the branches' : `the branch "${printable(search)}"`
  return readNeon(neon, `look up ${about} in project ${neon.projectId}`, (client) =>
    listProjectBranches({
      client,
      path: { project_id: neon.projectId },
      query: { limit: PAGE_SIZE, ...(search && { search }), ...(cursor && { cursor }) },
    }),
  )
}

/**
 * Lists branches page by page, so that a caller can stop as soon as it has seen enough.
 *
 * @param search a part of the name or id; without it, all branches
 * @throws ActionError if Neon refuses or the response is no list of branches
 */
export async function* listBranches(neon: NeonClient, search?: string): AsyncGenerator<Branch[]> {
  let cursor: string | undefined
  for (;;) {
    const { branches, pagination } = await fetchPage(neon, search, cursor)
    if (!Array.isArray(branches) || !branches.every(isRecord)) {
      throw new ActionError({
        attempted: `list the branches of project ${neon.projectId}`,
        answered: 'the response contains no list of branches',
        remedy: 'check that `api_host` is the Neon API.',
      })
    }
    yield branches.map(parseBranch)
    const next = pagination?.next
    if (branches.length === 0 || !next || next === cursor) return
    cursor = next
  }
}

function parseBranch(listed: Listed): Branch {
  return {
    id: checkedId(listed.id, 'a branch'),
    name: String(listed.name),
    createdAt: Date.parse(listed.created_at),
    // `primary` is the old name of `default`.
    isDefault: listed.default !== false || listed.primary === true,
    isProtected: listed.protected !== false,
  }
}

/**
 * Finds the branch whose name or id is exactly the one wanted; a look-alike is not a match.
 *
 * @throws ActionError if one branch has it as its name and another as its id
 */
export async function findBranch(neon: NeonClient, wanted: string): Promise<Branch | undefined> {
  const matches: Branch[] = []
  for await (const branches of listBranches(neon, wanted)) {
    matches.push(...branches.filter(({ id, name }) => id === wanted || name === wanted))
    // Names are unique, and only what looks like an id can be one branch's id and another's name.
    if (matches.length > 0 && !wanted.startsWith('br-')) break
  }
  const [match, other] = matches
  if (match !== undefined && other !== undefined && match.id !== other.id) {
    throw new ActionError({
      attempted: `tell which branch "${printable(wanted)}" is`,
      answered: `it is the name of one branch and the id of another (${match.id}, ${other.id})`,
      remedy: 'rename one of them, or give `branch` as the name that only one branch has.',
    })
  }
  return match
}

/**
 * A branch as it is now.
 *
 * @returns undefined if it is gone
 * @throws ActionError if Neon refuses
 */
export async function readBranch(neon: NeonClient, branch: Branch): Promise<Branch | undefined> {
  const data = await readNeonIfFound(neon, `look at branch ${branch.id} again`, (client) =>
    getProjectBranch({ client, path: branchPath(neon, branch) }),
  )
  return data && parseBranch(data.branch)
}

/** All branches of the project. */
export async function listAllBranches(neon: NeonClient): Promise<Branch[]> {
  const all: Branch[] = []
  for await (const branches of listBranches(neon)) all.push(...branches)
  return all
}
