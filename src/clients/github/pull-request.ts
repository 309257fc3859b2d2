import { isRecord } from '../../lib/json.ts'

/** A pull request, as an event or GitHub's API gives it. */
export interface PullRequest {
  readonly number: number
  readonly headRef: string
  /** Undefined if that was not said, as in payloads that were made by hand. */
  readonly headSha: string | undefined
  /** Whether its head is in another repository than its base. */
  readonly fromFork: boolean
  /** Whether it was closed, merged or not, at that moment. */
  readonly closed: boolean
  /** The login of who opened it. */
  readonly author: string | undefined
}

/** The parts of a pull request without which there is none. */
const REQUIRED_PARTS = ['number', 'head.ref'] as const

/**
 * Reads a pull request as GitHub's payloads and its API give it.
 *
 * @returns the names of the parts that are missing, if there are any
 */
export function parsePullRequest(
  payload: unknown,
): PullRequest | { readonly missing: readonly string[] } {
  const { number, head, base, state, user } = asRecord(payload)
  const { ref, sha, repo } = asRecord(head)
  if (typeof number !== 'number' || typeof ref !== 'string') {
    const present = [typeof number === 'number', typeof ref === 'string']
    return { missing: REQUIRED_PARTS.filter((_, index) => !present[index]) }
  }
  const { login } = asRecord(user)
  return {
    number,
    headRef: ref,
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
