import { AUTH_SETTINGS } from '../auth-settings/all.ts'
import { describeField } from '../auth-settings/format-value.ts'
import { type AuthSetting, settingName } from '../auth-settings/setting.ts'
import { joinWithAnd } from '../lib/text.ts'
import { type OrganizationDifference, planOrganization } from '../organizations/compare.ts'
import type { DeclaredMember } from '../settings/declared-organization.ts'
import type { Change, ChangeOf, PlannedUser } from './plan.ts'

/** Describes a change, as the rest of "to …". Contains no secrets. */
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
      return describeRemoval(change.setting)
    case 'seed':
      return describeUsers(change.users)
    case 'organization':
      return describeOrganization(change)
    case 'test mail':
      return `send a test mail to ${change.recipient}`
  }
}

function describeSetting({ setting, differences, current }: ChangeOf<'set'>): string {
  const name = settingName(setting)
  if (setting.scalar) return ['set', name, ...differences.map(describeField)].join(' ')
  const verb = setting.inList && current === undefined ? 'add' : 'set'
  const fields = differences.map((difference) => `${difference.field} ${describeField(difference)}`)
  return fields.length === 0 ? `${verb} ${name}` : `${verb} ${name}: ${fields.join(', ')}`
}

function describeRemoval(setting: AuthSetting): string {
  return `remove ${settingName(setting)}, not declared (prune)`
}

function describeUsers(users: readonly PlannedUser[]): string {
  const emails = (absent: boolean) =>
    users
      .filter(({ declared }) => Boolean(declared.absent) === absent)
      .map(({ declared }) => declared.email)
  const [present, absent] = [emails(false), emails(true)]
  return [
    ...(present.length === 0 ? [] : [`seed ${namedOrCounted(present)}`]),
    ...(absent.length === 0
      ? []
      : [
          `remove ${absent.length === 1 ? 'the user ' : ''}${namedOrCounted(absent)} (${IF_PRESENT})`,
        ]),
  ].join('; ')
}

/** Users, or members, who are named in one line; more are counted. */
const MAX_NAMED = 5

const IF_PRESENT = 'if present'

function namedOrCounted(names: readonly string[], noun = 'users'): string {
  return names.length > MAX_NAMED ? `${names.length} ${noun}` : names.join(', ')
}

function describeOrganization({ declared, state, prune }: ChangeOf<'organization'>): string {
  const { slug, members } = declared
  const change = planOrganization(declared, state, prune)
  const all = namedOrCounted(members.map(describeMember), 'members')
  switch (change?.kind) {
    case 'create':
      return `create the organization ${slug} with ${all}`
    case 'edit':
      return `change the organization ${slug}: ${change.edits.map(describeEdit).join(', ')}`
    case 'remove':
      return `remove the organization ${slug}`
    default:
      return declared.absent
        ? `remove the organization ${slug} (${IF_PRESENT})`
        : `make the organization ${slug} as declared, with ${all}`
  }
}

function describeMember({ email, roles }: Pick<DeclaredMember, 'email' | 'roles'>): string {
  return `${email} (${roles.join(', ')})`
}

function describeEdit(edit: OrganizationDifference): string {
  switch (edit.what) {
    case 'name':
      return `name to ${edit.name}`
    case 'added':
      return `add ${describeMember(edit.member)}`
    case 'roles':
      return `make ${edit.member.email} ${edit.roles.join(', ')}`
    case 'removed':
      return `remove ${edit.member.email}, not declared (prune)`
  }
}

/** Every fixed text in the description of a change, whatever is declared. */
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
  `remove the user (${IF_PRESENT})`,
  `seed 10 users; remove 10 users (${IF_PRESENT})`,
  'create the organization with owner, admin, member',
  'change the organization name to add make remove, not declared (prune)',
  'make the organization as declared, with 10 members',
  `remove the organization (${IF_PRESENT})`,
  ...AUTH_SETTINGS.flatMap((setting) => [
    `add ${settingName(setting)}`,
    `set ${settingName(setting)}`,
    describeRemoval(setting),
  ]),
]
