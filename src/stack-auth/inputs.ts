import { settingName } from '../auth-settings/setting.ts'
import type { Issues } from '../lib/issues.ts'
import { joinWithAnd } from '../lib/text.ts'
import type { StackSetup } from '../settings/setup.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { hasSetting } from './project-settings.ts'

/** Adds to the issues what was declared and Stack Auth does not have. */
export function checkStackInputs(declared: StackSetup, issues: Issues): void {
  const { users, userPassword, organizations, authSettings, testRecipient } = declared
  const { lifetime, reset, sessions } = declared
  if (userPassword !== '') {
    issues.add('user_password', `is not for auth_provider: stack, ${NO_PASSWORDS}`)
  }
  for (const [index, user] of users.entries()) {
    const extra = notOfStack(user, userPassword)
    if (extra.length === 0) continue
    issues.add(
      'users',
      `entry ${index + 1} has ${joinWithAnd(extra)}, but with auth_provider: stack a user has an email and a name only, ${NO_PASSWORDS}`,
    )
  }
  if (organizations.length > 0) {
    issues.add('organizations', `are not for auth_provider: stack, ${NO_PASSWORDS}`)
  }
  for (const { setting } of authSettings) {
    if (hasSetting(setting)) continue
    issues.add(settingName(setting), NOT_THERE)
  }
  if (testRecipient !== undefined) issues.add('email_provider.test_recipient', NOT_THERE)
  if (lifetime === 'job') {
    issues.add(
      'lifetime',
      'job is not for auth_provider: stack; use `operation: teardown` at the end',
    )
  }
  if (sessions !== undefined) {
    issues.add('sessions', `is not for auth_provider: stack, ${NO_PASSWORDS}`)
  }
  if (reset) {
    issues.add(
      'reset',
      'is not for auth_provider: stack, where a branch copies no auth from its parent',
    )
  }
}

/** @param userPassword for every user that declares none; it is an issue of its own */
function notOfStack(user: DeclaredUser, userPassword: string): string[] {
  const ownPassword = user.password !== undefined && user.password !== userPassword
  // Users with a password are verified without having to declare it.
  const verified = user.emailVerified !== undefined && user.password === undefined
  return [
    ...(ownPassword ? ['password'] : []),
    ...(user.roles === undefined ? [] : ['roles']),
    ...(verified ? ['email_verified'] : []),
    ...(user.activeOrganization === undefined ? [] : ['active_organization']),
    ...(user.absent ? ['absent'] : []),
  ]
}

const NO_PASSWORDS = "because Neon's API for it makes users without passwords and cannot list them"

const NOT_THERE =
  'is not a setting of auth_provider: stack, which has domains, oauth_providers and email_provider'
