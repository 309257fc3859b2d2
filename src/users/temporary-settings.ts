import {
  blockingSettings,
  emailAndPassword,
  SIGN_UP_OVERRIDES,
  SIGN_UP_SETTINGS,
  type SignUpSettings,
} from '../auth-settings/email-and-password.ts'
import type { Fields, PasswordSettings } from '../auth-settings/setting.ts'
import { writeSetting } from '../auth-settings/write-setting.ts'
import { Doubt } from '../clients/http/doubt.ts'
import { readPlugins } from '../clients/neon/auth-config.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { CleanupStack } from '../lib/clean-up.ts'
import { ActionError } from '../lib/errors.ts'
import { printable } from '../lib/text.ts'
import { contextNoting, type SeedContext } from './seed-context.ts'
import { putBackInCleanup, settleDoubt } from './settle-doubt.ts'

/** Whether settings have to be lifted for a sign-up that works and sends no mail. */
export function needsOverrides({ passwordSettings }: SeedContext): boolean {
  return Object.keys(blockingSettings(passwordSettings)).length > 0
}

/**
 * The settings that stand in the way of a sign-up without mail, while they are lifted. Those, and only
 * those, that were lifted are restored: by `restore`, or else by the clean-up.
 */
export class TemporarySettings {
  readonly #context: SeedContext
  /** As they are to be restored: those that are lifted now, and all that ever were. */
  #lifted: SignUpSettings
  #original: SignUpSettings
  readonly #doubt: Doubt
  readonly #cleanup: CleanupStack
  #restoring: Promise<void> = Promise.resolve()
  #isDeferred: boolean = false

  /** @param lifted what is lifted already, with the values of before */
  constructor(context: SeedContext, cleanup: CleanupStack, lifted: SignUpSettings = {}) {
    this.#context = context
    this.#lifted = lifted
    this.#original = lifted
    this.#doubt = new Doubt(async (http) =>
      areSet({ ...context.neon, http }, context, this.#overrides),
    )
    this.#cleanup = cleanup
    this.#deferRestoring()
  }

  #deferRestoring(): void {
    this.#isDeferred = true
    this.#cleanup.defer(() => this.finish())
  }

  get #overrides(): SignUpSettings {
    const names = SIGN_UP_SETTINGS.filter((name) => this.#lifted[name] !== undefined)
    return Object.fromEntries(names.map((name) => [name, SIGN_UP_OVERRIDES[name]]))
  }

  /**
   * Lifts what is in the way.
   *
   * @param current the settings as they are
   * @throws ActionError if Neon refuses; NetworkError
   */
  async lift(current: PasswordSettings | undefined = this.#context.passwordSettings) {
    const blocking = blockingSettings(current)
    const names = Object.keys(blocking)
    if (names.length === 0) return
    this.#context.debug(`lifting ${names.join(', ')} for the sign-up`)
    // Lifted once more in the middle of the clean-up.
    if (!this.#isDeferred) this.#deferRestoring()
    this.#lifted = { ...blocking, ...this.#lifted }
    this.#original = { ...blocking, ...this.#original }
    this.#context.journal.noteSettings(blocking)
    // Not cut off: it could take effect after the settings were restored then.
    await writeSettings(contextNoting(this.#context, this.#doubt), this.#overrides)
  }

  /** Lifts what another job has put back meanwhile. */
  async liftAgain(): Promise<void> {
    const { neon, branch } = this.#context
    await this.lift((await readPlugins(neon, branch))?.email_and_password)
  }

  /** Restores what is lifted. What fails is retried once, and reported, by the clean-up. */
  restore(): Promise<void> {
    this.#restoring = this.#restoring.then(() => this.#restoreNow()).catch(() => undefined)
    return this.#restoring
  }

  /**
   * Restores what is lifted, and makes sure that it stays so.
   *
   * @throws ActionError naming what to set to what, if the settings can't be restored
   */
  async finish(): Promise<void> {
    this.#isDeferred = false
    await this.#restoring
    await this.#restoreNow()
    await this.#settle()
    this.#context.journal.crossOutSettings(Object.keys(this.#original))
  }

  async #restoreNow(): Promise<void> {
    const before = this.#lifted
    if (Object.keys(before).length === 0) return
    this.#lifted = {}
    try {
      await putBackInCleanup(this.#context, this.#puttingBack(before))
      if (!this.#doubt.exists) this.#context.journal.crossOutSettings(Object.keys(before))
    } catch (error) {
      this.#lifted = { ...before, ...this.#lifted }
      throw error
    }
  }

  /** Lifting may have taken effect after the settings were restored. */
  async #settle(): Promise<void> {
    const before = this.#original
    await settleDoubt(this.#context, this.#doubt, {
      isBack: (context) => areSet(context.neon, context, before),
      ...this.#puttingBack(before),
    })
  }

  #puttingBack(before: SignUpSettings) {
    return {
      putBack: (context: SeedContext) => writeSettings(context, before),
      failed: (answered: string) => this.#notRestored(before, answered),
    }
  }

  #notRestored(before: SignUpSettings, answered: string): ActionError {
    const { branch } = this.#context
    return new ActionError({
      attempted: `put back the sign-up settings of branch "${printable(branch.name)}" (${branch.id})`,
      answered,
      remedy: `on that branch set ${inWords(before)} (PATCH …/branches/${branch.id}/auth/email_and_password with ${JSON.stringify(before)}), or set \`reset: true\` and close and reopen the pull request.`,
    })
  }
}

async function areSet(
  neon: NeonClient,
  { branch }: SeedContext,
  settings: SignUpSettings,
): Promise<boolean> {
  const current = (await readPlugins(neon, branch))?.email_and_password
  // Without auth there is nothing that could be set otherwise.
  if (current === undefined) return true
  return SIGN_UP_SETTINGS.every(
    (name) => settings[name] === undefined || current[name] === settings[name],
  )
}

async function writeSettings(
  { neon, branch }: SeedContext,
  settings: SignUpSettings,
): Promise<void> {
  await writeSetting(emailAndPassword, neon, branch, { body: settings, current: undefined })
}

/** `disable_sign_up to true, require_email_verification to true` */
export function inWords(settings: Fields): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name} to ${value}`)
    .join(', ')
}
