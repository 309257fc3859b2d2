import { Failure } from '../failure.ts'
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
    checkAddressStaysVisible(settings, auth.integration)
  }
  const reset: Change[] = settings.reset && auth !== undefined ? [{ kind: 'reset' }] : []
  const kept = settings.reset ? undefined : auth
  return {
    auth: kept === undefined ? [...reset, enable(settings)] : [],
    trust: [...domains(settings, kept), ...allowLocalhost(settings, kept)],
    users: users(settings, kept),
    warnings: kept === undefined ? [] : warnings(settings, kept),
  }
}

function enable(settings: Settings): Change {
  return {
    kind: 'enable',
    databaseName: settings.databaseName,
    ifEnabled: settings.reset ? 'reset' : 'keep',
    // Who keeps the data on close wants to find it again: then it is not for us to drop.
    mayClearLeftover: settings.deleteData,
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
      // On a branch without auth there are no users; which of them exist elsewhere is known or not.
      auth === undefined ||
      planUser(user, auth.users.sightings.get(user.email) ?? UNKNOWN) !== undefined,
  )
  return different.length === 0 ? [] : [{ kind: 'seed', users: different }]
}

function warnings(settings: Settings, { integration, webhook }: ObservedAuth): string[] {
  const found: string[] = []
  const { databaseName } = integration
  if (settings.databaseName && databaseName && settings.databaseName !== databaseName) {
    found.push(
      `database_name is ${printable(settings.databaseName, 80)}, but auth is enabled on database ${printable(databaseName, 80)} already and stays there. To move it, set reset: true.`,
    )
  }
  const hearsOfUsers = webhook?.events.some((event) => event.startsWith('user.')) ?? false
  if (settings.users.length > 0 && webhook?.enabled && hearsOfUsers) {
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
 * @throws Failure if a password is a part of the auth service's address
 */
export function checkAddressStaysVisible(
  { users }: Settings,
  { baseUrl, jwksUrl }: Integration,
): void {
  const addresses = [baseUrl.href, jwksUrl.href]
  const inside = users.some(
    ({ password }) => password && addresses.some((address) => address.includes(password)),
  )
  if (!inside) return
  throw new Failure({
    attempted: 'hand out base_url and jwks_url',
    answered: 'a declared password is a part of the address of the auth service',
    likely: 'GitHub masks passwords, and drops every output in which one occurs.',
    remedy: 'choose another password.',
  })
}
