import { describe, expect, test } from 'vitest'
import { allowLocalhost } from '../../../src/auth-settings/allow-localhost.ts'
import type { CurrentSettings } from '../../../src/auth-settings/setting.ts'
import { webhooks } from '../../../src/auth-settings/webhooks.ts'
import type { Branch } from '../../../src/clients/neon/branch.ts'
import { describeChange } from '../../../src/plan/describe.ts'
import { type Change, changesOf } from '../../../src/plan/plan.ts'
import { planSetup } from '../../../src/plan/setup.ts'
import type { SetupSettings } from '../../../src/settings/settings.ts'
import { ABSENT, type UserState } from '../../../src/users/user-state.ts'
import {
  branchless,
  observing,
  someAuth,
  someBranch,
  someIntegration,
  somePresent,
  someSeenUser,
} from '../../support/observed.ts'
import { changesIn } from '../../support/plan.ts'
import { someDeclared, someSettings, someUser } from '../../support/settings.ts'

const password = { enabled: true, disable_sign_up: false, require_email_verification: false }
const mails = {
  send_verification_email_on_sign_up: false,
  send_verification_email_on_sign_in: false,
}
const authSettings = (allow_localhost: boolean | undefined) =>
  somePresent({
    plugins: {
      email_and_password: {
        ...password,
        ...mails,
        email_verification_method: 'otp',
        auto_sign_in_after_verification: false,
      },
      ...(allow_localhost !== undefined && { allow_localhost }),
    },
  })
const localhost = (allow_localhost: boolean) => [someDeclared(allowLocalhost, { allow_localhost })]

const everything = someSettings({
  databaseName: 'neondb',
  domains: ['https://a.example.com', 'https://*.b.example.com'],
  authSettings: localhost(true),
  users: [
    someUser({ roles: ['admin'] }),
    someUser({ email: 'bob@example.com', password: undefined, emailVerified: undefined }),
  ],
})

const asDeclared: Record<string, UserState> = {
  'ada@example.com': {
    kind: 'seen',
    user: someSeenUser({ roles: ['admin'] }),
    password: 'right',
  },
  'bob@example.com': {
    kind: 'seen',
    user: someSeenUser({ id: 'user-2', email: 'bob@example.com', emailVerified: false }),
    password: 'unknown',
  },
}

/** Settings with an enabled webhook that hears of users. */
function hookedTo(webhook: Partial<NonNullable<CurrentSettings['webhooks']>>): CurrentSettings {
  return somePresent({ webhooks: { enabled: true, enabled_events: ['user.created'], ...webhook } })
}

function words(changes: readonly Change[]): string[] {
  return changes.map(describeChange)
}

describe('a branch without auth', () => {
  test('gets all that is declared, auth first and users last', () => {
    const plan = planSetup(everything, observing(undefined))
    expect(words(changesIn(plan, 'auth'))).toEqual(['enable auth on database neondb'])
    expect(words(changesIn(plan, 'domains and settings'))).toEqual([
      'trust https://a.example.com',
      'trust https://*.b.example.com',
      'set allow_localhost to true',
    ])
    expect(words(changesIn(plan, 'users'))).toEqual(['seed ada@example.com, bob@example.com'])
    expect(plan.warnings).toEqual([])
  })

  test('gets auth alone if nothing else is declared', () => {
    expect(words(changesOf(planSetup(someSettings(), observing(undefined))))).toEqual([
      'enable auth',
    ])
  })

  test.each([
    [{ deleteData: true, reset: false }, true],
    [{ deleteData: false, reset: false }, false],
    [{ deleteData: false, reset: true }, true],
  ])('with %j, a schema that is left over may be dropped: %s', (overrides, mayClearLeftover) => {
    const plan = planSetup(someSettings(overrides), observing(undefined))
    const [enable] = changesIn(plan, 'auth')
    expect(enable).toMatchObject({ mayClearLeftover })
  })

  test("a schema that is left over on a branch that is not the pull request's is not ours to drop", () => {
    const enabling = (overrides: Partial<SetupSettings>, branch: Branch | undefined) => {
      const observed = branch ? observing(undefined, branch) : branchless
      return changesIn(planSetup(someSettings(overrides), observed), 'auth')
    }
    const staging = someBranch({ name: 'staging' })
    const kept = [
      {
        kind: 'enable',
        databaseName: undefined,
        ifEnabled: 'keep',
        mayClearLeftover: false,
      },
    ]
    expect(enabling({}, staging)).toEqual(kept)
    expect(enabling({}, undefined)).toEqual(kept)
    expect(enabling({ pullRequest: undefined }, someBranch())).toEqual(kept)
    expect(enabling({ automatic: false }, staging)).toMatchObject([{ mayClearLeftover: true }])
  })
})

describe('a branch whose auth is as declared', () => {
  test('has an empty plan', () => {
    const auth = someAuth({
      domains: ['https://a.example.com/', 'https://*.b.example.com', 'https://other.example.com'],
      settings: authSettings(true),
      sightings: asDeclared,
    })
    const plan = planSetup(everything, observing(auth))
    expect(changesOf(plan)).toEqual([])
    expect(plan).toMatchObject({ warnings: [], notes: [] })
  })

  test('has an empty plan if nothing is declared, whatever is there', () => {
    const auth = someAuth({ domains: ['https://x.example.com'], settings: authSettings(false) })
    expect(changesOf(planSetup(someSettings(), observing(auth)))).toEqual([])
  })

  test.each([true, false])('allow_localhost: %s is set where it differs alone', (allow) => {
    const settings = someSettings({ authSettings: localhost(allow) })
    const plan = (there: boolean | undefined) =>
      words(changesOf(planSetup(settings, observing(someAuth({ settings: authSettings(there) })))))
    expect(plan(allow)).toEqual([])
    expect(plan(!allow)).toEqual([`set allow_localhost from ${!allow} to ${allow}`])
    expect(plan(undefined)).toEqual([`set allow_localhost to ${allow}`])
  })

  test('a domain that is only like one that is trusted is trusted as well', () => {
    const domains = ['http://a.example.com', 'https://a.example.com:8443', 'https://*.example.com']
    const plan = planSetup(
      someSettings({ domains: ['https://a.example.com'] }),
      observing(someAuth({ domains })),
    )
    expect(words(changesOf(plan))).toEqual(['trust https://a.example.com'])
  })

  test('only users who differ, or are not known, are seeded', () => {
    const bobIsGone = { ...asDeclared, 'bob@example.com': ABSENT }
    const plan = planSetup(everything, observing(someAuth({ sightings: bobIsGone })))
    expect(words(changesIn(plan, 'users'))).toEqual(['seed bob@example.com'])
    const nobodyIsKnown = planSetup(everything, observing(someAuth()))
    expect(words(changesIn(nobodyIsKnown, 'users'))).toEqual([
      'seed ada@example.com, bob@example.com',
    ])
  })
})

describe('reset', () => {
  const reset = { ...everything, reset: true }

  test('removes what was copied from the parent, says so, and makes everything anew', () => {
    const auth = someAuth({ domains: reset.domains, sightings: asDeclared })
    const plan = planSetup(reset, observing(auth))
    expect(words(changesIn(plan, 'auth'))).toEqual([
      'remove the auth that the branch copied from its parent, with all its users, sessions, domains and secrets',
      'enable auth on database neondb',
    ])
    expect(changesIn(plan, 'domains and settings')).toHaveLength(3)
    expect(words(changesIn(plan, 'users'))).toEqual(['seed ada@example.com, bob@example.com'])
  })

  test('on a branch without auth there is nothing to remove, unless it appears meanwhile', () => {
    const plan = planSetup(reset, observing(undefined))
    expect(changesIn(plan, 'auth')).toEqual([
      { kind: 'enable', databaseName: 'neondb', ifEnabled: 'reset', mayClearLeftover: true },
    ])
  })

  test("is refused on a branch that is not the pull request's, with what to do", () => {
    const staging = observing(someAuth(), someBranch({ name: 'staging' }))
    expect(() => planSetup(reset, staging)).toThrow(
      [
        'Could not remove the present auth (reset) on branch "staging": its name carries neither the number of the pull request (12) nor its head ref (feature/login)',
        'Likely cause: `branch` names a branch that outlives the pull request.',
        'What to do: give the preview branch a name with {number} or {head_ref} in it. If you really mean it, use `operation: setup`.',
      ].join('\n'),
    )
    expect(() => planSetup(reset, { ...staging, auth: undefined })).toThrow('staging')
    const byHand = planSetup({ ...reset, automatic: false }, staging)
    expect(changesIn(byHand, 'auth')).toHaveLength(2)
    expect(() => planSetup({ ...reset, reset: false }, staging)).not.toThrow()
  })

  test('of a branch that is not there yet is planned like any setup', () => {
    const plan = planSetup(reset, branchless)
    expect(words(changesIn(plan, 'auth'))).toEqual(['enable auth on database neondb'])
  })

  test('warns of nothing that it removes', () => {
    const settings = hookedTo({ webhook_url: 'https://hooks.example.com' })
    const integration = someIntegration({ databaseName: 'other' })
    const auth = someAuth({ settings, integration })
    expect(planSetup(reset, observing(auth)).warnings).toEqual([])
  })
})

describe('a dry run', () => {
  const dry = someSettings({
    dryRun: true,
    branch: 'preview/pr-12\n::error::',
    users: [someUser()],
  })

  test('before there is a branch says that the plan is for when there is', () => {
    expect(planSetup(dry, branchless).notes).toEqual([
      'There is no branch preview/pr-12\\n::error:: yet. This is the plan for when there is.',
    ])
  })

  test('says that it could not look at users, where there could be some', () => {
    const signsNobodyIn = 'A dry run signs nobody in, so it is not known which users would change.'
    expect(planSetup(dry, observing(someAuth())).notes).toEqual([signsNobodyIn])
    expect(planSetup(dry, observing(undefined)).notes).toEqual([])
    expect(planSetup({ ...dry, users: [] }, observing(someAuth())).notes).toEqual([])
    expect(planSetup({ ...dry, dryRun: false }, observing(someAuth())).notes).toEqual([])
  })
})

describe('warnings', () => {
  test('auth that the job did not enable outlives it, which is said', () => {
    const warningsOf = (lifetime: SetupSettings['lifetime']) =>
      planSetup(someSettings({ lifetime }), observing(someAuth())).warnings
    expect(warningsOf('job')).toEqual([
      expect.stringMatching(
        /^Auth was enabled on the branch before this job, so it is not removed/,
      ),
    ])
    expect(warningsOf('pull_request')).toEqual([])
  })

  const users = [someUser()]
  const url = 'https://user:token@hooks.example.com:8443/secret/path?token=abc'

  test('a webhook is named by its host alone', () => {
    const settings = hookedTo({ webhook_url: url })
    const { warnings } = planSetup(someSettings({ users }), observing(someAuth({ settings })))
    expect(warnings).toEqual([
      'The branch has an enabled webhook, probably copied from its parent: hooks.example.com:8443 is notified of the test users that are created here. To start without what was copied, set `reset: true` and close and reopen the pull request.',
    ])
  })

  test.each([
    ['it is off', hookedTo({ enabled: false, webhook_url: url }), users],
    ['it hears of other things', hookedTo({ enabled_events: ['send.otp'] }), users],
    ['no users are declared', hookedTo({ webhook_url: url }), []],
    ['there is none', somePresent(), users],
  ])('a webhook is not named when %s', (_, settings, users) => {
    const { warnings } = planSetup(someSettings({ users }), observing(someAuth({ settings })))
    expect(warnings).toEqual([])
  })

  test.each<[string, NonNullable<CurrentSettings['webhooks']>]>([
    ['names no events, so that it may hear of all', { enabled: true, enabled_events: [] }],
    ['has no list of events', { enabled: true }],
    [
      'hears of users among other things',
      { enabled: true, enabled_events: ['send.otp', 'user.created'] },
    ],
  ])('a webhook is named when it %s', (_, webhook) => {
    const settings = somePresent({ webhooks: { ...webhook, webhook_url: url } })
    const { warnings } = planSetup(someSettings({ users }), observing(someAuth({ settings })))
    expect(warnings).toHaveLength(1)
  })

  test.each([
    ['asked before each user, is written after the users', 'user.before_create', 'closing sign-up'],
    ['only notified of users, is written before them', 'user.created', 'domains and settings'],
  ])('a declared webhook that is %s, where auth is enabled already', (_, event, phase) => {
    const hook = { enabled: true, webhook_url: url, enabled_events: [event] }
    const authSettings = [...localhost(true), someDeclared(webhooks, hook)]
    const phasesOf = (declared: SetupSettings['users']) =>
      planSetup(
        someSettings({ users: declared, authSettings }),
        observing(
          someAuth({ settings: hookedTo({ webhook_url: url, enabled_events: ['send.otp'] }) }),
        ),
      ).phases.flatMap(({ name, changes }) =>
        changes.some((change) => change.kind === 'set' && change.setting === webhooks)
          ? [name]
          : [],
      )
    expect(phasesOf(users)).toEqual([phase])
    expect(phasesOf(users.map((user) => ({ ...user, password: undefined })))).toEqual([phase])
    // Nobody has to wait where no user is made.
    expect(phasesOf([])).toEqual(['domains and settings'])
  })

  test('a webhook that the configuration file declares is not named', () => {
    const settings = hookedTo({ webhook_url: url })
    const warningsOf = (authSettings: SetupSettings['authSettings']) =>
      planSetup(someSettings({ users, authSettings }), observing(someAuth({ settings }))).warnings
    expect(warningsOf([...localhost(true), someDeclared(webhooks, { enabled: true })])).toEqual([])
    expect(warningsOf(localhost(true))).toHaveLength(1)
  })

  test('a webhook whose address cannot be read, or would act, is harmless', () => {
    const warningsOf = (webhook_url: string) => {
      const settings = hookedTo({ webhook_url, enabled_events: ['user.before_create'] })
      return planSetup(someSettings({ users }), observing(someAuth({ settings }))).warnings
    }
    expect(warningsOf('not an address\n::error::')).toEqual([
      expect.stringContaining(': an unreadable address is notified'),
    ])
    const [long] = warningsOf(`https://${'a'.repeat(10_000)}.example.com`)
    expect(long?.length).toBeLessThan(500)
  })

  test('a webhook of which Neon tells no address is named all the same', () => {
    const settings = hookedTo({})
    const { warnings } = planSetup(someSettings({ users }), observing(someAuth({ settings })))
    expect(warnings).toEqual([expect.stringContaining(': an unreadable address is notified')])
  })

  test('another database than the declared one stays, and that is said', () => {
    const warningsOf = (databaseName: string | undefined) =>
      planSetup(
        someSettings({ databaseName: 'app' }),
        observing(someAuth({ integration: someIntegration({ databaseName }) })),
      )
    expect(warningsOf('neondb').warnings).toEqual([
      'database_name is app, but auth is enabled on database neondb already and stays there. To move it, tear it down first (`operation: teardown`).',
    ])
    expect(changesOf(warningsOf('neondb'))).toEqual([])
    expect(warningsOf('app').warnings).toEqual([])
    expect(warningsOf(undefined).warnings).toEqual([])
  })
})

describe('what cannot be used is refused before anything is changed', () => {
  test("Stack's auth, also with reset", () => {
    const auth = someAuth({ integration: someIntegration({ authProvider: 'stack' }) })
    for (const reset of [true, false]) {
      expect(() => planSetup(someSettings({ reset }), observing(auth))).toThrow(
        [
          'Could not use the auth of branch "preview/pr-12-feature/login": it is of the provider "stack", and `auth_provider` says better_auth',
          'Likely cause: the project still has the legacy Stack Auth, which Neon has deprecated.',
          'What to do: say `auth_provider: stack` while the project still uses it (docs/stack-auth.md); to leave it: https://neon.com/docs/auth/migrate/from-legacy-auth',
        ].join('\n'),
      )
    }
  })

  test.each([
    ['base_url', 'eu-central-1'],
    ["the branch's name", 'feature/login'],
    ["the branch's id", 'cool-moon-12345678'],
    ["the database's name", 'app-database'],
  ])('a password that is a part of %s, which GitHub would drop then', (_, password) => {
    const integration = someIntegration({ databaseName: 'app-database' })
    const settings = someSettings({ users: [someUser({ password })] })
    expect(() => planSetup(settings, observing(someAuth({ integration })))).toThrow(
      [
        'Could not output the URLs of the auth service: a declared password or other secret is part of a URL, or of the name of the branch or database',
        'Likely cause: GitHub masks secrets, and drops every output that contains one.',
        'What to do: choose another one.',
      ].join('\n'),
    )
  })

  test('but a user without a password is no problem', () => {
    const users = [someUser({ password: undefined })]
    expect(() => planSetup(someSettings({ users }), observing(someAuth()))).not.toThrow()
  })
})

describe('no page that is trusted', () => {
  const closed = [someDeclared(allowLocalhost, { allow_localhost: false })]

  test.each([
    ['nothing is', someSettings({ authSettings: closed }), undefined, true],
    [
      'a domain is',
      someSettings({ authSettings: closed, domains: ['https://a.co'] }),
      undefined,
      false,
    ],
    ['localhost is', someSettings(), undefined, false],
    ['a domain was before', someSettings({ authSettings: closed }), ['https://a.co'], false],
    [
      'a domain was, and is pruned',
      someSettings({ authSettings: closed, prune: true }),
      ['https://a.co'],
      true,
    ],
  ])('is worth a warning: %s', (_, settings, domains, warned) => {
    const auth = domains && someAuth({ domains })
    const { warnings } = planSetup(settings, observing(auth))
    expect(warnings.some((warning) => warning.startsWith('Auth trusts no page'))).toBe(warned)
  })
})
