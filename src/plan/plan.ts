import { AUTH_SETTINGS } from '../auth-settings/all.ts'
import type { Difference } from '../auth-settings/compare.ts'
import { describeField } from '../auth-settings/format-value.ts'
import { type AuthSetting, type SettingWrite, settingName } from '../auth-settings/setting.ts'
import { joinWithAnd } from '../lib/text.ts'
import type { DeclaredUser } from '../settings/users.ts'

/** One change to the branch's auth. */
export type Change =
  /** Remove auth with all its data, because the preview is to start empty. */
  | { readonly kind: 'reset' }
  | {
      readonly kind: 'enable'
      readonly databaseName: string | undefined
      /** What to do if auth turns out to be enabled already: keep it, or start empty. */
      readonly ifEnabled: 'keep' | 'reset'
      /** Whether a `neon_auth` schema that is left over may be dropped. */
      readonly mayClearLeftover: boolean
    }
  | { readonly kind: 'disable'; readonly deleteData: boolean }
  | { readonly kind: 'trust'; readonly origin: string }
  /** Stop trusting domains, in the spelling in which Neon keeps them. */
  | { readonly kind: 'untrust'; readonly domains: readonly string[] }
  | {
      readonly kind: 'set'
      readonly setting: AuthSetting
      readonly differences: readonly Difference[]
      readonly write: SettingWrite
    }
  | { readonly kind: 'remove'; readonly setting: AuthSetting }
  /** Make users as declared: those of whom something differs, or is not known. */
  | { readonly kind: 'seed'; readonly users: readonly DeclaredUser[] }
  /** Have Neon send a mail through the mail server as it is declared. */
  | { readonly kind: 'test mail'; readonly recipient: string }

/**
 * What is to be done, in this order: `auth` one after the other, `settings` (with the domains) all
 * together, then `users` (with the test mail) together, and `afterSignUp` as soon as no user has to sign
 * up any more, whatever becomes of the users.
 */
export interface Plan {
  readonly auth: readonly Change[]
  readonly settings: readonly Change[]
  readonly users: readonly Change[]
  /** Settings of auth that is yet to be enabled, which would keep its users out or send them mail. */
  readonly afterSignUp: readonly Change[]
  readonly warnings: readonly string[]
  /** What could not be found out, and what a reader of the plan should know besides. */
  readonly notes: readonly string[]
}

/** A plan to change nothing. */
export const EMPTY_PLAN: Plan = {
  auth: [],
  settings: [],
  users: [],
  afterSignUp: [],
  warnings: [],
  notes: [],
}

/** All changes of a plan, in their order. */
export function changesOf({ auth, settings, users, afterSignUp }: Plan): Change[] {
  return [...auth, ...settings, ...users, ...afterSignUp]
}

/** Every fixed text that tells of a change, whatever is declared. */
export const FIXED_DESCRIPTIONS: readonly string[] = [
  ...['done', 'unchanged', 'failed', 'not tried', 'planned'],
  ...(
    [
      { kind: 'reset' },
      { kind: 'enable', databaseName: '', ifEnabled: 'keep', mayClearLeftover: false },
      { kind: 'disable', deleteData: true },
      { kind: 'disable', deleteData: false },
      { kind: 'untrust', domains: [''] },
      { kind: 'test mail', recipient: '' },
    ] satisfies readonly Change[]
  ).map((change) => describeChange(change)),
  'remove the user (where there is one)',
  ...AUTH_SETTINGS.flatMap((setting) => [
    `add ${settingName(setting)}`,
    `set ${settingName(setting)}`,
    describeChange({ kind: 'remove', setting }),
  ]),
]

/** A change in words, as the rest of "to …". Secrets are not in it. */
export function describeChange(change: Change): string {
  switch (change.kind) {
    case 'reset':
      return 'remove the auth that the branch copied from its parent, with all its users, sessions, domains and secrets'
    case 'enable':
      return change.databaseName === undefined
        ? 'enable auth'
        : `enable auth on database ${change.databaseName}`
    case 'disable':
      return change.deleteData
        ? 'disable auth and drop its data (delete_data)'
        : 'disable auth and keep its data'
    case 'trust':
      return `trust ${change.origin}`
    case 'untrust':
      return `stop trusting ${joinWithAnd(change.domains)}, not declared (prune)`
    case 'set':
      return describeSetting(change)
    case 'remove':
      return `remove ${settingName(change.setting)}, not declared (prune)`
    case 'seed':
      return describeUsers(change.users)
    case 'test mail':
      return `send a test mail to ${change.recipient}`
  }
}

function describeSetting(change: Extract<Change, { kind: 'set' }>): string {
  const { setting, differences, write } = change
  const name = settingName(setting)
  if (setting.scalar) return ['set', name, ...differences.map(describeField)].join(' ')
  const verb = setting.inList && write.current === undefined ? 'add' : 'set'
  const fields = differences.map((one) => `${one.field} ${describeField(one)}`)
  return fields.length === 0 ? `${verb} ${name}` : `${verb} ${name}: ${fields.join(', ')}`
}

function describeUsers(users: readonly DeclaredUser[]): string {
  const [present, absent] = [users.filter(({ absent }) => !absent), users.filter((u) => u.absent)]
  const emails = (some: readonly DeclaredUser[]) => some.map(({ email }) => email).join(', ')
  return [
    ...(present.length > 0 ? [`seed ${emails(present)}`] : []),
    ...(absent.length > 0 ? [`remove the user ${emails(absent)} (where there is one)`] : []),
  ].join('; ')
}
