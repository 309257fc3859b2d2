/** Where GitHub's API is for this job, and with what right. */
export interface GitHubAccess {
  /** Base address without a slash at its end, such as `https://api.github.com`. */
  readonly apiUrl: string
  readonly owner: string
  readonly repo: string
  readonly token: string
}
