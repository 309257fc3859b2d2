import { getNeonAuthPluginConfigs, getNeonAuthWebhookConfig } from '@neon/sdk/raw'
import type { CurrentSettings } from '../../auth-settings/setting.ts'
import { apiError, isNotFound } from './api-error.ts'
import { branchPath } from './branch-path.ts'
import type { BranchId } from './branches.ts'
import { callNeon, type NeonClient, type NeonReply } from './neon-client.ts'

/**
 * Reads most settings of a branch's auth at once.
 *
 * @returns undefined if there are none (404): auth is not enabled
 * @throws Failure if Neon refuses otherwise
 */
export async function readPlugins(
  neon: NeonClient,
  branch: BranchId,
): Promise<CurrentSettings['plugins'] | undefined> {
  const attempted = `read the auth settings of branch ${branch.id}`
  const reply = await callNeon(neon, attempted, (client) =>
    getNeonAuthPluginConfigs({ client, path: branchPath(neon, branch) }),
  )
  return dataIfThere(attempted, reply)
}

/**
 * Reads the webhook of a branch's auth.
 *
 * @returns undefined if there is none (404)
 * @throws Failure if Neon refuses otherwise
 */
export async function readWebhook(
  neon: NeonClient,
  branch: BranchId,
): Promise<CurrentSettings['webhooks']> {
  const attempted = `read the webhook of branch ${branch.id}`
  const reply = await callNeon(neon, attempted, (client) =>
    getNeonAuthWebhookConfig({ client, path: branchPath(neon, branch) }),
  )
  return dataIfThere(attempted, reply)
}

function dataIfThere<T>(attempted: string, { response, data }: NeonReply<T>): T | undefined {
  if (isNotFound(response)) return undefined
  if (data === undefined) throw apiError(attempted, response)
  return data
}
