import { getOctokit } from '@actions/github'
import type { GitHubAccess } from './access.ts'
import type { OctokitFetch } from './octokit-fetch.ts'

export type Octokit = ReturnType<typeof getOctokit>

/**
 * The client of GitHub's own toolkit. The toolkit's module is imported here alone, and this one
 * dynamically, so that runs that do not ask GitHub do not pay for it.
 *
 * @param fetch sends what the client shapes
 */
export function createOctokit(
  { apiUrl, token }: GitHubAccess,
  fetch: OctokitFetch['fetch'],
): Octokit {
  return getOctokit(token, {
    baseUrl: apiUrl,
    request: { fetch },
    // By default it would write GitHub's texts to the log.
    log: { debug: ignored, info: ignored, warn: ignored, error: ignored },
  })
}

/* v8 ignore next -- what it would log about is in headers that it is not given (see `octokit-fetch.ts`) */
function ignored(): void {
  // Failures are reported as errors.
}
