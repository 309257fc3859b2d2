import { describe, expect, test } from 'vitest'
import { decideReset } from '../../../src/observe/reset.ts'
import { BRANCH_CREATED_AT, someBranch, someIntegration } from '../../support/observed.ts'
import { someSettings } from '../../support/settings.ts'

const branch = someBranch()
const beginning = someSettings({ reset: true, startsPreview: true })
const later = someSettings({ reset: true, startsPreview: false })

/** Auth that was enabled that many milliseconds after the branch was made. */
function authAfter(milliseconds: number | undefined) {
  const createdAt = milliseconds === undefined ? undefined : BRANCH_CREATED_AT + milliseconds
  return someIntegration({ createdAt })
}

describe('reset', () => {
  test('removes auth that is older than the branch, whatever the event', () => {
    for (const settings of [beginning, later]) {
      expect(decideReset(settings, branch, authAfter(-1))).toEqual({ applies: true })
    }
  })

  test("keeps the preview's own auth, whatever the event, and says so where one might expect it", () => {
    expect(decideReset(later, branch, authAfter(5_000))).toEqual({ applies: false })
    expect(decideReset(beginning, branch, authAfter(5_000))).toEqual({
      applies: false,
      note: expect.stringContaining("it is the preview's own"),
    })
  })

  test.each([
    ['at the time of branching', 0],
    ['a moment later', 900],
    ['at an unknown time', undefined],
  ])('lets the event decide about auth that was made %s, with a warning', (_, milliseconds) => {
    const auth = authAfter(milliseconds)
    expect(decideReset(beginning, branch, auth)).toEqual({
      applies: true,
      warning: expect.stringMatching(/^reset applies although .* begins a preview\.$/),
    })
    expect(decideReset(later, branch, auth)).toEqual({
      applies: false,
      warning: expect.stringMatching(/^reset does not apply: .* close and reopen/),
    })
  })

  test('of auth that cannot be seen is left to the event', () => {
    expect(decideReset(beginning, branch, undefined)).toEqual({ applies: true })
    expect(decideReset(later, branch, undefined)).toEqual({ applies: false })
  })

  test('of auth that lives as long as the job takes even its own of an earlier job', () => {
    const settings = someSettings({ reset: true, lifetime: 'job', startsPreview: true })
    expect(decideReset(settings, branch, authAfter(5_000))).toEqual({ applies: true })
  })

  test('that nobody asked for is none', () => {
    expect(decideReset(someSettings(), branch, authAfter(-1))).toEqual({ applies: false })
  })
})
