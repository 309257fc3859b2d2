import { expect, test } from 'vitest'
import { type JournalEntry, parseJournal, serializeJournal } from '../../../src/event/journal.ts'

const entry: JournalEntry = {
  projectId: 'late-frost-12345678',
  branchId: 'br-cool-sun-a1b2c3',
  providerProjectId: '7c1e',
  admin: { email: 'neon-auth-preview-0123@example.invalid', id: 'Zx9_a' },
  settings: { disable_sign_up: true },
  webhook: true,
}

test('a journal comes back as it was written', () => {
  expect(parseJournal(serializeJournal(entry))).toEqual(entry)
})

test('a journal without anything to undo is none', () => {
  const { admin: _admin, webhook: _webhook, ...rest } = entry
  expect(serializeJournal({ ...rest, settings: {} })).toBe('')
  expect(parseJournal('')).toBeUndefined()
})

test.for([
  ['an id that would change a path', { admin: { email: 'a@example.invalid', id: '../role' } }],
  ['a setting that is no switch', { settings: { disable_sign_up: 'yes' } }],
])('%s is not taken', ([, part]) => {
  const { projectId, branchId } = entry
  expect(parseJournal(JSON.stringify({ projectId, branchId, ...Object(part) }))).toEqual({
    projectId,
    branchId,
    providerProjectId: undefined,
  })
})

test.for(['{', '7', '{"projectId":"p"}', '{"projectId":"p","branchId":"a/b"}'])(
  'a note that cannot be read is an error: %s',
  (text) => {
    expect(() => parseJournal(text)).toThrow('its note of what that is')
  },
)
