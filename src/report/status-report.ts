import { AUTH_SETTINGS } from '../auth-settings/all.ts'
import { inheritedEffects } from '../auth-settings/inherited.ts'
import { isBetterAuth } from '../clients/neon/auth.ts'
import type { Branch } from '../clients/neon/branch.ts'
import type { AuthState } from '../observe/auth.ts'
import type { Status } from '../observe/status.ts'
import { trustedDomains } from './domains.ts'
import { EMPTY_REPORT, type Report } from './report.ts'
import { callbacksOf, viewSettings } from './settings-view.ts'

/** The report of a status: what is, and that nothing was changed. */
export function statusReport({ branch, auth, integrations }: Status): Report {
  return {
    ...EMPTY_REPORT,
    operation: 'status',
    result: auth === undefined ? 'absent' : 'unchanged',
    branch,
    ...(auth && presentIn(auth)),
    integrations: integrations ?? [],
    notes: [
      ...(branch && auth ? inheritedNotes(branch, auth) : []),
      ...(integrations === undefined ? [NOT_LISTED] : []),
    ],
  }
}

function presentIn({ integration, domains, settings }: AuthState) {
  const there = AUTH_SETTINGS.filter((setting) => setting.read(settings) !== undefined)
  return {
    integration: isBetterAuth(integration) ? integration : { ...integration, baseUrl: undefined },
    domains: trustedDomains(domains),
    settings: viewSettings(settings),
    callbacks: callbacksOf(there, integration),
  }
}

/** What acts on production from a preview; on production itself it is as it should be. */
function inheritedNotes(branch: Branch, { settings }: AuthState): string[] {
  if (branch.isDefault || branch.isProtected) return []
  return inheritedEffects(settings, () => false)
}

const NOT_LISTED =
  "Neon did not list the project's other auth integrations, or this key may not see them."
