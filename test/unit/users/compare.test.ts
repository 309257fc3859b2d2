import { describe, expect, test } from 'vitest'
import type { AuthUser } from '../../../src/clients/auth-service/auth-user.ts'
import type { DeclaredUser } from '../../../src/settings/users.ts'
import { planUser, sameRoles } from '../../../src/users/compare.ts'
import { statusAfter } from '../../../src/users/status.ts'
import { ABSENT, UNKNOWN, type UserState } from '../../../src/users/user-state.ts'
import { BRANCH_CREATED_AT, someSeenUser } from '../../support/observed.ts'
import { someUser } from '../../support/settings.ts'

type Password = Extract<UserState, { kind: 'seen' }>['password']

function seen(user: Partial<AuthUser> = {}, password: Password = 'right'): UserState {
  return { kind: 'seen', user: someSeenUser(user), password }
}

function editsOf(declared: Partial<DeclaredUser>, sighting: UserState): readonly string[] {
  const change = planUser(someUser(declared), sighting)
  if (change === undefined) return []
  return change.kind === 'edit' ? change.edits.map(({ what }) => what) : [change.kind]
}

describe('what is done for a user', () => {
  const noPassword = { password: undefined, emailVerified: undefined }

  test.each<[string, Partial<DeclaredUser>, UserState, string[]]>([
    ['who cannot be seen is looked for', {}, UNKNOWN, ['find out']],
    ['who is not there is made', {}, ABSENT, ['create']],
    ['who is as declared is left alone', {}, seen(), []],
    ['whose name is not declared keeps it', {}, seen({ name: 'Somebody' }), []],
    ['whose name differs is renamed', { name: 'Ada' }, seen(), ['name']],
    ['whose name is as declared keeps it', { name: 'Ada' }, seen({ name: 'Ada' }), []],
    ['whose roles are not declared keeps them', {}, seen({ roles: ['admin'] }), []],
    ['who lacks a role gets it', { roles: ['user', 'admin'] }, seen(), ['roles']],
    [
      'who has a role too many loses it',
      { roles: ['user'] },
      seen({ roles: ['user', 'admin'] }),
      ['roles'],
    ],
    [
      'whose roles come in another order keeps them',
      { roles: ['b', 'a'] },
      seen({ roles: ['a', 'b'] }),
      [],
    ],
    ['who has no role gets the declared', { roles: ['user'] }, seen({ roles: [] }), ['roles']],
    ['who is not verified becomes so', {}, seen({ emailVerified: false }), ['email_verified']],
    [
      'who is verified and should not be becomes so',
      { emailVerified: false },
      seen(),
      ['email_verified'],
    ],
    ['whose password is another gets the declared', {}, seen({}, 'wrong'), ['password']],
    ['whose password cannot be checked gets it again', {}, seen({}, 'unknown'), ['password']],
    ['who declares no password keeps theirs', noPassword, seen({}, 'unknown'), []],
    ['who is banned can sign in again', {}, seen({ banned: true }), ['ban']],
    ['who is banned and declares no password stays so', noPassword, seen({ banned: true }), []],
    [
      'of whom everything differs is changed in one go, the ban first and the password last',
      { roles: ['admin'], name: 'Ada' },
      seen({ banned: true, emailVerified: false }, 'wrong'),
      ['ban', 'roles', 'name', 'email_verified', 'password'],
    ],
  ])('%s', (_, declared, sighting, edits) => {
    expect(editsOf(declared, sighting)).toEqual(edits)
  })
})

test('a user who is declared absent is removed where there is one, and nothing else is done', () => {
  const user = someSeenUser({ banned: true, roles: ['admin'] })
  const declared = someUser({ absent: true, roles: ['user'] })
  const change = planUser(declared, { kind: 'seen', user, password: 'unknown' })
  expect(change).toEqual({ kind: 'remove', seen: [user] })
  expect(planUser(declared, ABSENT)).toBeUndefined()
  expect(planUser(declared, UNKNOWN)).toEqual({ kind: 'find out' })
})

test.each([
  [[], [], true],
  [['a'], ['a'], true],
  [['a', 'b'], ['b', 'a'], true],
  [['a'], ['a', 'b'], false],
  [['a', 'b'], ['a', 'a'], false],
  [['a'], ['A'], false],
])('roles %j and %j are the same: %s', (one, other, same) => {
  expect(sameRoles(one, other)).toBe(same)
})

describe('how a user is told', () => {
  const copied = { createdAt: BRANCH_CREATED_AT - 1 }
  const ageless = { createdAt: Number.NaN }

  test.each<[string, Partial<DeclaredUser>, UserState, string]>([
    ['as declared', {}, seen(), 'unchanged'],
    ['not there', {}, ABSENT, 'created'],
    ['declared absent, and there', { absent: true }, seen(), 'removed'],
    ['declared absent, and not there', { absent: true }, ABSENT, 'unchanged'],
    ['another name', { name: 'Ada' }, seen(), 'updated'],
    ['another password', {}, seen({}, 'wrong'), 'updated'],
    ['seeded before, password set again', {}, seen({}, 'unknown'), 'unchanged'],
    [
      'as old as the branch, password set again',
      {},
      seen({ createdAt: BRANCH_CREATED_AT }, 'unknown'),
      'unchanged',
    ],
    ['copied from production, password set', {}, seen(copied, 'unknown'), 'updated'],
    ['of unknown age, password set', {}, seen(ageless, 'unknown'), 'updated'],
    [
      'seeded before, password set again and renamed',
      { name: 'Ada' },
      seen({}, 'unknown'),
      'updated',
    ],
  ])('%s: %s', (_, declared, sighting, status) => {
    const change = planUser(someUser(declared), sighting)
    expect(statusAfter(change, sighting, BRANCH_CREATED_AT)).toBe(status)
  })
})
