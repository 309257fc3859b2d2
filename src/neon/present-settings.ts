import { getNeonAuthPluginConfigs, getNeonAuthWebhookConfig } from '@neon/sdk/raw'
import type { PresentSettings } from '../auth-settings/setting.ts'
import { ask, type NeonApi, type Reply } from './api.ts'
import { branchPath } from './branch-path.ts'
import type { BranchId } from './branches.ts'
import { refused, saysAbsent } from './refused.ts'

/**
 * Reads most settings of a branch's auth at once.
 *
 * @returns undefined if there are none (404): auth is not enabled
 * @throws Failure if Neon refuses otherwise
 */
export async function readPlugins(
  neon: NeonApi,
  branch: BranchId,
): Promise<PresentSettings['plugins'] | undefined> {
  const attempted = `read the auth settings of branch ${branch.id}`
  const reply = await ask(neon, attempted, (client) =>
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
  neon: NeonApi,
  branch: BranchId,
): Promise<PresentSettings['webhooks']> {
  const attempted = `read the webhook of branch ${branch.id}`
  const reply = await ask(neon, attempted, (client) =>
    getNeonAuthWebhookConfig({ client, path: branchPath(neon, branch) }),
  )
  return dataIfThere(attempted, reply)
}

function dataIfThere<T>(attempted: string, { answer, data }: Reply<T>): T | undefined {
  if (saysAbsent(answer)) return undefined
  if (data === undefined) throw refused(attempted, answer)
  return data
}
