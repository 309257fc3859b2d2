import { ActionError } from '../lib/errors.ts'
import { isRecord, parseJson } from '../lib/json.ts'

/**
 * What a run is about to change only for itself, noted with the runner's state before it is changed: so
 * the post step can undo it after a run that was killed. It holds no secret.
 */
export interface JournalEntry {
  readonly projectId: string
  readonly branchId: string
  /** What Neon calls the auth on the provider's side; undefined if Neon did not say it. */
  readonly providerProjectId: string | undefined
  /** A temporary admin; its id as soon as it is known. */
  readonly admin?: { readonly email: string; readonly id?: string }
  /** Fields of `email_and_password`, with the values that they are to have again. */
  readonly settings?: Readonly<Record<string, boolean>>
  /** Fields of `plugins.organization`, with the values that they are to have again. */
  readonly organization?: Readonly<Record<string, string | boolean>>
  /** Whether the webhook is to be switched on again. */
  readonly webhook?: true
}

/** The name under which GitHub's runner hands it on to the post step. `post.ts` has it, too. */
export const JOURNAL_STATE = 'journal'

/** The journal as text; '' if there is nothing to undo. */
export function serializeJournal(entry: JournalEntry): string {
  const { admin, settings = {}, organization, webhook } = entry
  const isEmpty = !admin && !organization && !webhook && Object.keys(settings).length === 0
  return isEmpty ? '' : JSON.stringify(entry)
}

/**
 * The journal out of its text.
 *
 * @returns undefined where there is nothing to undo
 * @throws ActionError if there is something else in its place
 */
export function parseJournal(text: string): JournalEntry | undefined {
  if (text === '') return undefined
  const entry = parseJson(text)
  if (isRecord(entry)) {
    const { projectId, branchId, providerProjectId, admin, settings, organization, webhook } = entry
    if (isId(projectId) && isId(branchId)) {
      return {
        projectId,
        branchId,
        providerProjectId: typeof providerProjectId === 'string' ? providerProjectId : undefined,
        ...(isUser(admin) && { admin }),
        ...(isFlags(settings) && { settings }),
        ...(isValues(organization) && { organization }),
        ...(webhook === true && { webhook }),
      }
    }
  }
  throw new ActionError({
    attempted: 'undo what the main step of this action changed for its own time',
    answered: `its note of what that is (the state \`${JOURNAL_STATE}\`) cannot be read`,
    remedy:
      'look at the preview branch in the Neon console: remove users whose address ends with @example.invalid, and check whether sign-up is open as it should be.',
  })
}

/** Ids of projects and branches, as Neon's API document gives them. */
export function isId(id: unknown): id is string {
  return typeof id === 'string' && /^[a-z0-9-]{1,60}$/.test(id)
}

function isUser(user: unknown): user is NonNullable<JournalEntry['admin']> {
  if (!isRecord(user) || typeof user['email'] !== 'string') return false
  const { id } = user
  // It becomes part of a path. The auth service's ids have capitals, too.
  return id === undefined || (typeof id === 'string' && /^[A-Za-z0-9_-]{1,100}$/.test(id))
}

function isFlags(settings: unknown): settings is Readonly<Record<string, boolean>> {
  return isRecord(settings) && Object.values(settings).every((value) => typeof value === 'boolean')
}

function isValues(settings: unknown): settings is Readonly<Record<string, string | boolean>> {
  return (
    isRecord(settings) &&
    Object.values(settings).every((value) => /^(boolean|string)$/.test(typeof value))
  )
}
