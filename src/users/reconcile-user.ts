import {
  type AdminSession,
  createUser,
  editUser,
  findUser,
  isUnknownRole,
  USER_EDITS,
  type UserEdit,
} from '../clients/auth-service/admin.ts'
import { type AuthUser, parseAuthUser } from '../clients/auth-service/auth-user.ts'
import { isEmailTaken } from '../clients/auth-service/sign-up.ts'
import { jsonBody } from '../clients/http/response.ts'
import { deleteUser } from '../clients/neon/users.ts'
import { ActionError } from '../lib/errors.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { planUser, type UserDifference } from './compare.ts'
import { authServiceError } from './errors.ts'
import { setRoles } from './roles.ts'
import type { SeedContext } from './seed-context.ts'
import { ABSENT, type KnownUserState } from './user-state.ts'
import { createWithoutPassword } from './without-password.ts'

/** Rounds of "compare, change" for one user before it is given up. */
const MAX_ROUNDS = 4

/** A user as it is now. */
export interface ReconciledUser {
  /** Undefined: there is none, as declared. */
  readonly user: AuthUser | undefined
  /** Whether its password was set by editing it, which older services do not always do. */
  readonly passwordEdited: boolean
}

/**
 * Makes one user as declared: compares, changes, and compares again what came of it.
 *
 * @throws ActionError
 */
export async function reconcileUser(
  seeding: SeedContext,
  admin: AdminSession,
  declared: DeclaredUser,
  before: KnownUserState,
): Promise<ReconciledUser> {
  let sighting = before
  let passwordEdited = false
  for (let round = 1; round <= MAX_ROUNDS; round += 1) {
    const change = planUser(declared, sighting)
    if (change === undefined) {
      return { user: sighting.kind === 'seen' ? sighting.user : undefined, passwordEdited }
    }
    if (change.kind === 'remove') {
      // By the management API, since an admin can't remove itself.
      await deleteUser(seeding.neon, seeding.branch, change.seen)
      sighting = ABSENT
    } else if (change.kind === 'edit') {
      const user = await editAll(seeding, admin, declared, change.seen, change.edits)
      passwordEdited ||= change.edits.some(({ what }) => what === 'password')
      sighting = { kind: 'seen', user, password: 'right' }
    } else {
      sighting = await create(seeding, admin, declared)
    }
  }
  throw new ActionError({
    attempted: `make the user ${declared.email} as declared`,
    answered: 'the service took every change, but the user is still not as declared',
    remedy: 'run the job again; if it stays, declare less of that user.',
  })
}

async function create(
  seeding: SeedContext,
  admin: AdminSession,
  user: DeclaredUser,
): Promise<KnownUserState> {
  const { email, name = user.email, password, roles, emailVerified = false } = user
  if (password === undefined) {
    return (await createWithoutPassword(seeding, user)) ?? (await existing(admin, email))
  }
  const created = { email, name, password, emailVerified }
  let reply = await createUser(admin, { ...created, roles })
  if (reply.kind === 'answer' && isUnknownRole(reply.answer)) {
    // The admin plugin knows a fixed set of roles then; the management API adds them afterwards.
    reply = await createUser(admin, { ...created, roles: undefined })
  }
  if (reply.kind === 'done') return { kind: 'seen', user: reply.value, password: 'right' }
  // Whose password it has is not known.
  if (reply.kind === 'found') return { kind: 'seen', user: reply.value, password: 'unknown' }
  // Another job made it meanwhile.
  if (isEmailTaken(reply.answer)) return await existing(admin, email)
  throw authServiceError(`create the user ${email}`, reply.answer)
}

async function existing(admin: AdminSession, email: string): Promise<KnownUserState> {
  const found = await findUser(admin, email)
  if (found.kind === 'answer') throw authServiceError(`look for the user ${email}`, found.answer)
  const user = found.value
  return user === undefined ? ABSENT : { kind: 'seen', user, password: 'unknown' }
}

async function editAll(
  seeding: SeedContext,
  admin: AdminSession,
  { email }: DeclaredUser,
  seen: AuthUser,
  edits: readonly UserDifference[],
): Promise<AuthUser> {
  let user = seen
  for (const difference of edits) user = await edit(seeding, admin, email, user, difference)
  return user
}

/** What is set, in words. */
const CALLED: Record<UserDifference['what'], string> = {
  ban: 'ban',
  roles: 'roles',
  name: 'name',
  email_verified: 'verification',
  password: 'password',
}

async function edit(
  seeding: SeedContext,
  admin: AdminSession,
  email: string,
  seen: AuthUser,
  difference: UserDifference,
): Promise<AuthUser> {
  const attempted = `set the ${CALLED[difference.what]} of the user ${email}`
  const answer = await editUser(admin, attempted, changeOf(seen, difference))
  if (difference.what === 'roles' && isUnknownRole(answer)) {
    return await setRoles(seeding, seen, difference.roles)
  }
  if (answer.status !== 200) throw authServiceError(attempted, answer)
  const body = jsonBody(answer)
  return parseAuthUser(body['user']) ?? parseAuthUser(body) ?? seen
}

function changeOf({ id }: AuthUser, difference: UserDifference): UserEdit {
  switch (difference.what) {
    case 'ban':
      return USER_EDITS.unban(id)
    case 'roles':
      return USER_EDITS.roles(id, difference.roles)
    case 'name':
      return USER_EDITS.data(id, { name: difference.name })
    case 'email_verified':
      return USER_EDITS.data(id, { emailVerified: difference.emailVerified })
    case 'password':
      return USER_EDITS.password(id, difference.password)
  }
}
