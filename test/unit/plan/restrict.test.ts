import { describe, expect, test } from 'vitest'
import { restrictSetup } from '../../../src/plan/restrict.ts'
import { somePullRequest, someSettings, someUser } from '../../support/settings.ts'

const settings = someSettings({ users: [someUser()], prune: true })
const found = {
  otherPreview: undefined,
  superseded: undefined,
  auth: undefined,
  reset: { applies: true },
}
const superseded = 'A newer push is on its way.'
const otherPreview = somePullRequest({ number: 13 })

describe('a setup', () => {
  test('goes as far as is declared where the branch is of this run alone', () => {
    expect(restrictSetup(settings, found)).toEqual({
      settings: { ...settings, reset: true },
      notices: [],
    })
  })

  test('says both why it removes nothing, if a newer push comes to a branch that is shared', () => {
    const restricted = restrictSetup(settings, { ...found, otherPreview, superseded })
    expect(restricted.notices).toEqual([
      superseded,
      expect.stringMatching(
        /^Branch "preview\/pr-12-feature\/login" is the preview of pull request 13 as well/,
      ),
    ])
    expect(restricted.settings).toMatchObject({ reset: false, prune: false, deleteData: false })
  })

  test('of an older push still enables auth with its users where there is none', () => {
    const restricted = restrictSetup(settings, { ...found, superseded })
    expect(restricted).toEqual({
      settings: { ...settings, reset: false, prune: false, deleteData: false },
      notices: [superseded],
    })
  })
})
