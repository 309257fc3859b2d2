import { webhookHost, webhooks } from '../auth-settings/webhooks.ts'
import type { CleanupStack } from '../lib/clean-up.ts'
import { cleanupFailure } from '../lib/clean-up.ts'
import { ActionError } from '../lib/errors.ts'
import { printable } from '../lib/text.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { contextDraining, contextForCleanup, type SeedContext } from './seed-context.ts'
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
  context.debug(`switching off the webhook at ${webhookHost(webhook)} while users are made`)
  cleanup.defer(() => restore(context, webhook))
  const { neon, branch } = contextDraining(context)
  const body = { ...webhook, enabled: false }
  await webhooks.write(neon, branch, { body, current: undefined })
}

async function restore(
  context: SeedContext,
  webhook: NonNullable<SeedContext['webhook']>,
): Promise<void> {
  const { neon, branch } = contextForCleanup(context)
  try {
    await webhooks.write(neon, branch, { body: { ...webhook }, current: undefined })
  } catch (error) {
    throw new ActionError({
      attempted: `switch the webhook at ${webhookHost(webhook)} on again, on branch "${printable(branch.name)}" (${branch.id})`,
      answered: cleanupFailure(error),
      remedy: `enable it on that branch (PUT …/branches/${branch.id}/auth/webhooks), or declare it in \`webhooks\` and run the job again.`,
    })
  }
}
