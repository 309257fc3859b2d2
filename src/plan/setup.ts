import { inheritedEffects } from '../auth-settings/inherited.ts'
import type { AuthSetting } from '../auth-settings/setting.ts'
import { webhooks } from '../auth-settings/webhooks.ts'
import { assertOwned, nameIdentifies } from '../branch-name/ownership.ts'
import type { AuthIntegration } from '../clients/neon/auth.ts'
import type { Branch } from '../clients/neon/branch.ts'
import { ActionError } from '../lib/errors.ts'
import { printable } from '../lib/text.ts'
import type { Observed, ObservedAuth } from '../observe/observe.ts'
import { declaredSecrets } from '../settings/declared-secrets.ts'
import { keysOf } from '../settings/keys.ts'
import type { SetupSettings } from '../settings/settings.ts'
import { splitBlockingSettings } from './blocking-settings.ts'
import { planDomains, trustsNoPage } from './domains.ts'
import { planOrganizations } from './organizations.ts'
import type { Change, Phase, Plan } from './plan.ts'
import { assertBetterAuth } from './provider.ts'
import { planSettings } from './settings.ts'
import { planUsers } from './users.ts'

/**
 * Plans what an open preview needs and has not got: auth enabled, its domains trusted, its settings
 * as declared, its users able to sign in.
 *
 * @throws ActionError if the branch's auth can't be used
 */
export function planSetup(settings: SetupSettings, observed: Observed): Plan {
  const { branch, auth } = observed
  if (branch !== undefined && auth !== undefined) {
    assertBetterAuth(branch, auth.integration)
    assertOutputsUnmasked(settings, branch, auth.integration)
  }
  if (branch !== undefined && settings.automatic && settings.reset) {
    assertOwned(branch, settings.pullRequest, 'setup')
  }
  const reset: Change[] = settings.reset && auth !== undefined ? [{ kind: 'reset' }] : []
  const kept = settings.reset ? undefined : auth
  const users = planUsers(settings.users, kept?.users.states)
  const declared = planSettings(settings, kept?.settings)
  const signsUp =
    kept === undefined && settings.users.some(({ password }) => password !== undefined)
  const { atOnce, afterSignUp } = splitBlockingSettings(
    declared.changes,
    // A webhook may refuse any new user, however created, even if auth was enabled before.
    (setting) => signsUp || (setting === webhooks && users.length > 0),
  )
  const phases: readonly Phase[] = [
    {
      name: 'auth',
      changes: kept === undefined ? [...reset, enable(settings, branch)] : [],
      parallel: false,
    },
    {
      name: 'domains and settings',
      changes: [...planDomains(settings, kept?.domains ?? []), ...atOnce],
      parallel: true,
    },
    { name: 'users', changes: [...users, ...declared.testMail], parallel: true },
    { name: 'organizations', changes: planOrganizations(settings, kept), parallel: true },
    { name: 'closing sign-up', changes: afterSignUp, parallel: true, always: true },
  ]
  return {
    phases,
    warnings: [
      ...(observed.reset.warning === undefined ? [] : [observed.reset.warning]),
      ...declared.warnings,
      ...(settings.roleName === undefined ? [] : [ROLE_IGNORED]),
      ...(kept === undefined ? [] : warnings(settings, kept, users.length > 0)),
      ...trustWarnings(settings, kept),
    ],
    notes: [
      ...(observed.reset.note === undefined ? [] : [observed.reset.note]),
      ...notes(settings, observed),
      ...declared.notes,
    ],
  }
}

function notes(
  { dryRun, users, organizations, branch: name }: SetupSettings,
  { branch, auth }: Observed,
): string[] {
  if (!dryRun) return []
  if (branch === undefined) {
    return [`There is no branch ${printable(name, 100)} yet. This is the plan for when there is.`]
  }
  // Signing in, which is how users are read, would leave sessions behind.
  return auth !== undefined && users.length > 0
    ? [
        `A dry run signs nobody in, so it is not known which users${organizations.length > 0 ? ' and organizations' : ''} would change.`,
      ]
    : []
}

function enable(settings: SetupSettings, branch: Branch | undefined): Change {
  const { automatic, pullRequest } = settings
  const ours =
    !automatic || (branch && pullRequest && nameIdentifies(branch.name, pullRequest)) === true
  return {
    kind: 'enable',
    databaseName: settings.databaseName,
    ifEnabled: settings.reset ? 'reset' : 'keep',
    // Somebody who keeps the data on close wants to find it again: then we must not drop it, unless the
    // preview is to start empty. Nor is that of a branch that is not the pull request's.
    mayClearLeftover: ours && (settings.deleteData || settings.reset),
  }
}

function warnings(settings: SetupSettings, auth: ObservedAuth, makesUsers: boolean): string[] {
  const { integration } = auth
  const found: string[] = settings.lifetime === 'job' ? [OUTLIVES] : []
  const { databaseName } = integration
  if (settings.databaseName && databaseName && settings.databaseName !== databaseName) {
    found.push(
      `database_name is ${printable(settings.databaseName, 80)}, but auth is enabled on database ${printable(databaseName, 80)} already and stays there. To move it, tear it down first (\`operation: teardown\`).`,
    )
  }
  if (makesUsers) found.push(...inheritedWarnings(settings, auth))
  return found
}

const ROLE_IGNORED =
  'role_name has no effect: only auth_provider: stack has a database role for authenticated users.'

function trustWarnings(settings: SetupSettings, auth: ObservedAuth | undefined): string[] {
  return trustsNoPage(settings, auth) ? [NO_PAGE_TRUSTED] : []
}

const NO_PAGE_TRUSTED =
  "Auth trusts no page: `domains` is empty and localhost is not allowed, so nobody can sign in from a browser. Declare the preview's address in `domains`."

const OUTLIVES =
  'Auth was enabled on the branch before this job, so it is not removed when the job ends (`lifetime: job`). To start and end empty, set `reset: true`.'

/** What the branch probably copied from its parent, and what comes of that. */
function inheritedWarnings({ authSettings }: SetupSettings, auth: ObservedAuth): string[] {
  const isDeclared = (setting: AuthSetting) => authSettings.some((one) => one.setting === setting)
  return inheritedEffects(auth.settings, isDeclared).map(
    (effect) =>
      `${effect} To start without what was copied, set \`reset: true\` and close and reopen the pull request.`,
  )
}

/**
 * GitHub drops an output, without a word, if a masked text is any part of it.
 *
 * @throws ActionError if a declared password or other secret is a part of what Neon named: the auth
 *   service's address, the branch, the database
 */
export function assertOutputsUnmasked(
  settings: SetupSettings,
  { id, name }: Branch,
  { baseUrl, jwksUrl, databaseName = '' }: AuthIntegration,
): void {
  const shown = [baseUrl.href, jwksUrl.href, id, name, databaseName]
  const [keys, declared] = [keysOf(settings), declaredSecrets(settings)]
  const holdsSecret = (text: string) =>
    keys.occursIn(text) || declared.some((secret) => text.includes(secret))
  if (!shown.some(holdsSecret)) return
  throw new ActionError({
    attempted: 'output the URLs of the auth service',
    answered:
      'a declared password or other secret is part of a URL, or of the name of the branch or database',
    likely: 'GitHub masks secrets, and drops every output that contains one.',
    remedy: 'choose another one.',
  })
}
