import { setImmediate as nextTurn } from 'node:timers/promises'
import type { HttpClient } from '../http/http-client.ts'
import { isJson, isSuccess } from '../http/response.ts'
import type { GitHubAccess } from './access.ts'
import { GitHubApiError, unreadable } from './api-error.ts'
import type { Octokit } from './octokit.ts'
import { createOctokitFetch, type OctokitFetch } from './octokit-fetch.ts'

/** GitHub's API for one repository, over one http. */
export interface GitHubClient extends GitHubAccess {
  readonly http: HttpClient
}

/** Which repository a call is for. */
type RepositoryPath = Pick<GitHubAccess, 'owner' | 'repo'>

/**
 * Makes one call through GitHub's client, on our own HTTP stack.
 *
 * @param purpose what the call is for, as the rest of "Could not …"
 * @returns the data of a success
 * @throws GitHubApiError on any other status; NetworkError; ActionError if a success could not be read
 */
export async function callGitHub<T>(
  github: GitHubClient,
  purpose: string,
  call: (octokit: Octokit, place: RepositoryPath) => Promise<{ readonly data: T }>,
): Promise<T> {
  const { octokit, fetching } = await connect(github, purpose)
  return await read(
    purpose,
    fetching,
    async () => (await call(octokit, repositoryPath(github))).data,
  )
}

/** Entries of a list in one page, the most that the API gives. */
export const PAGE_SIZE = 100

/**
 * Reads a list page by page, to its end or until the caller has seen enough.
 *
 * @param purpose what it is for, as the rest of "Could not …"
 * @throws GitHubApiError; NetworkError; ActionError if a page is no list
 */
export async function* paginate<T>(
  github: GitHubClient,
  purpose: string,
  call: (octokit: Octokit, place: RepositoryPath) => AsyncIterable<{ readonly data: readonly T[] }>,
): AsyncGenerator<readonly T[]> {
  const { octokit, fetching } = await connect(github, purpose)
  const iterator = call(octokit, repositoryPath(github))[Symbol.asyncIterator]()
  for (;;) {
    const next = await read(purpose, fetching, () => iterator.next())
    if (next.done) return
    // The client turns a page that is not a list into an empty one.
    if (!fetching.lastResponse()?.text.trimStart().startsWith('[')) throw unreadable(purpose)
    yield next.value.data
  }
}

function repositoryPath({ owner, repo }: GitHubClient): RepositoryPath {
  return { owner, repo }
}

/** Loaded by the first call, so that runs that do not need GitHub do not pay for its client. */
async function connect(
  github: GitHubClient,
  purpose: string,
): Promise<{ octokit: Octokit; fetching: OctokitFetch }> {
  // Requests that were sent before leave in the next turn of the event loop, and loading takes the rest
  // of this one.
  await nextTurn()
  const { createOctokit } = await import('./octokit.ts')
  // The URLs of further pages come with the responses, and the token goes to the API only.
  const allowUrl = (url: URL) => url.origin === new URL(github.apiUrl).origin
  const fetching = createOctokitFetch(github.http, purpose, allowUrl)
  return { octokit: createOctokit(github, fetching.fetch), fetching }
}

/** The data of a call, checked against its response: the client takes HTML for data too. */
async function read<T>(
  purpose: string,
  { lastResponse, throwIfFailed }: OctokitFetch,
  call: () => Promise<T>,
): Promise<T> {
  let data: T
  try {
    data = await call()
  } catch (error) {
    throwIfFailed()
    const response = lastResponse()
    /* v8 ignore next -- without a response `throwIfFailed` has thrown, but an error of the client itself must show */
    throw response === undefined ? error : new GitHubApiError(purpose, response)
  }
  const success = lastResponse()
  /* v8 ignore if -- GitHub's client sends a request for each call; for the types */
  if (success === undefined) throw new Error(`GitHub's client sent no request to ${purpose}.`)
  if (!isSuccess(success)) throw new GitHubApiError(purpose, success)
  if (!isJson(success) || data === null || data === undefined) throw unreadable(purpose)
  return data
}
