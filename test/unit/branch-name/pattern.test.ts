import { describe, expect, test } from 'vitest'
import { matchesHead, parsePattern } from '../../../src/branch-name/pattern.ts'
import { Issues } from '../../../src/lib/issues.ts'

function reads(pattern: string, name: string) {
  const issues = new Issues()
  const read = parsePattern(pattern, issues)?.parse(name)
  expect(issues.lines).toEqual([])
  return read
}

function mistakesIn(pattern: string): readonly string[] {
  const issues = new Issues()
  expect(parsePattern(pattern, issues)).toBeUndefined()
  return issues.lines
}

const sha = 'ec26c3e57ca3a959ca5aad62de7213c562f8c821'

describe('the name of a branch tells its pull request', () => {
  test.each([
    [
      'preview/pr-{number}-{head_ref}',
      'preview/pr-12-feature/login',
      { number: 12, headRef: 'feature/login' },
    ],
    ['preview/pr-{number}-{head_ref}', 'preview/pr-12-13-x', { number: 12, headRef: '13-x' }],
    ['preview/pr-{number}', 'preview/pr-12', { number: 12 }],
    ['preview/{head_ref}', 'preview/pr-12', { headRef: 'pr-12' }],
    ['preview/{head_ref}', 'preview/ü/(x)', { headRef: 'ü/(x)' }],
    ['preview/{head_slug}', 'preview/feature-login', { headSlug: 'feature-login' }],
    ['{head_ref}-{number}', 'a-1-2', { headRef: 'a-1', number: 2 }],
    ['{number}/{head_ref}@{sha}', `7/x@${sha}`, { number: 7, headRef: 'x' }],
    ['pr-{number}/db-{number}', 'pr-7/db-7', { number: 7 }],
    ['p.r+{number}', 'p.r+7', { number: 7 }],
    ['pr-{number}-{head_slug}', 'pr-12-', { number: 12, headSlug: '' }],
    ['preview/{head_slug}', 'preview/', { headSlug: '' }],
  ])('%s, %s', (pattern, name, read) => {
    expect(reads(pattern, name)).toEqual(read)
  })

  test.each([
    ['preview/pr-{number}-{head_ref}', 'production'],
    ['preview/pr-{number}-{head_ref}', 'preview/pr-12'],
    ['preview/pr-{number}-{head_ref}', 'preview/pr-12-'],
    ['preview/pr-{number}-{head_ref}', 'preview/pr-012-x'],
    ['preview/pr-{number}-{head_ref}', 'preview/pr-x-12'],
    ['preview/pr-{number}', 'preview/pr-12-x'],
    ['preview/pr-{number}', 'my/preview/pr-12'],
    ['preview/pr-{number}', 'preview/pr-12\nx'],
    ['preview/pr-{number}', 'preview/pr-12345678901234'],
    ['preview/{head_slug}', 'preview/Feature'],
    ['preview/{head_ref}', 'preview/a b'],
    ['p.r+{number}', 'pxr+7'],
    ['pr-{number}/db-{number}', 'pr-7/db-8'],
    ['{number}/{sha}', '7/abc'],
  ])('or does not fit: %s, %j', (pattern, name) => {
    expect(reads(pattern, name)).toBeUndefined()
  })

  test.each([
    // Of a head ref without ASCII letters nothing is left: pull request 12's, or 1's with the head "2".
    ['pr{number}{head_slug}', 'pr12'],
    ['{head_slug}{number}', '12'],
    ['{number}{head_ref}', '12x3'],
    ['{head_ref}-{number}-{head_slug}', 'a-1-2-b'],
    ['pr-{number}-{head_ref}-{head_slug}', 'pr-12-a-b-c'],
  ])('or can be read in two ways: %s, %s', (pattern, name) => {
    expect(reads(pattern, name)).toBe('ambiguous')
  })
})

test.each(['production', 'preview/{sha}', ''])(
  'a pattern that tells nothing is a mistake: %s',
  (pattern) => {
    expect(mistakesIn(pattern)).toEqual([
      'branch: of a sweep must identify the pull request: put {number}, {head_ref} or {head_slug} into it, as in the setup',
    ])
  },
)

test('a placeholder that is none is a mistake', () => {
  expect(mistakesIn('pr-{number}-{nummer}')).toEqual([
    'branch: {nummer} is not a placeholder; use one of {number}, {head_ref}, {head_slug}, {sha}',
  ])
})

test('a name is of a head whose slug it carries', () => {
  expect(matchesHead({ headSlug: 'feature-login' }, 'Feature/Login')).toBe(true)
  expect(matchesHead({ headSlug: 'feature-login' }, 'feature-log')).toBe(false)
  expect(matchesHead({ number: 1 }, 'anything')).toBe(true)
})
