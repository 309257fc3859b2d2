import { getNeonAuth } from '@neon/sdk/raw'
import type { HttpResponse } from '../clients/http/response.ts'
import { urlFromNeon } from '../clients/http/urls.ts'
import { isNotFound } from '../clients/neon/api-error.ts'
import type { Branch } from '../clients/neon/branch.ts'
import { branchPath, type NeonClient, requestNeon } from '../clients/neon/neon-client.ts'
import {
  listProjectIntegrations,
  type ProjectIntegration,
} from '../clients/neon/project-integrations.ts'
import { ActionError } from '../lib/errors.ts'
import { printable } from '../lib/text.ts'
import type { ReportedIntegration } from '../report/report.ts'
import { isRemovedRoute, stackApiError } from './errors.ts'

/** A branch's auth by either provider, as Neon reports it. */
export interface FoundIntegration extends ProjectIntegration {
  /** Which of Neon's routes knows it: the one of its branch, or only the older one of the project. */
  readonly source: 'branch' | 'project'
}

/** What Neon reports about the auth of a branch, and of all branches of its project. */
export interface FoundAuth {
  /** Undefined: auth is not enabled on the branch. */
  readonly own: FoundIntegration | undefined
  /** Auth on any branch of the project; undefined if Neon does not tell. */
  readonly listed: readonly ProjectIntegration[] | undefined
}

/** A branch's auth that is Stack Auth: there is no `base_url`. */
export interface StackIntegration extends ReportedIntegration {
  readonly source: FoundIntegration['source']
  readonly ownedBy: string
}

/** Whether a provider of Neon's API is Stack Auth; the document of April 2026 has `stack_v2` too. */
export function isStack({ authProvider }: Pick<FoundIntegration, 'authProvider'>): boolean {
  return authProvider === 'stack' || authProvider === 'stack_v2'
}

/**
 * Looks at the auth of a branch and of its project, both together.
 *
 * @throws ActionError if Neon refuses, or no longer serves either: it is then unknown whether there is any auth
 */
export async function findAuth(neon: NeonClient, branch: Branch): Promise<FoundAuth> {
  const [reading, listed] = await Promise.all([
    readBranchRoute(neon, branch),
    listProjectIntegrations(neon),
  ])
  if ('removed' in reading && listed === undefined)
    throw stackApiError(purpose(branch), reading.removed)
  const inList = listed?.find(({ branchId }) => branchId === branch.id)
  const own = 'found' in reading ? reading.found : undefined
  return { own: own ?? (inList && { ...inList, source: 'project' }), listed }
}

function purpose({ id }: Branch): string {
  return `read the auth of branch ${id}`
}

/** What the route of branches says; or its response, if it no longer serves Stack Auth. */
type BranchReading =
  | { readonly found: FoundIntegration | undefined }
  | { readonly removed: HttpResponse }

async function readBranchRoute(neon: NeonClient, branch: Branch): Promise<BranchReading> {
  const { response, data } = await requestNeon(neon, purpose(branch), (client) =>
    getNeonAuth({ client, path: branchPath(neon, branch) }),
  )
  if (data !== undefined) {
    const found: FoundIntegration = {
      source: 'branch',
      authProvider: String(data.auth_provider),
      branchId: String(data.branch_id),
      databaseName: String(data.db_name),
      ownedBy: String(data.owned_by),
      jwksUrl: String(data.jwks_url),
    }
    return { found }
  }
  if (isNotFound(response)) return { found: undefined }
  // That leaves the project's list.
  if (isRemovedRoute(response)) return { removed: response }
  throw stackApiError(purpose(branch), response)
}

/**
 * Lets a branch's auth through if it is Stack Auth, and the branch's own.
 *
 * @throws ActionError if it is Better Auth, or another branch's
 */
export function assertStack(branch: Branch, found: FoundIntegration): StackIntegration {
  const { authProvider, branchId, ownedBy, databaseName, jwksUrl, source } = found
  const attempted = `use the auth of branch "${printable(branch.name)}" as Stack Auth`
  if (!isStack(found)) {
    throw new ActionError({
      attempted,
      answered: `it is of the provider "${printable(authProvider, 40)}", and \`auth_provider\` says stack`,
      likely: 'the project has been moved from Stack Auth to Better Auth.',
      remedy: 'leave `auth_provider` out, or set `auth_provider: better_auth`.',
    })
  }
  if (branchId !== branch.id) {
    throw new ActionError({
      attempted,
      answered: `it is not the branch's own (${branch.id}), but that of branch ${printable(branchId, 80)}`,
      likely: "the branch was copied from that one, and shares its parent's auth project.",
      remedy:
        'leave it alone: this action changes preview branches only. Change it in the Neon console, under Auth.',
    })
  }
  const jwks = urlFromNeon(jwksUrl, 'jwks_url')
  return { authProvider, baseUrl: undefined, jwksUrl: jwks, databaseName, ownedBy, source }
}
