import { isSuccess } from '../clients/http/response.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import { addDomainVerified } from '../clients/neon/trusted-domains.ts'
import { joinWithAnd } from '../lib/text.ts'
import { stackApiError } from './errors.ts'
import { listProjectDomains, requestProjectDomain, requestProjectDomainsRemoval } from './routes.ts'

/**
 * Makes the project's auth trust an origin. That it is trusted already (409) is as good.
 *
 * @throws ActionError if Neon refuses
 */
export async function trustProjectDomain(
  neon: NeonClient,
  branch: PreviewBranch,
  origin: string,
): Promise<void> {
  const refusal = await addDomainVerified(neon, origin, {
    add: () => requestProjectDomain(neon, branch, origin),
    list: () => listProjectDomains(neon),
  })
  if (refusal !== undefined) throw stackApiError(`trust ${origin} for branch ${branch.id}`, refusal)
}

/**
 * Makes the project's auth stop trusting domains.
 *
 * @param domains in the spelling in which Neon keeps them
 * @throws ActionError if Neon refuses
 */
export async function distrustProjectDomains(
  neon: NeonClient,
  branch: PreviewBranch,
  domains: readonly string[],
): Promise<void> {
  const response = await requestProjectDomainsRemoval(neon, branch, domains)
  if (isSuccess(response)) return
  throw stackApiError(`stop trusting ${joinWithAnd(domains)} for branch ${branch.id}`, response)
}
