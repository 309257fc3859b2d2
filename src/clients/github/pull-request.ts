import { isRecord } from '../../lib/json.ts'

/** A pull request, as an event or GitHub's API gives it. */
export interface PullRequest {
  readonly number: number
  readonly headRef: string
  readonly headSha: string
  /** Whether its head is in another repository than its base. */
  readonly fromFork: boolean
  /** Whether it was closed, merged or not, at that moment. */
  readonly closed: boolean
}

/** Reads a pull request as GitHub's payloads and its API give it. */
export function parsePullRequest(payload: unknown): PullRequest | undefined {
  if (!isRecord(payload)) return undefined
  const { number, head, base, state } = payload
  if (typeof number !== 'number' || !isRecord(head)) return undefined
  const { ref, sha, repo } = head
  if (typeof ref !== 'string' || typeof sha !== 'string') return undefined
  return {
    number,
    headRef: ref,
    headSha: sha,
    // A deleted fork leaves no repository behind in the payload.
    fromFork: repositoryName(repo) !== repositoryName(isRecord(base) ? base['repo'] : undefined),
    closed: state === 'closed',
  }
}

function repositoryName(repository: unknown): unknown {
  return isRecord(repository) ? repository['full_name'] : undefined
}
