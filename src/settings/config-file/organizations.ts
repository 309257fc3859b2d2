import * as v from 'valibot'
import { organization as plugin } from '../../auth-settings/organization.ts'
import type { Issues } from '../../lib/issues.ts'
import { asArray, isRecord } from '../../lib/json.ts'
import {
  activeOrganizationProblem,
  type DeclaredOrganization,
  isOwner,
  limitProblems,
  OWNER_ROLE,
} from '../declared-organization.ts'
import { organizationSchema, toDeclaredOrganization } from '../organizations.ts'
import { type DeclaredUser, toDeclaredUsers, type UsersInput, userSchema } from '../users.ts'
import { addIssueAt, type Yaml } from '../yaml.ts'

type Add = (path: readonly (string | number)[], problem: string) => void

/** The declared users by email; undefined for one that a mistake makes unreadable. */
type Users = ReadonlyMap<string, DeclaredUser | undefined>

/**
 * Adds to the issues what is wrong between organizations, users and the plugin's settings in a file. Each
 * entry is read separately, so that an issue elsewhere does not hide one here.
 *
 * @param given the users that the inputs declare
 * @param defaultPassword for every user that declares none; '' for no password
 */
export function checkOrganizations(
  yaml: Yaml,
  given: Pick<UsersInput, 'users' | 'incomplete'>,
  defaultPassword: string,
  issues: Issues,
): void {
  const file = isRecord(yaml.value) ? yaml.value : {}
  const add: Add = (path, problem) => addIssueAt(yaml, path, problem, issues)
  const entries = asArray(file['organizations']).flatMap((entry, index) => {
    const { success, output } = v.safeParse(organizationSchema, entry)
    return success ? [{ index, organization: toDeclaredOrganization(output) }] : []
  })
  const organizations = entries.map(({ organization }) => organization)
  const users = usersIn(file, given.users, defaultPassword)
  checkActive(file, organizations, users, add)
  if (entries.length === 0) return
  for (const { index, organization } of entries) {
    const path = ['organizations', index]
    if (organization.absent) checkRemovable(users, path, add)
    else if (!given.incomplete) checkMembers(organization, users, path, add)
  }
  const plugins = isRecord(file['plugins']) ? file['plugins'] : {}
  const settings = v.safeParse(plugin.schema, plugins['organization'])
  if (settings.success && isRecord(settings.output)) {
    for (const [field, problem] of limitProblems(organizations, settings.output)) {
      add([...plugin.path, field], problem)
    }
  }
}

function usersIn(
  file: Readonly<Record<string, unknown>>,
  given: readonly DeclaredUser[],
  defaultPassword: string,
): Users {
  const listed = asArray(file['users']).flatMap((entry): [string, DeclaredUser | undefined][] => {
    const { success, output } = v.safeParse(userSchema, entry)
    if (success) return toDeclaredUsers([output], defaultPassword).map((user) => [user.email, user])
    const email = isRecord(entry) ? entry['email'] : undefined
    return typeof email === 'string' ? [[email.toLowerCase(), undefined]] : []
  })
  return new Map([...listed, ...given.map((user) => [user.email, user] as const)])
}

function checkActive(
  file: Readonly<Record<string, unknown>>,
  organizations: readonly DeclaredOrganization[],
  users: Users,
  add: Add,
): void {
  // What is wrong with an entry may be why an organization is not there.
  if (asArray(file['organizations']).length > organizations.length) return
  for (const [index, entry] of asArray(file['users']).entries()) {
    const email = isRecord(entry) ? String(entry['email']).toLowerCase() : ''
    const user = users.get(email)
    const problem = user && activeOrganizationProblem(user, organizations)
    if (problem) add(['users', index, 'active_organization'], problem)
  }
}

function checkRemovable(users: Users, path: readonly (string | number)[], add: Add): void {
  const someone = [...users.values()].some(
    (user) => user === undefined || user.password !== undefined,
  )
  if (someone) return
  add(path, 'is absent, but only an owner who signs in can remove it, and no user has a password')
}

function checkMembers(
  { members }: DeclaredOrganization,
  users: Users,
  path: readonly (string | number)[],
  add: Add,
): void {
  for (const [index, { email }] of members.entries()) {
    const at = [...path, 'members', index, 'email']
    if (!users.has(email)) add(at, 'is not declared in `users`')
    else if (users.get(email)?.absent) add(at, 'is declared absent in `users`')
  }
  const owners = members.filter(isOwner)
  if (owners.length === 0) {
    add([...path, 'members'], `has nobody with the role ${OWNER_ROLE}; there must be one`)
    return
  }
  const known = owners.filter(({ email }) => users.has(email)).map(({ email }) => users.get(email))
  if (known.length > 0 && known.every((user) => user !== undefined && !user.password)) {
    add(
      [...path, 'members'],
      `has no ${OWNER_ROLE} with a password, who could sign in and add the others`,
    )
  }
}
