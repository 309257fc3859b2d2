import { AUTH_SETTINGS } from '../auth-settings/all.ts'
import { isBetterAuth } from '../neon/integration.ts'
import type { AuthRead } from '../observe/auth.ts'
import type { Status } from '../observe/status.ts'
import { callbacksOf, shownSettings } from './present.ts'
import { NOTHING, type Report } from './report.ts'

/** The report of a status: what is, and that nothing was changed. */
export function reportOfStatus({ branch, auth, integrations }: Status): Report {
  return {
    ...NOTHING,
    operation: 'status',
    result: auth === undefined ? 'absent' : 'unchanged',
    branch,
    ...(auth && presentIn(auth)),
    integrations: integrations ?? [],
    notes: integrations === undefined ? [NOT_LISTED] : [],
  }
}

function presentIn({ integration, domains, settings }: AuthRead) {
  const there = AUTH_SETTINGS.filter((setting) => setting.read(settings) !== undefined)
  return {
    integration: isBetterAuth(integration) ? integration : { ...integration, baseUrl: undefined },
    domains,
    settings: shownSettings(settings),
    callbacks: callbacksOf(there, integration),
  }
}

const NOT_LISTED =
  "Neon does not tell the project's other auth integrations (any more), or this key may not see them."
