import type { Answer } from '../http/answer.ts'
import { repeated, settled } from '../http/retry.ts'
import type { NeonApi } from '../neon/api.ts'
import { requestAllowLocalhost } from '../neon/auth-settings.ts'
import type { PreviewBranch } from '../neon/preview-branch.ts'
import { refused } from '../neon/refused.ts'
import { listDomains, requestDomain } from '../neon/trusted-domains.ts'
import { originOf } from '../settings/domains.ts'

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
  if ('answer' in outcome && outcome.answer.status !== 409) accept(attempted, outcome.answer)
}

/**
 * Sets whether localhost is a trusted origin.
 *
 * @throws Failure if Neon refuses
 */
export async function setAllowLocalhost(
  neon: NeonApi,
  branch: PreviewBranch,
  allow: boolean,
): Promise<void> {
  const attempted = `set allow_localhost to ${allow} on branch ${branch.id}`
  const answer = await repeated(() => requestAllowLocalhost(neon, branch, allow), neon.wire)
  accept(attempted, answer)
}

function accept(attempted: string, answer: Answer): void {
  if (answer.status >= 300) throw refused(attempted, answer)
}
