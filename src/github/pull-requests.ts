import { ask, type GitHubApi } from './api.ts'

/**
 * Whether a pull request is closed by now.
 *
 * @throws Failure if GitHub refuses or gives no answer
 */
export async function isClosed(github: GitHubApi, number: number): Promise<boolean> {
  const { state } = await ask(
    github,
    `read the state of pull request ${number}`,
    (octokit, place) => octokit.rest.pulls.get({ ...place, pull_number: number }),
  )
  return state === 'closed'
}
