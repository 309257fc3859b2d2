import { expect, test } from 'vitest'
import { parseAuthUser } from '../../../../src/clients/auth-service/auth-user.ts'

const ada = { id: 'user-1', email: 'ada@example.com' }

test('a user of whom the service says little is one without name, roles and age', () => {
  expect(parseAuthUser(ada)).toEqual({
    id: 'user-1',
    email: 'ada@example.com',
    name: '',
    roles: [],
    emailVerified: false,
    banned: false,
    createdAt: Number.NaN,
  })
})

test.each([
  ['user, admin,', ['user', 'admin']],
  [
    ['user', 'admin'],
    ['user', 'admin'],
  ],
  [null, []],
])('roles that are kept as %j are %j', (role, roles) => {
  expect(parseAuthUser({ ...ada, role })?.roles).toEqual(roles)
})

test.each([undefined, null, 'user-1', {}, { id: 1, email: 'a@example.com' }, { id: 'user-1' }])(
  '%j is no user',
  (value) => {
    expect(parseAuthUser(value)).toBeUndefined()
  },
)
