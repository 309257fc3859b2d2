import {
  blockingSettings,
  emailAndPassword,
  SIGN_UP_OVERRIDES,
} from '../auth-settings/email-and-password.ts'
import type { PasswordSettings } from '../auth-settings/setting.ts'
import { cleanupFailure, withConcurrentCleanup } from '../lib/clean-up.ts'
import { ActionError } from '../lib/errors.ts'
import { printable } from '../lib/text.ts'
import { contextDraining, contextForCleanup, type SeedContext } from './seed-context.ts'

/** Whether settings of the place have to be lifted for a quiet sign-up. */
export function needsOverrides({ passwordSettings }: SeedContext): boolean {
  return Object.keys(blockingSettings(passwordSettings)).length > 0
}

/**
 * Does some work while the settings that stand in the way of a quiet sign-up are lifted, and puts
 * back those, and only those, that it lifted: after success, failure and cancellation.
 *
 * @param work gets the same place with its settings as they are then
 * @throws ActionError naming what to set to what, if they can't be put back
 */
export async function withSignUpOverrides<T>(
  seeding: SeedContext,
  work: (lifted: SeedContext) => Promise<T>,
): Promise<T> {
  return await withSignUpOverridesAtFirst(seeding, work, async (result) => result)
}

/**
 * The same, and goes on with what comes of the work while the settings are put back.
 *
 * @param next needs none of them lifted
 */
export async function withSignUpOverridesAtFirst<T, U>(
  seeding: SeedContext,
  work: (lifted: SeedContext) => Promise<T>,
  next: (result: T) => Promise<U>,
): Promise<U> {
  const { passwordSettings } = seeding
  const before = blockingSettings(passwordSettings)
  const names = Object.keys(before)
  if (passwordSettings === undefined || names.length === 0) return await next(await work(seeding))
  const lifted = Object.fromEntries(
    names.map((name) => [name, !before[name as keyof typeof before]]),
  )
  seeding.debug(`lifting ${names.join(', ')} for the sign-up`)
  return await withConcurrentCleanup(
    async () => {
      // Not cut off: it could take effect after the putting back then.
      await setSettings(contextDraining(seeding), lifted)
      return await work({
        ...seeding,
        passwordSettings: { ...passwordSettings, ...SIGN_UP_OVERRIDES },
      })
    },
    () => restore(contextForCleanup(seeding), before),
    next,
  )
}

async function setSettings(
  seeding: SeedContext,
  settings: Partial<PasswordSettings>,
): Promise<void> {
  const { neon, branch } = seeding
  const write = { body: settings, current: undefined }
  await emailAndPassword.write(neon, branch, write)
}

async function restore(seeding: SeedContext, before: Partial<PasswordSettings>): Promise<void> {
  const { branch } = seeding
  try {
    await setSettings(seeding, before)
  } catch (error) {
    throw new ActionError({
      attempted: `put back the sign-up settings of branch "${printable(branch.name)}" (${branch.id})`,
      answered: cleanupFailure(error),
      remedy: `on that branch set ${written(before)} (PATCH …/branches/${branch.id}/auth/email_and_password with ${JSON.stringify(before)}), or close and reopen the pull request with \`reset: true\`.`,
    })
  }
}

function written(settings: Partial<PasswordSettings>): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name} to ${value}`)
    .join(', ')
}
