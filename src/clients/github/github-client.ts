import { ActionError } from '../../lib/errors.ts'
import { createFetch, type FetchAdapter } from '../http/fetch-adapter.ts'
import type { HttpClient } from '../http/http-client.ts'
import { isJson } from '../http/response.ts'
import type { GitHubAccess } from './access.ts'
import { GitHubApiError } from './api-error.ts'
import type { Octokit } from './octokit.ts'

/** GitHub's API for one repository, over one http. */
export interface GitHubClient extends GitHubAccess {
  readonly http: HttpClient
}

/** Which repository a call is for. */
type RepositoryPath = Pick<GitHubAccess, 'owner' | 'repo'>

/**
 * Makes one call through GitHub's client, on our own HTTP stack.
 *
 * @param attempted what the call is for, as the rest of "Could not …"
 * @returns the data of a success
 * @throws GitHubRefused on any other status; NetworkError; ActionError if a success could not be read
 */
export async function callGitHub<T>(
  github: GitHubClient,
  attempted: string,
  call: (octokit: Octokit, place: RepositoryPath) => Promise<{ readonly data: T }>,
): Promise<T> {
  const { octokit, fetching } = await connected(github, attempted)
  return await read(
    attempted,
    fetching,
    async () => (await call(octokit, repositoryPath(github))).data,
  )
}

/** Entries of a list in one page, the most that the API gives. */
export const PAGE_SIZE = 100

/**
 * Reads a list page by page, to its end or until the caller has seen enough.
 *
 * @param attempted what it is for, as the rest of "Could not …"
 * @throws GitHubRefused; NetworkError; ActionError if a page is no list
 */
export async function* paginate<T>(
  github: GitHubClient,
  attempted: string,
  call: (octokit: Octokit, place: RepositoryPath) => AsyncIterable<{ readonly data: readonly T[] }>,
): AsyncGenerator<readonly T[]> {
  const { octokit, fetching } = await connected(github, attempted)
  const iterator = call(octokit, repositoryPath(github))[Symbol.asyncIterator]()
  for (;;) {
    const next = await read(attempted, fetching, () => iterator.next())
    if (next.done) return
    // The client makes an empty list of a page that is none.
    if (!fetching.lastResponse()?.text.trimStart().startsWith('[')) throw unreadable(attempted)
    yield next.value.data
  }
}

function repositoryPath({ owner, repo }: GitHubClient): RepositoryPath {
  return { owner, repo }
}

/** GitHub's client is loaded by the first call: who needs nothing of GitHub does not pay for it. */
async function connected(
  github: GitHubClient,
  attempted: string,
): Promise<{ octokit: Octokit; fetching: FetchAdapter }> {
  const { createOctokit } = await import('./octokit.ts')
  // The addresses of further pages come with the answers, and the token goes to none but the API.
  const mayGo = (url: URL) => url.origin === new URL(github.apiUrl).origin
  const fetching = createFetch(github.http, { purpose: attempted }, mayGo)
  return { octokit: createOctokit(github, fetching.fetch), fetching }
}

/** What a call gives, held to the answer that it came from: the client reads HTML as data too. */
async function read<T>(
  attempted: string,
  { lastResponse, throwIfFailed }: FetchAdapter,
  call: () => Promise<T>,
): Promise<T> {
  let data: T
  try {
    data = await call()
  } catch (error) {
    throwIfFailed()
    const refusal = lastResponse()
    /* v8 ignore next -- without an answer `check` has thrown; but an error of the client's own would be told */
    throw refusal === undefined ? error : new GitHubApiError(attempted, refusal)
  }
  const success = lastResponse()
  /* v8 ignore if -- GitHub's client sends a request for each call; for the types */
  if (success === undefined) throw new Error(`GitHub's client sent no request to ${attempted}.`)
  if (success.status >= 300) throw new GitHubApiError(attempted, success)
  if (!isJson(success) || data === null || data === undefined) throw unreadable(attempted)
  return data
}

function unreadable(attempted: string): ActionError {
  return new ActionError({
    attempted,
    answered: "GitHub's API gave an answer that can not be read",
    likely: "it was not GitHub's API that answered, but a proxy or a sign-in page of the network.",
    remedy: 'check the network of a self-hosted runner.',
  })
}
