import { describe, expect, test } from 'vitest'
import {
  callGitHub,
  type GitHubClient,
  paginate,
} from '../../../../src/clients/github/github-client.ts'
import { answering } from '../../../support/github-api.ts'
import { someResponse } from '../../../support/scripted-transport.ts'

const stateOf = async (github: GitHubClient, number: number) => {
  const { state } = await callGitHub(
    github,
    `read the state of pull request ${number}`,
    (octokit, place) =>
      octokit.request('GET /repos/{owner}/{repo}/pulls/{pull_number}', {
        ...place,
        pull_number: number,
      }),
  )
  return state
}

const listed = async (github: GitHubClient) => {
  const numbers: number[] = []
  const all = paginate(github, 'list the pull requests', (octokit, place) =>
    octokit.paginate.iterator('GET /repos/{owner}/{repo}/pulls', { ...place, per_page: 2 }),
  )
  for await (const pulls of all) numbers.push(...pulls.map(({ number }) => number))
  return numbers
}

test('a call goes to the address and repository of the job, with its token', async () => {
  const { github, sent } = answering(someResponse(200, { state: 'closed' }))
  expect(await stateOf(github, 12)).toBe('closed')
  expect(sent.map(({ url }) => url.href)).toEqual([
    'https://ghe.example/api/v3/repos/octo/shop/pulls/12',
  ])
  expect(sent[0]?.headers).toMatchObject({ authorization: 'token ghs_0123456789' })
})

describe('a rate limit', () => {
  const limited = { message: 'API rate limit exceeded' }
  const open = someResponse(200, { state: 'open' })

  test.each([
    [429, limited, { 'retry-after': '7' }, 7_250],
    [403, limited, { 'retry-after': '7' }, 7_250],
    [403, limited, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795262430' }, 30_250],
    [403, limited, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795262000' }, 250],
    [403, limited, { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795300000' }, 60_250],
    [403, { message: 'You have exceeded a secondary rate limit' }, {}, 250],
  ])('of status %i, %j, %j is waited for', async (status, body, headers, wait) => {
    const { github, clock } = answering(someResponse(status, body, headers), open)
    expect(await stateOf(github, 12)).toBe('open')
    expect(clock.waits).toEqual([wait])
  })

  test('is not taken for a missing right', async () => {
    const { github, clock, sent } = answering(
      someResponse(403, { message: 'Resource not accessible by integration' }),
    )
    await expect(stateOf(github, 12)).rejects.toMatchObject({ forbidden: true, status: 403 })
    expect([clock.waits, sent.length]).toEqual([[], 1])
  })
})

describe('a list', () => {
  const next = (url: string) => ({ link: `<${url}>; rel="next"` })
  const first = 'https://ghe.example/api/v3/repositories/1/pulls?page=2'

  test('is read to its end, each page repeated by itself', async () => {
    const { github, sent } = answering(
      someResponse(200, [{ number: 1 }, { number: 2 }], next(first)),
      502,
      someResponse(200, [{ number: 3 }]),
    )
    expect(await listed(github)).toEqual([1, 2, 3])
    expect(sent.map(({ url }) => url.href).slice(1)).toEqual([first, first])
  })

  test('that goes on at another host takes no token there', async () => {
    const elsewhere = next('https://evil.example/repositories/1/pulls?page=2')
    const { github, sent } = answering(someResponse(200, [{ number: 1 }], elsewhere))
    await expect(listed(github)).rejects.toThrow('Nothing is sent to https://evil.example')
    expect(sent).toHaveLength(1)
  })

  test.each([
    someResponse(200, '<html></html>', { 'content-type': 'text/html' }),
    someResponse(200, { message: 'no list' }),
    someResponse(200, 'null'),
  ])('that is none is an error: %j', async (answer) => {
    await expect(listed(answering(answer).github)).rejects.toThrow('list the pull requests')
  })
})

test.each([
  [401, 'Bad credentials', 'leave `github_token` out'],
  [403, 'Resource not accessible by integration', "add the permission to the job's `permissions`"],
  [403, 'Unable to create comment because issue is locked.', 'unlock it'],
  [410, 'Issues are disabled for this repo', 'is turned off in the repository'],
  [422, 'Validation Failed', 'GitHub does not accept it'],
  [404, 'Not Found', "add the permission to the job's `permissions`"],
  [500, 'oops', 'githubstatus'],
])('an error tells what to do: %i %s', async (status, message, remedy) => {
  const answer = someResponse(status, { message }, { 'x-github-request-id': 'AB12:34' })
  const error = await stateOf(answering(answer).github, 12).catch(String)
  expect(error).toContain('Could not read the state of pull request 12')
  expect(error).toContain(`GitHub answered status ${status}, "${message}" (request id AB12:34)`)
  expect(error).toContain(remedy)
})
