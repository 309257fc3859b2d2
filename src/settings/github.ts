import type { GitHubAccess } from '../clients/github/access.ts'
import { maySendSecretsTo } from '../clients/http/urls.ts'
import type { GitHubContext } from '../event/workflow-event.ts'
import type { IssueSink } from '../lib/issues.ts'
import type { Inputs } from './inputs.ts'

/**
 * How GitHub can be asked.
 *
 * @returns undefined if it can't: there is no token, or no address that one may be sent to
 */
export function readGitHub(
  inputs: Inputs,
  { apiUrl, repository }: GitHubContext,
  issues: IssueSink,
): GitHubAccess | undefined {
  const token = inputs('github_token')
  if (token === '') return undefined
  if (!/^[\x21-\x7e]+$/.test(token)) {
    issues.add('github_token', 'has white space or other characters in it that no token has')
    return undefined
  }
  const url = URL.parse(apiUrl)
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(repository) ?? []
  if (url === null || !maySendSecretsTo(url) || owner === undefined || repo === undefined) {
    return undefined
  }
  return { apiUrl: `${url.origin}${url.pathname}`.replace(/\/+$/, ''), owner, repo, token }
}
