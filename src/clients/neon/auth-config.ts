import {
  getNeonAuthPluginConfigs,
  getNeonAuthWebhookConfig,
  type NeonAuthPluginConfigs,
  type NeonAuthWebhookConfig,
} from '@neon/sdk/raw'
import type { BranchId } from './branch.ts'
import { branchPath, type NeonClient, readNeonIfFound } from './neon-client.ts'

/**
 * Reads most settings of a branch's auth at once.
 *
 * @returns undefined if auth is not enabled (404)
 * @throws ActionError if Neon refuses otherwise; NetworkError
 */
export async function readPlugins(
  neon: NeonClient,
  branch: BranchId,
): Promise<NeonAuthPluginConfigs | undefined> {
  return await readNeonIfFound(neon, `read the auth settings of branch ${branch.id}`, (client) =>
    getNeonAuthPluginConfigs({ client, path: branchPath(neon, branch) }),
  )
}

/**
 * Reads the webhook of a branch's auth.
 *
 * @returns undefined if there is none (404)
 * @throws ActionError if Neon refuses otherwise; NetworkError
 */
export async function readWebhook(
  neon: NeonClient,
  branch: BranchId,
): Promise<NeonAuthWebhookConfig | undefined> {
  return await readNeonIfFound(neon, `read the webhook of branch ${branch.id}`, (client) =>
    getNeonAuthWebhookConfig({ client, path: branchPath(neon, branch) }),
  )
}
