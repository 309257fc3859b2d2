import {
  addBranchNeonAuthTrustedDomain,
  deleteBranchNeonAuthTrustedDomain,
  listBranchNeonAuthTrustedDomains,
} from '@neon/sdk/raw'
import { ActionError } from '../../lib/errors.ts'
import { joinWithAnd } from '../../lib/text.ts'
import { type HttpResponse, isSuccess } from '../http/response.ts'
import { sendVerified } from '../http/retry.ts'
import { apiError } from './api-error.ts'
import type { BranchId } from './branch.ts'
import {
  branchPath,
  type NeonClient,
  readNeonIfFound,
  requestNeon,
  writeToBranch,
} from './neon-client.ts'
import type { PreviewBranch } from './preview-branch.ts'

/**
 * Lists the branch's trusted domains, in the spelling in which Neon keeps them.
 *
 * @returns undefined if auth is not enabled (404)
 * @throws ActionError if Neon refuses otherwise; NetworkError
 */
export async function listDomains(
  neon: NeonClient,
  branch: BranchId,
): Promise<string[] | undefined> {
  const purpose = `list the trusted domains of branch ${branch.id}`
  const data = await readNeonIfFound(neon, purpose, (client) =>
    listBranchNeonAuthTrustedDomains({ client, path: branchPath(neon, branch) }),
  )
  if (data === undefined) return undefined
  if (!Array.isArray(data.domains)) throw noDomains(purpose)
  return data.domains.map(({ domain }) => domain)
}

function noDomains(attempted: string): ActionError {
  return new ActionError({
    attempted,
    answered: 'Neon answered without a list of domains',
    remedy: 'check that `api_host` is the Neon API.',
  })
}

/**
 * Makes the auth service trust an origin. That it is trusted already (409) is as good.
 *
 * @throws ActionError if Neon refuses; NetworkError
 */
export async function addDomain(
  neon: NeonClient,
  branch: PreviewBranch,
  origin: string,
): Promise<void> {
  const purpose = `trust ${origin} on branch ${branch.id}`
  const refusal = await addDomainVerified(neon, origin, {
    add: async () => {
      const { response } = await requestNeon(neon, purpose, (client) =>
        addBranchNeonAuthTrustedDomain({
          client,
          path: branchPath(neon, branch),
          body: { domain: origin, auth_provider: 'better_auth' },
        }),
      )
      return response
    },
    list: () => listDomains(neon, branch),
  })
  if (refusal !== undefined) throw apiError(purpose, refusal)
}

/** The routes of one kind of auth for its domains. */
interface DomainRoutes {
  readonly add: () => Promise<HttpResponse>
  readonly list: () => Promise<readonly string[] | undefined>
}

/**
 * Adds an origin once, whatever becomes of the responses.
 *
 * @returns the response that refused it, if it is not trusted now
 */
export async function addDomainVerified(
  { http }: NeonClient,
  origin: string,
  { add, list }: DomainRoutes,
): Promise<HttpResponse | undefined> {
  const isTrusted = async () =>
    (await list())?.some((domain) => originOf(domain) === origin) || undefined
  const outcome = await sendVerified(add, isTrusted, http)
  if ('found' in outcome || isSuccess(outcome.response)) return undefined
  if (outcome.response.status === 409 && (await isTrusted())) return undefined
  return outcome.response
}

/**
 * Makes the auth service stop trusting domains. One that is not trusted is no error.
 *
 * @param domains in the spelling in which Neon keeps them
 * @throws ActionError if Neon refuses; NetworkError
 */
export async function removeDomains(
  neon: NeonClient,
  branch: PreviewBranch,
  domains: readonly string[],
): Promise<void> {
  await writeToBranch(neon, branch, `stop trusting ${joinWithAnd(domains)}`, (on) =>
    deleteBranchNeonAuthTrustedDomain({
      ...on,
      body: { auth_provider: 'better_auth', domains: domains.map((domain) => ({ domain })) },
    }),
  )
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
