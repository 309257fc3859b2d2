import { describe, expect, test } from 'vitest'
import { nameIdentifies } from '../../../src/branch-name/ownership.ts'
import { describeChange } from '../../../src/plan/describe.ts'
import { changesOf } from '../../../src/plan/plan.ts'
import { planTeardown } from '../../../src/plan/teardown.ts'
import {
  branchless,
  observing,
  someAuth,
  someBranch,
  someIntegration,
} from '../../support/observed.ts'
import { somePullRequest, someTeardown } from '../../support/settings.ts'

const teardown = someTeardown()

describe('closing a pull request', () => {
  test('disables auth and drops its data', () => {
    const plan = planTeardown(teardown, observing(someAuth()))
    expect(changesOf(plan)).toEqual([{ kind: 'disable', deleteData: true }])
    expect(changesOf(plan).map(describeChange)).toEqual([
      'disable auth and drop its data (delete_data)',
    ])
    expect(plan.warnings).toEqual([])
  })

  test('keeps the data if that was asked for, and says so', () => {
    const plan = planTeardown({ ...teardown, deleteData: false }, observing(someAuth()))
    expect(changesOf(plan).map(describeChange)).toEqual(['disable auth and keep its data'])
  })

  test('a second time has nothing to do', () => {
    const nothing = { phases: [], warnings: [], notes: [] }
    expect(planTeardown(teardown, observing(undefined))).toEqual(nothing)
    expect(planTeardown(teardown, branchless)).toEqual(nothing)
  })

  test("Stack's auth is left alone", () => {
    const integration = someIntegration({ authProvider: 'stack' })
    expect(() => planTeardown(teardown, observing(someAuth({ integration })))).toThrow(
      /it is of the provider "stack"/,
    )
  })
})

describe('the end of a job', () => {
  const endOf = {
    projectId: 'late-frost-12345678',
    branchId: 'br-cool-moon-12345678',
    confirmed: true,
    providerProjectId: 'own',
  }
  const planOf = (own: Partial<typeof endOf>, providerProjectId: string | undefined) => {
    const integration = someIntegration({ providerProjectId })
    return planTeardown(
      { ...teardown, jobAuth: { ...endOf, ...own } },
      observing(someAuth({ integration })),
    )
  }

  test('disables the auth that the job enabled', () => {
    expect(changesOf(planOf({}, 'own'))).toEqual([{ kind: 'disable', deleteData: true }])
    expect(changesOf(planOf({}, undefined))).toHaveLength(1)
  })

  test.each([
    ["another's", {}, 'other', /it is not the one that this job enabled/],
    ["possibly another's", { confirmed: false }, 'own', /it may be another job's/],
  ])('keeps auth that is %s, and says so', (_, own, present, warning) => {
    const plan = planOf(own, present)
    expect(changesOf(plan)).toEqual([])
    expect(plan.warnings).toEqual([expect.stringMatching(warning)])
    expect(plan.notes).toEqual([])
  })
})

describe("a branch that is not the pull request's", () => {
  const staging = observing(someAuth(), someBranch({ name: 'staging' }))

  test('is refused, with what to do', () => {
    expect(() => planTeardown(teardown, staging)).toThrow(
      [
        'Could not tear down auth on branch "staging": its name carries neither the number of the pull request (12) nor its head ref (feature/login)',
        'Likely cause: `branch` names a branch that outlives the pull request.',
        'What to do: give the preview branch a name with {number} or {head_ref} in it. If you really mean it, use `operation: teardown`.',
      ].join('\n'),
    )
  })

  test('is refused even if its auth is off already, so that the mistake shows at once', () => {
    expect(() => planTeardown(teardown, { ...staging, auth: undefined })).toThrow('staging')
  })

  test('is refused if the event names no pull request', () => {
    expect(() => planTeardown({ ...teardown, pullRequest: undefined }, staging)).toThrow(
      /its name carries neither the number of the pull request\n/,
    )
  })

  test('is refused although a fork calls its head ref like the branch, and the error says why', () => {
    const pullRequest = somePullRequest({ headRef: 'staging', fromFork: true })
    expect(() => planTeardown({ ...teardown, pullRequest }, staging)).toThrow(
      /head ref \(staging\); the head ref of a fork does not count\n/,
    )
  })

  test('is torn down if somebody says so', () => {
    const plan = planTeardown({ ...teardown, automatic: false }, staging)
    expect(changesOf(plan)).toHaveLength(1)
  })

  test('its name and the head ref cannot speak to the runner', () => {
    const hostile = somePullRequest({ headRef: 'x\n::error::y' })
    const branch = someBranch({ name: 'a\r::set-output::\u202e' })
    expect(() =>
      planTeardown({ ...teardown, pullRequest: hostile }, observing(someAuth(), branch)),
    ).toThrow(/^Could not tear down auth on branch "a\\r::set-output::\\u\{202e\}".*x\\n::error::y/)
  })
})

describe('a branch carries the number or the head ref, whole', () => {
  test.each([
    ['preview/pr-12-feature/login', true],
    ['pr-12', true],
    ['12', true],
    ['12-anything', true],
    ['pr_12', true],
    ['PR12', false],
    ['preview/feature/login', true],
    ['preview/feature-login', true],
    ['feature/login', true],
    ['preview/pr-120-x', false],
    ['preview/pr-112-x', false],
    ['preview/pr-1-2', false],
    ['preview/pr-1-x', false],
    ['v12', false],
    ['12th', false],
    ['preview/feature/login2', false],
    ['preview/myfeature/login', false],
    ['preview/feature/logins', false],
    ['preview/Feature/Login', false],
    ['staging', false],
    ['main', false],
    ['', false],
  ])('%s: %s', (name, expected) => {
    expect(nameIdentifies(name, somePullRequest())).toBe(expected)
  })

  test.each([
    ['.*', 'staging', false],
    ['.*', 'preview/.*', true],
    ['a+b', 'preview/aab', false],
    ['a+b', 'preview/a+b', true],
    ['(x|', 'preview/(x|', true],
    ['[a-z]', 'q', false],
    ['a$', 'preview/a$', true],
    ['fix/a.b', 'preview/fix/aXb', false],
    ['fix/a.b', 'preview/fix-a-b', true],
    ['日本語', 'preview/日本語', true],
    ['日本', 'preview/日本語', false],
    ['caf', 'café', false],
    ['', 'staging', false],
    ['---', 'staging', false],
    ['', 'preview/-x', false],
    ['---', 'preview/-x', false],
    ['Fix_Login', 'preview/fix-login', true],
  ])('head ref %s, branch %s: %s', (headRef, name, expected) => {
    expect(nameIdentifies(name, somePullRequest({ number: 7, headRef }))).toBe(expected)
  })

  test.each([
    ['preview/login', 'login', false],
    ['staging', 'staging', false],
    ['preview/fix-login', 'Fix_Login', false],
    ['preview/pr-7-login', 'login', true],
  ])('of a fork, only the number counts: %s, head %s', (name, headRef, expected) => {
    expect(nameIdentifies(name, somePullRequest({ number: 7, headRef, fromFork: true }))).toBe(
      expected,
    )
  })

  test('a head ref that is longer than a label is carried as its slug', () => {
    const pullRequest = somePullRequest({ headRef: 'a'.repeat(50_000) })
    expect(nameIdentifies(`preview/${'a'.repeat(63)}`, pullRequest)).toBe(true)
    expect(nameIdentifies(`preview/${'a'.repeat(64)}`, pullRequest)).toBe(false)
    expect(nameIdentifies('staging', pullRequest)).toBe(false)
  })
})
