import { expect, test } from 'vitest'
import { FIXED_DESCRIPTIONS } from '../../../src/plan/describe.ts'

// A secret that is a part of these would have GitHub drop the output `changes`: the settings refuse it.
test.each([
  'done',
  'unchanged',
  'failed',
  'not tried',
  'planned',
  'remove the auth that the branch copied from its parent, with all its users',
  'enable auth on database ',
  'disable auth and drop its data (delete_data)',
  'disable auth and keep its data',
  'stop trusting ',
  ', not declared (prune)',
  'send a test mail to ',
  'remove the user',
  '(if present)',
  'seed 10 users',
  'set allow_localhost',
  'set plugins.magic_link',
  'add oauth_providers.github',
  'remove oauth_providers.vercel, not declared',
])('"%s" is known as a text that tells of changes', (text) => {
  expect(FIXED_DESCRIPTIONS.filter((words) => words.includes(text))).not.toEqual([])
})

test('all fixed texts are real ones', () => {
  expect(FIXED_DESCRIPTIONS.filter((words) => !/^[a-z].*[^.]$/.test(words))).toEqual([])
})
