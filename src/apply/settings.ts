import { type AuthSetting, settingName } from '../auth-settings/setting.ts'
import { sendIdempotent } from '../clients/http/retry.ts'
import { apiError, isNotFound } from '../clients/neon/api-error.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import { cleanupFailure } from '../lib/clean-up.ts'
import { ActionError } from '../lib/errors.ts'
import type { Change } from '../plan/plan.ts'

/**
 * Writes a setting of the branch's auth.
 *
 * @throws Failure if Neon refuses
 */
export async function writeSetting(
  neon: NeonClient,
  branch: PreviewBranch,
  { setting, write }: Extract<Change, { kind: 'set' }>,
): Promise<void> {
  const answer = await sendIdempotent(() => setting.write(neon, branch, write), neon.http)
  if (answer.status >= 300)
    throw apiError(`set ${settingName(setting)} on branch ${branch.id}`, answer)
}

/**
 * The same, also in the moment that is left after the run was ended.
 *
 * @throws Failure if Neon refuses, or the moment was over
 */
export async function writeSettingDuringCleanup(
  neon: NeonClient,
  branch: PreviewBranch,
  change: Extract<Change, { kind: 'set' }>,
): Promise<void> {
  try {
    await writeSetting({ ...neon, http: neon.http.forCleanup() }, branch, change)
  } catch (error) {
    if (error instanceof ActionError || !neon.http.signal.aborted) throw error
    throw new ActionError({
      attempted: `set ${settingName(change.setting)} on branch ${branch.id}`,
      answered: cleanupFailure(error),
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
  neon: NeonClient,
  branch: PreviewBranch,
  setting: AuthSetting,
): Promise<void> {
  const { remove } = setting
  /* v8 ignore if -- only what has `remove` is planned to be removed; the check is for the types */
  if (remove === undefined) throw new Error(`${settingName(setting)} can't be removed.`)
  const answer = await sendIdempotent(() => remove(neon, branch), neon.http)
  if (answer.status < 300 || isNotFound(answer)) return
  throw apiError(`remove ${settingName(setting)} from branch ${branch.id}`, answer)
}
