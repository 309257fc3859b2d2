import { Failure } from '../failure.ts'
import { isJson } from '../http/answer.ts'
import { type Fetching, fetchingOver } from '../http/fetching.ts'
import type { Wire } from '../http/wire.ts'
import type { GitHubAccess } from './access.ts'
import type { Octokit } from './octokit.ts'
import { GitHubRefused } from './refused.ts'

/** GitHub's API for one repository, over one wire. */
export interface GitHubApi extends GitHubAccess {
  readonly wire: Wire
}

/** Which repository a call is for. */
type Place = Pick<GitHubAccess, 'owner' | 'repo'>

/**
 * Makes one call through GitHub's client, on our own HTTP stack.
 *
 * @param attempted what the call is for, as the rest of "Could not …"
 * @returns the data of a success
 * @throws GitHubRefused on any other status; NoAnswer; Failure if a success could not be read
 */
export async function ask<T>(
  github: GitHubApi,
  attempted: string,
  call: (octokit: Octokit, place: Place) => Promise<{ readonly data: T }>,
): Promise<T> {
  const { octokit, fetching } = await connected(github, attempted)
  return await read(attempted, fetching, async () => (await call(octokit, placeOf(github))).data)
}

/** Entries of a list in one page, the most that the API gives. */
export const LONGEST_PAGE = 100

/**
 * Reads a list page by page, to its end or until the caller has seen enough.
 *
 * @param attempted what it is for, as the rest of "Could not …"
 * @throws GitHubRefused; NoAnswer; Failure if a page is no list
 */
export async function* pages<T>(
  github: GitHubApi,
  attempted: string,
  call: (octokit: Octokit, place: Place) => AsyncIterable<{ readonly data: readonly T[] }>,
): AsyncGenerator<readonly T[]> {
  const { octokit, fetching } = await connected(github, attempted)
  const iterator = call(octokit, placeOf(github))[Symbol.asyncIterator]()
  for (;;) {
    const next = await read(attempted, fetching, () => iterator.next())
    if (next.done) return
    // The client makes an empty list of a page that is none.
    if (!fetching.answer()?.text.trimStart().startsWith('[')) throw unreadable(attempted)
    yield next.value.data
  }
}

function placeOf({ owner, repo }: GitHubApi): Place {
  return { owner, repo }
}

/** GitHub's client is loaded by the first call: who needs nothing of GitHub does not pay for it. */
async function connected(
  github: GitHubApi,
  attempted: string,
): Promise<{ octokit: Octokit; fetching: Fetching }> {
  const { octokitOf } = await import('./octokit.ts')
  // The addresses of further pages come with the answers, and the token goes to none but the API.
  const mayGo = (url: URL) => url.origin === new URL(github.apiUrl).origin
  const fetching = fetchingOver(github.wire, attempted, mayGo)
  return { octokit: octokitOf(github, fetching.fetch), fetching }
}

/** What a call gives, held to the answer that it came from: the client reads HTML as data too. */
async function read<T>(
  attempted: string,
  { answer, check }: Fetching,
  call: () => Promise<T>,
): Promise<T> {
  let data: T
  try {
    data = await call()
  } catch (error) {
    check()
    const refusal = answer()
    /* v8 ignore next -- without an answer `check` has thrown; but an error of the client's own would be told */
    throw refusal === undefined ? error : new GitHubRefused(attempted, refusal)
  }
  const success = answer()
  /* v8 ignore if -- GitHub's client sends a request for each call; for the types */
  if (success === undefined) throw new Error(`GitHub's client sent no request to ${attempted}.`)
  if (success.status >= 300) throw new GitHubRefused(attempted, success)
  if (!isJson(success) || data === null || data === undefined) throw unreadable(attempted)
  return data
}

function unreadable(attempted: string): Failure {
  return new Failure({
    attempted,
    answered: "GitHub's API gave an answer that can not be read",
    likely: "it was not GitHub's API that answered, but a proxy or a sign-in page of the network.",
    remedy: 'check the network of a self-hosted runner.',
  })
}
