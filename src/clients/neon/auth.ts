import { createNeonAuth, disableNeonAuth, getNeonAuth } from '@neon/sdk/raw'
import { ActionError } from '../../lib/errors.ts'
import { printable } from '../../lib/text.ts'
import { Doubt } from '../http/doubt.ts'
import { type HttpResponse, isBlank, isSuccess } from '../http/response.ts'
import { sendVerified } from '../http/retry.ts'
import { urlFromNeon } from '../http/urls.ts'
import { apiError, isNotFound, removalError } from './api-error.ts'
import type { BranchId } from './branch.ts'
import { branchPath, type NeonClient, readNeonIfFound, requestNeon } from './neon-client.ts'
import type { PreviewBranch } from './preview-branch.ts'

/** A branch's auth, as Neon calls it: the integration with an auth provider. */
export interface AuthIntegration {
  readonly authProvider: string
  /** Where the auth service answers, without a slash at its end. */
  readonly baseUrl: URL
  /** Where the keys are served that its tokens are verified with. */
  readonly jwksUrl: URL
  /** Not in the response to enabling. */
  readonly databaseName: string | undefined
  /** The application's name in mails. Not in the response to enabling. */
  readonly name: string | undefined
  /**
   * Milliseconds since the epoch; undefined if Neon does not say it. On a branch that copied its auth
   * this may be the time of the original or the time of branching.
   */
  readonly createdAt: number | undefined
  /** What the provider calls it; another one after auth was disabled and enabled again. */
  readonly providerProjectId: string | undefined
}

/** Whether the auth is of the kind that this action is about; the other one is the legacy Stack Auth. */
export function isBetterAuth({ authProvider }: Pick<AuthIntegration, 'authProvider'>): boolean {
  return authProvider === 'better_auth'
}

const JWKS_PATH = '/.well-known/jwks.json'

interface Addresses {
  readonly auth_provider?: string
  readonly auth_provider_project_id?: string
  readonly base_url?: string
  readonly jwks_url?: string
  readonly db_name?: string
  readonly name?: string
  readonly created_at?: string
}

/**
 * Reads the addresses out of Neon's response. Either may be missing, and follows from the other then.
 *
 * @throws ActionError if both are missing, or one is an address that no password may be sent to
 */
function parseIntegration(answered: Addresses): AuthIntegration {
  const base = answered.base_url?.replace(/\/+$/, '')
  const jwks = answered.jwks_url || (base && `${base}${JWKS_PATH}`)
  if (!jwks) {
    throw new ActionError({
      attempted: "find the branch's auth service",
      answered: 'Neon named neither `base_url` nor `jwks_url`',
      likely: "the branch's auth is of an older kind than Better Auth.",
      remedy: 'look at the branch in the Neon console, under Auth.',
    })
  }
  const authProvider = answered.auth_provider ?? 'better_auth'
  const fromJwks = jwks.endsWith(JWKS_PATH) ? jwks.slice(0, -JWKS_PATH.length) : undefined
  // Another provider, whose keys may be anywhere, has none; the provider has to be reported first.
  const instead = isBetterAuth({ authProvider }) ? '' : jwks
  return {
    authProvider,
    baseUrl: urlFromNeon(base || fromJwks || instead, 'base_url'),
    jwksUrl: urlFromNeon(jwks, 'jwks_url'),
    databaseName: answered.db_name,
    name: answered.name,
    createdAt: parseTime(answered.created_at),
    providerProjectId: answered.auth_provider_project_id,
  }
}

function parseTime(text: string | undefined): number | undefined {
  const time = Date.parse(text ?? '')
  return Number.isNaN(time) ? undefined : time
}

/**
 * Reads the branch's auth.
 *
 * @returns undefined if auth is not enabled (404). Right after a branch was created a 404 can also
 *   be early; enabling finds that out.
 * @throws ActionError if Neon refuses otherwise; NetworkError
 */
export async function readAuthIntegration(
  neon: NeonClient,
  branch: BranchId,
): Promise<AuthIntegration | undefined> {
  const data = await readNeonIfFound(neon, `read the auth of branch ${branch.id}`, (client) =>
    getNeonAuth({ client, path: branchPath(neon, branch) }),
  )
  return data && parseIntegration(data)
}

/** What came of a request to enable auth. */
export type CreateAuthResult =
  | { readonly kind: 'created'; readonly integration: AuthIntegration }
  /** The response was lost, and auth is there: created by this request, by another job, or copied. */
  | { readonly kind: 'found'; readonly integration: AuthIntegration }
  /**
   * 409 has two meanings: auth is enabled already, or a `neon_auth` schema is left over. After a lost
   * response, the auth in the way may be this run's own.
   */
  | { readonly kind: 'conflict'; readonly response: HttpResponse; readonly responseLost: boolean }

/**
 * Requests auth for a branch, and looks for it when the response was lost.
 *
 * @throws ActionError if Neon refuses otherwise; NetworkError
 */
export async function createAuth(
  neon: NeonClient,
  branch: PreviewBranch,
  databaseName: string | undefined,
): Promise<CreateAuthResult> {
  const purpose = `enable auth on branch "${printable(branch.name)}" (${branch.id})`
  let integration: AuthIntegration | undefined
  let attempts = 0
  const outcome = await sendVerified(
    async () => {
      attempts += 1
      const { response, data } = await requestNeon(neon, purpose, (client) =>
        createNeonAuth({
          client,
          path: branchPath(neon, branch),
          body: {
            auth_provider: 'better_auth',
            ...(databaseName !== undefined && { database_name: databaseName }),
          },
        }),
      )
      integration = data && !isBlank(response) ? parseIntegration(data) : undefined
      return response
    },
    () => readAuthIntegration(neon, branch),
    neon.http,
  )
  if ('found' in outcome) return { kind: 'found', integration: outcome.found }
  if (integration !== undefined) return { kind: 'created', integration }
  const { response } = outcome
  if (isSuccess(response)) {
    // A success whose body was lost on the way.
    const created = await readAuthIntegration(neon, branch)
    if (created !== undefined) return { kind: 'created', integration: created }
  }
  if (response.status === 409) return { kind: 'conflict', response, responseLost: attempts > 1 }
  throw apiError(purpose, response)
}

/** Whether both are the same auth, as far as Neon distinguishes them; undefined means no auth. */
export function isSameAuth(
  one: AuthIntegration | undefined,
  other: AuthIntegration | undefined,
): boolean {
  if (one === undefined || other === undefined) return one === other
  if (one.providerProjectId !== undefined && other.providerProjectId !== undefined) {
    return one.providerProjectId === other.providerProjectId
  }
  const times = [one.createdAt, other.createdAt]
  return times.includes(undefined) || one.createdAt === other.createdAt
}

/** What is to be disabled. */
export interface AuthRemoval {
  /** Whether the `neon_auth` schema, with all users and sessions, is dropped. */
  readonly deleteData: boolean
  /** The auth as it was seen; undefined where only a schema is left of one. */
  readonly seen: AuthIntegration | undefined
  /** Notes a request that may still take effect. */
  readonly doubt?: Doubt
  /** Looks before the request is repeated whether it is still to be done. @throws why it is not */
  readonly stillWanted?: (neon: NeonClient) => Promise<void>
}

/** There is other auth by now, or none: another job was faster. */
class AuthChanged extends Error {
  readonly present: AuthIntegration | undefined

  constructor(present: AuthIntegration | undefined) {
    super('the auth of the branch has changed')
    this.present = present
  }
}

/**
 * Disables auth. That it is not enabled is as good: the closing event may come twice. Neon may say so
 * by a 404, or refuse by another status (400, 409, 422); then another read decides. Before the request is
 * repeated, another read makes sure that it would not remove auth that another job has enabled meanwhile.
 *
 * @returns `replaced` if there is other auth by now, which was left alone
 * @throws ActionError if Neon refuses; NetworkError; what `stillWanted` throws
 */
export async function disableAuth(
  neon: NeonClient,
  branch: PreviewBranch,
  { deleteData, seen, doubt = new Doubt(), stillWanted }: AuthRemoval,
): Promise<'disabled' | 'replaced'> {
  const purpose = `disable auth on branch "${printable(branch.name)}" (${branch.id})`
  const http = neon.http.noting(doubt).guarded(neon.http.waits(), async (unguarded) => {
    const looking = { ...neon, http: unguarded }
    const [present] = await Promise.all([
      readAuthIntegration(looking, branch),
      stillWanted?.(looking),
    ])
    if (!isSameAuth(present, seen)) throw new AuthChanged(present)
  })
  try {
    await requestRemoval({ ...neon, http }, branch, purpose, deleteData)
    return 'disabled'
  } catch (error) {
    if (!(error instanceof AuthChanged)) throw error
    // Gone: by the request whose answer was lost, or by another job.
    if (error.present === undefined) doubt.resolveOne()
    return error.present === undefined ? 'disabled' : 'replaced'
  }
}

async function requestRemoval(
  neon: NeonClient,
  branch: PreviewBranch,
  purpose: string,
  deleteData: boolean,
): Promise<void> {
  const { response } = await requestNeon(
    neon,
    purpose,
    (client) =>
      disableNeonAuth({
        client,
        path: branchPath(neon, branch),
        body: { delete_data: deleteData },
      }),
    { idempotent: true },
  )
  if (isSuccess(response) || isNotFound(response)) return
  const mayBeOff = [400, 409, 422].includes(response.status)
  if (mayBeOff && (await readAuthIntegration(neon, branch)) === undefined) return
  throw removalError(purpose, response)
}
