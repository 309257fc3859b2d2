import {
  addNeonAuthDomainToRedirectUriWhitelist,
  createNeonAuth,
  createNeonAuthIntegration,
  createNeonAuthNewUser,
  createNeonAuthProviderSdkKeys,
  deleteNeonAuthDomainFromRedirectUriWhitelist,
  deleteNeonAuthIntegration,
  listNeonAuthRedirectUriWhitelistDomains,
  transferNeonAuthProviderProject,
} from '@neon/sdk/raw'
import type { Answer } from '../http/answer.ts'
import { ask, checkedId, type NeonApi, type Reply } from '../neon/api.ts'
import { branchPath } from '../neon/branch-path.ts'
import type { PreviewBranch } from '../neon/preview-branch.ts'
import { saysAbsent } from '../neon/refused.ts'
import { stackRefused } from './gone.ts'
import { unquoted } from './secrets.ts'

/*
 * Neon's routes for Stack Auth. Those below `/projects/auth` and `/projects/{id}/auth` name no branch
 * and act on the project's auth; they take a checked branch all the same, for which the caller has made
 * sure that the project's auth is its own. Each sends once, without looking after a lost answer.
 */

const PROVIDER = { auth_provider: 'stack' } as const

function database(name: string | undefined) {
  return name === undefined ? {} : { database_name: name }
}

/** The project's part of a path, as the SDK takes it. */
export function projectPath({ projectId }: NeonApi): { project_id: string } {
  return { project_id: projectId }
}

/** Enables Stack Auth by the route of branches. The reply holds the SDK keys. @throws NoAnswer */
export async function requestOnBranch(
  neon: NeonApi,
  branch: PreviewBranch,
  databaseName: string | undefined,
): Promise<Reply<unknown>> {
  return await ask(unquoted(neon), `enable Stack Auth on branch ${branch.id}`, (client) =>
    createNeonAuth({
      client,
      path: branchPath(neon, branch),
      body: { ...PROVIDER, ...database(databaseName) },
    }),
  )
}

/** Enables Stack Auth by the older route of projects. The reply holds the keys. @throws NoAnswer */
export async function requestOnProject(
  neon: NeonApi,
  branch: PreviewBranch,
  databaseName: string | undefined,
): Promise<Reply<unknown>> {
  return await ask(unquoted(neon), `enable Stack Auth for branch ${branch.id}`, (client) =>
    createNeonAuthIntegration({
      client,
      body: {
        ...PROVIDER,
        ...projectPath(neon),
        branch_id: branch.id,
        ...database(databaseName),
      },
    }),
  )
}

/** Removes the project's auth. @throws NoAnswer */
export async function requestRemoval(
  neon: NeonApi,
  branch: PreviewBranch,
  deleteData: boolean,
): Promise<Answer> {
  const { answer } = await ask(neon, `remove Stack Auth of branch ${branch.id}`, (client) =>
    deleteNeonAuthIntegration({
      client,
      path: { ...projectPath(neon), ...PROVIDER },
      body: { delete_data: deleteData },
    }),
  )
  return answer
}

/** Makes new SDK keys for the project's auth. @throws NoAnswer */
export async function requestKeys(neon: NeonApi, branch: PreviewBranch): Promise<Reply<unknown>> {
  return await ask(unquoted(neon), `make SDK keys for branch ${branch.id}`, (client) =>
    createNeonAuthProviderSdkKeys({ client, body: { ...PROVIDER, ...projectPath(neon) } }),
  )
}

/** Asks for a link by which the project's auth can be claimed. @throws NoAnswer */
export async function requestTransfer(
  neon: NeonApi,
  branch: PreviewBranch,
): Promise<Reply<unknown>> {
  return await ask(unquoted(neon), `ask for the link to claim auth of ${branch.id}`, (client) =>
    transferNeonAuthProviderProject({ client, body: { ...PROVIDER, ...projectPath(neon) } }),
  )
}

/** Creates a user without a password. @throws NoAnswer */
export async function requestStackUser(
  neon: NeonApi,
  branch: PreviewBranch,
  { email, name }: { readonly email: string; readonly name: string },
): Promise<{ answer: Answer; id: string | undefined }> {
  const attempted = `create the user ${email} for branch ${branch.id}`
  const { answer, data } = await ask(neon, attempted, (client) =>
    createNeonAuthNewUser({ client, body: { ...PROVIDER, ...projectPath(neon), email, name } }),
  )
  return { answer, id: data && checkedId(data.id, `the user ${email}`) }
}

/**
 * Lists the domains that the project's auth trusts, in the spelling in which Neon keeps them.
 *
 * @returns undefined if there is no auth (404)
 * @throws Failure if Neon refuses
 */
export async function listProjectDomains(neon: NeonApi): Promise<string[] | undefined> {
  const attempted = `list the domains of the auth of project ${neon.projectId}`
  const { answer, data } = await ask(neon, attempted, (client) =>
    listNeonAuthRedirectUriWhitelistDomains({ client, path: projectPath(neon) }),
  )
  if (saysAbsent(answer)) return undefined
  if (!Array.isArray(data?.domains)) throw stackRefused(attempted, answer)
  return data.domains.map(({ domain }) => String(domain))
}

/** Adds a domain. @throws NoAnswer */
export async function requestProjectDomain(
  neon: NeonApi,
  branch: PreviewBranch,
  origin: string,
): Promise<Answer> {
  const { answer } = await ask(neon, `trust ${origin} for branch ${branch.id}`, (client) =>
    addNeonAuthDomainToRedirectUriWhitelist({
      client,
      path: projectPath(neon),
      body: { ...PROVIDER, domain: origin },
    }),
  )
  return answer
}

/** Removes domains; one that is not there (any more) is no error. @throws NoAnswer */
export async function requestProjectDomainsRemoval(
  neon: NeonApi,
  branch: PreviewBranch,
  domains: readonly string[],
): Promise<Answer> {
  const { answer } = await ask(neon, `remove domains of branch ${branch.id}`, (client) =>
    deleteNeonAuthDomainFromRedirectUriWhitelist({
      client,
      path: projectPath(neon),
      body: { ...PROVIDER, domains: domains.map((domain) => ({ domain })) },
    }),
  )
  return answer
}
