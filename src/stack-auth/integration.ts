import { getNeonAuth } from '@neon/sdk/raw'
import { Failure } from '../failure.ts'
import { addressFromNeon } from '../http/addresses.ts'
import type { Answer } from '../http/answer.ts'
import { ask, type NeonApi } from '../neon/api.ts'
import { branchPath } from '../neon/branch-path.ts'
import type { Branch } from '../neon/branches.ts'
import { type ListedIntegration, listIntegrations } from '../neon/project-integrations.ts'
import { saysAbsent } from '../neon/refused.ts'
import type { ToldIntegration } from '../report/report.ts'
import { printable } from '../text.ts'
import { isGone, stackRefused } from './gone.ts'

/** A branch's auth by whichever provider, as Neon tells it. */
export interface Found extends ListedIntegration {
  /** Which of Neon's routes knows it: the one of its branch, or only the older one of the project. */
  readonly toldBy: 'branch' | 'project'
}

/** What Neon tells of the auth of a branch, and of all branches of its project. */
export interface FoundAuth {
  /** Undefined: auth is not enabled on the branch. */
  readonly own: Found | undefined
  /** Auth on any branch of the project; undefined if Neon does not tell. */
  readonly listed: readonly ListedIntegration[] | undefined
}

/** A branch's auth that is Stack Auth: there is no `base_url`. */
export interface StackIntegration extends ToldIntegration {
  readonly toldBy: Found['toldBy']
  readonly ownedBy: string
}

/** Whether a provider of Neon's API is Stack Auth; the document of April 2026 has `stack_v2` too. */
export function isStack({ authProvider }: Pick<Found, 'authProvider'>): boolean {
  return authProvider === 'stack' || authProvider === 'stack_v2'
}

/**
 * Looks at the auth of a branch and of its project, both together.
 *
 * @throws Failure if Neon refuses, or serves neither any more: that nothing is there is not known then
 */
export async function findAuth(neon: NeonApi, branch: Branch): Promise<FoundAuth> {
  const [told, listed] = await Promise.all([tellOfBranch(neon, branch), listIntegrations(neon)])
  if ('gone' in told && listed === undefined) throw stackRefused(reading(branch), told.gone)
  const inList = listed?.find(({ branchId }) => branchId === branch.id)
  const own = 'found' in told ? told.found : undefined
  return { own: own ?? (inList && { ...inList, toldBy: 'project' }), listed }
}

function reading({ id }: Branch): string {
  return `read the auth of branch ${id}`
}

/** What the route of branches tells; or how it says that it knows nothing of Stack Auth (any more). */
type Told = { readonly found: Found | undefined } | { readonly gone: Answer }

async function tellOfBranch(neon: NeonApi, branch: Branch): Promise<Told> {
  const { answer, data } = await ask(neon, reading(branch), (client) =>
    getNeonAuth({ client, path: branchPath(neon, branch) }),
  )
  if (data !== undefined) {
    const found: Found = {
      toldBy: 'branch',
      authProvider: String(data.auth_provider),
      branchId: String(data.branch_id),
      databaseName: String(data.db_name),
      ownedBy: String(data.owned_by),
      jwksUrl: String(data.jwks_url),
    }
    return { found }
  }
  if (saysAbsent(answer)) return { found: undefined }
  // That leaves the project's list.
  if (isGone(answer)) return { gone: answer }
  throw stackRefused(reading(branch), answer)
}

/**
 * Lets a branch's auth through if it is Stack Auth, and the branch's own.
 *
 * @throws Failure if it is Better Auth, or another branch's
 */
export function asStack(branch: Branch, found: Found): StackIntegration {
  const { authProvider, branchId, ownedBy, databaseName, jwksUrl, toldBy } = found
  const attempted = `use the auth of branch "${printable(branch.name)}" as Stack Auth`
  if (!isStack(found)) {
    throw new Failure({
      attempted,
      answered: `it is of the provider "${printable(authProvider, 40)}", and \`auth_provider\` says stack`,
      likely: 'the project has been moved from Stack Auth to Better Auth.',
      remedy: 'leave `auth_provider` out, or say `auth_provider: better_auth`.',
    })
  }
  if (branchId !== branch.id) {
    throw new Failure({
      attempted,
      answered: `it is not the branch's own (${branch.id}), but that of branch ${printable(branchId, 80)}`,
      likely: "the branch was copied from that one, and shares its parent's auth project.",
      remedy:
        'leave it alone: what this action does is for the preview branch only. Change it in the Neon console, under Auth.',
    })
  }
  const jwks = addressFromNeon(jwksUrl, 'jwks_url')
  return { authProvider, baseUrl: undefined, jwksUrl: jwks, databaseName, ownedBy, toldBy }
}
