import { Octokit as Core } from '@octokit/core'
import { paginateRest } from '@octokit/plugin-paginate-rest'
import type { GitHubAccess } from './access.ts'

/**
 * GitHub's own client: its core, which types each route, and its way through pages. `@actions/github`
 * is the same with a method for every route and an HTTP client of its own, four times the size.
 */
const Paging = Core.plugin(paginateRest)

export type Octokit = InstanceType<typeof Paging>

/** @param fetch sends what the client shapes */
export function createOctokit(
  { apiUrl, token }: GitHubAccess,
  fetch: typeof globalThis.fetch,
): Octokit {
  return new Paging({
    auth: token,
    baseUrl: apiUrl,
    request: { fetch },
    // By itself it would write GitHub's texts to the log.
    log: { debug: ignored, info: ignored, warn: ignored, error: ignored },
  })
}

/* v8 ignore next -- what it would log about is in headers that it is not given (see `fetchingOver`) */
function ignored(): void {
  // What went wrong is told by errors.
}
