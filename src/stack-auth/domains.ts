import { repeated, settled } from '../http/retry.ts'
import type { NeonApi } from '../neon/api.ts'
import type { PreviewBranch } from '../neon/preview-branch.ts'
import { originOf } from '../neon/trusted-domains.ts'
import { listed } from '../text.ts'
import { stackRefused } from './gone.ts'
import { listProjectDomains, requestProjectDomain, requestProjectDomainsRemoval } from './routes.ts'

/**
 * Makes the project's auth trust an origin. That it is trusted already (409) is as good.
 *
 * @throws Failure if Neon refuses
 */
export async function trustProjectDomain(
  neon: NeonApi,
  branch: PreviewBranch,
  origin: string,
): Promise<void> {
  const present = async () => {
    const domains = (await listProjectDomains(neon)) ?? []
    return domains.some((domain) => originOf(domain) === origin) || undefined
  }
  const write = () => requestProjectDomain(neon, branch, origin)
  const outcome = await settled(write, present, neon.wire)
  if ('found' in outcome || outcome.answer.status < 300) return
  if (outcome.answer.status === 409 && (await present())) return
  throw stackRefused(`trust ${origin} for branch ${branch.id}`, outcome.answer)
}

/**
 * Makes the project's auth stop trusting domains.
 *
 * @param domains in the spelling in which Neon keeps them
 * @throws Failure if Neon refuses
 */
export async function distrustProjectDomains(
  neon: NeonApi,
  branch: PreviewBranch,
  domains: readonly string[],
): Promise<void> {
  const write = () => requestProjectDomainsRemoval(neon, branch, domains)
  const answer = await repeated(write, neon.wire)
  if (answer.status < 300) return
  throw stackRefused(`stop trusting ${listed(domains)} for branch ${branch.id}`, answer)
}
