import { describe, expect, test } from 'vitest'
import { anySettingsOf, issuesOf, reading, settingsOf, skippedFor } from '../../support/inputs.ts'
import { someEvent, somePullRequest } from '../../support/settings.ts'

describe('an event on a pull request that is closed already', () => {
  const labeled = someEvent({
    action: 'labeled',
    pullRequest: somePullRequest({ closed: true }),
  })

  test('brings no auth back', () => {
    expect(skippedFor({}, labeled)).toMatch(/^Skipped: the pull request is closed/)
  })

  test('sets up all the same when that is said by hand', async () => {
    expect(skippedFor({ operation: 'setup' }, labeled)).toBeUndefined()
    expect(await settingsOf({ operation: 'setup' }, labeled)).toMatchObject({ operation: 'setup' })
  })

  test('tears down when it is the closing itself', async () => {
    const closing = { ...labeled, action: 'closed' }
    expect(skippedFor({}, closing)).toBeUndefined()
    expect(await anySettingsOf({}, closing)).toMatchObject({ operation: 'teardown' })
  })
})

describe('a close', () => {
  const closing = someEvent({ action: 'closed' })

  test('is not stopped by mistakes in what only a setup needs', async () => {
    const inputs = { users: '- {', domains: 'https://*', user_password: 'short' }
    expect(await issuesOf(inputs, closing)).toEqual([])
    expect(await anySettingsOf(inputs, closing)).toMatchObject({ operation: 'teardown' })
  })

  test('still masks the password of the test users', async () => {
    const { secrets } = await reading({ user_password: 'correct horse' }, closing)
    expect(secrets).toContain('correct horse')
  })

  test('is not taken for a setup when its payload cannot be read', async () => {
    const unreadable = someEvent({ action: undefined, pullRequest: undefined })
    expect(await issuesOf({ branch: 'preview/pr-12' }, unreadable)).toEqual([
      'operation: auto found no pull request in the payload of pull_request',
    ])
  })
})

test('users that begin with white space are read as they stand', async () => {
  const users = '  - email: ada@example.com\n    name: Ada\n  - email: bob@example.com\n'
  const user_password = 'correct horse'
  const settings = await settingsOf({ users, user_password })
  expect(settings.users.map(({ email }) => email)).toEqual(['ada@example.com', 'bob@example.com'])
})
