import type { PasswordSettings } from '../auth-settings/setting.ts'
import { decidesAboutUsers, webhookHost } from '../auth-settings/webhooks.ts'
import { type AuthService, OriginCandidates } from '../clients/auth-service/auth-service.ts'
import { type AuthIntegration, disableAuth, readAuthIntegration } from '../clients/neon/auth.ts'
import { readPlugins } from '../clients/neon/auth-config.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import { addDomain, removeDomains } from '../clients/neon/trusted-domains.ts'
import { ActionError } from '../lib/errors.ts'
import type { Timings } from '../lib/timings.ts'
import type { ObservedAuth } from '../observe/observe.ts'
import { passwordSettingsAfter } from '../plan/blocking-settings.ts'
import { type Change, changesOf, type Plan } from '../plan/plan.ts'
import { assertOutputsUnmasked } from '../plan/setup.ts'
import type { Runner } from '../runner/runner.ts'
import type { ChangeSettings, SetupSettings } from '../settings/settings.ts'
import { type KnownUsers, seedUsers } from '../users/seed.ts'
import type { SeededUser, SeedResult } from '../users/seed-context.ts'
import { ABSENT } from '../users/user-state.ts'
import { type Enabled, enableAuth } from './enable.ts'
import { enableForJob } from './enable-for-job.ts'
import { type Outcome, Outcomes } from './outcomes.ts'
import { waitForKeys } from './readiness.ts'
import { writeSettingDuringCleanup } from './settings.ts'
import { sendTestMail } from './test-mail.ts'

/** What became of a plan. */
export interface ApplyResult {
  readonly outcomes: readonly Outcome[]
  /** Auth as it is now; undefined if it is not enabled. */
  readonly integration: AuthIntegration | undefined
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
  readonly superseded: boolean
  /** What was found out beside what was changed. */
  readonly notes: readonly string[]
  /** Why it ended early, if it did. */
  readonly errors: readonly unknown[]
}

/** What becomes of an empty plan where there is no branch. */
export const NOTHING_APPLIED: ApplyResult = {
  outcomes: [],
  integration: undefined,
  created: false,
  users: [],
  warnings: [],
  superseded: false,
  notes: [],
  errors: [],
}

/**
 * What became of several turns together, since a turn that was overtaken has changed things too: all
 * their changes and warnings, and the rest as it is after the last.
 */
export function combineAttempts(earlier: readonly ApplyResult[], last: ApplyResult): ApplyResult {
  const turns = [...earlier, last]
  return {
    ...last,
    outcomes: turns.flatMap(({ outcomes }) => outcomes),
    warnings: turns.flatMap(({ warnings }) => warnings),
  }
}

/** Where a plan is applied. */
export interface ApplyContext {
  readonly settings: ChangeSettings
  readonly neon: NeonClient
  readonly branch: PreviewBranch
  /** Auth as it was observed. */
  readonly auth: ObservedAuth | undefined
  readonly debug: (message: string) => void
  readonly timings: Timings
  /** Notes of auth that it was enabled by this job, where it lives as long as the job. */
  readonly runner: Pick<Runner, 'saveState'>
}

/**
 * Does the changes of a plan in their order. After one that failed, those beside it are finished and
 * those behind it are not tried. Never throws: what went wrong is in the result, beside what went
 * right.
 */
export async function apply(plan: Plan, target: ApplyContext): Promise<ApplyResult> {
  const run = new PlanExecutor(plan, target)
  const { outcomes } = run
  const { timings } = target
  for (const change of plan.auth) await timings.measure('auth', () => outcomes.run([change]))
  if (run.superseded) return run.result()
  await timings.measure('domains and settings', () =>
    outcomes.run(plan.settings, () => run.prepareUsers()),
  )
  if (plan.users.length > 0) await timings.measure('users', () => outcomes.run(plan.users))
  if (plan.afterSignUp.length > 0) {
    await timings.measure('domains and settings', () => run.writeAfterSignUp())
  }
  return run.result()
}

const DROPPED =
  'A schema `neon_auth` that was left over on the branch was dropped, with all users in it, because auth can not be enabled beside it. To keep it in such a case, set `delete_data: false`.'

/**
 * Which database auth was enabled on: the answer to enabling does not say it. It is only told, so
 * that it can't be read is no failure.
 */
async function databaseOf(neon: NeonClient, branch: PreviewBranch): Promise<string | undefined> {
  try {
    return (await readAuthIntegration(neon, branch))?.databaseName
  } catch (error) {
    if (error instanceof ActionError) return undefined
    throw error
  }
}

class PlanExecutor {
  readonly #plan: Plan
  readonly #target: ApplyContext
  readonly outcomes: Outcomes = new Outcomes((change) => this.#perform(change))
  readonly #warnings: string[] = []
  readonly #notes: string[] = []
  #integration: AuthIntegration | undefined
  #created: boolean = false
  /** Whether auth was enabled now, by this run or another at the same moment. */
  #enabledNow: boolean = false
  superseded: boolean = false
  #passwordSettings: PasswordSettings | undefined
  #users: readonly SeededUser[] = []
  #afterSignUp: Promise<void> | undefined

  constructor(plan: Plan, target: ApplyContext) {
    this.#plan = plan
    this.#target = target
    this.#integration = target.auth?.integration
    this.#passwordSettings = target.auth?.settings.plugins.email_and_password
  }

  /** What only a setup has, for changes that only a setup plans. */
  get #setup(): SetupSettings {
    const { settings } = this.#target
    /* v8 ignore else -- a teardown plans none of these changes; for the types */
    if (settings.operation === 'setup') return settings
    throw new Error('Only a setup has users, domains and settings.')
  }

  result(): ApplyResult {
    const order = changesOf(this.#plan)
    return {
      outcomes: this.outcomes.all.toSorted(
        (a, b) => order.indexOf(a.change) - order.indexOf(b.change),
      ),
      integration: this.#integration,
      created: this.#created,
      users: this.#users,
      warnings: this.#warnings,
      superseded: this.superseded,
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
    if (this.#integration === undefined || settings.operation !== 'setup') return
    const seeds = plan.users.some(({ kind }) => kind === 'seed')
    const [plugins, databaseName] = await Promise.all([
      this.#enabledNow && seeds ? readPlugins(neon, branch) : undefined,
      this.#enabledNow ? databaseOf(neon, branch) : undefined,
      auth?.serving === true && !this.#enabledNow
        ? undefined
        : waitForKeys(neon.http, this.#integration.jwksUrl, settings.waitForReady),
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
    if (this.#enabledNow) await this.outcomes.runAlways(afterSignUp)
    else this.outcomes.skip(afterSignUp)
  }

  async #perform(change: Change): Promise<Outcome['status']> {
    const { neon, branch } = this.#target
    switch (change.kind) {
      case 'reset':
        await disableAuth(neon, branch, true)
        this.#integration = undefined
        return 'done'
      case 'enable': {
        const { integration, created } = await this.#enable(change)
        this.#enabledNow = true
        assertOutputsUnmasked(this.#setup, branch, integration)
        this.#integration = integration
        this.#created = created
        this.superseded = !created
        return created ? 'done' : 'unchanged'
      }
      case 'disable':
        await disableAuth(neon, branch, change.deleteData)
        this.#integration = undefined
        return 'done'
      case 'trust':
        await addDomain(neon, branch, change.origin)
        return 'done'
      case 'untrust':
        await removeDomains(neon, branch, change.domains)
        return 'done'
      case 'set':
        if (this.#plan.afterSignUp.includes(change))
          await writeSettingDuringCleanup(neon, branch, change)
        else await change.setting.write(neon, branch, change.write)
        return 'done'
      case 'remove':
        await change.setting.remove?.(neon, branch)
        return 'done'
      case 'test mail':
        return await this.#sendTestMail(change.recipient)
      case 'seed':
        this.#users = (await this.#seed(change.users)).users
        return this.#users.some(({ status }) => status !== 'unchanged') ? 'done' : 'unchanged'
    }
  }

  async #enable(change: Extract<Change, { kind: 'enable' }>): Promise<Enabled> {
    const { neon, branch, runner } = this.#target
    const enable = (over: NeonClient) =>
      enableAuth(over, branch, change, () => {
        if (change.ifEnabled === 'keep') this.#warnings.push(DROPPED)
      })
    return this.#setup.lifetime === 'job'
      ? await enableForJob(runner, neon, branch, enable)
      : await enable(neon)
  }

  /** A test mail that does not arrive is worth a warning: the mail server is set as declared. */
  async #sendTestMail(recipient: string): Promise<'done' | 'failed'> {
    const { neon, branch } = this.#target
    const { sent, message } = await sendTestMail(neon, branch, recipient, this.#setup.authSettings)
    ;(sent ? this.#notes : this.#warnings).push(message)
    return sent ? 'done' : 'failed'
  }

  async #seed(users: Extract<Change, { kind: 'seed' }>['users']): Promise<SeedResult> {
    const { neon, branch, auth, debug } = this.#target
    const settings = this.#setup
    const integration = this.#integration
    /* v8 ignore if -- after a failure to enable auth nothing else is tried; for the types */
    if (integration === undefined) throw new Error('Users are seeded only where auth is enabled.')
    const inherited = settings.prune ? [] : (auth?.domains ?? [])
    const domains = [...inherited, ...settings.domains]
    const { afterSignUp, settings: written } = this.#plan
    const webhook = this.#enabledNow ? undefined : auth?.settings.webhooks
    const passwordSettings = passwordSettingsAfter(this.#passwordSettings, written)
    const service: AuthService = {
      http: neon.http,
      baseUrl: integration.baseUrl,
      origins: new OriginCandidates(integration.baseUrl, domains),
    }
    return await seedUsers(
      {
        neon,
        branch,
        service,
        passwordSettings,
        webhookHost: decidesAboutUsers(webhook) ? webhookHost(webhook) : undefined,
        provesTokens: settings.waitForReady > 0,
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
    const { auth } = this.#target
    if (this.#created || auth === undefined) {
      // A service that was just enabled has no users.
      const absent = this.#setup.users.map(({ email }) => [email, ABSENT] as const)
      return { states: new Map(absent), admin: undefined }
    }
    const { states, admin } = auth.users
    return { states, admin: admin?.over(service) }
  }
}
