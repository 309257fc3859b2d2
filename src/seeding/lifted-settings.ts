import {
  emailAndPassword,
  OPEN_AND_QUIET,
  standingInTheWay,
} from '../auth-settings/email-and-password.ts'
import type { PasswordSettings } from '../auth-settings/setting.ts'
import { Failure } from '../failure.ts'
import { described } from '../http/answer.ts'
import { repeated } from '../http/retry.ts'
import { printable } from '../text.ts'
import { puttingBackMeanwhile, whyNotInGrace } from './putting-back.ts'
import { type Seeding, seedingInGrace, seedingToTheEnd } from './seeding.ts'

/** Whether settings of the place have to be lifted for a quiet sign-up. */
export function areLifted({ passwordSettings }: Seeding): boolean {
  return Object.keys(standingInTheWay(passwordSettings)).length > 0
}

/**
 * Does some work while the settings that stand in the way of a quiet sign-up are lifted, and puts
 * back those, and only those, that it lifted: after success, failure and cancellation.
 *
 * @param work gets the same place with its settings as they are then
 * @throws Failure naming what to set to what, if they can't be put back
 */
export async function withSettingsLifted<T>(
  seeding: Seeding,
  work: (lifted: Seeding) => Promise<T>,
): Promise<T> {
  return await withSettingsLiftedAtFirst(seeding, work, async (result) => result)
}

/**
 * The same, and goes on with what comes of the work while the settings are put back.
 *
 * @param next needs none of them lifted
 */
export async function withSettingsLiftedAtFirst<T, U>(
  seeding: Seeding,
  work: (lifted: Seeding) => Promise<T>,
  next: (result: T) => Promise<U>,
): Promise<U> {
  const { passwordSettings } = seeding
  const before = standingInTheWay(passwordSettings)
  const names = Object.keys(before)
  if (passwordSettings === undefined || names.length === 0) return await next(await work(seeding))
  const lifted = Object.fromEntries(
    names.map((name) => [name, !before[name as keyof typeof before]]),
  )
  seeding.debug(`lifting ${names.join(', ')} for the sign-up`)
  return await puttingBackMeanwhile(
    async () => {
      // Not cut off: it could take effect after the putting back then.
      await setSettings(seedingToTheEnd(seeding), lifted)
      return await work({
        ...seeding,
        passwordSettings: { ...passwordSettings, ...OPEN_AND_QUIET },
      })
    },
    () => restore(seedingInGrace(seeding), before),
    next,
  )
}

async function setSettings(seeding: Seeding, settings: Partial<PasswordSettings>): Promise<void> {
  const { neon, branch } = seeding
  const write = { body: settings, present: undefined }
  const answer = await repeated(() => emailAndPassword.write(neon, branch, write), neon.wire)
  if (answer.status >= 300) {
    throw new Failure({
      attempted: `set ${written(settings)} for the sign-up`,
      answered: `Neon answered ${described(answer)}`,
      remedy: 'run the job again, which is safe.',
    })
  }
}

async function restore(seeding: Seeding, before: Partial<PasswordSettings>): Promise<void> {
  const { branch } = seeding
  try {
    await setSettings(seeding, before)
  } catch (error) {
    throw new Failure({
      attempted: `put back the sign-up settings of branch "${printable(branch.name)}" (${branch.id})`,
      answered: whyNotInGrace(error),
      remedy: `on that branch set ${written(before)} (PATCH …/branches/${branch.id}/auth/email_and_password with ${JSON.stringify(before)}), or close and reopen the pull request with \`reset: true\`.`,
    })
  }
}

function written(settings: Partial<PasswordSettings>): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name} to ${value}`)
    .join(', ')
}
