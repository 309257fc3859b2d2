import { createNeonAuth, disableNeonAuth, getNeonAuth } from '@neon/sdk/raw'
import { ActionError } from '../../lib/errors.ts'
import type { HttpResponse } from '../http/response.ts'
import { urlFromNeon } from '../http/urls.ts'
import { apiError, isNotFound } from './api-error.ts'
import { branchPath } from './branch-path.ts'
import type { BranchId } from './branches.ts'
import { requestChange } from './change-request.ts'
import { callNeon, type NeonClient } from './neon-client.ts'
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
}

/**
 * Reads the addresses out of Neon's response. Either may be missing, and follows from the other then.
 *
 * @throws Failure if both are missing, or one is an address that no password may be sent to
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
  // Of another provider, whose keys may be anywhere, there is none; the provider has to be told first.
  const instead = isBetterAuth({ authProvider }) ? '' : jwks
  return {
    authProvider,
    baseUrl: urlFromNeon(base || fromJwks || instead, 'base_url'),
    jwksUrl: urlFromNeon(jwks, 'jwks_url'),
    databaseName: answered.db_name,
    name: answered.name,
    providerProjectId: answered.auth_provider_project_id,
  }
}

/**
 * Reads the branch's auth.
 *
 * @returns undefined if auth is not enabled (404). Right after a branch was created a 404 can also
 *   be early; enabling finds that out.
 * @throws Failure if Neon refuses otherwise
 */
export async function readAuthIntegration(
  neon: NeonClient,
  branch: BranchId,
): Promise<AuthIntegration | undefined> {
  const attempted = `read the auth of branch ${branch.id}`
  const { response, data } = await callNeon(neon, attempted, (client) =>
    getNeonAuth({ client, path: branchPath(neon, branch) }),
  )
  if (isNotFound(response)) return undefined
  if (data === undefined) throw apiError(attempted, response)
  return parseIntegration(data)
}

/**
 * Enables auth once, without looking after a lost response.
 *
 * @returns the integration, or the response if it was not a success (409 has two meanings: auth is
 *   enabled already, or a `neon_auth` schema is left over)
 * @throws NoAnswer
 */
export async function requestEnable(
  neon: NeonClient,
  branch: PreviewBranch,
  databaseName: string | undefined,
): Promise<{ response: HttpResponse; integration: AuthIntegration | undefined }> {
  const { response, data } = await callNeon(neon, `enable auth on branch ${branch.id}`, (client) =>
    createNeonAuth({
      client,
      path: branchPath(neon, branch),
      body: {
        auth_provider: 'better_auth',
        ...(databaseName !== undefined && { database_name: databaseName }),
      },
    }),
  )
  return { response, integration: data && parseIntegration(data) }
}

/**
 * Disables auth once, without looking after a lost response.
 *
 * @param deleteData whether the `neon_auth` schema, with all users and sessions, is dropped
 * @throws NoAnswer
 */
export async function requestDisable(
  neon: NeonClient,
  branch: PreviewBranch,
  deleteData: boolean,
): Promise<HttpResponse> {
  return await requestChange(neon, branch, 'disable auth', (at) =>
    disableNeonAuth({ ...at, body: { delete_data: deleteData } }),
  )
}
