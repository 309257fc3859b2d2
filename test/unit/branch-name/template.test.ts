import { describe, expect, test } from 'vitest'
import { slugify } from '../../../src/branch-name/template.ts'
import { parseEvent } from '../../../src/event/workflow-event.ts'
import { issuesOf, settingsOf } from '../../support/inputs.ts'
import { someEvent, somePullRequest } from '../../support/settings.ts'

describe('placeholders of branch', () => {
  test.each([
    ['preview/pr-{number}-{head_ref}', 'preview/pr-12-feature/login'],
    ['preview/{head_slug}', 'preview/feature-login'],
    ['{sha}', '0d1a26e67d8f5eaf1f6ba5c57fc3c7d91ac0fd1c'],
    ['{number}{number}', '1212'],
    ['br-cool-moon-12345678', 'br-cool-moon-12345678'],
  ])('%s → %s', async (branch, filled) => {
    expect((await settingsOf({ branch })).branch).toBe(filled)
  })

  test.each([
    ...[
      '{number}',
      "$&$1$'$`",
      '{sha}',
      '{{head_ref}}',
      'a{b}c',
      "'; DROP",
      '日本語',
      '../../..',
      '%0A',
    ],
  ])('a head ref is put in as it is: %s', async (headRef) => {
    const pullRequest = somePullRequest({ headRef })
    const settings = await settingsOf({ branch: 'pr/{head_ref}' }, someEvent({ pullRequest }))
    expect(settings.branch).toBe(`pr/${headRef}`)
  })

  test.each([
    '{nmber}',
    '{}',
    '{head-ref}',
    '{NUMBER}',
    '{toString}',
    '{__proto__}',
    '{constructor}',
  ])('%s is told with those that there are', async (placeholder) => {
    expect(await issuesOf({ branch: `preview/${placeholder}` })).toEqual([
      `branch: ${placeholder} is not a placeholder; use one of {number}, {head_ref}, {head_slug}, {sha}`,
    ])
  })

  test('an event without a pull request is told once, with every input that needs one', async () => {
    const trigger = parseEvent('push', 'octocat', {})
    const domains = 'https://pr-{number}.example.com, https://{head_slug}.example.com'
    expect(await issuesOf({ operation: 'setup', domains }, trigger)).toEqual([
      'domains, branch: placeholders such as {number} stand for parts of a pull request, and this event has none; give its number in `pull_request`, or do without placeholders',
    ])
    expect(
      (await settingsOf({ operation: 'setup', branch: 'preview/by-hand' }, trigger)).branch,
    ).toBe('preview/by-hand')
  })
})

test.each([
  ['feature/login', 'feature-login'],
  ['Feature_Login--2', 'feature-login-2'],
  ['-x-', 'x'],
  ['x.evil.com/', 'x-evil-com'],
  ['日本語', ''],
  ['a'.repeat(100), 'a'.repeat(63)],
  [`${'a'.repeat(62)}/b`, 'a'.repeat(62)],
  ['İstanbul', 'i-stanbul'],
])('the slug of %s is %s', (headRef, expected) => {
  expect(slugify(headRef)).toBe(expected)
})
