import * as v from 'valibot'
import { json, text } from '../answers.ts'
import type { AuthService } from '../auth-service.ts'
import type { ApiRefusal, Behaviour } from '../behaviour.ts'
import { isHidden, newKeys, refuseOnBranch } from '../stack-auth/behaviour.ts'
import {
  ApiError,
  type AuthCall,
  type BranchCall,
  type Call,
  onAuth,
  onBranch,
  onProject,
  parsed,
} from './routing.ts'

export const authProvider = v.picklist(['mock', 'stack', 'stack_v2', 'better_auth'])

const enable = v.strictObject({
  auth_provider: authProvider,
  database_name: v.optional(v.string()),
})

export const disable = v.strictObject({ delete_data: v.optional(v.boolean(), false) })

/** What Postgres says of a schema to which a table of the application refers. */
const SCHEMA_NEEDED =
  'cannot drop schema neon_auth because other objects depend on it: constraint orders_user_id_fkey on table public.orders depends on table neon_auth."user"'

export const authRoutes = [
  onAuth('GET', '', showAuth),
  onBranch('POST', '/auth', enableAuth),
  onBranch('DELETE', '/auth', disableAuth),
  onProject('GET', '/auth/integrations', listIntegrations),
]

function showAuth({ auth, project }: AuthCall) {
  if (isHidden(auth, project.behaviour)) {
    throw new ApiError(404, 'Neon Auth is not enabled on this branch')
  }
  return json(200, shown(auth, project.behaviour))
}

/** Deprecated; Neon has announced to remove it. */
function listIntegrations({ project }: Call) {
  if (!project.behaviour.listsIntegrations) return text(404, '404 page not found')
  const data = project.branches
    .all()
    .flatMap(({ auth }) => (auth === undefined ? [] : [shown(auth, project.behaviour)]))
  return json(200, { data })
}

async function enableAuth({ project, branch, body }: BranchCall) {
  const asked = parsed(enable, body)
  refuseOnBranch(asked.auth_provider, project.behaviour)
  return await enableOn({ project, branch }, asked)
}

/** Enables auth as asked, on a branch without. */
export async function enableOn(
  { project, branch }: Pick<BranchCall, 'project' | 'branch'>,
  { auth_provider: provider, database_name: databaseName }: v.InferOutput<typeof enable>,
) {
  const { branches, behaviour } = project
  if (branch.auth !== undefined) throw refusal(behaviour.alreadyEnabled)
  if (branch.leftoverSchema) throw refusal(behaviour.leftoverRefusal)
  const auth = await branches.enableAuth(
    branch,
    { provider, ...(databaseName !== undefined && { databaseName }) },
    behaviour.slowStart,
  )
  const { auth_provider_project_id, jwks_url, base_url } = shown(auth, behaviour)
  return json(201, {
    auth_provider: provider,
    auth_provider_project_id,
    ...(provider === 'better_auth' ? { pub_client_key: '', secret_server_key: '' } : newKeys()),
    jwks_url,
    schema_name: 'neon_auth',
    table_name: provider === 'better_auth' ? 'user' : 'users_sync',
    base_url,
  })
}

function refusal({ status, message, code }: ApiRefusal): ApiError {
  return new ApiError(status, message, code)
}

function disableAuth({ project, branch, body }: BranchCall) {
  const { delete_data: deleteData } = parsed(disable, body ?? {})
  const { disableWhenOff, leftoverClearsByDelete, foreignKeys } = project.behaviour
  if (branch.auth !== undefined && deleteData && foreignKeys !== false && foreignKeys.schema) {
    throw new ApiError(foreignKeys.status, SCHEMA_NEEDED)
  }
  if (branch.auth !== undefined && !isHidden(branch.auth, project.behaviour)) {
    project.branches.disableAuth(branch, deleteData)
    return json(200)
  }
  if (branch.leftoverSchema && deleteData && leftoverClearsByDelete) {
    branch.leftoverSchema = false
    return json(200)
  }
  if (disableWhenOff === 200) return json(200)
  throw new ApiError(disableWhenOff, 'Neon Auth is not enabled on this branch')
}

/** The row as the API shows it: the legacy provider never had a `base_url`. */
export function shown({ integration, provider }: AuthService, { baseUrlInAnswer }: Behaviour) {
  const { base_url, ...row } = integration
  return {
    ...row,
    base_url: baseUrlInAnswer && provider === 'better_auth' ? base_url : undefined,
  }
}
