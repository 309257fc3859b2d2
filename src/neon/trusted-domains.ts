import {
  addBranchNeonAuthTrustedDomain,
  deleteBranchNeonAuthTrustedDomain,
  listBranchNeonAuthTrustedDomains,
} from '@neon/sdk/raw'
import type { Answer } from '../http/answer.ts'
import { ask, type NeonApi } from './api.ts'
import { branchPath } from './branch-path.ts'
import type { BranchId } from './branches.ts'
import { requestChange } from './change-request.ts'
import type { PreviewBranch } from './preview-branch.ts'
import { refused, saysAbsent } from './refused.ts'

/**
 * Lists the branch's trusted domains, in the spelling in which Neon keeps them.
 *
 * @returns undefined if there are none to list (404): auth is not enabled
 * @throws Failure if Neon refuses otherwise
 */
export async function listDomains(neon: NeonApi, branch: BranchId): Promise<string[] | undefined> {
  const attempted = `list the trusted domains of branch ${branch.id}`
  const { answer, data } = await ask(neon, attempted, (client) =>
    listBranchNeonAuthTrustedDomains({
      client,
      path: branchPath(neon, branch),
    }),
  )
  if (saysAbsent(answer)) return undefined
  if (!Array.isArray(data?.domains)) throw refused(attempted, answer)
  return data.domains.map(({ domain }) => domain)
}

/**
 * Adds a trusted domain once, without looking after a lost answer.
 *
 * @throws NoAnswer
 */
export async function requestDomain(
  neon: NeonApi,
  branch: PreviewBranch,
  origin: string,
): Promise<Answer> {
  return await requestChange(neon, branch, `trust ${origin}`, (at) =>
    addBranchNeonAuthTrustedDomain({
      ...at,
      body: { domain: origin, auth_provider: 'better_auth' },
    }),
  )
}

/**
 * Removes trusted domains once. Safe to repeat: one that is not there (any more) is no error.
 *
 * @param domains in the spelling in which Neon keeps them
 * @throws NoAnswer
 */
export async function requestDomainsRemoval(
  neon: NeonApi,
  branch: PreviewBranch,
  domains: readonly string[],
): Promise<Answer> {
  const { answer } = await ask(neon, `remove trusted domains of branch ${branch.id}`, (client) =>
    deleteBranchNeonAuthTrustedDomain({
      client,
      path: branchPath(neon, branch),
      body: { auth_provider: 'better_auth', domains: domains.map((domain) => ({ domain })) },
    }),
  )
  return answer
}

/**
 * A stored domain as an origin, for comparing: Neon may keep a slash at the end. Any other spelling (a
 * path, the default port, capitals) stays as it is, since the auth service compares to the letter and
 * would not trust the origin for it.
 */
export function originOf(stored: string): string {
  const bare = stored.replace(/\/$/, '')
  return URL.parse(bare)?.origin === bare ? bare : stored
}
