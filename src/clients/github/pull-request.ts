import { isRecord } from '../../lib/json.ts'

/** A pull request, as an event or GitHub's API gives it. */
export interface PullRequest {
  readonly number: number
  /** Undefined if that was not given, as in hand-made payloads. */
  readonly headRef: string | undefined
  /** Undefined for the same reason. */
  readonly headSha: string | undefined
  /** Whether its head is in another repository than its base. */
  readonly fromFork: boolean
  /** Whether it was closed, merged or not, at that moment. */
  readonly closed: boolean
  /** The login of who opened it. */
  readonly author: string | undefined
}

/**
 * Reads a pull request as GitHub's payloads and its API give it.
 *
 * @returns undefined without a number, the one part that every use needs
 */
export function parsePullRequest(payload: unknown): PullRequest | undefined {
  const { number, head, base, state, user } = asRecord(payload)
  if (typeof number !== 'number') return undefined
  const { ref, sha, repo } = asRecord(head)
  const { login } = asRecord(user)
  return {
    number,
    headRef: typeof ref === 'string' ? ref : undefined,
    headSha: typeof sha === 'string' ? sha : undefined,
    // A deleted fork leaves no repository behind in the payload.
    fromFork: repositoryName(repo) !== repositoryName(asRecord(base)['repo']),
    closed: state === 'closed',
    author: typeof login === 'string' ? login : undefined,
  }
}

function repositoryName(repository: unknown): string | undefined {
  const name = asRecord(repository)['full_name']
  return typeof name === 'string' ? name.toLowerCase() : undefined
}

function asRecord(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {}
}
