import { describe, expect, test } from 'vitest'
import { findOtherPreview } from '../../../src/branch-name/ownership.ts'
import { someBranch } from '../../support/observed.ts'
import { somePullRequest } from '../../support/settings.ts'

describe('a branch is another open pull request’s preview as well', () => {
  const own = somePullRequest({ number: 42, headRef: 'feature/a-b' })
  const other = somePullRequest({ number: 43, headRef: 'feature/a_b' })

  test.each<[string, string, string, Partial<typeof other>, boolean]>([
    ['its slug is the same', 'preview/{head_slug}', 'preview/feature-a-b', {}, true],
    ['its head is another', 'preview/{head_ref}', 'preview/feature/a-b', {}, false],
    ['the head is the same', 'x-{head_ref}', 'x-feature/a-b', { headRef: 'feature/a-b' }, true],
    ['the name has the number', 'pr-{number}-{head_slug}', 'pr-42-feature-a-b', {}, false],
    ['it is a fork', 'preview/{head_slug}', 'preview/feature-a-b', { fromFork: true }, false],
    ['it is closed', 'preview/{head_slug}', 'preview/feature-a-b', { closed: true }, false],
    ['it is the same one', 'preview/{head_slug}', 'preview/feature-a-b', { number: 42 }, false],
    ['the commit is the same', 'preview/{sha}', `preview/${own.headSha}`, {}, true],
    ['the commit is another', 'c/{sha}', `c/${own.headSha}`, { headSha: 'b'.repeat(40) }, false],
    ['the workflow filled in the slug', 'preview/feature-a-b', 'preview/feature-a-b', {}, true],
    ['the workflow filled in a head', 'x/y', 'feature/a-b', { headRef: 'c' }, false],
    ['the branch is one for all', 'staging', 'staging', { headRef: 'c' }, true],
    ['an id was given, of a branch with the number', 'br-x', 'preview/pr-42', {}, false],
  ])('%s: %s is %s', (_, template, name, overrides, shared) => {
    const branch = someBranch({ name })
    const found = findOtherPreview(branch, template, own, [own, { ...other, ...overrides }])
    expect(found?.number).toBe(shared ? 43 : undefined)
  })
})
