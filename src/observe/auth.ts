import type { PresentSettings } from '../auth-settings/setting.ts'
import type { NeonApi } from '../neon/api.ts'
import type { BranchId } from '../neon/branches.ts'
import { type Integration, isBetterAuth, readIntegration } from '../neon/integration.ts'
import { readPlugins, readWebhook } from '../neon/present-settings.ts'
import { listDomains } from '../neon/trusted-domains.ts'

/** A branch's auth, as Neon's management API tells it. */
export interface AuthRead {
  readonly integration: Integration
  /** In the spelling in which Neon keeps them. */
  readonly domains: readonly string[]
  /** What was not needed was not read, and is not there. */
  readonly settings: PresentSettings
}

/** What is to be read besides the integration. */
export interface Needed {
  readonly domains: boolean
  readonly plugins: boolean
  readonly webhooks: boolean
}

/**
 * Reads a branch's auth, all of it together. Of auth by another provider, only that it is there.
 *
 * @returns undefined if auth is not enabled
 * @throws Failure if Neon refuses
 */
export async function readAuth(
  neon: NeonApi,
  branch: BranchId,
  needed: Needed,
): Promise<AuthRead | undefined> {
  const others = Promise.all([
    needed.domains ? listDomains(neon, branch) : undefined,
    needed.plugins ? readPlugins(neon, branch) : undefined,
    needed.webhooks ? readWebhook(neon, branch) : undefined,
  ])
  // Judged after the integration: Neon may refuse to tell these of another provider's auth.
  others.catch(() => undefined)
  const integration = await readIntegration(neon, branch)
  if (integration !== undefined && !isBetterAuth(integration)) {
    return { integration, domains: [], settings: { ...NOT_TOLD, auth: integration } }
  }
  const [domains = [], plugins = {}, webhooks] = await others
  if (integration === undefined) return undefined
  return { integration, domains, settings: { auth: integration, plugins, webhooks } }
}

const NOT_TOLD = { plugins: {}, webhooks: undefined }
