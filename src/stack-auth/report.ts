import { printable } from '../lib/text.ts'
import type { Plan } from '../plan/plan.ts'
import { trustedDomains } from '../report/domains.ts'
import { EMPTY_REPORT, type Report } from '../report/report.ts'
import { runReport } from '../report/run-report.ts'
import { viewSettings } from '../report/settings-view.ts'
import { NO_STACK_OUTPUTS } from '../report/stack-outputs.ts'
import type { StackOperation } from '../settings/operation.ts'
import type { ChangeSettings, ClaimSettings } from '../settings/settings.ts'
import type { StackApplyResult } from './apply.ts'
import type { StackIntegration } from './integration.ts'
import type { ProjectAuth } from './observe.ts'
import { HAND_OVER_DESCRIPTIONS, type StackObserved } from './plan.ts'
import type { SdkKeys } from './secrets.ts'
import { claimInSummary } from './summary.ts'

const ONCE =
  'The SDK keys are shown only once: they are the outputs pub_client_key and secret_server_key of this step, and no later run has them. `operation: keys` creates new ones.'

const NOT_TOLD =
  "Neon's response with the SDK keys was lost or had none, and they are shown only once. `operation: keys` creates new ones."

/** The report of a run that changed what had to be changed. */
export function stackRunReport(
  settings: ChangeSettings,
  { branch }: StackObserved,
  plan: Plan,
  applied: StackApplyResult,
): Report {
  const { created, keys } = applied
  const report = runReport(settings, { branch, auth: undefined }, plan, applied)
  return {
    ...report,
    warnings: [...report.warnings, ...(created && keys === undefined ? [NOT_TOLD] : [])],
    notes: [...report.notes, ...(keys === undefined ? [] : [ONCE])],
    stackOutputs: outputsWith(keys),
  }
}

function outputsWith(keys: SdkKeys | undefined) {
  if (keys === undefined) return NO_STACK_OUTPUTS
  const { pubClientKey, secretServerKey } = keys
  return {
    ...NO_STACK_OUTPUTS,
    pub_client_key: pubClientKey,
    secret_server_key: secretServerKey,
  }
}

/** The report of keys or a claim link that were not made, because the run is a dry one. */
export function plannedHandOverReport(
  what: StackOperation,
  branch: Report['branch'],
  integration: StackIntegration,
): Report {
  const changes = [{ change: HAND_OVER_DESCRIPTIONS[what], status: 'planned' } as const]
  return { ...EMPTY_REPORT, operation: what, result: 'planned', branch, integration, changes }
}

/** The report of new keys. */
export function keysReport(
  branch: Report['branch'],
  integration: StackIntegration,
  keys: SdkKeys,
): Report {
  return {
    ...handedOver('keys', branch, integration),
    headline: 'New SDK keys were made',
    notes: [ONCE],
    stackOutputs: outputsWith(keys),
  }
}

/** The report of a claim link. */
export function claimReport(
  branch: Report['branch'],
  integration: StackIntegration,
  link: string,
  { isPrivateRepository }: ClaimSettings,
): Report {
  return {
    ...handedOver('claim', branch, integration),
    headline: 'A link to claim the auth project was made',
    notes: [
      'The link is the output claim_url of this step. Whoever opens it owns the auth project. Each run creates a new one.',
    ],
    stackOutputs: { ...NO_STACK_OUTPUTS, claim_url: link },
    blocks: [claimInSummary(link, isPrivateRepository)],
  }
}

function handedOver(
  what: StackOperation,
  branch: Report['branch'],
  integration: StackIntegration,
): Report {
  const changes = [{ change: HAND_OVER_DESCRIPTIONS[what], status: 'done' } as const]
  return { ...EMPTY_REPORT, operation: what, result: 'updated', branch, integration, changes }
}

/** The report of a status of a branch with Stack Auth. */
export function stackStatusReport(
  branch: Report['branch'],
  integration: StackIntegration,
  project: ProjectAuth | undefined,
  listed: Report['integrations'] | undefined,
): Report {
  return {
    ...EMPTY_REPORT,
    operation: 'status',
    result: 'unchanged',
    branch,
    integration,
    domains: trustedDomains(project?.domains ?? []),
    settings: project === undefined ? [] : viewSettings(project.settings),
    integrations: listed ?? [],
    notes: [
      `The auth project is owned by ${printable(integration.ownedBy, 40)}.`,
      ...(listed === undefined ? ["Neon did not list the project's auth integrations."] : []),
    ],
  }
}
