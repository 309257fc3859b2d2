import { Failure } from '../failure.ts'
import { isRecord } from '../json.ts'

/** What a job has noted, for its own end, of auth that it enabled. */
export interface OwnAuth {
  readonly projectId: string
  readonly branchId: string
  /**
   * Whether Neon has answered that this job enabled it. False from before the request until its
   * answer, and for good if that was lost: then it may be another job's.
   */
  readonly certain: boolean
  /** What Neon calls the auth on the provider's side, by which it is told from another one. */
  readonly providerProjectId: string | undefined
}

/** The name under which GitHub's runner hands the note on to the post step. */
export const OWN_AUTH = 'own_auth'

/** The note as text. */
export function written(own: OwnAuth): string {
  return JSON.stringify(own)
}

/**
 * The note out of its text.
 *
 * @returns undefined where nothing was noted: then this is not the end of a job that enabled auth
 * @throws Failure if there is something else in its place
 */
export function readOwnAuth(text: string): OwnAuth | undefined {
  if (text === '') return undefined
  const note = parsed(text)
  if (isRecord(note)) {
    const { projectId, branchId, certain, providerProjectId } = note
    if (isId(projectId) && isId(branchId) && typeof certain === 'boolean') {
      const id = typeof providerProjectId === 'string' ? providerProjectId : undefined
      return { projectId, branchId, certain, providerProjectId: id }
    }
  }
  throw new Failure({
    attempted: 'remove the auth that this job enabled (`lifetime: job`)',
    answered: `its note of which one that is (the state \`${OWN_AUTH}\`) can not be read`,
    remedy: 'tear it down by hand: `operation: teardown`, with the branch in `branch`.',
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Ids of projects and branches, as Neon's API document gives them. */
function isId(id: unknown): id is string {
  return typeof id === 'string' && /^[a-z0-9-]{1,60}$/.test(id)
}
