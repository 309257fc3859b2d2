import {
  blockingSettings,
  emailAndPassword,
  SIGN_UP_OVERRIDES,
} from '../auth-settings/email-and-password.ts'
import type { PasswordSettings } from '../auth-settings/setting.ts'
import { readPlugins } from '../clients/neon/auth-config.ts'
import { type CleanupStack, cleanupFailure } from '../lib/clean-up.ts'
import { ActionError } from '../lib/errors.ts'
import { printable } from '../lib/text.ts'
import { contextDraining, contextForCleanup, type SeedContext } from './seed-context.ts'

/** Whether settings have to be lifted for a sign-up that works and sends no mail. */
export function needsOverrides({ passwordSettings }: SeedContext): boolean {
  return Object.keys(blockingSettings(passwordSettings)).length > 0
}

/**
 * The settings that stand in the way of a sign-up without mail, while they are lifted. Those, and only
 * those, that were lifted are restored: by `restore`, or else at the end of the clean-up.
 */
export class TemporarySettings {
  readonly #context: SeedContext
  #before: Partial<PasswordSettings> = {}

  constructor(context: SeedContext, cleanup: CleanupStack) {
    this.#context = context
    cleanup.defer(() => this.restore())
  }

  /**
   * Lifts what is in the way.
   *
   * @param current the settings as they are
   * @throws ActionError if Neon refuses; NetworkError
   */
  async lift(current: PasswordSettings | undefined = this.#context.passwordSettings) {
    const blocking = blockingSettings(current)
    const names = Object.keys(blocking) as (keyof typeof SIGN_UP_OVERRIDES)[]
    if (names.length === 0) return
    this.#context.debug(`lifting ${names.join(', ')} for the sign-up`)
    this.#before = { ...blocking, ...this.#before }
    const lifted = Object.fromEntries(names.map((name) => [name, SIGN_UP_OVERRIDES[name]]))
    // Not cut off: it could take effect after the settings were restored then.
    await writeSettings(contextDraining(this.#context), lifted)
  }

  /** Lifts what another job has put back meanwhile. */
  async liftAgain(): Promise<void> {
    const { neon, branch } = this.#context
    await this.lift((await readPlugins(neon, branch))?.email_and_password)
  }

  /** @throws ActionError naming what to set to what, if the settings can't be restored */
  async restore(): Promise<void> {
    const before = this.#before
    if (Object.keys(before).length === 0) return
    this.#before = {}
    const { branch } = this.#context
    try {
      await writeSettings(contextForCleanup(this.#context), before)
    } catch (error) {
      throw new ActionError({
        attempted: `put back the sign-up settings of branch "${printable(branch.name)}" (${branch.id})`,
        answered: cleanupFailure(error),
        remedy: `on that branch set ${inWords(before)} (PATCH …/branches/${branch.id}/auth/email_and_password with ${JSON.stringify(before)}), or set \`reset: true\` and close and reopen the pull request.`,
      })
    }
  }
}

async function writeSettings(
  { neon, branch }: SeedContext,
  settings: Partial<PasswordSettings>,
): Promise<void> {
  await emailAndPassword.write(neon, branch, { body: settings, current: undefined })
}

function inWords(settings: Partial<PasswordSettings>): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name} to ${value}`)
    .join(', ')
}
