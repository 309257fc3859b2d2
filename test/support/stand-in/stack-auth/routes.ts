import * as v from 'valibot'
import type { Answer } from '../answers.ts'
import { json } from '../answers.ts'
import { authProvider, disable, enableOn, shown } from '../api/auth.ts'
import { addDomain, listDomains, removeDomains } from '../api/domains.ts'
import { changeProvider as changeMail, showProvider as showMail } from '../api/mail.ts'
import { addProvider, changeProvider, listProviders, removeProvider } from '../api/oauth.ts'
import {
  ApiError,
  type AuthCall,
  type Call,
  onAnyProject,
  onProject,
  parsed,
} from '../api/routing.ts'
import { addUser, newUser } from '../api/users.ts'
import { newClaimLink, newKeys, removed } from './behaviour.ts'

/*
 * The legacy routes for Stack Auth, whose auth belongs to the project. Which branch's they act on
 * where several have Stack Auth is not known; here it is the oldest, production's as a rule.
 */

const ofProject = { project_id: v.string(), auth_provider: authProvider }

const newIntegration = v.strictObject({
  ...ofProject,
  branch_id: v.string(),
  database_name: v.optional(v.string()),
  role_name: v.optional(v.string()),
})

const project = v.strictObject(ofProject)

type AuthHandler = (call: AuthCall) => Answer | Promise<Answer>

export const stackAuthRoutes = [
  onAnyProject('POST', '/create', served(create)),
  onAnyProject('POST', '/keys', served(onStack(makeKeys))),
  onAnyProject('POST', '/user', served(onStack(createUser))),
  onAnyProject('POST', '/transfer_ownership', served(onStack(transfer))),
  onProject('DELETE', '/auth/integration/:auth_provider', served(onStack(remove))),
  route('GET', '/domains', listDomains),
  route('POST', '/domains', addDomain),
  route('DELETE', '/domains', removeDomains),
  route('GET', '/oauth_providers', listProviders),
  route('POST', '/oauth_providers', addProvider),
  route('PATCH', '/oauth_providers/:oauth_provider_id', changeProvider),
  route('DELETE', '/oauth_providers/:oauth_provider_id', removeProvider),
  route('GET', '/email_server', showMail),
  route('PATCH', '/email_server', changeMail),
]

function route(method: string, path: string, handler: AuthHandler) {
  return onProject(method, `/auth${path}`, served(onStack(handler)))
}

/** What serves until the route is removed. */
function served(handler: (call: Call) => Answer | Promise<Answer>) {
  return (call: Call) => removed(call.project.behaviour) ?? handler(call)
}

/** Answers of the project's Stack Auth. */
function onStack(handler: AuthHandler) {
  return (call: Call) => {
    const branch = call.project.branches
      .all()
      .filter(({ auth }) => auth !== undefined && auth.provider !== 'better_auth')
      .toSorted((a, b) => Number(a.auth?.createdAt) - Number(b.auth?.createdAt))[0]
    if (branch?.auth === undefined) throw new ApiError(404, 'no auth integration in this project')
    return handler({ ...call, branch, auth: branch.auth })
  }
}

async function create({ project, body }: Call) {
  const { branch_id: id, project_id: _, role_name: __, ...asked } = parsed(newIntegration, body)
  const branch = project.branches.all().find((branch) => branch.id === id)
  if (branch === undefined) throw new ApiError(404, 'branch not found')
  return await enableOn({ project, branch }, asked)
}

function makeKeys({ auth, project: { behaviour }, body }: AuthCall) {
  parsed(project, body)
  const { auth_provider, auth_provider_project_id, jwks_url } = shown(auth, behaviour)
  return json(201, {
    auth_provider,
    auth_provider_project_id,
    ...newKeys(),
    jwks_url,
    schema_name: 'neon_auth',
    table_name: 'users_sync',
  })
}

function createUser(call: AuthCall) {
  const {
    project_id: _,
    auth_provider: __,
    ...user
  } = parsed(v.strictObject({ ...ofProject, ...newUser.entries }), call.body)
  return addUser(call, user)
}

function transfer({ body }: AuthCall) {
  parsed(project, body)
  return json(200, { url: newClaimLink() })
}

function remove({ project: { branches }, branch, params, body }: AuthCall) {
  if (params['auth_provider'] !== branch.auth?.provider) {
    throw new ApiError(404, 'no auth integration of this provider')
  }
  branches.disableAuth(branch, parsed(disable, body ?? {}).delete_data)
  return json(200)
}
