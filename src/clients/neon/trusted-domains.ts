import {
  addBranchNeonAuthTrustedDomain,
  deleteBranchNeonAuthTrustedDomain,
  listBranchNeonAuthTrustedDomains,
} from '@neon/sdk/raw'
import type { HttpResponse } from '../http/response.ts'
import { apiError, isNotFound } from './api-error.ts'
import { branchPath } from './branch-path.ts'
import type { BranchId } from './branches.ts'
import { requestChange } from './change-request.ts'
import { callNeon, type NeonClient } from './neon-client.ts'
import type { PreviewBranch } from './preview-branch.ts'

/**
 * Lists the branch's trusted domains, in the spelling in which Neon keeps them.
 *
 * @returns undefined if there are none to list (404): auth is not enabled
 * @throws Failure if Neon refuses otherwise
 */
export async function listDomains(
  neon: NeonClient,
  branch: BranchId,
): Promise<string[] | undefined> {
  const attempted = `list the trusted domains of branch ${branch.id}`
  const { response, data } = await callNeon(neon, attempted, (client) =>
    listBranchNeonAuthTrustedDomains({
      client,
      path: branchPath(neon, branch),
    }),
  )
  if (isNotFound(response)) return undefined
  if (!Array.isArray(data?.domains)) throw apiError(attempted, response)
  return data.domains.map(({ domain }) => domain)
}

/**
 * Adds a trusted domain once, without looking after a lost answer.
 *
 * @throws NoAnswer
 */
export async function requestDomain(
  neon: NeonClient,
  branch: PreviewBranch,
  origin: string,
): Promise<HttpResponse> {
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
  neon: NeonClient,
  branch: PreviewBranch,
  domains: readonly string[],
): Promise<HttpResponse> {
  const { response } = await callNeon(
    neon,
    `remove trusted domains of branch ${branch.id}`,
    (client) =>
      deleteBranchNeonAuthTrustedDomain({
        client,
        path: branchPath(neon, branch),
        body: { auth_provider: 'better_auth', domains: domains.map((domain) => ({ domain })) },
      }),
  )
  return response
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
