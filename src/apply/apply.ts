import { type AuthService, TrustedOrigins } from '../auth-service/auth-service.ts'
import type { PasswordSettings } from '../auth-settings/setting.ts'
import { Failure } from '../failure.ts'
import { enableForJob } from '../lifetime/noting.ts'
import type { NeonApi } from '../neon/api.ts'
import { type Integration, readIntegration } from '../neon/integration.ts'
import { readPlugins } from '../neon/present-settings.ts'
import type { PreviewBranch } from '../neon/preview-branch.ts'
import type { ObservedAuth } from '../observe/observe.ts'
import { ABSENT } from '../observe/sighting.ts'
import { type Change, changesOf, type Plan } from '../plan/plan.ts'
import { checkOutputsStayWhole } from '../plan/setup.ts'
import { passwordSettingsAfter } from '../plan/sign-up-settings.ts'
import type { Runner } from '../runner/runner.ts'
import { type KnownUsers, seedUsers } from '../seeding/seed.ts'
import type { SeededUser } from '../seeding/seeding.ts'
import type { Settings } from '../settings/settings.ts'
import type { Timings } from '../timings.ts'
import { disableAuth, type Enabled, enableAuth } from './auth.ts'
import { type Outcome, Outcomes } from './outcomes.ts'
import { awaitKeys } from './ready.ts'
import { removeSetting, writeInGrace, writeSetting } from './settings.ts'
import { sendTestMail } from './test-mail.ts'
import { distrustDomains, trustDomain } from './trust.ts'

/** What became of a plan. */
export interface Applied {
  readonly outcomes: readonly Outcome[]
  /** Auth as it is now; undefined if it is not enabled. */
  readonly integration: Integration | undefined
  /** Whether this run enabled auth. */
  readonly created: boolean
  /** The users that were seeded. */
  readonly users: readonly SeededUser[]
  /** What a user should know of how it went. */
  readonly warnings: readonly string[]
  /**
   * Whether auth was there after all when it was going to be enabled: then nothing else was tried,
   * because the plan was made without knowing what that auth has.
   */
  readonly overtaken: boolean
  /** What was found out beside what was changed. */
  readonly notes: readonly string[]
  /** Why it ended early, if it did. */
  readonly errors: readonly unknown[]
}

/** What becomes of an empty plan where there is no branch. */
export const NOTHING_APPLIED: Applied = {
  outcomes: [],
  integration: undefined,
  created: false,
  users: [],
  warnings: [],
  overtaken: false,
  notes: [],
  errors: [],
}

/**
 * What became of several turns together, since a turn that was overtaken has changed things too: all
 * their changes and warnings, and the rest as it is after the last.
 */
export function allTurns(earlier: readonly Applied[], last: Applied): Applied {
  const turns = [...earlier, last]
  return {
    ...last,
    outcomes: turns.flatMap(({ outcomes }) => outcomes),
    warnings: turns.flatMap(({ warnings }) => warnings),
  }
}

/** Where a plan is applied. */
export interface Target {
  readonly settings: Settings
  readonly neon: NeonApi
  readonly branch: PreviewBranch
  /** Auth as it was observed. */
  readonly auth: ObservedAuth | undefined
  readonly debug: (message: string) => void
  readonly timings: Timings
  /** Notes of auth that it was enabled by this job, where it lives as long as the job. */
  readonly runner: Pick<Runner, 'save'>
}

/**
 * Does the changes of a plan in their order. After one that failed, those beside it are finished and
 * those behind it are not tried. Never throws: what went wrong is in the result, beside what went
 * right.
 */
export async function apply(plan: Plan, target: Target): Promise<Applied> {
  const run = new Application(plan, target)
  const { outcomes } = run
  const { timings } = target
  for (const change of plan.auth) await timings.of('auth', () => outcomes.together([change]))
  if (run.overtaken) return run.result()
  await timings.of('domains and settings', () =>
    outcomes.together(plan.settings, () => run.prepareUsers()),
  )
  if (plan.users.length > 0) await timings.of('users', () => outcomes.together(plan.users))
  if (plan.afterSignUp.length > 0) {
    await timings.of('domains and settings', () => run.writeAfterSignUp())
  }
  return run.result()
}

const DROPPED =
  'A schema `neon_auth` that was left over on the branch was dropped, with all users in it, because auth can not be enabled beside it. To keep it in such a case, set `delete_data: false`.'

/**
 * Which database auth was enabled on: the answer to enabling does not say it. It is only told, so
 * that it can't be read is no failure.
 */
async function databaseOf(neon: NeonApi, branch: PreviewBranch): Promise<string | undefined> {
  try {
    return (await readIntegration(neon, branch))?.databaseName
  } catch (error) {
    if (error instanceof Failure) return undefined
    throw error
  }
}

class Application {
  readonly #plan: Plan
  readonly #target: Target
  readonly outcomes: Outcomes = new Outcomes((change) => this.#perform(change))
  readonly #warnings: string[] = []
  readonly #notes: string[] = []
  #integration: Integration | undefined
  #created: boolean = false
  /** Whether auth was enabled now, by this run or another at the same moment. */
  #enabledNow: boolean = false
  overtaken: boolean = false
  #passwordSettings: PasswordSettings | undefined
  #users: readonly SeededUser[] = []
  #afterSignUp: Promise<void> | undefined

  constructor(plan: Plan, target: Target) {
    this.#plan = plan
    this.#target = target
    this.#integration = target.auth?.integration
    this.#passwordSettings = target.auth?.settings.plugins.email_and_password
  }

  result(): Applied {
    const order = changesOf(this.#plan)
    return {
      outcomes: this.outcomes.all.toSorted(
        (a, b) => order.indexOf(a.change) - order.indexOf(b.change),
      ),
      integration: this.#integration,
      created: this.#created,
      users: this.#users,
      warnings: this.#warnings,
      overtaken: this.overtaken,
      notes: this.#notes,
      errors: this.outcomes.errors,
    }
  }

  /**
   * Waits until a service that was not seen serving serves, and reads of one that was just enabled
   * what was not there to be observed. Both take place while domains and settings are written.
   */
  async prepareUsers(): Promise<void> {
    const plan = this.#plan
    const { settings, neon, branch, auth } = this.#target
    if (this.#integration === undefined) return
    const seeds = plan.users.some(({ kind }) => kind === 'seed')
    const [plugins, databaseName] = await Promise.all([
      this.#enabledNow && seeds ? readPlugins(neon, branch) : undefined,
      this.#enabledNow ? databaseOf(neon, branch) : undefined,
      auth?.serving === true && !this.#enabledNow
        ? undefined
        : awaitKeys(neon.wire, this.#integration.jwksUrl, settings.waitForReady),
    ])
    if (plugins) this.#passwordSettings = plugins.email_and_password
    if (this.#enabledNow) this.#integration = { ...this.#integration, databaseName }
  }

  /**
   * Writes the settings that had to wait for the sign-up: once, and also if something has failed or
   * the run was ended, since nobody is to find sign-up open that was declared closed.
   */
  async writeAfterSignUp(): Promise<void> {
    this.#afterSignUp ??= this.#writeAfterSignUpNow()
    await this.#afterSignUp
  }

  async #writeAfterSignUpNow(): Promise<void> {
    const { afterSignUp } = this.#plan
    if (this.#enabledNow) await this.outcomes.anyway(afterSignUp)
    else this.outcomes.leave(afterSignUp)
  }

  async #perform(change: Change): Promise<Outcome['status']> {
    const { neon, branch, settings } = this.#target
    switch (change.kind) {
      case 'reset':
        await disableAuth(neon, branch, true)
        this.#integration = undefined
        return 'done'
      case 'enable': {
        const { integration, created } = await this.#enable(change)
        this.#enabledNow = true
        checkOutputsStayWhole(settings, branch, integration)
        this.#integration = integration
        this.#created = created
        this.overtaken = !created
        return created ? 'done' : 'unchanged'
      }
      case 'disable':
        await disableAuth(neon, branch, change.deleteData)
        this.#integration = undefined
        return 'done'
      case 'trust':
        await trustDomain(neon, branch, change.origin)
        return 'done'
      case 'untrust':
        await distrustDomains(neon, branch, change.domains)
        return 'done'
      case 'set':
        if (this.#plan.afterSignUp.includes(change)) await writeInGrace(neon, branch, change)
        else await writeSetting(neon, branch, change)
        return 'done'
      case 'remove':
        await removeSetting(neon, branch, change.setting)
        return 'done'
      case 'test mail':
        return await this.#sendTestMail(change.recipient)
      case 'seed':
        this.#users = await this.#seed(change.users)
        return this.#users.some(({ status }) => status !== 'unchanged') ? 'done' : 'unchanged'
    }
  }

  async #enable(change: Extract<Change, { kind: 'enable' }>): Promise<Enabled> {
    const { neon, branch, settings, runner } = this.#target
    const enable = (over: NeonApi) =>
      enableAuth(over, branch, change, () => {
        if (change.ifEnabled === 'keep') this.#warnings.push(DROPPED)
      })
    return settings.lifetime === 'job'
      ? await enableForJob(runner, neon, branch, enable)
      : await enable(neon)
  }

  /** A test mail that does not arrive is worth a warning: the mail server is set as declared. */
  async #sendTestMail(recipient: string): Promise<'done' | 'failed'> {
    const { neon, branch, settings } = this.#target
    const { sent, message } = await sendTestMail(neon, branch, recipient, settings.authSettings)
    ;(sent ? this.#notes : this.#warnings).push(message)
    return sent ? 'done' : 'failed'
  }

  async #seed(users: Extract<Change, { kind: 'seed' }>['users']): Promise<SeededUser[]> {
    const { neon, branch, auth, settings, debug } = this.#target
    const integration = this.#integration
    /* v8 ignore if -- after a failure to enable auth nothing else is tried; for the types */
    if (integration === undefined) throw new Error('Users are seeded only where auth is enabled.')
    const inherited = settings.prune ? [] : (auth?.domains ?? [])
    const domains = [...inherited, ...settings.domains]
    const { afterSignUp, settings: written } = this.#plan
    const passwordSettings = passwordSettingsAfter(this.#passwordSettings, written)
    const service: AuthService = {
      wire: neon.wire,
      baseUrl: integration.baseUrl,
      origins: new TrustedOrigins(integration.baseUrl, domains),
    }
    return await seedUsers(
      {
        neon,
        branch,
        service,
        passwordSettings,
        debug,
        ...(afterSignUp.length > 0 && {
          afterSignUp: {
            passwordSettings: passwordSettingsAfter(passwordSettings, afterSignUp),
            write: () => this.writeAfterSignUp(),
          },
        }),
      },
      users,
      this.#knownUsers(service),
    )
  }

  #knownUsers(service: AuthService): KnownUsers {
    const { auth, settings } = this.#target
    if (this.#created || auth === undefined) {
      // A service that was just enabled has no users.
      const absent = settings.users.map(({ email }) => [email, ABSENT] as const)
      return { sightings: new Map(absent), admin: undefined }
    }
    const { sightings, admin } = auth.users
    return { sightings, admin: admin && { service, cookie: admin.cookie } }
  }
}
