import type { HttpResponse } from '../clients/http/response.ts'
import { sendIdempotent, sendVerified } from '../clients/http/retry.ts'
import { apiError } from '../clients/neon/api-error.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import {
  listDomains,
  originOf,
  requestDomain,
  requestDomainsRemoval,
} from '../clients/neon/trusted-domains.ts'
import { joinWithAnd } from '../lib/text.ts'

/**
 * Makes the auth service trust an origin. That it is trusted already (409) is as good.
 *
 * @throws Failure if Neon refuses
 */
export async function addDomain(
  neon: NeonClient,
  branch: PreviewBranch,
  origin: string,
): Promise<void> {
  const attempted = `trust ${origin} on branch ${branch.id}`
  const present = async () => {
    const domains = (await listDomains(neon, branch)) ?? []
    return domains.some((domain) => originOf(domain) === origin) || undefined
  }
  const outcome = await sendVerified(() => requestDomain(neon, branch, origin), present, neon.http)
  if ('found' in outcome) return
  if (outcome.answer.status === 409 && (await present())) return
  accept(attempted, outcome.answer)
}

/**
 * Makes the auth service stop trusting domains.
 *
 * @param domains in the spelling in which Neon keeps them
 * @throws Failure if Neon refuses
 */
export async function removeDomains(
  neon: NeonClient,
  branch: PreviewBranch,
  domains: readonly string[],
): Promise<void> {
  const answer = await sendIdempotent(() => requestDomainsRemoval(neon, branch, domains), neon.http)
  accept(`stop trusting ${joinWithAnd(domains)} on branch ${branch.id}`, answer)
}

function accept(attempted: string, answer: HttpResponse): void {
  if (answer.status >= 300) throw apiError(attempted, answer)
}
