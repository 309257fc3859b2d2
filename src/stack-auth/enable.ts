import { formatResponse, type HttpResponse, isSuccess } from '../clients/http/response.ts'
import { sendVerified } from '../clients/http/retry.ts'
import type { NeonClient, NeonReply } from '../clients/neon/neon-client.ts'
import type { PreviewBranch } from '../clients/neon/preview-branch.ts'
import { ActionError, ifReadable } from '../lib/errors.ts'
import { isRecord } from '../lib/json.ts'
import { printable } from '../lib/text.ts'
import { isRemovedRoute, rejectsStack, stackApiError } from './errors.ts'
import {
  assertStack,
  type FoundIntegration,
  findAuth,
  type StackIntegration,
} from './integration.ts'
import { assertProjectAuthOwned } from './ownership.ts'
import { type NewStackAuth, requestOnBranch, requestOnProject } from './routes.ts'

/** What came of enabling. */
export interface Enabled {
  readonly integration: StackIntegration
  /** Whether this run enabled it; false if it was enabled meanwhile. */
  readonly created: boolean
}

type Request = typeof requestOnBranch

/** Takes the keys out of the answer to enabling, at once: they come once, whatever happens next. */
type KeepKeys = (data: unknown) => void

/**
 * Enables Stack Auth on a branch: by the route of branches, or by the older one of projects where that
 * does not take Stack Auth and the project has no auth on another branch.
 *
 * @throws ActionError if it can't be enabled, or what was enabled can't be used
 */
export async function enableStack(
  neon: NeonClient,
  branch: PreviewBranch,
  wanted: NewStackAuth,
  keepKeys: KeepKeys,
): Promise<Enabled> {
  const attempted = `enable Stack Auth on branch "${printable(branch.name)}" (${branch.id})`
  const first = await tryToEnable(requestOnBranch, neon, branch, wanted, keepKeys)
  if ('enabled' in first) return first.enabled
  if (!rejectsStack(first.response)) throw await notEnabled(attempted, first.response)
  // Read again, since it must hold at this moment.
  const { listed } = await findAuth(neon, branch)
  if (listed === undefined && isRemovedRoute(first.response))
    throw stackApiError(attempted, first.response)
  assertProjectAuthOwned(branch, listed, 'enable Stack Auth by the route of projects', true)
  const second = await tryToEnable(requestOnProject, neon, branch, wanted, keepKeys)
  if ('enabled' in second) return second.enabled
  throw await notEnabled(attempted, second.response)
}

async function tryToEnable(
  request: Request,
  neon: NeonClient,
  branch: PreviewBranch,
  wanted: NewStackAuth,
  keepKeys: KeepKeys,
): Promise<{ readonly enabled: Enabled } | { readonly response: HttpResponse }> {
  let data: unknown
  const look = async () => (await findAuth(neon, branch)).own
  const outcome = await sendVerified(
    async () => {
      const reply: NeonReply<unknown> = await request(neon, branch, wanted)
      data = reply.data
      keepKeys(data)
      return reply.response
    },
    look,
    neon.http,
  )
  if ('found' in outcome) {
    return { enabled: { integration: assertStack(branch, outcome.found), created: true } }
  }
  const { response } = outcome
  if (isSuccess(response)) {
    // Neon now reports which database it is; the keys must not be lost if it does not.
    const current = await ifReadable(look)
    const integration = assertStack(
      branch,
      current ?? integrationFrom(data, branch, wanted.databaseName),
    )
    return { enabled: { integration, created: true } }
  }
  // Another job was faster, or an answer was early.
  const present = response.status === 409 ? await look() : undefined
  return present === undefined
    ? { response }
    : { enabled: { integration: assertStack(branch, present), created: false } }
}

/** The integration as the response to enabling describes it. */
function integrationFrom(
  data: unknown,
  { id }: PreviewBranch,
  databaseName: string | undefined,
): FoundIntegration {
  const { auth_provider, jwks_url } = isRecord(data) ? data : {}
  return {
    source: 'branch',
    authProvider: String(auth_provider ?? 'stack'),
    branchId: id,
    databaseName: databaseName ?? '',
    ownedBy: 'neon',
    jwksUrl: String(jwks_url),
  }
}

async function notEnabled(attempted: string, response: HttpResponse): Promise<ActionError> {
  if (response.status !== 409) return stackApiError(attempted, response)
  return new ActionError({
    attempted,
    answered: `Neon answered ${formatResponse(response)}, but no auth can be read there`,
    likely: 'a schema `neon_auth` was left over on the branch, with the users in it.',
    remedy:
      'if they are no longer needed, run this SQL on the branch (never on its parent), then run the job again: DROP SCHEMA neon_auth CASCADE;',
  })
}
