import * as v from 'valibot'
import { json } from '../answers.ts'
import { ApiError, type AuthCall, onAuth, parsed } from './routing.ts'

export const newUser = v.strictObject({
  email: v.pipe(v.string(), v.email(), v.maxLength(256)),
  name: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(255))),
})

const newRoles = v.strictObject({ roles: v.pipe(v.array(v.string()), v.minLength(1)) })

export const userRoutes = [
  onAuth('POST', '/users', createUser),
  onAuth('DELETE', '/users/:auth_user_id', deleteUser),
  onAuth('PUT', '/users/:auth_user_id/role', updateRole),
]

function createUser(call: AuthCall) {
  return addUser(call, parsed(newUser, call.body))
}

/** Makes a user without a password. */
export async function addUser(
  { auth, project }: Pick<AuthCall, 'auth' | 'project'>,
  { email, name = '' }: v.InferOutput<typeof newUser>,
) {
  if (auth.users().some((user) => user.email === email.toLowerCase())) {
    throw new ApiError(project.behaviour.duplicateUser, 'user already exists')
  }
  return json(201, { id: await auth.createUser(email, name) })
}

async function deleteUser(call: AuthCall) {
  const { deleteNobody } = call.project.behaviour
  const id = deleteNobody === 404 ? userId(call) : knownId(call)
  if (id !== undefined) await call.auth.removeUser(id)
  return json(204)
}

async function updateRole(call: AuthCall) {
  const { roles } = parsed(newRoles, call.body)
  const id = userId(call)
  await call.auth.setRoles(id, roles)
  return json(200, { id })
}

function userId(call: AuthCall): string {
  const id = knownId(call)
  if (id === undefined) throw new ApiError(404, 'user not found')
  return id
}

function knownId({ auth, params }: AuthCall): string | undefined {
  return auth.users().find(({ id }) => id === params['auth_user_id'])?.id
}
