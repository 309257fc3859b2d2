import { blockingSettings, emailAndPassword } from '../auth-settings/email-and-password.ts'
import { writeSetting } from '../auth-settings/write-setting.ts'
import { disableAuth, isSameAuth, readAuthIntegration } from '../clients/neon/auth.ts'
import { readPlugins, readWebhook } from '../clients/neon/auth-config.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import { addDomain, removeDomains } from '../clients/neon/trusted-domains.ts'
import { JOURNAL_STATE } from '../event/journal.ts'
import { ifReadable } from '../lib/errors.ts'
import { type ChangeOf, changesOf, type Plan } from '../plan/plan.ts'
import { assertOutputsUnmasked } from '../plan/setup.ts'
import { Journal } from '../users/journal.ts'
import { type Enabled, enableAuth, removeAuth } from './enable.ts'
import { enableForJob } from './enable-for-job.ts'
import { executePlan, type ProviderActions } from './executor.ts'
import { openReconciler } from './organizations.ts'
import { waitForKeys } from './readiness.ts'
import { type ApplyResult, emptyResult } from './result.ts'
import { seed } from './seeding.ts'
import { writeSettingDuringCleanup } from './settings.ts'
import type { ApplyContext, SetupContext, SetupExecution, SetupResult } from './setup-execution.ts'
import { sendTestMail } from './test-mail.ts'

/** Applies a plan to a branch's Better Auth. Never throws: what went wrong is in the result. */
export async function apply(plan: Plan, context: ApplyContext): Promise<ApplyResult> {
  const { auth, settings, timings } = context
  const result = emptyResult(auth?.integration)
  if (settings.operation === 'teardown') {
    return await executePlan(plan, TEARDOWN, context, result, timings)
  }
  const before = {
    plugins: auth?.settings.plugins ?? {},
    webhook: auth?.settings.webhooks,
    admin: undefined,
  }
  const journal = journalFor(context)
  journal.about(auth?.integration.providerProjectId)
  const setup = { ...context, settings, journal }
  const applied = await executePlan(plan, SETUP, setup, { ...result, ...before }, timings)
  return (await failedOnReplacedAuth(context, applied))
    ? { ...applied, superseded: true, errors: [] }
    : applied
}

/** Milliseconds between finding that another job was faster and looking again. */
const REPLACED_DELAY_MS = 1_000

/**
 * Whether something failed because another job has removed or replaced the auth that this run worked on: what
 * went wrong there no longer matters, since the run has to look again.
 */
async function failedOnReplacedAuth(
  { neon, branch, debug }: ApplyContext,
  { errors, integration }: ApplyResult,
): Promise<boolean> {
  const { http } = neon
  if (errors.length === 0 || integration === undefined || http.signal.aborted) return false
  try {
    if (isSameAuth(await readAuthIntegration(neon, branch), integration)) return false
    for (const error of errors) debug(`Failed on auth that another job has replaced: ${error}`)
    await http.sleep(Math.round(REPLACED_DELAY_MS * (0.5 + http.clock.random())))
    return true
  } catch {
    return false
  }
}

/** Without that note, a run continues: it undoes its own temporary changes anyway. */
function journalFor({ neon, branch, runner, debug }: ApplyContext): Journal {
  return new Journal(neon, branch, (text) => {
    try {
      runner.saveState(JOURNAL_STATE, text)
    } catch (error) {
      debug(`what is changed for a moment could not be noted: ${String(error)}`)
    }
  })
}

/** The event that chose a teardown no longer applies. */
class NotWanted extends Error {}

const TEARDOWN: ProviderActions<ApplyContext, ApplyResult> = {
  handlers: {
    disable: async ({ deleteData }, { context, result }) => {
      const { neon, branch, auth, checkEvent } = context
      const seen = auth?.integration
      const stillWanted = async () => {
        const stale = await checkEvent?.()
        if (stale !== undefined) throw new NotWanted(stale)
      }
      try {
        const outcome = await disableAuth(neon, branch, { deleteData, seen, stillWanted })
        if (outcome === 'replaced') result.warnings.push(REPLACED)
        result.integration = undefined
        return 'done'
      } catch (error) {
        if (!(error instanceof NotWanted)) throw error
        result.warnings.push(error.message)
        return 'unchanged'
      }
    },
  },
}

const SETUP: ProviderActions<SetupContext, SetupResult> = {
  handlers: {
    reset: async (_, { context: { neon, branch, auth }, result }) => {
      result.superseded = (await removeAuth(neon, branch, auth?.integration)) === 'replaced'
      result.integration = undefined
      return 'done'
    },
    enable: async (change, execution) => {
      const { context, result } = execution
      const { integration, created } = await enable(change, execution)
      result.created = created
      assertOutputsUnmasked(context.settings, context.branch, integration)
      result.integration = integration
      result.superseded = !created
      noteClosing(execution)
      return created ? 'done' : 'unchanged'
    },
    trust: async ({ origin }, { context: { neon, branch } }) => {
      await addDomain(neon, branch, origin)
      return 'done'
    },
    untrust: async ({ domains }, { context: { neon, branch } }) => {
      await removeDomains(neon, branch, domains)
      return 'done'
    },
    set: async (change, { context: { neon, branch, journal }, phase }) => {
      if (phase.always) await writeSettingDuringCleanup(neon, branch, change)
      else await writeSetting(change.setting, neon, branch, change)
      if (change.setting === emailAndPassword) journal.crossOutSettings(Object.keys(change.body))
      return 'done'
    },
    remove: async ({ setting }, { context: { neon, branch } }) => {
      await setting.remove(neon, branch)
      return 'done'
    },
    seed: async ({ users }, execution) => {
      const { result } = execution
      const seeded = await seed(users, execution)
      result.users = seeded.users
      result.sessions = seeded.sessions
      result.admin = seeded.admin
      return result.users.some(({ status }) => status !== 'unchanged') ? 'done' : 'unchanged'
    },
    organization: async ({ declared, state }, execution) => {
      const { result } = execution
      result.organizationReconciler ??= openReconciler(execution)
      const reconciler = await result.organizationReconciler
      const organization = await reconciler.reconcile(declared, state)
      result.sessions = new Map([...result.sessions, ...reconciler.signedIn])
      if (organization === undefined) return 'unchanged'
      result.organizations = [...result.organizations, organization]
      return organization.status === 'unchanged' ? 'unchanged' : 'done'
    },
    'test mail': async ({ recipient }, { context: { neon, branch, settings }, result }) => {
      const { sent, message } = await sendTestMail(neon, branch, recipient, settings.authSettings)
      // One that does not arrive is worth a warning: the mail server is set as declared.
      const texts = sent ? result.notes : result.warnings
      texts.push(message)
      return sent ? 'done' : 'failed'
    },
  },
  during: { 'domains and settings': prepareUsers },
}

/**
 * Notes what of auth that was just enabled has yet to be closed: it is open until all users have signed
 * up.
 */
function noteClosing({ plan, context: { journal }, result }: SetupExecution): void {
  if (!result.created) return
  journal.about(result.integration?.providerProjectId)
  const always = changesOf({ phases: plan.phases.filter(({ always }) => always) })
  for (const change of always) {
    if (change.kind === 'set' && change.setting === emailAndPassword) {
      journal.noteSettings(blockingSettings(change.body))
    }
  }
}

const REPLACED =
  'Another job has enabled auth anew since this run looked, so that was left alone. To remove it too, run this job again.'

const DROPPED =
  'A schema `neon_auth` that was left over on the branch was dropped, with all users in it, because auth cannot be enabled beside it. To keep it in such a case, set `delete_data: false`.'

async function enable(
  change: ChangeOf<'enable'>,
  { context, result }: SetupExecution,
): Promise<Enabled> {
  const { neon, branch, settings, runner } = context
  const enableOver = (client: NeonClient) =>
    enableAuth(client, branch, change, context.auth?.integration, () => {
      if (change.ifEnabled === 'keep') result.warnings.push(DROPPED)
    })
  return settings.lifetime === 'job'
    ? await enableForJob(runner, neon, branch, enableOver)
    : await enableOver(neon)
}

/**
 * Waits until a service that was not seen serving serves, and reads what decides about a sign-up: of auth
 * that was just enabled it was not there to be observed, and of other auth another job may have lifted it
 * for a moment.
 */
async function prepareUsers({ plan, context, result }: SetupExecution): Promise<void> {
  const { settings, neon, branch, auth } = context
  const { integration, created } = result
  if (integration === undefined) return
  const signsUp = changesOf(plan).some(({ kind }) => kind === 'seed' || kind === 'organization')
  const [plugins, webhook, present] = await Promise.all([
    signsUp ? readPlugins(neon, branch) : undefined,
    signsUp && result.webhook !== undefined ? readWebhook(neon, branch) : undefined,
    created || signsUp ? ifReadable(() => readAuthIntegration(neon, branch)) : undefined,
    auth?.serving === true && !created
      ? undefined
      : waitForKeys(neon.http, integration.jwksUrl, settings.waitForReady),
  ])
  if (present !== undefined && !isSameAuth(present, integration)) result.superseded = true
  if (plugins) result.plugins = plugins
  if (webhook) result.webhook = webhook
  // The response to enabling does not say it.
  if (created) result.integration = { ...integration, databaseName: present?.databaseName }
}
