import { SIGN_UP_SETTINGS, type SignUpSettings } from '../auth-settings/email-and-password.ts'
import {
  INVITATION_OVERRIDES,
  organization as organizationPlugin,
} from '../auth-settings/organization.ts'
import type { Fields } from '../auth-settings/setting.ts'
import { OriginCandidates } from '../clients/auth-service/auth-service.ts'
import { type AuthIntegration, readAuthIntegration } from '../clients/neon/auth.ts'
import { readPlugins, readWebhook } from '../clients/neon/auth-config.ts'
import { guardBranch } from '../clients/neon/branch-guard.ts'
import { findBranch } from '../clients/neon/branches.ts'
import type { NeonClient } from '../clients/neon/neon-client.ts'
import { assertPreview, type PreviewBranch } from '../clients/neon/preview-branch.ts'
import type { JournalEntry } from '../event/journal.ts'
import { CleanupStack } from '../lib/clean-up.ts'
import { ActionError } from '../lib/errors.ts'
import { joinWithAnd, printable } from '../lib/text.ts'
import { Journal } from './journal.ts'
import type { SeedContext } from './seed-context.ts'
import { isTemporaryAdmin, TemporaryAdmin } from './temporary-admin.ts'
import { inWords, TemporarySettings } from './temporary-settings.ts'
import { restoreWebhook } from './temporary-webhook.ts'

/** What came of undoing what a run that was killed has left. */
export interface Recovery {
  /** Undefined: it is gone. */
  readonly branch: PreviewBranch | undefined
  /** In words, as the rest of "to …". */
  readonly changes: readonly { readonly change: string; readonly status: 'done' | 'failed' }[]
  /** Why nothing had to be undone, if so. */
  readonly note: string | undefined
  readonly errors: readonly unknown[]
}

/**
 * Undoes what a run that was killed had changed only for itself, as far as it is still so. Nothing is put
 * back onto another auth than the one that it was changed on.
 *
 * @param save keeps what is still to be undone
 * @throws ActionError naming what is left, if the branch must not be written to or can't be read;
 *   the signal's reason
 */
export async function recover(
  entry: JournalEntry,
  neon: NeonClient,
  debug: (message: string) => void,
  save: (text: string) => void,
): Promise<Recovery> {
  try {
    const branch = await findBranch(neon, entry.branchId)
    if (branch?.id !== entry.branchId) return nothingLeft(undefined, 'the branch is gone.')
    const preview = assertPreview(branch, 'undo what the main step left behind')
    const integration = await readAuthIntegration(neon, preview)
    if (integration === undefined) return nothingLeft(preview, 'its auth is gone.')
    if (isAnother(integration, entry)) {
      return nothingLeft(preview, 'its auth is another one by now.')
    }
    const guarded = guardBranch(neon, preview, neon.http.waits())
    const context = contextFor(entry, guarded, preview, integration, debug, save)
    const steps = await undoSteps(entry, context)
    const undone = { branch: preview, ...(await takeSteps(steps)) }
    return steps.length > 0
      ? { ...undone, note: undefined }
      : { ...undone, note: nothingLeft(preview, 'it was undone meanwhile.').note }
  } catch (error) {
    throw leftBehind(entry, error)
  }
}

function nothingLeft(branch: PreviewBranch | undefined, why: string): Recovery {
  const note = `The main step did not note that it undid what it changed for its own time, but there is nothing to undo: ${why}`
  return { branch, changes: [], errors: [], note }
}

function isAnother({ providerProjectId: there }: AuthIntegration, entry: JournalEntry): boolean {
  const { providerProjectId: noted } = entry
  return noted !== undefined && there !== undefined && noted !== there
}

function contextFor(
  entry: JournalEntry,
  neon: NeonClient,
  branch: PreviewBranch,
  integration: AuthIntegration,
  debug: (message: string) => void,
  save: (text: string) => void,
): SeedContext {
  const { baseUrl } = integration
  return {
    neon,
    branch,
    integration,
    service: { http: neon.http, baseUrl, origins: new OriginCandidates(baseUrl, []) },
    passwordSettings: undefined,
    webhook: undefined,
    provesTokens: false,
    journal: new Journal(neon, branch, save, entry),
    debug,
  }
}

interface Step {
  readonly change: string
  readonly undo: () => Promise<void>
}

/** In the order in which a run undoes it: an admin is found while the settings are lifted. */
async function undoSteps(entry: JournalEntry, context: SeedContext): Promise<Step[]> {
  const { neon, branch } = context
  const admin =
    entry.admin && isTemporaryAdmin(entry.admin.email)
      ? new TemporaryAdmin(context, entry.admin)
      : undefined
  const [lifted, organization, webhook] = await Promise.all([
    entry.settings && stillLifted(entry.settings, context),
    entry.organization && stillOverridden(entry.organization, context),
    entry.webhook && readWebhook(neon, branch),
  ])
  const settings = new TemporarySettings(context, new CleanupStack(), lifted)
  const steps: Step[] = []
  if (admin) {
    steps.push({
      change: `remove the temporary admin ${admin.credentials.email}`,
      undo: async () => {
        await admin.find()
        await admin.remove(settings)
      },
    })
  }
  if (lifted && Object.keys(lifted).length > 0) {
    steps.push({ change: `set ${inWords(lifted)}`, undo: () => settings.finish() })
  }
  if (organization && Object.keys(organization).length > 0) {
    steps.push({
      change: `set ${inWords(organization)}`,
      undo: async () => {
        await organizationPlugin.write(neon, branch, { body: organization, current: undefined })
        context.journal.noteOrganization(undefined)
      },
    })
  }
  if (webhook?.enabled === false) {
    steps.push({
      change: 'switch the webhook on again',
      undo: async () => {
        await restoreWebhook(context, { ...webhook, enabled: true })
        context.journal.noteWebhook(false)
      },
    })
  }
  return steps
}

/** The settings that still have the values which the run gave them, with those that they had before. */
async function stillLifted(
  before: Readonly<Record<string, boolean>>,
  { neon, branch }: SeedContext,
): Promise<SignUpSettings> {
  const current = (await readPlugins(neon, branch))?.email_and_password
  return Object.fromEntries(
    SIGN_UP_SETTINGS.filter(
      (name) => before[name] !== undefined && current?.[name] !== before[name],
    ).map((name) => [name, before[name]]),
  )
}

/** The same for the settings of organizations. */
async function stillOverridden(before: Fields, { neon, branch }: SeedContext): Promise<Fields> {
  const current: Fields = (await readPlugins(neon, branch))?.organization ?? {}
  return Object.fromEntries(
    Object.entries(INVITATION_OVERRIDES).flatMap(([name, value]) =>
      before[name] !== undefined && before[name] !== value && current[name] === value
        ? [[name, before[name]]]
        : [],
    ),
  )
}

async function takeSteps(steps: readonly Step[]): Promise<Pick<Recovery, 'changes' | 'errors'>> {
  const errors: unknown[] = []
  const changes: { readonly change: string; readonly status: 'done' | 'failed' }[] = []
  for (const { change, undo } of steps) {
    try {
      await undo()
      changes.push({ change, status: 'done' })
    } catch (error) {
      errors.push(error)
      changes.push({ change, status: 'failed' })
    }
  }
  return { changes, errors }
}

/** The error, saying what is left behind. */
function leftBehind(entry: JournalEntry, error: unknown): unknown {
  if (!(error instanceof ActionError)) return error
  const { admin, settings = {}, organization = {}, webhook } = entry
  const left = [
    ...(admin ? [`the temporary admin ${printable(admin.email)}`] : []),
    ...Object.entries({ ...settings, ...organization }).map(
      ([name, value]) => `\`${printable(name)}\`, which should be ${value}`,
    ),
    ...(webhook ? ['the webhook, which should be enabled'] : []),
  ]
  const { attempted, answered, likely, remedy } = error.facts
  return new ActionError(
    {
      attempted,
      answered: `${answered}. The main step left behind on branch ${entry.branchId}: ${joinWithAnd(left)}`,
      ...(likely && { likely }),
      remedy: `${remedy === undefined ? '' : `${remedy.replace(/\.$/, '')}; or `}fix that in the Neon console.`,
    },
    { cause: error },
  )
}
