import type { Answer } from '../http/answer.ts'
import { repeated, settled } from '../http/retry.ts'
import type { NeonApi } from '../neon/api.ts'
import type { PreviewBranch } from '../neon/preview-branch.ts'
import { refused } from '../neon/refused.ts'
import {
  listDomains,
  originOf,
  requestDomain,
  requestDomainsRemoval,
} from '../neon/trusted-domains.ts'
import { listed } from '../text.ts'

/**
 * Makes the auth service trust an origin. That it is trusted already (409) is as good.
 *
 * @throws Failure if Neon refuses
 */
export async function trustDomain(
  neon: NeonApi,
  branch: PreviewBranch,
  origin: string,
): Promise<void> {
  const attempted = `trust ${origin} on branch ${branch.id}`
  const present = async () => {
    const domains = (await listDomains(neon, branch)) ?? []
    return domains.some((domain) => originOf(domain) === origin) || undefined
  }
  const outcome = await settled(() => requestDomain(neon, branch, origin), present, neon.wire)
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
export async function distrustDomains(
  neon: NeonApi,
  branch: PreviewBranch,
  domains: readonly string[],
): Promise<void> {
  const answer = await repeated(() => requestDomainsRemoval(neon, branch, domains), neon.wire)
  accept(`stop trusting ${listed(domains)} on branch ${branch.id}`, answer)
}

function accept(attempted: string, answer: Answer): void {
  if (answer.status >= 300) throw refused(attempted, answer)
}
