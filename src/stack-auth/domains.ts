import { isSuccess } from '../clients/http/response.ts'
import { sendVerified } from '../clients/http/retry.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import { originOf } from '../clients/neon/trusted-domains.ts'
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
  const present = async () => {
    const domains = (await listProjectDomains(neon)) ?? []
    return domains.some((domain) => originOf(domain) === origin) || undefined
  }
  const write = () => requestProjectDomain(neon, branch, origin)
  const outcome = await sendVerified(write, present, neon.http)
  if ('found' in outcome || isSuccess(outcome.response)) return
  if (outcome.response.status === 409 && (await present())) return
  throw stackApiError(`trust ${origin} for branch ${branch.id}`, outcome.response)
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
  const answer = await requestProjectDomainsRemoval(neon, branch, domains)
  if (isSuccess(answer)) return
  throw stackApiError(`stop trusting ${joinWithAnd(domains)} for branch ${branch.id}`, answer)
}
