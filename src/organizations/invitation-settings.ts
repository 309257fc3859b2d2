import { fieldsOtherThan } from '../auth-settings/compare.ts'
import { INVITATION_OVERRIDES, organization as plugin } from '../auth-settings/organization.ts'
import type { Fields } from '../auth-settings/setting.ts'
import { writeSetting } from '../auth-settings/write-setting.ts'
import { Doubt } from '../clients/http/doubt.ts'
import { readPlugins } from '../clients/neon/auth-config.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { CleanupStack } from '../lib/clean-up.ts'
import { ActionError } from '../lib/errors.ts'
import { printable } from '../lib/text.ts'
import { contextNoting, type SeedContext } from '../users/seed-context.ts'
import { putBackInCleanup, settleDoubt } from '../users/settle-doubt.ts'
import { inWords } from '../users/temporary-settings.ts'

/**
 * Lifts settings that would send mail to invited members, or not make the creator of an organization its owner.
 * The clean-up restores it.
 *
 * @param current the plugin's settings as they are; undefined if they were not told, which lifts nothing
 * @throws ActionError if Neon refuses; NetworkError
 */
export async function liftInvitationSettings(
  context: SeedContext,
  current: Fields | undefined,
  cleanup: CleanupStack,
): Promise<void> {
  const before = fieldsOtherThan(INVITATION_OVERRIDES, current)
  const names = Object.keys(before)
  if (names.length === 0) return
  context.debug(`lifting ${names.join(', ')} while members are added`)
  const lifted = Object.fromEntries(
    Object.entries(INVITATION_OVERRIDES).filter(([name]) => names.includes(name)),
  )
  const doubt = new Doubt(async (http) => areSet({ ...context.neon, http }, context, lifted))
  const restoring = {
    isBack: (last: SeedContext) => areSet(last.neon, context, before),
    putBack: (last: SeedContext) => write(last, before),
    failed: (answered: string) => notRestored(context, before, answered),
  }
  cleanup.defer(async () => {
    await putBackInCleanup(context, restoring)
    await settleDoubt(context, doubt, restoring)
    context.journal.noteOrganization(undefined)
  })
  context.journal.noteOrganization(
    Object.fromEntries(
      Object.entries(before).map(([name, value]) => [
        name,
        typeof value === 'boolean' ? value : String(value),
      ]),
    ),
  )
  await write(contextNoting(context, doubt), lifted)
}

async function write({ neon, branch }: SeedContext, body: Fields): Promise<void> {
  await writeSetting(plugin, neon, branch, { body, current: undefined })
}

async function areSet(neon: NeonClient, { branch }: SeedContext, wanted: Fields): Promise<boolean> {
  const current = (await readPlugins(neon, branch))?.organization
  return current === undefined || Object.keys(fieldsOtherThan(wanted, current)).length === 0
}

function notRestored({ branch }: SeedContext, before: Fields, answered: string): ActionError {
  return new ActionError({
    attempted: `put back the organization settings of branch "${printable(branch.name)}" (${branch.id})`,
    answered,
    remedy: `on that branch set ${inWords(before)} (PATCH …/branches/${branch.id}/auth/plugins/organization with ${JSON.stringify(before)}), or set \`reset: true\` and close and reopen the pull request.`,
  })
}
