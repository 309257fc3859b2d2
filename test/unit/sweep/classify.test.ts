import { describe, expect, test } from 'vitest'
import type { BranchPattern } from '../../../src/branch-name/pattern.ts'
import { parsePattern } from '../../../src/branch-name/pattern.ts'
import type { PullRequestState } from '../../../src/clients/github/pull-requests.ts'
import { Issues } from '../../../src/lib/issues.ts'
import {
  type Candidate,
  classifyByHead,
  classifyByNumber,
  triage,
} from '../../../src/sweep/classify.ts'
import { BRANCH_CREATED_AT, someBranch } from '../../support/observed.ts'
import { somePullRequest } from '../../support/settings.ts'

const numbered = pattern('preview/pr-{number}-{head_ref}')
const byHead = pattern('preview/{head_ref}')
const DAY = 24 * 60 * 60 * 1000

function pattern(text: string): BranchPattern {
  const read = parsePattern(text, new Issues())
  if (read === undefined) throw new Error(text)
  return read
}

function pull(overrides: Partial<PullRequestState> = {}): PullRequestState {
  const open = { ...somePullRequest(), headRef: 'login', closedAt: undefined }
  return { ...open, ...overrides }
}

function ended(overrides: Partial<PullRequestState> = {}): PullRequestState {
  return pull({ closed: true, closedAt: BRANCH_CREATED_AT + DAY, ...overrides })
}

function named(
  name: string,
  by: BranchPattern = numbered,
  createdAt = BRANCH_CREATED_AT,
): Candidate {
  const parsed = by.parse(name)
  if (parsed === undefined || parsed === 'ambiguous') throw new Error(name)
  return { branch: someBranch({ name, createdAt }), parsed }
}

describe('before a closer look', () => {
  function sorted(names: string[], open: PullRequestState[], by = numbered) {
    const { kept, candidates } = triage(
      by,
      names.map((name) => someBranch({ name })),
      open,
    )
    return {
      kept: kept.map(({ branch, reason }) => `${branch.name}: ${reason}`),
      candidates: candidates.map(({ branch }) => branch.name),
    }
  }

  test('a branch of an open pull request is kept, one of no open one is candidates', () => {
    const names = ['preview/pr-12-login', 'preview/pr-13-login', 'production', 'preview/pr-x']
    expect(sorted(names, [pull()])).toEqual({
      kept: ['preview/pr-12-login: pull request 12 is open'],
      candidates: ['preview/pr-13-login'],
    })
  })

  test('the number rules where the head has another name by now', () => {
    expect(sorted(['preview/pr-12-old'], [pull()]).candidates).toEqual([])
  })

  test('one open pull request of many with the same head keeps its branch, of a fork too', () => {
    const forked = [pull({ number: 3, headRef: 'x' }), pull({ number: 40, fromFork: true })]
    expect(sorted(['preview/login', 'preview/other'], forked, byHead)).toEqual({
      kept: ['preview/login: pull request 40 is open'],
      candidates: ['preview/other'],
    })
  })

  test.each([
    [{ isDefault: true }, 'it is the default branch'],
    [{ isProtected: true }, 'it is a protected branch'],
  ])('%o is kept whatever its name says', (mark, why) => {
    const branch = someBranch({ name: 'preview/pr-12-login', ...mark })
    expect(triage(numbered, [branch], [])).toEqual({
      kept: [{ branch, kind: 'kept', reason: why }],
      candidates: [],
    })
  })

  test('a name that can be read in two ways keeps its branch', () => {
    const odd = pattern('{number}{head_ref}')
    expect(sorted(['1x'], [], odd).candidates).toEqual(['1x'])
    expect(sorted(['123'], [], odd).kept).toEqual([
      '123: its name can be read in more than one way',
    ])
  })
})

describe('a number', () => {
  test.each([
    ['of a closed pull request', ended(), 'orphaned', 'pull request 12 is closed'],
    ['of an open one', pull(), 'in use', 'pull request 12 is open'],
    [
      'of one that was reopened with another head',
      pull({ headRef: 'new' }),
      'in use',
      'pull request 12 is open',
    ],
    [
      'of a closed one whose head was renamed',
      ended({ headRef: 'new' }),
      'orphaned',
      'pull request 12 is closed, its head is new now',
    ],
    [
      'of one that GitHub has removed',
      { number: 12, numberUse: 'nothing', latest: 300 },
      'orphaned',
      'there is no pull request 12',
    ],
    [
      'of an issue, so that the branch is another repository’s or somebody’s own',
      { number: 12, numberUse: 'an issue', latest: 300 },
      'kept',
      '12 is an issue of this repository',
    ],
    [
      'that may be an issue’s, which the token may not look up',
      { number: 12, numberUse: 'unknown', latest: 300 },
      'kept',
      '12 may be an issue of this repository',
    ],
    [
      'that was never given here',
      { number: 12, numberUse: 'nothing', latest: 11 },
      'kept',
      'this repository never had a pull request 12',
    ],
  ] as const)('%s', (_, seen, kind, why) => {
    expect(classifyByNumber(named('preview/pr-12-login'), seen)).toEqual({ kind, reason: why })
  })

  test('that is the newest one was given here, too', () => {
    const seen = { number: 12, numberUse: 'nothing', latest: 12 } as const
    expect(classifyByNumber(named('preview/pr-12-login'), seen).kind).toBe('orphaned')
  })

  test('of another head is left over if a run of its last day can have made the branch', () => {
    const before = ended({ headRef: 'other', closedAt: BRANCH_CREATED_AT })
    const made = (after: number) =>
      classifyByNumber(named('preview/pr-12-login', numbered, BRANCH_CREATED_AT + after), before)
    expect(made(DAY).kind).toBe('orphaned')
    expect(made(DAY + 1).kind).toBe('kept')
  })

  test('of one that ended long before the branch was made, of another head, proves nothing', () => {
    const [young, before] = [BRANCH_CREATED_AT + 30 * DAY, ended({ headRef: 'other' })]
    const kept = { kind: 'kept', reason: 'it was made long after pull request 12 was closed' }
    expect(classifyByNumber(named('preview/pr-12-login', numbered, young), before)).toEqual(kept)
    const plain = pattern('preview/pr-{number}')
    expect(classifyByNumber(named('preview/pr-12', plain, young), before)).toEqual(kept)
    // Of the same head it was a late run that made it.
    const late = classifyByNumber(named('preview/pr-12-login', numbered, young), ended())
    expect(late.kind).toBe('orphaned')
  })

  test('of a closed one of which GitHub does not say when counts as closed', () => {
    const seen = ended({ closedAt: undefined, headRef: 'new' })
    expect(classifyByNumber(named('preview/pr-12-login'), seen).kind).toBe('orphaned')
  })
})

describe('a head alone', () => {
  const login = named('preview/login', byHead)

  test('of closed pull requests only is left over', () => {
    expect(classifyByHead(login, [pull({ headRef: 'x' })], [ended({ number: 7 })])).toEqual({
      kind: 'orphaned',
      reason: 'pull request 7 is closed',
    })
  })

  test('of a pull request that was opened anew is in use', () => {
    expect(classifyByHead(login, [pull({ number: 9 })], [ended()]).kind).toBe('in use')
    expect(classifyByHead(login, [pull({ fromFork: true })], [ended()]).kind).toBe('in use')
  })

  test('of no pull request tells nothing, nor does that of a fork that is closed', () => {
    const kept = {
      kind: 'kept',
      reason: 'no pull request of this repository with this head is known',
    }
    expect(classifyByHead(login, [], [])).toEqual(kept)
    expect(classifyByHead(login, [], [ended({ fromFork: true })])).toEqual(kept)
  })

  test('of a branch that was made anew, long after the end, is of a push without a pull request yet', () => {
    const young = named('preview/login', byHead, BRANCH_CREATED_AT + 30 * DAY)
    expect(classifyByHead(young, [], [ended({ number: 7 })])).toEqual({
      kind: 'kept',
      reason: 'it was made long after pull request 7 was closed',
    })
    const later = ended({ number: 9, closedAt: BRANCH_CREATED_AT + 31 * DAY })
    expect(classifyByHead(young, [], [ended({ number: 7 }), later]).kind).toBe('orphaned')
  })
})
