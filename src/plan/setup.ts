import { Failure } from '../failure.ts'
import type { Branch } from '../neon/branches.ts'
import type { Integration } from '../neon/integration.ts'
import type { Observed, ObservedAuth } from '../observe/observe.ts'
import { originOf } from '../settings/domains.ts'
import type { Settings } from '../settings/settings.ts'
import { printable } from '../text.ts'
import type { Change, Plan } from './plan.ts'
import { checkProvider } from './provider.ts'
import { planUser, UNKNOWN } from './users.ts'

/**
 * Plans what an open preview needs and has not got: auth enabled, its domains trusted, its users
 * able to sign in.
 *
 * @throws Failure if the branch's auth can't be used
 */
export function planSetup(settings: Settings, { branch, auth }: Observed): Plan {
  if (branch !== undefined && auth !== undefined) {
    checkProvider(branch, auth.integration)
    checkOutputsStayWhole(settings, branch, auth.integration)
  }
  const reset: Change[] = settings.reset && auth !== undefined ? [{ kind: 'reset' }] : []
  const kept = settings.reset ? undefined : auth
  const seeding = users(settings, kept)
  return {
    auth: kept === undefined ? [...reset, enable(settings)] : [],
    trust: [...domains(settings, kept), ...allowLocalhost(settings, kept)],
    users: seeding,
    warnings: kept === undefined ? [] : warnings(settings, kept, seeding.length > 0),
  }
}

function enable(settings: Settings): Change {
  return {
    kind: 'enable',
    databaseName: settings.databaseName,
    ifEnabled: settings.reset ? 'reset' : 'keep',
    // Who keeps the data on close wants to find it again: then it is not for us to drop, unless the
    // preview is to start empty.
    mayClearLeftover: settings.deleteData || settings.reset,
  }
}

function domains(settings: Settings, auth: ObservedAuth | undefined): Change[] {
  const present = new Set((auth?.domains ?? []).map(originOf))
  return settings.domains
    .filter((origin) => !present.has(origin))
    .map((origin) => ({ kind: 'trust', origin }))
}

function allowLocalhost(
  { allowLocalhost: to }: Settings,
  auth: ObservedAuth | undefined,
): Change[] {
  const from = auth?.settings?.allowLocalhost
  if (to === undefined || to === from) return []
  return [{ kind: 'set', setting: 'allow_localhost', from, to }]
}

function users(settings: Settings, auth: ObservedAuth | undefined): Change[] {
  const different = settings.users.filter(
    (user) =>
      // Where auth is not enabled there are no users.
      auth === undefined ||
      planUser(user, auth.users.sightings.get(user.email) ?? UNKNOWN) !== undefined,
  )
  return different.length === 0 ? [] : [{ kind: 'seed', users: different }]
}

function warnings(
  settings: Settings,
  { integration, webhook }: ObservedAuth,
  makesUsers: boolean,
): string[] {
  const found: string[] = []
  const { databaseName } = integration
  if (settings.databaseName && databaseName && settings.databaseName !== databaseName) {
    found.push(
      `database_name is ${printable(settings.databaseName, 80)}, but auth is enabled on database ${printable(databaseName, 80)} already and stays there. To move it, set reset: true.`,
    )
  }
  // A webhook that names no events may hear of all.
  const events = webhook?.events ?? []
  const hearsOfUsers = events.length === 0 || events.some((event) => event.startsWith('user.'))
  if (makesUsers && webhook?.enabled && hearsOfUsers) {
    const host = URL.parse(webhook.url)?.host ?? 'an unreadable address'
    found.push(
      `The branch has an enabled webhook, probably copied from its parent: ${printable(host, 100)} hears of the test users that are made here. Set reset: true to start without it.`,
    )
  }
  return found
}

/**
 * GitHub drops an output, without a word, if a masked text is any part of it.
 *
 * @throws Failure if a password is a part of what Neon named: the auth service's address, the
 *   branch, the database
 */
export function checkOutputsStayWhole(
  { users }: Settings,
  { id, name }: Branch,
  { baseUrl, jwksUrl, databaseName = '' }: Integration,
): void {
  const shown = [baseUrl.href, jwksUrl.href, id, name, databaseName]
  const inside = users.some(
    ({ password }) => password && shown.some((text) => text.includes(password)),
  )
  if (!inside) return
  throw new Failure({
    attempted: 'hand out the addresses of the auth service',
    answered:
      'a declared password is a part of an address, or of the name of the branch or database',
    likely: 'GitHub masks passwords, and drops every output in which one occurs.',
    remedy: 'choose another password.',
  })
}
