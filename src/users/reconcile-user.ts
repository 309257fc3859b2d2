import {
  type AdminSession,
  createUser,
  findUser,
  listUsers,
  setPassword,
  setRoles,
  unbanUser,
  updateUser,
} from '../clients/auth-service/admin.ts'
import type { AuthUser } from '../clients/auth-service/auth-user.ts'
import { AuthServiceError } from '../clients/auth-service/error.ts'
import { deleteUser } from '../clients/neon/users.ts'
import { ActionError } from '../lib/errors.ts'
import { joinWithAnd, printable } from '../lib/text.ts'
import type { DeclaredUser } from '../settings/users.ts'
import { planUser, type UserChange, type UserDifference } from './compare.ts'
import { RESET, refusedByWebhook } from './errors.ts'
import { setUserRoles } from './roles.ts'
import type { SeedContext } from './seed-context.ts'
import { ABSENT, type KnownUserState, stateFromList } from './user-state.ts'
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
 * @throws ActionError; NetworkError
 */
export async function reconcileUser(
  context: SeedContext,
  admin: AdminSession,
  declared: DeclaredUser,
  before: KnownUserState,
): Promise<ReconciledUser> {
  let state = before
  let passwordEdited = false
  for (let round = 1; round <= MAX_ROUNDS; round += 1) {
    assertReconcilable(declared, state)
    const change = planUser(declared, state)
    if (change === undefined) {
      return { user: state.kind === 'seen' ? state.user : undefined, passwordEdited }
    }
    state = await carryOut(context, admin, declared, change)
    passwordEdited ||=
      change.kind === 'edit' && change.edits.some(({ what }) => what === 'password')
  }
  throw unheeded(declared, planUser(declared, state))
}

/** The error of a user who stays different although every change was accepted. */
function unheeded({ email }: DeclaredUser, left: UserChange | undefined): ActionError {
  const fields =
    left?.kind === 'edit' ? left.edits.map(({ what }) => what.replace('ban', 'banned')) : []
  const verified = fields.includes('email_verified')
  return new ActionError({
    attempted: `make the user ${email} as declared`,
    answered: `the service accepted every change, but the user still differs from the declaration${
      fields.length > 0 ? ` (${joinWithAnd(fields)})` : ''
    }`,
    remedy: verified
      ? 'run the job again; if it persists, declare `email_verified: false` for that user.'
      : 'run the job again; if it persists, declare less of that user.',
  })
}

/** @returns the state that the change leads to */
async function carryOut(
  context: SeedContext,
  admin: AdminSession,
  declared: DeclaredUser,
  change: UserChange,
): Promise<KnownUserState> {
  switch (change.kind) {
    case 'remove':
      // By the management API, since an admin can't remove itself.
      for (const user of change.seen) await deleteUser(context.neon, context.branch, user)
      return ABSENT
    case 'edit': {
      let user = change.seen
      for (const difference of change.edits) user = await edit(context, admin, user, difference)
      return { kind: 'seen', user, password: 'right' }
    }
    default:
      return await create(context, admin, declared)
  }
}

/** @throws ActionError if it is ambiguous which user is meant */
function assertReconcilable({ email, absent }: DeclaredUser, state: KnownUserState): void {
  if (absent || state.kind === 'absent') return
  const { user, otherSpellings = [] } = state
  if (user.email === email || otherSpellings.length === 0) return
  const spellings = [user, ...otherSpellings].map((spelling) => printable(spelling.email, 100))
  throw new ActionError({
    attempted: `find the user ${email}`,
    answered: `there are ${joinWithAnd(spellings)}, but none of them can sign in, because the service looks users up in lower case`,
    likely:
      'they were imported without the auth service, and the branch copied them from its parent.',
    remedy: `give one of them its email in lower case in the database of the branch, or ${RESET}, to start without the parent's users.`,
  })
}

async function create(
  context: SeedContext,
  admin: AdminSession,
  user: DeclaredUser,
): Promise<KnownUserState> {
  const { email, name = user.email, password, roles, emailVerified = false } = user
  try {
    if (password === undefined) {
      return (await createWithoutPassword(context, user)) ?? (await findExisting(admin, email))
    }
    const result = await createUser(admin, { email, name, password, roles, emailVerified })
    switch (result.kind) {
      case 'created':
        return { kind: 'seen', user: result.user, password: 'right' }
      case 'found':
        // Whose password it has is not known.
        return { kind: 'seen', user: result.user, password: 'unknown' }
      case 'taken':
        // Another job made it meanwhile.
        return await findExisting(admin, email)
    }
  } catch (error) {
    throw refusedByWebhook(error, context.webhook)
  }
}

/** Looks for a user of whom the service says that it exists. */
async function findExisting(admin: AdminSession, email: string): Promise<KnownUserState> {
  const user = await findUser(admin, email)
  if (user !== undefined) return { kind: 'seen', user, password: 'unknown' }
  // A look-up may compare letter by letter, and a user be stored in another spelling.
  return stateFromList(await listUsers(admin), email, 'unknown')
}

async function edit(
  context: SeedContext,
  admin: AdminSession,
  user: AuthUser,
  difference: UserDifference,
): Promise<AuthUser> {
  switch (difference.what) {
    case 'ban':
      return await unbanUser(admin, user)
    case 'email':
      context.debug(`giving ${user.email} its email in lower case, without which it can't sign in`)
      return await updateUser(admin, user, 'email', { email: difference.email })
    case 'roles':
      return await editRoles(context, admin, user, difference.roles)
    case 'name':
      return await updateUser(admin, user, 'name', { name: difference.name })
    case 'email_verified':
      return await updateUser(admin, user, 'verification', {
        emailVerified: difference.emailVerified,
      })
    case 'password':
      return await setPassword(admin, user, difference.password)
  }
}

/** By the management API where the admin plugin, which may know a fixed set of roles, does not know one. */
async function editRoles(
  context: SeedContext,
  admin: AdminSession,
  user: AuthUser,
  roles: readonly string[],
): Promise<AuthUser> {
  try {
    return await setRoles(admin, user, roles)
  } catch (error) {
    if (!(error instanceof AuthServiceError) || !error.isUnknownRole) throw error
    return await setUserRoles(context, user, roles)
  }
}
