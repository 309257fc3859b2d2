import type { PresentSettings } from '../auth-settings/setting.ts'
import type { NeonApi } from '../neon/api.ts'
import { type Branch, findBranch } from '../neon/branches.ts'
import { type Integration, readIntegration } from '../neon/integration.ts'
import { readPlugins, readWebhook } from '../neon/present-settings.ts'
import { type ListedIntegration, listIntegrations } from '../neon/project-integrations.ts'
import { listDomains } from '../neon/trusted-domains.ts'
import type { Settings } from '../settings/settings.ts'

/** Everything that can be read of a branch's auth without signing in. */
export interface Status {
  /** Undefined: there is no such branch. */
  readonly branch: Branch | undefined
  /** Undefined: auth is not enabled. */
  readonly auth: StatusOfAuth | undefined
  /** Auth on any branch of the project; undefined if Neon does not tell. */
  readonly integrations: readonly ListedIntegration[] | undefined
}

/** A branch's auth as it is. */
export interface StatusOfAuth {
  readonly integration: Integration
  readonly domains: readonly string[]
  readonly settings: PresentSettings
}

/**
 * Looks at a branch's auth and reads nothing but Neon's management API, so any branch may be looked
 * at, production's too.
 *
 * @throws Failure if Neon refuses
 */
export async function observeStatus(settings: Settings, neon: NeonApi): Promise<Status> {
  const [branch, integrations] = await Promise.all([
    findBranch(neon, settings.branch),
    listIntegrations(neon),
  ])
  return { branch, integrations, auth: branch && (await statusOfAuth(neon, branch)) }
}

async function statusOfAuth(neon: NeonApi, branch: Branch): Promise<StatusOfAuth | undefined> {
  const [integration, domains = [], plugins = {}, webhooks] = await Promise.all([
    readIntegration(neon, branch),
    listDomains(neon, branch),
    readPlugins(neon, branch),
    readWebhook(neon, branch),
  ])
  if (integration === undefined) return undefined
  return { integration, domains, settings: { auth: integration, plugins, webhooks } }
}
