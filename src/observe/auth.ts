import type { CurrentSettings } from '../auth-settings/setting.ts'
import { type AuthIntegration, isBetterAuth, readAuthIntegration } from '../clients/neon/auth.ts'
import { readPlugins, readWebhook } from '../clients/neon/auth-config.ts'
import type { BranchId } from '../clients/neon/branch.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import { listDomains } from '../clients/neon/trusted-domains.ts'

/** A branch's auth, as Neon's management API reports it. */
export interface AuthState {
  readonly integration: AuthIntegration
  /** In the spelling in which Neon keeps them. */
  readonly domains: readonly string[]
  /** What was not needed was not read, and is not there. */
  readonly settings: CurrentSettings
}

/** What is to be read besides the integration. */
export interface AuthParts {
  readonly domains: boolean
  readonly plugins: boolean
  readonly webhooks: boolean
}

/**
 * Reads a branch's auth, all of it in parallel. For auth by another provider, only that it exists. The
 * integration is requested first, on a connection that stands, and where it is not there, nothing is
 * waited for: enabling is what comes next then.
 *
 * @returns undefined if auth is not enabled
 * @throws ActionError if Neon refuses
 */
export async function readAuth(
  neon: NeonClient,
  branch: BranchId,
  needed: AuthParts,
): Promise<AuthState | undefined> {
  const reading = readAuthIntegration(neon, branch)
  const others = Promise.all([
    needed.domains ? listDomains(neon, branch) : undefined,
    needed.plugins ? readPlugins(neon, branch) : undefined,
    needed.webhooks ? readWebhook(neon, branch) : undefined,
  ])
  // Judged after the integration: Neon may refuse to tell these of another provider's auth.
  others.catch(() => undefined)
  const integration = await reading
  if (integration === undefined) return undefined
  if (!isBetterAuth(integration)) {
    return { integration, domains: [], settings: { ...NOT_TOLD, auth: integration } }
  }
  const [domains = [], plugins = {}, webhooks] = await others
  return { integration, domains, settings: { auth: integration, plugins, webhooks } }
}

const NOT_TOLD = { plugins: {}, webhooks: undefined }
