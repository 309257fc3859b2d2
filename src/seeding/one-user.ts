import {
  type AdminSession,
  createUser,
  editUser,
  findUser,
  saysUnknownRole,
  USER_EDITS,
  type UserEdit,
} from '../auth-service/admin.ts'
import { asSeenUser, type SeenUser } from '../auth-service/seen-user.ts'
import { saysExists } from '../auth-service/sign-up.ts'
import { Failure } from '../failure.ts'
import { jsonObject } from '../http/answer.ts'
import { repeated } from '../http/retry.ts'
import { requestUserDeletion } from '../neon/auth-users.ts'
import { refused, saysAbsent } from '../neon/refused.ts'
import { ABSENT, type Known } from '../observe/sighting.ts'
import { planUser, type UserDifference } from '../plan/users.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { notAccepted } from './problems.ts'
import { withRoles } from './roles.ts'
import type { Seeding } from './seeding.ts'
import { createWithoutPassword } from './without-password.ts'

/** Rounds of "compare, change" for one user before it is given up. */
const MOST_ROUNDS = 4

/** A user as it is now. */
export interface MadeUser {
  /** Undefined: there is none, as declared. */
  readonly user: SeenUser | undefined
  /** Whether its password was set by editing it, which older services do not always do. */
  readonly passwordEdited: boolean
}

/**
 * Makes one user as declared: compares, changes, and compares again what came of it.
 *
 * @throws Failure
 */
export async function makeUser(
  seeding: Seeding,
  admin: AdminSession,
  declared: DeclaredUser,
  before: Known,
): Promise<MadeUser> {
  let sighting = before
  let passwordEdited = false
  for (let round = 1; round <= MOST_ROUNDS; round += 1) {
    const change = planUser(declared, sighting)
    if (change === undefined) {
      return { user: sighting.kind === 'seen' ? sighting.user : undefined, passwordEdited }
    }
    if (change.kind === 'remove') {
      await remove(seeding, change.seen)
      sighting = ABSENT
    } else if (change.kind === 'edit') {
      const user = await editAll(seeding, admin, declared, change.seen, change.edits)
      passwordEdited ||= change.edits.some(({ what }) => what === 'password')
      sighting = { kind: 'seen', user, password: 'right' }
    } else {
      sighting = await create(seeding, admin, declared)
    }
  }
  throw new Failure({
    attempted: `make the user ${declared.email} as declared`,
    answered: 'the service took every change, but the user is still not as declared',
    remedy: 'run the job again; if it stays, declare less of that user.',
  })
}

/** By the management API, since an admin can't remove itself. */
async function remove({ neon, branch }: Seeding, { id, email }: SeenUser): Promise<void> {
  const answer = await repeated(() => requestUserDeletion(neon, branch, id), neon.wire)
  if (answer.status < 300 || saysAbsent(answer)) return
  throw refused(`remove the user ${email}`, answer)
}

async function create(seeding: Seeding, admin: AdminSession, user: DeclaredUser): Promise<Known> {
  const { email, name = user.email, password, roles, emailVerified = false } = user
  if (password === undefined) {
    return (await createWithoutPassword(seeding, user)) ?? (await existing(admin, email))
  }
  const created = { email, name, password, emailVerified }
  let reply = await createUser(admin, { ...created, roles })
  if (reply.kind === 'answer' && saysUnknownRole(reply.answer)) {
    // The admin plugin knows a fixed set of roles then; the management API adds them afterwards.
    reply = await createUser(admin, { ...created, roles: undefined })
  }
  if (reply.kind === 'done') return { kind: 'seen', user: reply.value, password: 'right' }
  // Whose password it has is not known.
  if (reply.kind === 'found') return { kind: 'seen', user: reply.value, password: 'unknown' }
  // Another job made it meanwhile.
  if (saysExists(reply.answer)) return await existing(admin, email)
  throw notAccepted(`create the user ${email}`, reply.answer)
}

async function existing(admin: AdminSession, email: string): Promise<Known> {
  const found = await findUser(admin, email)
  if (found.kind === 'answer') throw notAccepted(`look for the user ${email}`, found.answer)
  const user = found.value
  return user === undefined ? ABSENT : { kind: 'seen', user, password: 'unknown' }
}

async function editAll(
  seeding: Seeding,
  admin: AdminSession,
  { email }: DeclaredUser,
  seen: SeenUser,
  edits: readonly UserDifference[],
): Promise<SeenUser> {
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
  seeding: Seeding,
  admin: AdminSession,
  email: string,
  seen: SeenUser,
  difference: UserDifference,
): Promise<SeenUser> {
  const attempted = `set the ${CALLED[difference.what]} of the user ${email}`
  const answer = await editUser(admin, attempted, changeOf(seen, difference))
  if (difference.what === 'roles' && saysUnknownRole(answer)) {
    return await withRoles(seeding, seen, difference.roles)
  }
  if (answer.status !== 200) throw notAccepted(attempted, answer)
  const body = jsonObject(answer)
  return asSeenUser(body['user']) ?? asSeenUser(body) ?? seen
}

function changeOf({ id }: SeenUser, difference: UserDifference): UserEdit {
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
