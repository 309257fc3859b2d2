import {
  addNeonAuthDomainToRedirectUriWhitelist,
  createNeonAuth,
  createNeonAuthIntegration,
  createNeonAuthNewUser,
  createNeonAuthProviderSdkKeys,
  deleteNeonAuthDomainFromRedirectUriWhitelist,
  deleteNeonAuthIntegration,
  disableNeonAuth,
  listNeonAuthRedirectUriWhitelistDomains,
  transferNeonAuthProviderProject,
} from '@neon/sdk/raw'
import type { HttpResponse } from '../clients/http/response.ts'
import { isNotFound } from '../clients/neon/api-error.ts'
import {
  branchPath,
  checkedId,
  type NeonClient,
  type NeonReply,
  requestNeon,
} from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import { stackApiError } from './errors.ts'
import { withoutQuotedResponses } from './secrets.ts'

/*
 * Neon's routes for Stack Auth. Those below `/projects/auth` and `/projects/{id}/auth` name no branch
 * and act on the project's auth; they take a checked branch all the same, for which the caller has made
 * sure that the project's auth is its own. Each sends once, without looking after a lost response.
 */

const PROVIDER = { auth_provider: 'stack' } as const

/** What auth is enabled with. */
export interface NewStackAuth {
  readonly databaseName: string | undefined
  /** Database role for authenticated users; Neon takes `neondb_owner` without it. (API document) */
  readonly roleName: string | undefined
}

function database(name: string | undefined) {
  return name === undefined ? {} : { database_name: name }
}

/** The project's part of a path, as the SDK takes it. */
export function projectPath({ projectId }: NeonClient): { project_id: string } {
  return { project_id: projectId }
}

/** Enables Stack Auth by the route of branches. The reply holds the SDK keys. @throws NetworkError */
export async function requestOnBranch(
  neon: NeonClient,
  branch: PreviewBranch,
  { databaseName }: NewStackAuth,
): Promise<NeonReply<unknown>> {
  return await requestNeon(
    withoutQuotedResponses(neon),
    `enable Stack Auth on branch ${branch.id}`,
    (client) =>
      createNeonAuth({
        client,
        path: branchPath(neon, branch),
        body: { ...PROVIDER, ...database(databaseName) },
      }),
  )
}

/** Enables Stack Auth by the older route of projects. The reply holds the keys. @throws NetworkError */
export async function requestOnProject(
  neon: NeonClient,
  branch: PreviewBranch,
  { databaseName, roleName }: NewStackAuth,
): Promise<NeonReply<unknown>> {
  return await requestNeon(
    withoutQuotedResponses(neon),
    `enable Stack Auth for branch ${branch.id}`,
    (client) =>
      createNeonAuthIntegration({
        client,
        body: {
          ...PROVIDER,
          ...projectPath(neon),
          branch_id: branch.id,
          ...database(databaseName),
          ...(roleName !== undefined && { role_name: roleName }),
        },
      }),
  )
}

/** Removes auth by the route of branches. @throws NetworkError */
export async function requestBranchRemoval(
  neon: NeonClient,
  branch: PreviewBranch,
  deleteData: boolean,
): Promise<HttpResponse> {
  const { response } = await requestNeon(
    neon,
    `disable auth on branch ${branch.id}`,
    (client) =>
      disableNeonAuth({
        client,
        path: branchPath(neon, branch),
        body: { delete_data: deleteData },
      }),
    { idempotent: true },
  )
  return response
}

/** Removes the project's auth. @throws NetworkError */
export async function requestRemoval(
  neon: NeonClient,
  branch: PreviewBranch,
  deleteData: boolean,
): Promise<HttpResponse> {
  const { response } = await requestNeon(
    neon,
    `remove Stack Auth of branch ${branch.id}`,
    (client) =>
      deleteNeonAuthIntegration({
        client,
        path: { ...projectPath(neon), ...PROVIDER },
        body: { delete_data: deleteData },
      }),
    { idempotent: true },
  )
  return response
}

/** Makes new SDK keys for the project's auth. @throws NetworkError */
export async function requestKeys(
  neon: NeonClient,
  branch: PreviewBranch,
): Promise<NeonReply<unknown>> {
  return await requestNeon(
    withoutQuotedResponses(neon),
    `make SDK keys for branch ${branch.id}`,
    (client) =>
      createNeonAuthProviderSdkKeys({ client, body: { ...PROVIDER, ...projectPath(neon) } }),
  )
}

/** Asks for a link by which the project's auth can be claimed. @throws NetworkError */
export async function requestTransfer(
  neon: NeonClient,
  branch: PreviewBranch,
): Promise<NeonReply<unknown>> {
  return await requestNeon(
    withoutQuotedResponses(neon),
    `ask for the link to claim auth of ${branch.id}`,
    (client) =>
      transferNeonAuthProviderProject({ client, body: { ...PROVIDER, ...projectPath(neon) } }),
  )
}

/** Creates a user without a password. @throws NetworkError */
export async function requestStackUser(
  neon: NeonClient,
  branch: PreviewBranch,
  { email, name }: { readonly email: string; readonly name: string },
): Promise<{ response: HttpResponse; id: string | undefined }> {
  const attempted = `create the user ${email} for branch ${branch.id}`
  const { response, data } = await requestNeon(neon, attempted, (client) =>
    createNeonAuthNewUser({ client, body: { ...PROVIDER, ...projectPath(neon), email, name } }),
  )
  return { response, id: data && checkedId(data.id, `the user ${email}`) }
}

/**
 * Lists the domains that the project's auth trusts, in the spelling in which Neon keeps them.
 *
 * @returns undefined if there is no auth (404)
 * @throws ActionError if Neon refuses
 */
export async function listProjectDomains(neon: NeonClient): Promise<string[] | undefined> {
  const attempted = `list the domains of the auth of project ${neon.projectId}`
  const { response, data } = await requestNeon(neon, attempted, (client) =>
    listNeonAuthRedirectUriWhitelistDomains({ client, path: projectPath(neon) }),
  )
  if (isNotFound(response)) return undefined
  if (!Array.isArray(data?.domains)) throw stackApiError(attempted, response)
  return data.domains.map(({ domain }) => String(domain))
}

/** Adds a domain. @throws NetworkError */
export async function requestProjectDomain(
  neon: NeonClient,
  branch: PreviewBranch,
  origin: string,
): Promise<HttpResponse> {
  const { response } = await requestNeon(
    neon,
    `trust ${origin} for branch ${branch.id}`,
    (client) =>
      addNeonAuthDomainToRedirectUriWhitelist({
        client,
        path: projectPath(neon),
        body: { ...PROVIDER, domain: origin },
      }),
  )
  return response
}

/** Removes domains; one that is not there is no error. @throws NetworkError */
export async function requestProjectDomainsRemoval(
  neon: NeonClient,
  branch: PreviewBranch,
  domains: readonly string[],
): Promise<HttpResponse> {
  const { response } = await requestNeon(
    neon,
    `remove domains of branch ${branch.id}`,
    (client) =>
      deleteNeonAuthDomainFromRedirectUriWhitelist({
        client,
        path: projectPath(neon),
        body: { ...PROVIDER, domains: domains.map((domain) => ({ domain })) },
      }),
    { idempotent: true },
  )
  return response
}
