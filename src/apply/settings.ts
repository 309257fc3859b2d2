import { type AuthSetting, nameOf } from '../auth-settings/setting.ts'
import { repeated } from '../http/retry.ts'
import type { NeonApi } from '../neon/api.ts'
import type { PreviewBranch } from '../neon/preview-branch.ts'
import { refused, saysAbsent } from '../neon/refused.ts'
import type { Change } from '../plan/plan.ts'

/**
 * Writes a setting of the branch's auth.
 *
 * @throws Failure if Neon refuses
 */
export async function writeSetting(
  neon: NeonApi,
  branch: PreviewBranch,
  { setting, write }: Extract<Change, { kind: 'set' }>,
): Promise<void> {
  const answer = await repeated(() => setting.write(neon, branch, write), neon.wire)
  if (answer.status >= 300) throw refused(`set ${nameOf(setting)} on branch ${branch.id}`, answer)
}

/**
 * Removes a setting of the branch's auth. That it is gone already (404) is as good.
 *
 * @throws Failure if Neon refuses
 */
export async function removeSetting(
  neon: NeonApi,
  branch: PreviewBranch,
  setting: AuthSetting,
): Promise<void> {
  const { remove } = setting
  /* v8 ignore if -- only what has `remove` is planned to be removed; the check is for the types */
  if (remove === undefined) throw new Error(`${nameOf(setting)} can't be removed.`)
  const answer = await repeated(() => remove(neon, branch), neon.wire)
  if (answer.status < 300 || saysAbsent(answer)) return
  throw refused(`remove ${nameOf(setting)} from branch ${branch.id}`, answer)
}
