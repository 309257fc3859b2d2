import { type AuthSetting, nameOf } from '../auth-settings/setting.ts'
import { Failure } from '../failure.ts'
import { repeated } from '../http/retry.ts'
import type { NeonApi } from '../neon/api.ts'
import type { PreviewBranch } from '../neon/preview-branch.ts'
import { refused, saysAbsent } from '../neon/refused.ts'
import type { Change } from '../plan/plan.ts'
import { whyNotInGrace } from '../seeding/putting-back.ts'

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
 * The same, also in the moment that is left after the run was ended.
 *
 * @throws Failure if Neon refuses, or the moment was over
 */
export async function writeInGrace(
  neon: NeonApi,
  branch: PreviewBranch,
  change: Extract<Change, { kind: 'set' }>,
): Promise<void> {
  try {
    await writeSetting({ ...neon, wire: neon.wire.inGrace() }, branch, change)
  } catch (error) {
    if (error instanceof Failure || !neon.wire.signal.aborted) throw error
    throw new Failure({
      attempted: `set ${nameOf(change.setting)} on branch ${branch.id}`,
      answered: whyNotInGrace(error),
      remedy: 'run the job again, which is safe. Until then the setting may be as new auth has it.',
    })
  }
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
