import type { Fields } from '../auth-settings/setting.ts'
import { webhookHost, webhooks } from '../auth-settings/webhooks.ts'
import { writeSetting } from '../auth-settings/write-setting.ts'
import { Doubt } from '../clients/http/doubt.ts'
import { readWebhook } from '../clients/neon/auth-config.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { CleanupStack } from '../lib/clean-up.ts'
import { ActionError } from '../lib/errors.ts'
import { printable } from '../lib/text.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { contextNoting, type SeedContext } from './seed-context.ts'
import { putBackInCleanup, settleDoubt } from './settle-doubt.ts'
import type { UserState } from './user-state.ts'

/**
 * Switches off a webhook that is asked before each user is made, where users have to be made: it keeps
 * out whom it refuses, and everybody if it does not answer. It is restored by the clean-up.
 *
 * @throws ActionError if Neon refuses; NetworkError
 */
export async function liftWebhook(
  context: SeedContext,
  declared: readonly DeclaredUser[],
  states: ReadonlyMap<string, UserState>,
  needsAdmin: boolean,
  cleanup: CleanupStack,
): Promise<void> {
  const { webhook } = context
  const makesUsers =
    needsAdmin ||
    declared.some(({ email, absent }) => !absent && states.get(email)?.kind !== 'seen')
  if (webhook === undefined || !makesUsers) return
  await switchOffWebhook(context, webhook, 'users are made', cleanup)
}

/**
 * Switches off an enabled webhook until the clean-up.
 *
 * @param during a description of what happens meanwhile
 * @throws ActionError if Neon refuses; NetworkError
 */
export async function switchOffWebhook(
  context: SeedContext,
  webhook: Fields,
  during: string,
  cleanup: CleanupStack,
): Promise<void> {
  context.debug(`switching off the webhook at ${webhookHost(webhook)} while ${during}`)
  const { journal } = context
  const isEnabled = async (neon: NeonClient) => (await readWebhook(neon, context.branch))?.enabled
  const doubt = new Doubt(async (http) => (await isEnabled({ ...context.neon, http })) === false)
  cleanup.defer(async () => {
    await restoreWebhook(context, webhook)
    await settleDoubt(context, doubt, {
      isBack: async (last) => (await isEnabled(last.neon)) !== false,
      ...restoring(context, webhook),
    })
    journal.noteWebhook(false)
  })
  journal.noteWebhook(true)
  await write(contextNoting(context, doubt), { ...webhook, enabled: false })
}

/**
 * Switches a webhook on again, also after the run has ended.
 *
 * @throws ActionError naming the webhook's host, if that fails
 */
export async function restoreWebhook(context: SeedContext, webhook: Fields): Promise<void> {
  await putBackInCleanup(context, restoring(context, webhook))
}

function restoring(context: SeedContext, webhook: Fields) {
  return {
    putBack: (last: SeedContext) => write(last, webhook),
    failed: (answered: string) => notRestored(context, webhook, answered),
  }
}

async function write({ neon, branch }: SeedContext, webhook: Fields): Promise<void> {
  await writeSetting(webhooks, neon, branch, { body: { ...webhook }, current: undefined })
}

function notRestored({ branch }: SeedContext, webhook: Fields, answered: string): ActionError {
  return new ActionError({
    attempted: `switch the webhook at ${webhookHost(webhook)} on again, on branch "${printable(branch.name)}" (${branch.id})`,
    answered,
    remedy: `enable it on that branch (PUT …/branches/${branch.id}/auth/webhooks), or declare it in \`webhooks\` and run the job again.`,
  })
}
