import * as v from 'valibot'
import { json } from '../answers.ts'
import { isWebhookRefusal } from '../before-create.ts'
import { ApiError, type AuthCall, onAuth, parsed } from './routing.ts'

export const newUser = v.strictObject({
  email: v.pipe(v.string(), v.email(), v.maxLength(256)),
  name: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(255))),
})

const newRoles = v.strictObject({ roles: v.pipe(v.array(v.string()), v.minLength(1)) })

/** What Postgres says of a user to whom a table of the application refers. */
const REFERRED_TO =
  'update or delete on table "user" violates foreign key constraint "orders_user_id_fkey" on table "orders"'

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
  try {
    return json(201, { id: await auth.createUser(email, name) })
  } catch (error) {
    if (isWebhookRefusal(error)) throw new ApiError(error.statusCode, error.message)
    throw error
  }
}

async function deleteUser(call: AuthCall) {
  const { deleteNobody } = call.project.behaviour
  const id = deleteNobody === 404 ? userId(call) : knownId(call)
  const user = call.auth.users().find((user) => user.id === id)
  const { foreignKeys } = call.project.behaviour
  if (foreignKeys !== false && user !== undefined && foreignKeys.refersTo(user.email)) {
    throw new ApiError(foreignKeys.status, REFERRED_TO)
  }
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
