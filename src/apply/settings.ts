import { settingName } from '../auth-settings/setting.ts'
import { writeSetting } from '../auth-settings/write-setting.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import { cleanupFailure } from '../lib/clean-up.ts'
import { ActionError } from '../lib/errors.ts'
import type { ChangeOf } from '../plan/plan.ts'

/**
 * Writes a setting of the branch's auth, also in the time that is left for clean-up after the run has
 * ended.
 *
 * @throws ActionError if Neon refuses, or that time was over
 */
export async function writeSettingDuringCleanup(
  neon: NeonClient,
  branch: PreviewBranch,
  change: ChangeOf<'set'>,
): Promise<void> {
  try {
    const last = { ...neon, http: neon.http.forCleanup() }
    await writeSetting(change.setting, last, branch, change)
  } catch (error) {
    if (error instanceof ActionError || !neon.http.signal.aborted) throw error
    throw new ActionError({
      attempted: `set ${settingName(change.setting)} on branch ${branch.id}`,
      answered: cleanupFailure(error),
      remedy:
        'run the job again, which is safe. Until then, the setting may have its default value.',
    })
  }
}
