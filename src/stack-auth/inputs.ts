import { settingName } from '../auth-settings/setting.ts'
import type { Issues } from '../lib/issues.ts'
import { joinWithAnd } from '../lib/text.ts'
import type { Settings } from '../settings/settings.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { hasSetting } from './project-settings.ts'

/** What was asked for, with the parts that mean nothing to Stack Auth as they were given. */
export interface StackInputs
  extends Pick<Settings, 'users' | 'authSettings' | 'testRecipient' | 'lifetime'> {
  /** '' for none. */
  readonly userPassword: string
  readonly reset: boolean
}

/** Adds to the mistakes what was declared and Stack Auth does not have. */
export function checkStackInputs(asked: StackInputs, mistakes: Issues): void {
  const { users, userPassword, authSettings, testRecipient, lifetime, reset } = asked
  if (userPassword !== '') {
    mistakes.add('user_password', `is not for auth_provider: stack, ${NO_PASSWORDS}`)
  }
  for (const [index, user] of users.entries()) {
    const extra = notOfStack(user, userPassword)
    if (extra.length === 0) continue
    mistakes.add(
      'users',
      `entry ${index + 1} has ${joinWithAnd(extra)}, but with auth_provider: stack a user has an email and a name only, ${NO_PASSWORDS}`,
    )
  }
  for (const { setting } of authSettings) {
    if (hasSetting(setting)) continue
    mistakes.add(settingName(setting), NOT_THERE)
  }
  if (testRecipient !== undefined) mistakes.add('email_provider.test_recipient', NOT_THERE)
  if (lifetime === 'job') {
    mistakes.add(
      'lifetime',
      'job is not for auth_provider: stack; say `operation: teardown` at the end',
    )
  }
  if (reset) {
    mistakes.add(
      'reset',
      'is not for auth_provider: stack, where a branch copies no auth from its parent',
    )
  }
}

/** @param userPassword for every user that declares none; it is a mistake of its own */
function notOfStack(user: DeclaredUser, userPassword: string): string[] {
  const ownPassword = user.password !== undefined && user.password !== userPassword
  // Whoever has a password is verified without having declared it.
  const verified = user.emailVerified !== undefined && user.password === undefined
  return [
    ...(ownPassword ? ['password'] : []),
    ...(user.roles === undefined ? [] : ['roles']),
    ...(verified ? ['email_verified'] : []),
    ...(user.absent ? ['absent'] : []),
  ]
}

const NO_PASSWORDS = "because Neon's API for it makes users without passwords and can not list them"

const NOT_THERE =
  'is not a setting of auth_provider: stack, which has domains, oauth_providers and email_provider'
