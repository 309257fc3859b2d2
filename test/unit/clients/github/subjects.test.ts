import { describe, expect, test } from 'vitest'
import { upsertComment } from '../../../../src/clients/github/comments.ts'
import { findOpenPullRequestsByCommit } from '../../../../src/clients/github/commits.ts'
import {
  latestPullRequestNumber,
  listOpenPullRequests,
  lookupNumber,
  readPullRequest,
} from '../../../../src/clients/github/pull-requests.ts'
import { answering } from '../../../support/github-api.ts'
import { someResponse } from '../../../support/scripted-transport.ts'

const pull = { number: 12, state: 'open', head: { ref: 'x', repo: { full_name: 'octo/shop' } } }

describe('a pull request', () => {
  test.each([null, 'text', {}, { ...pull, state: 'merged' }, { ...pull, head: null }])(
    'that cannot be read for sure (%j) is an error, and never taken for closed',
    async (seen) => {
      const listing = listOpenPullRequests(answering(someResponse(200, [pull, seen])).github)
      await expect(listing).rejects.toThrow(
        "GitHub's response contains something that is not a pull request",
      )
    },
  )

  test('whose fork was deleted is a fork still', async () => {
    const { github } = answering(someResponse(200, { ...pull, head: { ref: 'x', repo: null } }))
    expect(await readPullRequest(github, 12)).toMatchObject({ number: 12, fromFork: true })
  })

  test('has number 0 for its newest where there is none yet', async () => {
    expect(await latestPullRequestNumber(answering(someResponse(200, '[]')).github)).toBe(0)
    expect(await latestPullRequestNumber(answering(someResponse(200, [pull])).github)).toBe(12)
  })

  test('of a deployed commit that lacks its number is not taken for the one', async () => {
    const base = { repo: { full_name: 'octo/shop' } }
    const head = { ref: 'x', sha: 'abc', repo: { full_name: 'octo/shop' } }
    const { github } = answering(someResponse(200, [{ base, head, state: 'open' }]))
    expect(await findOpenPullRequestsByCommit(github, 'abc')).toEqual([])
  })
})

describe('a number that no pull request has', () => {
  test.each([
    ['an issue', 200, { number: 12 }],
    ["a deleted issue's", 410, { message: 'This issue was deleted' }],
  ])('is taken for an issue: %s', async (_, status, body) => {
    expect(await lookupNumber(answering(someResponse(status, body)).github, 12)).toBe('an issue')
  })

  test('is taken for nothing where GitHub knows none', async () => {
    const { github } = answering(someResponse(404, { message: 'Not Found' }))
    expect(await lookupNumber(github, 12)).toBe('nothing')
  })

  test('is not known where the token may not read issues', async () => {
    const { github } = answering(someResponse(403, { message: 'Resource not accessible' }))
    expect(await lookupNumber(github, 12)).toBe('unknown')
  })

  test.each([someResponse(500, { message: 'oops' }), new Error('gone')])(
    'is an error where GitHub fails: %s',
    async (answer) => {
      await expect(lookupNumber(answering(answer).github, 12)).rejects.toThrow(
        'Could not look whether 12 is an issue',
      )
    },
  )
})

describe('the comment', () => {
  const wanted = { marker: '<!-- ours -->', text: 'new', footer: ' today', create: true }
  const comments = someResponse(200, [
    { id: 7, body: '<!-- ours -->\nold', user: { login: 'bot' } },
  ])

  test.each([
    null,
    {},
    { viewer: null },
    'text',
    { viewer: { login: '' } },
    { viewer: { login: 7 } },
  ])('is not touched where GitHub does not say whose the token is: %j', async (data) => {
    const { github, sent } = answering(comments, someResponse(200, { data }))
    await expect(upsertComment(github, 12, wanted)).rejects.toThrow(
      'Could not tell whose token `github_token` is',
    )
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'POST'])
    expect(sent[1]?.url.pathname).toBe('/api/graphql')
  })

  test("is not that of a user who is gone, although it has the action's marker", async () => {
    const orphan = someResponse(200, [{ id: 7, body: '<!-- ours -->', user: null }, { id: 8 }])
    const viewer = someResponse(200, { data: { viewer: { login: 'bot' } } })
    const { github, sent } = answering(orphan, viewer, someResponse(201, { id: 9 }))
    expect(await upsertComment(github, 12, wanted)).toBe('created')
    expect(sent.at(-1)?.method).toBe('POST')
    expect(sent.at(-1)?.url.pathname).toMatch(/\/issues\/12\/comments$/)
  })
})
