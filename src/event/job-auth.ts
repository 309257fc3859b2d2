import { ActionError } from '../lib/errors.ts'
import { isRecord, parseJson } from '../lib/json.ts'
import { isId } from './journal.ts'

/** What a job has noted, for its own end, of auth that it enabled. */
export interface JobAuth {
  readonly projectId: string
  readonly branchId: string
  /**
   * Whether Neon has answered that this job enabled it. False from before the request until its
   * answer, and for good if that was lost: then it may be another job's.
   */
  readonly confirmed: boolean
  /** Neon's id for the auth at the provider, which distinguishes it from any other. */
  readonly providerProjectId: string | undefined
}

/** The name under which GitHub's runner hands the note on to the post step. */
export const JOB_AUTH_STATE = 'own_auth'

/** The name for the folder in which the job has written session files. `post.ts` has both names, too. */
export const SESSION_FILES_STATE = 'session_files'

/** The note as text. */
export function serializeJobAuth(own: JobAuth): string {
  return JSON.stringify(own)
}

/**
 * The note out of its text.
 *
 * @returns undefined where nothing was noted: then this is not the end of a job that enabled auth
 * @throws ActionError if there is something else in its place
 */
export function parseJobAuth(text: string): JobAuth | undefined {
  if (text === '') return undefined
  const note = parseJson(text)
  if (isRecord(note)) {
    const { projectId, branchId, confirmed, providerProjectId } = note
    if (isId(projectId) && isId(branchId) && typeof confirmed === 'boolean') {
      const id = typeof providerProjectId === 'string' ? providerProjectId : undefined
      return { projectId, branchId, confirmed, providerProjectId: id }
    }
  }
  throw new ActionError({
    attempted: 'remove the auth that this job enabled (`lifetime: job`)',
    answered: `the saved state (\`${JOB_AUTH_STATE}\`) that identifies it cannot be read`,
    remedy: 'tear it down by hand: `operation: teardown`, with the branch in `branch`.',
  })
}
