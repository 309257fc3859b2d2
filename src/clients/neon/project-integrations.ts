import { listNeonAuthIntegrations } from '@neon/sdk/raw'
import { type NeonClient, requestNeon } from './neon-client.ts'

/** Auth on any branch of the project, as listed among the project's integrations (legacy). */
export interface ProjectIntegration {
  readonly branchId: string
  readonly authProvider: string
  readonly databaseName: string
  /** `neon`, or `user` where a person has claimed the auth project. */
  readonly ownedBy: string
  readonly jwksUrl: string
}

/**
 * Lists the auth of all branches of the project. Neon has announced to remove that route, and a key
 * may not reach it, so no response to it is an error.
 *
 * @returns undefined if Neon does not tell
 * @throws NetworkError
 */
export async function listProjectIntegrations(
  neon: NeonClient,
): Promise<ProjectIntegration[] | undefined> {
  const { response, data } = await requestNeon(
    neon,
    `list the auth integrations of project ${neon.projectId}`,
    (client) => listNeonAuthIntegrations({ client, path: { project_id: neon.projectId } }),
  )
  if (response.status !== 200 || !Array.isArray(data?.data)) return undefined
  return data.data.map(({ branch_id, auth_provider, db_name, owned_by, jwks_url }) => ({
    branchId: String(branch_id),
    authProvider: String(auth_provider),
    databaseName: String(db_name),
    ownedBy: String(owned_by),
    jwksUrl: String(jwks_url),
  }))
}
