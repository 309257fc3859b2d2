import type { AuthSetting, Fields } from '../auth-settings/setting.ts'
import { decidesAboutUsers, webhooks } from '../auth-settings/webhooks.ts'
import { passwordSettingsAfter } from '../plan/blocking-settings.ts'
import { type Change, type ChangeOf, changesOf, type Plan } from '../plan/plan.ts'
import { seedUsers } from '../users/seed.ts'
import type { AfterSignUp, SeedContext, SeedResult } from '../users/seed-context.ts'
import { authServiceAfter } from './service.ts'
import type { SetupExecution } from './setup-execution.ts'

/** Seeds the users of a change. */
export async function seed(
  users: ChangeOf<'seed'>['users'],
  execution: SetupExecution,
): Promise<SeedResult> {
  const context = seedContext(execution)
  return await seedUsers(
    context,
    users.map(({ declared }) => declared),
    {
      states: new Map(users.map(({ declared, state }) => [declared.email, state])),
      admin: keptAuth(execution)?.users.admin?.over(context.service),
    },
    execution.cleanup,
  )
}

function isWebhook(change: Change): boolean {
  return change.kind === 'set' && change.setting === webhooks
}

/** Where users are seeded, once the phases before are over. */
export function seedContext({ plan, context, result, runAlways }: SetupExecution): SeedContext {
  const { neon, branch, auth, settings, journal, debug } = context
  const { integration } = result
  /* v8 ignore if -- after a failure to enable auth nothing else is tried; for the types */
  if (integration === undefined) throw new Error('Users are seeded only where auth is enabled.')
  const service = authServiceAfter(settings, neon, integration.baseUrl, auth)
  const always = changesIn(plan, true)
  const passwordSettings = passwordSettingsAfter(
    result.plugins.email_and_password,
    changesIn(plan, false),
  )
  const afterSignUp: AfterSignUp | undefined =
    always.length > 0
      ? {
          passwordSettings: passwordSettingsAfter(passwordSettings, always),
          decidesAboutUsers: always.some(isWebhook),
          write: runAlways,
        }
      : undefined
  // One that was declared before the users decides about none of them, so it is not to be lifted.
  const isWritten = changesIn(plan, false).some(isWebhook)
  const webhook = isWritten || result.created ? undefined : result.webhook
  return {
    neon,
    branch,
    integration,
    service,
    passwordSettings,
    webhook: decidesAboutUsers(webhook) ? webhook : undefined,
    provesTokens: settings.waitForReady > 0,
    journal,
    debug,
    ...(afterSignUp && { afterSignUp }),
  }
}

/** The changes of all phases that always take place, or of all others. */
function changesIn({ phases }: Plan, late: boolean): Change[] {
  return changesOf({ phases: phases.filter((phase) => (phase.always ?? false) === late) })
}

/** Auth as it was observed; auth that was just enabled has nothing of that. */
export function keptAuth({ context, result }: Pick<SetupExecution, 'context' | 'result'>) {
  return result.created ? undefined : context.auth
}

/** What is written to a setting before users are seeded. */
export function writtenBefore({ plan }: SetupExecution, setting: AuthSetting): Fields[] {
  return changesIn(plan, false).flatMap((change) =>
    change.kind === 'set' && change.setting === setting ? [change.body] : [],
  )
}
